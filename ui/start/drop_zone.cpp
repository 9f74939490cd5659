// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/drop_zone.h"

#include <QEvent>
#include <QPainter>

#include "theme/theme.h"

namespace maskwright::ui {
namespace {

constexpr int kMargin = 12;
constexpr double kRadius = 20;

void paintDashes(QPainter& painter, const QRectF& area, const QColor& line, const QColor& fill) {
    QPen pen(line, 2, Qt::DashLine, Qt::RoundCap);
    pen.setDashPattern({4, 4});
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(pen);
    painter.setBrush(fill);
    painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), kRadius, kRadius);
}

}  // namespace

DropZone::DropZone(const Theme& theme, QWidget* parent) : QFrame(parent), m_theme(theme) {
    setObjectName(QStringLiteral("dropZone"));
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void DropZone::setDropping(bool dropping) {
    m_dropping = dropping;
    update();
}

void DropZone::paintEvent(QPaintEvent*) {
    const Colors& colors = m_theme.colors();
    QPainter painter(this);
    paintDashes(painter, rect(), m_dropping ? colors.accent : colors.border,
                m_dropping ? colors.accentSoft : colors.surface);
}

DropVeil::DropVeil(const Theme& theme, QWidget& over) : QWidget(&over), m_theme(theme) {
    setObjectName(QStringLiteral("dropVeil"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    over.installEventFilter(this);
    hide();
}

bool DropVeil::eventFilter(QObject* watched, QEvent* event) {
    if (watched == parent() && event->type() == QEvent::Resize) resize(parentWidget()->size());
    return QWidget::eventFilter(watched, event);
}

void DropVeil::showEvent(QShowEvent* event) {
    setGeometry(parentWidget()->rect());
    raise();
    QWidget::showEvent(event);
}

void DropVeil::paintEvent(QPaintEvent*) {
    const Colors& colors = m_theme.colors();
    QPainter painter(this);
    QColor veil = colors.window;
    veil.setAlphaF(0.86F);
    painter.fillRect(rect(), veil);
    const QRectF area = QRectF(rect()).adjusted(kMargin, kMargin, -kMargin, -kMargin);
    QColor fill = colors.accentSoft;
    fill.setAlphaF(0.5F);
    paintDashes(painter, area, colors.accent, fill);
    QFont large = font();
    if (large.pointSizeF() > 0) large.setPointSizeF(1.7 * large.pointSizeF());
    large.setWeight(QFont::DemiBold);
    painter.setFont(large);
    painter.setPen(colors.text);
    painter.drawText(area, Qt::AlignCenter | Qt::TextWordWrap, tr("Drop to open"));
}

}  // namespace maskwright::ui
