// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

namespace maskwright::ui {

/// Widgets of one size in as many columns as fit; columns share the width. The order is that of reading.
class CardGrid : public QWidget {
    Q_OBJECT

  public:
    explicit CardGrid(QWidget* parent = nullptr);

    /// Takes them over; those before are deleted.
    void setCards(const QList<QWidget*>& cards);
    const QList<QWidget*>& cards() const noexcept { return m_cards; }
    int columns() const { return columnsFor(width()); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

  protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    int columnsFor(int width) const;
    int cardWidth(int width) const;
    void place();

    QList<QWidget*> m_cards;
};

}  // namespace maskwright::ui
