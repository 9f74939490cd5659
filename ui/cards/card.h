// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QString>

#include "jobs/failure.h"

class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace maskwright::ui {

class ElidedLabel;
class Theme;

enum class CardTone { Info, Done, Error };

/// What a card says. Cards with the same key replace each other.
struct CardText {
    QString key;
    CardTone tone = CardTone::Info;
    QString title;
    QString detail;
    QString action;        ///< text of the button; empty: none
    bool canCopy = false;  ///< offers title, detail and `more` for the clipboard
    QString more;          ///< too long to be shown
};

/// The sentence for people, the engine's words below it.
CardText cardFor(const QString& key, const Failure& failure);

/// One message that waits over the photo until it is closed. Where there is little room it can be folded to the line of
/// its title; a press on that line, or the button in it, unfolds it. Nothing of that moves by itself. Its buttons stand
/// below the words, in as many lines as they need.
class Card : public QFrame {
    Q_OBJECT

  public:
    Card(Theme& theme, const CardText& text, QWidget* parent = nullptr);

    const CardText& text() const noexcept { return m_text; }
    void setDetail(const QString& detail);
    /// Whether it waits for a person: it says what went wrong or was left out, or offers something to do. Who reads an
    /// offer and reaches for it must not find it gone.
    bool asks() const;

    /// @param canFold whether it has the button that folds and unfolds it; without, it is unfolded
    void setFolding(bool canFold, bool folded);
    bool isFolded() const noexcept { return m_folded; }
    /// What it needs when all of it is shown, folded or not, with the button that folds it.
    /// @param width of the card in pixels
    int unfoldedHeight(int width) const;
    /// Narrower, and something would be cut off.
    int leastWidth() const;

  Q_SIGNALS:
    void actionRequested();
    void closeRequested();
    /// By a person. Whoever knows the other cards answers with setFolding.
    void foldRequested(bool folded);

  protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

  private:
    QWidget* makeBody();
    QWidget* makeButtons();
    QPushButton* makeCopyButton();
    void arrange();
    void showFolding();
    int sides() const;
    int besideBody() const;
    void copy() const;

    Theme& m_theme;
    CardText m_text;
    QLabel* m_symbol;
    ElidedLabel* m_line;         ///< the title in one line, while it is folded
    QLabel* m_detail = nullptr;  ///< hidden without one
    QWidget* m_body;             ///< all that it says
    QWidget* m_buttons;          ///< what it offers, below; null: nothing
    QToolButton* m_fold;
    QToolButton* m_close;
    QVBoxLayout* m_rows;
    QHBoxLayout* m_row;
    bool m_folded = false;
};

}  // namespace maskwright::ui
