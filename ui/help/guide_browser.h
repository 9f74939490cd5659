// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>
#include <QUrl>
#include <functional>

#include "help/guide_pages.h"

class QLabel;
class QLineEdit;
class QListWidget;
class QToolButton;

namespace maskwright::ui {

class GuideView;
class Theme;

/// The user guide in a window of its own: its pages at the left, the page read at the right, a search over all of them.
/// Stays open beside the program's window. The pages are in English.
class GuideBrowser : public QDialog {
    Q_OBJECT

  public:
    /// Opens a link that leads out of the guide; called after a click on it only.
    using OpenOutward = std::function<void(const QUrl&)>;

    /// @param openOutward empty: the system's browser
    explicit GuideBrowser(Theme& theme, QWidget* parent = nullptr, OpenOutward openOutward = {});

    /// @param page a file below docs/, perhaps with an anchor: "guide/heatmaps.md#the-threshold"
    void showPage(const QString& page);
    QString page() const;

  protected:
    void keyPressEvent(QKeyEvent* event) override;

  private:
    QWidget* makeSide(Theme& theme);
    QWidget* makeMain(Theme& theme);
    QToolButton* makeStep(Theme& theme, const char* name, const QString& icon, const QString& text,
                          const QKeySequence& key);
    void filter(const QString& words);
    void showListed();
    void noteShown();

    QList<GuidePage> m_pages;
    GuideView* m_view;
    QLineEdit* m_search;
    QListWidget* m_list;
    QLabel* m_nothing;
};

}  // namespace maskwright::ui
