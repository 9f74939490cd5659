// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
// QCustomPlot's header is written with Qt's keywords, which the rest of the window does without.
#undef QT_NO_KEYWORDS
#include "plots/threshold_plot.h"

#include <qcustomplot.h>

#include <QKeyEvent>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

#include "plots/plot_style.h"
#include "theme/theme.h"

namespace maskwright::ui {
namespace {

constexpr int kHeight = 144;
constexpr int kCurvePoints = 200;
constexpr int kLayers = 2;  // background, foreground
constexpr double kKeyStep = 0.005;
constexpr double kHeadroom = 1.12;

/// Most of a photo is background: on a plain scale the bars and the Gaussian of a small object would be flat.
double barHeight(double count) {
    return std::sqrt(count);
}

}  // namespace

ThresholdPlot::ThresholdPlot(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_plot(new QCustomPlot) {
    setObjectName(QStringLiteral("thresholdPlot"));
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Histogram of the soft map with the threshold"));
    setToolTip(tr("Drag the line to move the threshold. The bars are drawn on a square-root scale."));
    setFixedHeight(kHeight);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_plot);

    m_bars = new QCPBars(m_plot->xAxis, m_plot->yAxis);
    for (QCPGraph*& curve : m_curves) curve = m_plot->addGraph();
    m_line = new QCPItemStraightLine(m_plot);
    m_line->setClipToAxisRect(true);
    m_plot->setNoAntialiasingOnDrag(false);
    m_plot->setFocusPolicy(Qt::NoFocus);
    m_plot->yAxis->setVisible(false);
    m_plot->yAxis->grid()->setVisible(false);
    m_plot->xAxis->grid()->setVisible(false);
    m_plot->xAxis->ticker()->setTickCount(4);
    m_plot->xAxis->setSubTicks(false);
    m_plot->xAxis->setNumberFormat(QStringLiteral("g"));
    m_plot->xAxis->setNumberPrecision(3);
    m_plot->axisRect()->setAutoMargins(QCP::msBottom);
    m_plot->axisRect()->setMargins(QMargins(8, 8, 8, 0));
    m_plot->installEventFilter(this);
    connect(&theme, &Theme::changed, this, &ThresholdPlot::applyColors);
    applyColors();
    clear();
}

void ThresholdPlot::applyColors() {
    const Colors& colors = m_theme.colors();
    maskwright::ui::applyColors(*m_plot, colors);
    m_bars->setPen(Qt::NoPen);
    m_bars->setBrush(withAlpha(colors.muted, 90));
    m_curves[0]->setPen(QPen(colors.background, 2));
    m_curves[0]->setBrush(withAlpha(colors.background, 40));
    m_curves[1]->setPen(QPen(colors.foreground, 2));
    m_curves[1]->setBrush(withAlpha(colors.foreground, 50));
    m_line->setPen(QPen(colors.accent, 2.5));
}

void ThresholdPlot::show(const Histogram& histogram, const TwoGaussians& mixture) {
    m_histogram = histogram;
    m_filled = true;
    QVector<double> centers, heights;
    for (std::size_t bin = 0; bin < histogram.counts.size(); ++bin) {
        centers.push_back(histogram.binCenter(bin));
        heights.push_back(barHeight(histogram.counts[bin]));
    }
    m_bars->setWidth(histogram.binWidth() * 0.86);
    m_bars->setData(centers, heights, /*alreadySorted=*/true);
    for (int component = 0; component < kLayers; ++component) {
        QVector<double> x, y;
        for (int point = 0; point <= kCurvePoints; ++point) {
            x.push_back(histogram.low + (histogram.high - histogram.low) * point / kCurvePoints);
            y.push_back(barHeight(expectedCount(mixture, component, x.back(), histogram)));
        }
        m_curves[component]->setData(x, y, /*alreadySorted=*/true);
    }
    // A very narrow Gaussian would flatten everything else, so the bars set the scale.
    const double tallest = *std::max_element(heights.begin(), heights.end());
    m_plot->xAxis->setRange(histogram.low, histogram.high);
    m_plot->yAxis->setRange(0, std::max(tallest, 1.0) * kHeadroom);
    m_plot->xAxis->setTickLabels(true);
    m_line->setVisible(true);
    setEnabled(true);
    setThreshold(mixture.threshold);
}

void ThresholdPlot::clear() {
    m_filled = false;
    m_drag.stop();
    m_bars->setData({}, {});
    for (QCPGraph* curve : m_curves) curve->setData({}, {});
    m_line->setVisible(false);
    m_plot->xAxis->setTickLabels(false);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void ThresholdPlot::setThreshold(double threshold) {
    m_threshold = threshold;
    m_line->point1->setCoords(threshold, 0);
    m_line->point2->setCoords(threshold, 1);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

double ThresholdPlot::xOf(double value) const {
    return m_plot->xAxis->coordToPixel(value);
}

void ThresholdPlot::moveTo(double threshold) {
    const double inside = std::clamp(threshold, m_histogram.low, m_histogram.high);
    if (inside == m_threshold) return;
    setThreshold(inside);
    Q_EMIT thresholdMoved(inside);
}

bool ThresholdPlot::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_plot && m_filled) {
        if (event->type() == QEvent::MouseMove) m_plot->setCursor(Qt::SplitHCursor);
        if (const auto at = m_drag.follow(*m_plot, *event, *this)) moveTo(*at);
    }
    return QWidget::eventFilter(watched, event);
}

void ThresholdPlot::keyPressEvent(QKeyEvent* event) {
    const int direction = event->key() == Qt::Key_Left ? -1 : event->key() == Qt::Key_Right ? 1 : 0;
    if (direction == 0 || !m_filled) return QWidget::keyPressEvent(event);
    moveTo(m_threshold + direction * kKeyStep * (m_histogram.high - m_histogram.low));
}

}  // namespace maskwright::ui
