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

/// "What am I looking at?": a few paragraphs, right at the button that was pressed, or beside the panel that they
/// explain. Goes at Escape, at a click anywhere else, or with its button, and gives the focus back. Lies over its
/// window and stops nothing that goes on there.
class HelpPopup : public QFrame {
    Q_OBJECT

  public:
    HelpPopup(Theme& theme, QWidget& over);

    /// @param button that asked and that it opens at; null: beside the panel about `topic`, that of what has the focus
    /// first, else the largest to be seen; in the middle where there is none
    void open(HelpTopic topic, QWidget* button);
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
    QSize fitTo(int wanted);
    QRect boundsOf(const QWidget* part) const;

    QWidget& m_over;
    QLabel* m_title;
    QLabel* m_text;
    QScrollArea* m_scroll;
    QPushButton* m_next;
    QPushButton* m_more;
    QPointer<QWidget> m_button;     ///< that it stands at
    QPointer<QWidget> m_explained;  ///< the panel it is about
    QPointer<QWidget> m_asked;      ///< the part of that panel in use
    QPointer<QWidget> m_before;     ///< had the focus
    HelpTopic m_topic = HelpTopic::Attention;
};

}  // namespace maskwright::ui
