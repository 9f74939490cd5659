// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "segmenter/pair_delegate.h"

#include <QEvent>
#include <QMouseEvent>
#include <QPainter>

#include "segmenter/pair_sheet_model.h"
#include "theme/theme.h"

namespace maskwright::ui {
namespace {

constexpr int kTiles = 3;
constexpr int kTile = 96;
constexpr int kGap = 6;
constexpr int kPad = 10;
constexpr int kMark = 28;
constexpr int kMarkIcon = 20;
constexpr int kRound = 5;
constexpr double kFaded = 0.35;

}  // namespace

PairDelegate::PairDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}

QSize PairDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    const int words = std::max(kMark, option.fontMetrics.height());
    return {kTiles * kTile + (kTiles - 1) * kGap + 2 * kPad, kTile + kGap + words + 2 * kPad};
}

QRect PairDelegate::markIn(const QRect& cell) {
    return {cell.left() + kPad - 4, cell.bottom() - kPad - kMark + 5, kMark, kMark};
}

void PairDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Colors& colors = m_theme.colors();
    painter->save();
    painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool isUnderCursor = option.state.testFlag(QStyle::State_MouseOver);
    const bool hasFocus = option.state.testFlag(QStyle::State_HasFocus);
    painter->setPen(hasFocus ? QPen(colors.accent, 2) : QPen(isSelected ? colors.accent : colors.border, 1));
    painter->setBrush(isSelected ? colors.accentSoft : isUnderCursor ? colors.hover : colors.raised);
    painter->drawRoundedRect(QRectF(option.rect).adjusted(2, 2, -2, -2), 8, 8);
    paintTiles(*painter, option.rect, index);
    paintWords(*painter, option, index);
    painter->restore();
}

void PairDelegate::paintTiles(QPainter& painter, const QRect& cell, const QModelIndex& index) const {
    const auto pictures = index.data(PairSheetModel::PicturesRole).value<std::shared_ptr<const PairPictures>>();
    painter.save();
    if (!index.data(PairSheetModel::KeptRole).toBool()) painter.setOpacity(kFaded);
    for (int i = 0; i < kTiles; ++i) {
        const QRectF tile(cell.left() + kPad + i * (kTile + kGap), cell.top() + kPad, kTile, kTile);
        if (pictures) {
            const bool isMask = i == kTiles - 1;
            paintTile(painter, tile, i == 1 ? pictures->twin : pictures->picture,
                      isMask ? pictures->outline : QPainterPath());
            continue;
        }
        QPainterPath ground;
        ground.addRoundedRect(tile, kRound, kRound);
        painter.fillPath(ground, m_theme.colors().hover);
        if (i > 0 || !index.data(PairSheetModel::BrokenRole).toBool()) continue;
        m_theme.icon(QStringLiteral("broken-photo"), m_theme.colors().danger)
            .paint(&painter, QRect(QPoint(0, 0), QSize(24, 24)).translated(tile.center().toPoint() - QPoint(12, 12)));
    }
    painter.restore();
}

/// The whole picture in the middle of the tile, as large as it gets.
void PairDelegate::paintTile(QPainter& painter, const QRectF& tile, const QImage& picture,
                             const QPainterPath& outline) const {
    const QSizeF size = QSizeF(picture.size()).scaled(tile.size(), Qt::KeepAspectRatio);
    const QRectF frame(tile.center() - QPointF(size.width() / 2, size.height() / 2), size);
    QPainterPath rounded;
    rounded.addRoundedRect(frame, kRound, kRound);
    painter.save();
    painter.setClipPath(rounded);
    painter.drawImage(frame, picture);
    if (!outline.isEmpty()) {
        painter.translate(frame.topLeft());
        painter.scale(frame.width() / picture.width(), frame.height() / picture.height());
        // Two lines, so that one of them shows on any picture.
        for (const auto& [color, width] : {std::pair(QColor(Qt::black), 3.0), std::pair(m_theme.colors().mask, 1.6)}) {
            QPen pen(color, width);
            pen.setCosmetic(true);
            painter.strokePath(outline, pen);
        }
    }
    painter.restore();
}

void PairDelegate::paintWords(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Colors& colors = m_theme.colors();
    const bool isKept = index.data(PairSheetModel::KeptRole).toBool();
    const QRect mark = markIn(option.rect);
    const QRect icon =
        QRect(0, 0, kMarkIcon, kMarkIcon).translated(mark.center() - QPoint(kMarkIcon / 2, kMarkIcon / 2));
    m_theme.icon(isKept ? QStringLiteral("accept") : QStringLiteral("reject"), isKept ? colors.success : colors.danger)
        .paint(&painter, icon);
    const QRect room(mark.right() + kGap, mark.top(), option.rect.right() - kPad - mark.right() - kGap, mark.height());
    const QString words = index.data(PairSheetModel::WordsRole).toString();
    painter.setFont(option.font);
    painter.setPen(isKept ? colors.text : colors.muted);
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft,
                     option.fontMetrics.elidedText(words, Qt::ElideRight, room.width()));
}

bool PairDelegate::editorEvent(QEvent* event, QAbstractItemModel*, const QStyleOptionViewItem& option,
                               const QModelIndex& index) {
    if (event->type() != QEvent::MouseButtonRelease) return false;
    const auto* mouse = static_cast<QMouseEvent*>(event);
    if (mouse->button() != Qt::LeftButton || !markIn(option.rect).contains(mouse->position().toPoint())) return false;
    Q_EMIT toggleRequested(index);
    return true;
}

}  // namespace maskwright::ui
