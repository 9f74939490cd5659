// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>
#include <functional>

#include "cards/card.h"

class QVBoxLayout;

namespace maskwright::ui {

/// The cards over a window's pages, newest lowest, in the lower trailing corner of what they are anchored to. Takes no
/// room of its own and no clicks beside the cards. A card that asks for nothing goes by itself, but not under the
/// mouse; one that offers something stays until it is used, closed or dismissed. Where all of them would cover more
/// than half of the height of what they are anchored to, one is shown in full, the newest unless another is in use or
/// asked for, and the others fold to the lines of their titles.
class CardStack : public QWidget {
    Q_OBJECT

  public:
    CardStack(Theme& theme, QWidget& over);

    /// Where there are too many, the oldest that asks for nothing goes first.
    /// @param action runs when the card's button is pressed. Good news without anything to copy
    /// goes with it: its offer is taken.
    void show(const CardText& text, std::function<void()> action = {});
    /// A message that offers nothing.
    void tell(const QString& key, const QString& title, const QString& detail = {}, CardTone tone = CardTone::Info);
    void dismiss(const QString& key);
    /// Another detail on a card that is there, so that a button under the mouse stays.
    void update(const QString& key, const QString& detail);
    /// One more line on the card of the same job; false: there is no such card, or it tells of a failure.
    bool append(const QString& key, const QString& line);
    int count() const;
    /// @param anchor a part of what the cards lie over; lives as long. While it is hidden, what it lies in counts.
    void setAnchor(QWidget& anchor);

  protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void place();
    Card* find(const QString& key) const;
    void remove(Card* card);
    void removeLater(Card* card);
    void makeRoom();
    void showNews(Card* card);
    void open(Card* card);
    void fold(int width, int room);
    QList<Card*> cards() const;
    void connectAction(Card* card, std::function<void()> action);

    Theme& m_theme;
    QWidget& m_over;
    QWidget* m_anchor;
    QVBoxLayout* m_layout;
    Card* m_open = nullptr;  ///< shown in full where the others fold; null: none
};

}  // namespace maskwright::ui
