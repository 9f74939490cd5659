// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QString>

#include "jobs/failure.h"

class QLabel;

namespace maskwright::ui {

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

/// One message that waits over the photo until it is closed.
class Card : public QFrame {
    Q_OBJECT

  public:
    Card(Theme& theme, const CardText& text, QWidget* parent = nullptr);

    const CardText& text() const noexcept { return m_text; }
    void setDetail(const QString& detail);
    /// Whether it waits for a person: it says what went wrong or was left out, or offers something to do. Who reads an
    /// offer and reaches for it must not find it gone.
    bool asks() const;

  Q_SIGNALS:
    void actionRequested();
    void closeRequested();

  private:
    void copy() const;

    CardText m_text;
    QLabel* m_detail = nullptr;  ///< hidden without one
};

}  // namespace maskwright::ui
