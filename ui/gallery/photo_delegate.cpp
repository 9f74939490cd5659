// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/photo_delegate.h"

#include <QPainter>
#include <QPainterPath>

#include "gallery/photo_list_model.h"
#include "theme/cropped_picture.h"
#include "theme/theme.h"

namespace maskwright::ui {
namespace {

constexpr int kRowHeight = 72;
constexpr int kPictureWidth = 64;
constexpr int kPictureHeight = 56;
constexpr int kGap = 8;
constexpr int kMark = 18;

}  // namespace

PhotoDelegate::PhotoDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}

QSize PhotoDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const {
    return {kPictureWidth + 4 * kGap, kRowHeight};
}

void PhotoDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Colors& colors = m_theme.colors();
    painter->save();
    painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const QRect row = option.rect.adjusted(kGap, 2, -kGap, -2);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(selected ? QPen(colors.accent, 1) : QPen(Qt::NoPen));
        painter->setBrush(selected ? colors.accentSoft : colors.hover);
        painter->drawRoundedRect(QRectF(row).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    }
    const QRectF frame(row.left() + 6, row.center().y() - kPictureHeight / 2.0 + 0.5, kPictureWidth, kPictureHeight);
    paintPicture(*painter, frame, index);
    const int textLeft = static_cast<int>(frame.right()) + kGap + 4;
    const int textRight = paintMarks(*painter, row, index);
    paintNames(*painter, QRect(QPoint(textLeft, row.top()), QPoint(textRight, row.bottom())), option, index);
    painter->restore();
}

int PhotoDelegate::paintMarks(QPainter& painter, const QRect& row, const QModelIndex& index) const {
    const Colors& colors = m_theme.colors();
    int right = row.right() - kGap;
    const auto mark = [&](const QString& icon, const QColor& color) {
        right -= kMark;
        m_theme.icon(icon, color).paint(&painter, QRect(right, row.center().y() - kMark / 2, kMark, kMark));
        right -= 2;
    };
    switch (static_cast<ReviewState>(index.data(PhotoListModel::StateRole).toInt())) {
        case ReviewState::Accepted:
            mark(index.data(PhotoListModel::EmptyRole).toBool() ? QStringLiteral("nothing-here")
                                                                : QStringLiteral("accept"),
                 colors.success);
            break;
        case ReviewState::Rejected:
            mark(QStringLiteral("reject"), colors.danger);
            break;
        case ReviewState::NeedsWork:
            mark(QStringLiteral("needs-work"), colors.warning);
            break;
        case ReviewState::Edited:
            mark(QStringLiteral("edited"), colors.accent);
            break;
        case ReviewState::Unreviewed:
            if (!index.data(PhotoListModel::HasMaskRole).toBool()) break;
            painter.setPen(Qt::NoPen);
            painter.setBrush(colors.success);
            painter.drawEllipse(QPointF(row.right() - 12, row.center().y() + 0.5), 4, 4);
            right -= kMark;
    }
    if (index.data(PhotoListModel::LockedRole).toBool()) mark(QStringLiteral("lock"), colors.muted);
    if (!index.data(PhotoListModel::NoteRole).toString().isEmpty()) mark(QStringLiteral("note"), colors.muted);
    return right;
}

void PhotoDelegate::paintPicture(QPainter& painter, const QRectF& frame, const QModelIndex& index) const {
    QPainterPath rounded;
    rounded.addRoundedRect(frame, 6, 6);
    const QPixmap picture = index.data(Qt::DecorationRole).value<QPixmap>();
    if (!picture.isNull()) {
        painter.save();
        painter.setClipPath(rounded);
        paintCropped(painter, frame, picture);
        painter.restore();
        return;
    }
    painter.fillPath(rounded, m_theme.colors().hover);
    const bool broken = index.data(PhotoListModel::BrokenRole).toBool();
    const QIcon icon = m_theme.icon(broken ? QStringLiteral("broken-photo") : QStringLiteral("photos"),
                                    broken ? m_theme.colors().danger : m_theme.colors().border);
    icon.paint(&painter, QRect(QPoint(0, 0), QSize(24, 24)).translated(frame.center().toPoint() - QPoint(12, 12)));
}

/// A sign stands for the words, which are too long for a row in some languages; the tooltip of the list has them.
QString PhotoDelegate::secondLine(const QModelIndex& index) {
    const QString file = index.data(PhotoListModel::FileRole).toString();
    const qsizetype slash = file.lastIndexOf(QLatin1Char('/'));
    QString folder = slash < 0 ? QString() : file.left(slash);
    const double score = index.data(PhotoListModel::DisagreementRole).toDouble();
    if (score < 0) return folder;
    const QString sign = tr("Δ %1 %").arg(qRound(100 * score));
    return folder.isEmpty() ? sign : tr("%1  ·  %2").arg(sign, folder);
}

void PhotoDelegate::paintNames(QPainter& painter, const QRect& area, const QStyleOptionViewItem& option,
                               const QModelIndex& index) const {
    const QString file = index.data(PhotoListModel::FileRole).toString();
    const qsizetype slash = file.lastIndexOf(QLatin1Char('/'));
    const QString second = secondLine(index);
    // A name may hold a line break; one row has one line for it.
    const QString name = file.mid(slash + 1).simplified();
    const QFontMetrics metrics(option.font);
    const int line = metrics.height() + 2;
    const int top = area.center().y() - (second.isEmpty() ? line / 2 : line);
    painter.setFont(option.font);
    painter.setPen(m_theme.colors().text);
    painter.drawText(QRect(area.left(), top, area.width(), line), Qt::AlignVCenter | Qt::AlignLeft,
                     metrics.elidedText(name, Qt::ElideMiddle, area.width()));
    if (second.isEmpty()) return;
    painter.setPen(m_theme.colors().muted);
    painter.drawText(QRect(area.left(), top + line, area.width(), line), Qt::AlignVCenter | Qt::AlignLeft,
                     metrics.elidedText(second, Qt::ElideMiddle, area.width()));
}

}  // namespace maskwright::ui
