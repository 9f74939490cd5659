// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPointer>

#include "help/help_texts.h"

class QLabel;
class QPushButton;
class QScrollArea;

namespace maskwright::ui {

class Theme;

/// "What am I looking at?": a few paragraphs, always over the same part of the window if it was given one, else beside
/// what was asked about. Goes at Escape, at a click anywhere else, or
/// with its button, and gives the focus back. Lies over its window and stops nothing that goes on there.
class HelpPopup : public QFrame {
    Q_OBJECT

  public:
    HelpPopup(Theme& theme, QWidget& over);

    /// While `home` is to be seen, the popup lies over it and so hides nothing that it explains.
    void setHome(QWidget& home);
    /// @param anchor what was asked about; null: in the middle
    void open(HelpTopic topic, QWidget* anchor);
    void dismiss();
    HelpTopic topic() const noexcept { return m_topic; }

  Q_SIGNALS:
    /// @param page of the guide, with an anchor where a part of it is meant
    void guideRequested(const QString& page);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool focusNextPrevChild(bool next) override;

  private:
    void setTopic(HelpTopic topic);
    void place();
    bool isAtHome() const;
    int widest() const;

    QWidget& m_over;
    QPointer<QWidget> m_home;
    QLabel* m_title;
    QLabel* m_text;
    QScrollArea* m_scroll;
    QPushButton* m_next;
    QPushButton* m_more;
    QPointer<QWidget> m_anchor;
    QPointer<QWidget> m_before;  ///< had the focus
    HelpTopic m_topic = HelpTopic::Attention;
};

}  // namespace maskwright::ui
