// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "concept/color_bar.h"

#include <QPainter>
#include <QPainterPath>

#include "concept/steady_digits.h"
#include "theme/theme.h"

namespace maskwright::ui {
namespace {

constexpr int kBarHeight = 8;
constexpr int kTickHeight = 4;
constexpr int kColors = 256;

}  // namespace

ColorBar::ColorBar(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {
    setObjectName(QStringLiteral("colorBar"));
    setFixedHeight(kBarHeight + 24);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ColorBar::show(ColorMap colors, float low, float high) {
    m_low = low;
    m_high = high;
    m_colors = QImage(kColors, 1, QImage::Format_RGB32);
    for (int i = 0; i < kColors; ++i) {
        const auto [red, green, blue] = colorOf(colors, static_cast<float>(i) / (kColors - 1));
        m_colors.setPixel(i, 0, qRgb(red, green, blue));
    }
    setAccessibleName(tr("Colours from %1 to %2").arg(written(m_low), written(m_high)));
    update();
}

QString ColorBar::written(double value) const {
    return steadyDigits(value, double{m_high} - m_low);
}

void ColorBar::paintEvent(QPaintEvent*) {
    if (m_colors.isNull()) return;
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    QPainterPath rounded;
    rounded.addRoundedRect(QRectF(0, 0, width(), kBarHeight), kBarHeight / 2.0, kBarHeight / 2.0);
    painter.setClipPath(rounded);
    painter.drawImage(QRectF(0, 0, width(), kBarHeight), m_colors);
    painter.setClipping(false);
    painter.setPen(m_theme.colors().muted);
    const double middle = width() / 2.0;
    painter.drawLine(QPointF(middle, kBarHeight), QPointF(middle, kBarHeight + kTickHeight));
    QFont small = font();
    small.setPointSize(9);
    painter.setFont(small);
    const QRect labels(0, kBarHeight + 4, width(), height() - kBarHeight - 4);
    painter.drawText(labels, Qt::AlignLeft | Qt::AlignTop, written(m_low));
    painter.drawText(labels, Qt::AlignHCenter | Qt::AlignTop, written((double{m_low} + m_high) / 2));
    painter.drawText(labels, Qt::AlignRight | Qt::AlignTop, written(m_high));
}

}  // namespace maskwright::ui
