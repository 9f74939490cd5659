// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace maskwright::ui {

/// One line of plain text. Where there is too little room, it says less: the first of its texts that fits is shown.
/// Only the last of them, when it does not fit either, is cut: a name in its middle, so that its start and its end stay
/// readable; a sentence after a whole word.
class ElidedLabel : public QWidget {
    Q_OBJECT

  public:
    enum class Kind { Name, Sentence };

    explicit ElidedLabel(Kind kind = Kind::Name, QWidget* parent = nullptr);

    void setText(const QString& text) { setTexts({text}); }
    /// @param fullestFirst what to show, from all of it to the least that is worth showing; empty: nothing
    void setTexts(const QStringList& fullestFirst);
    /// All of it, whatever there is room for.
    QString text() const { return m_texts.value(0); }
    /// What stands there now.
    QString shownText() const;
    /// Room for all of it.
    QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    Kind m_kind;
    QStringList m_texts;
};

}  // namespace maskwright::ui
