// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/recent_card.h"

#include <QContextMenuEvent>
#include <QDir>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QPainterPath>
#include <QToolButton>
#include <algorithm>

#include "theme/cropped_picture.h"
#include "theme/icon_painter.h"
#include "theme/theme.h"

namespace maskwright::ui {
namespace {

constexpr int kWidth = 232;
constexpr int kPadding = 12;
constexpr int kLineGap = 2;
constexpr int kLines = 3;
constexpr int kRadius = 12;
constexpr int kPlaceholder = 36;
constexpr int kProgress = 3;
constexpr int kRemove = 28;
constexpr int kLongestNamedDays = 6;

int pictureHeight(int width) {
    return width * 5 / 8;
}

QFont strong(QFont font) {
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont small(QFont font) {
    if (font.pointSizeF() > 0) font.setPointSizeF(std::max(8.0, 0.9 * font.pointSizeF()));
    return font;
}

}  // namespace

QString dayInWords(const QDate& day, const QDate& today) {
    const qint64 days = day.daysTo(today);
    if (days == 0) return RecentCard::tr("Today");
    if (days == 1) return RecentCard::tr("Yesterday");
    if (days > 1 && days <= kLongestNamedDays) return RecentCard::tr("%n day(s) ago", nullptr, static_cast<int>(days));
    return QLocale().toString(day, QLocale::ShortFormat);
}

RecentCard::RecentCard(Theme& theme, const RecentProject& project, QWidget* parent)
    : QAbstractButton(parent), m_theme(theme), m_project(project), m_remove(new QToolButton(this)) {
    setObjectName(QStringLiteral("recentProject"));
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setToolTip(QDir::toNativeSeparators(project.photos).toHtmlEscaped());
    m_remove->setObjectName(QStringLiteral("removeRecentButton"));
    m_remove->setAccessibleName(tr("Remove %1 from this list").arg(project.name()));
    m_remove->setToolTip(tr("Remove from this list. The project itself stays."));
    m_remove->setCursor(Qt::ArrowCursor);
    m_remove->setFixedSize(kRemove, kRemove);
    m_remove->hide();
    m_remove->installEventFilter(this);
    theme.setIcon(m_remove, QStringLiteral("close"));
    connect(m_remove, &QToolButton::clicked, this, &RecentCard::removeRequested);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    describe();
}

void RecentCard::setPicture(const QPixmap& picture) {
    m_picture = picture;
    update();
}

void RecentCard::setMissing(bool missing) {
    m_missing = missing;
    describe();
    update();
}

QString RecentCard::lastLine() const {
    if (m_missing) return tr("Not where it was");
    QStringList parts;
    const QDate today = QDate::currentDate();
    if (m_project.opened.isValid()) parts.push_back(dayInWords(m_project.opened.toLocalTime().date(), today));
    const QLocale locale;
    if (m_project.total > 0)
        parts.push_back(
            tr("%1 of %2 reviewed").arg(locale.toString(m_project.reviewed), locale.toString(m_project.total)));
    return parts.join(QStringLiteral("  ·  "));
}

void RecentCard::describe() {
    setAccessibleName(m_project.name());
    setAccessibleDescription(lastLine());
}

QSize RecentCard::sizeHint() const {
    return {kWidth, heightForWidth(kWidth)};
}

int RecentCard::heightForWidth(int width) const {
    const int line = QFontMetrics(strong(font())).height();
    const int lower = QFontMetrics(small(font())).height();
    return pictureHeight(width) + 2 * kPadding + line + (kLines - 1) * (lower + kLineGap);
}

void RecentCard::paintEvent(QPaintEvent*) {
    const Colors& colors = m_theme.colors();
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const QRectF card = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(Qt::NoPen);
    painter.setBrush(isDown() ? colors.border : underMouse() ? colors.hover : colors.raised);
    painter.drawRoundedRect(card, kRadius, kRadius);
    const QRectF picture(0, 0, width(), pictureHeight(width()));
    painter.save();
    QPainterPath outline;
    outline.addRoundedRect(card, kRadius, kRadius);
    painter.setClipPath(outline);
    paintPicture(painter, picture);
    paintProgress(painter, picture);
    painter.restore();
    const int top = pictureHeight(width()) + kPadding;
    paintWords(painter, QRect(kPadding, top, width() - 2 * kPadding, height() - top));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(hasFocus() ? QPen(colors.accent, 2) : QPen(colors.border, 1));
    painter.drawRoundedRect(hasFocus() ? card.adjusted(0.5, 0.5, -0.5, -0.5) : card, kRadius, kRadius);
}

void RecentCard::paintPicture(QPainter& painter, const QRectF& frame) const {
    if (!m_picture.isNull()) {
        paintCropped(painter, frame, m_picture);
        return;
    }
    painter.fillRect(frame, m_theme.colors().canvas);
    const QRectF icon(frame.center() - QPointF(kPlaceholder / 2.0, kPlaceholder / 2.0),
                      QSizeF(kPlaceholder, kPlaceholder));
    paintIcon(painter, icon, m_missing ? QStringLiteral("broken-photo") : QStringLiteral("photos"),
              m_theme.colors().muted);
}

void RecentCard::paintProgress(QPainter& painter, const QRectF& frame) const {
    if (m_missing || m_project.total <= 0) return;
    const double share = std::clamp(static_cast<double>(m_project.reviewed) / m_project.total, 0.0, 1.0);
    QRectF bar(frame.left(), frame.bottom() - kProgress, frame.width(), kProgress);
    painter.fillRect(bar, m_theme.colors().border);
    const double filled = share * frame.width();
    if (layoutDirection() == Qt::RightToLeft)
        bar.setLeft(bar.right() - filled);
    else
        bar.setWidth(filled);
    painter.fillRect(bar, m_theme.colors().accent);
}

void RecentCard::paintWords(QPainter& painter, const QRect& area) const {
    const Colors& colors = m_theme.colors();
    QRect line = area;
    const auto write = [&](const QString& text, const QFont& font, const QColor& color, Qt::TextElideMode elide) {
        const QFontMetrics metrics(font);
        line.setHeight(metrics.height());
        painter.setFont(font);
        painter.setPen(color);
        painter.drawText(line, Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine,
                         metrics.elidedText(text.simplified(), elide, line.width()));
        line.translate(0, line.height() + kLineGap);
    };
    const QString folder = QDir::toNativeSeparators(m_project.photos.isEmpty() ? m_project.project : m_project.photos);
    write(m_project.name(), strong(font()), m_missing ? colors.muted : colors.text, Qt::ElideMiddle);
    write(folder, small(font()), colors.muted, Qt::ElideMiddle);
    write(lastLine(), small(font()), m_missing ? colors.danger : colors.muted, Qt::ElideRight);
}

void RecentCard::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            click();
            return;
        case Qt::Key_Delete:
            Q_EMIT removeRequested();
            return;
        default:
            QAbstractButton::keyPressEvent(event);
    }
}

void RecentCard::contextMenuEvent(QContextMenuEvent* event) {
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("recentMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Open")), &QAction::triggered, this, &QAbstractButton::click);
    connect(menu->addAction(tr("Remove from this list")), &QAction::triggered, this, &RecentCard::removeRequested);
    menu->popup(event->globalPos());
}

bool RecentCard::event(QEvent* event) {
    const bool handled = QAbstractButton::event(event);
    switch (event->type()) {
        case QEvent::Enter:
        case QEvent::Leave:
        case QEvent::FocusIn:
        case QEvent::FocusOut:
            updateRemove();
            break;
        default:
            break;
    }
    return handled;
}

bool RecentCard::eventFilter(QObject* watched, QEvent* event) {
    const QEvent::Type type = event->type();
    if (type == QEvent::FocusOut) QMetaObject::invokeMethod(this, &RecentCard::updateRemove, Qt::QueuedConnection);
    return QAbstractButton::eventFilter(watched, event);
}

/// There for the mouse over the card, and for the Tab key after it.
void RecentCard::updateRemove() {
    m_remove->setVisible(underMouse() || hasFocus() || m_remove->hasFocus());
}

void RecentCard::resizeEvent(QResizeEvent* event) {
    QAbstractButton::resizeEvent(event);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    m_remove->move(mirrored ? 8 : width() - kRemove - 8, 8);
}

}  // namespace maskwright::ui
