// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
// QCustomPlot's header is written with Qt's keywords, which the rest of the window does without.
#undef QT_NO_KEYWORDS
#include "plots/score_plot.h"

#include <qcustomplot.h>

#include <QKeyEvent>
#include <QLocale>
#include <QVBoxLayout>
#include <algorithm>
#include <array>
#include <cmath>

#include "plots/plot_style.h"
#include "theme/theme.h"

namespace maskwright::ui {
namespace {

constexpr int kLowestCurve = 140;
constexpr int kSpreadHeight = 160;
constexpr int kBarHeight = 26;
constexpr int kAxisHeight = 36;
constexpr int kWidestName = 140;
constexpr std::size_t kBins = 10;
constexpr double kBarShare = 0.86;  ///< of the room between two bars
constexpr double kHeadroom = 1.12;
constexpr double kSmoothing = 0.8;
constexpr double kZoomStep = 0.8;
constexpr double kMoveStep = 0.1;    ///< of what is in view
constexpr double kSmallestView = 2;  ///< steps
constexpr int kAxisRoom = 52;        ///< at the left, the same for each, so that curves below one another line up
constexpr int kLegendRoom = 8;       ///< above it
constexpr int kBestSize = 9;         ///< of the best point's mark
constexpr double kLeastStretch = 0.001;

/// There is no half step.
class WholeTicker : public QCPAxisTicker {
  protected:
    double getTickStep(const QCPRange& range) override {
        return std::max(1.0, std::round(QCPAxisTicker::getTickStep(range)));
    }
};

QCustomPlot* makePlot(QWidget* owner) {
    auto* plot = new QCustomPlot;
    plot->setFocusPolicy(Qt::NoFocus);
    plot->setNoAntialiasingOnDrag(false);
    plot->xAxis->setSubTicks(false);
    plot->yAxis->setSubTicks(false);
    plot->xAxis->setNumberFormat(QStringLiteral("gb"));
    plot->yAxis->setNumberFormat(QStringLiteral("gb"));
    plot->setLocale(QLocale());
    plot->axisRect()->setMinimumMargins(QMargins(8, 8, 12, 4));
    auto* layout = new QVBoxLayout(owner);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(plot);
    return plot;
}

QVector<double> smoothed(const std::vector<QPointF>& points) {
    QVector<double> values;
    for (const QPointF& point : points)
        values.push_back(values.isEmpty() ? point.y() : kSmoothing * values.back() + (1 - kSmoothing) * point.y());
    return values;
}

}  // namespace

ScoreCurve::ScoreCurve(Look look, const QString& name, const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_look(look), m_plot(makePlot(this)) {
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(name);
    setToolTip(tr("Wheel: zoom. Drag: move. Double click: everything."));
    setMinimumHeight(kLowestCurve);
    m_raw = m_plot->addGraph();
    m_strong = m_plot->addGraph();
    m_plot->setInteractions(QCP::iRangeDrag | QCP::iRangeZoom);
    m_plot->axisRect()->setRangeDrag(Qt::Horizontal);
    m_plot->axisRect()->setRangeZoom(Qt::Horizontal);
    m_plot->axisRect()->setMinimumMargins(QMargins(kAxisRoom, 8, 12, 4));
    m_plot->xAxis->setLabel(tr("Step"));
    m_plot->xAxis->setTicker(QSharedPointer<WholeTicker>::create());
    m_plot->xAxis->setNumberPrecision(6);
    m_plot->yAxis->setNumberPrecision(3);
    m_plot->yAxis->ticker()->setTickCount(4);
    connect(m_plot, &QCustomPlot::mouseDoubleClick, this, &ScoreCurve::showAll);
    for (const auto signal : {&QCustomPlot::mousePress, &QCustomPlot::mouseRelease})
        connect(m_plot, signal, this, [this] { setFocus(Qt::MouseFocusReason); });
    connect(m_plot, &QCustomPlot::mouseWheel, this, [this] { m_isMoved = true; });
    connect(m_plot, &QCustomPlot::mouseMove, this, [this](QMouseEvent* event) {
        if (event->buttons().testFlag(Qt::LeftButton)) m_isMoved = true;
    });
    makeLegend();
    connect(&theme, &Theme::changed, this, &ScoreCurve::applyColors);
    applyColors();
    show({});
}

/// In a row above the curves, where it hides nothing of them.
void ScoreCurve::makeLegend() {
    const bool isLoss = m_look == Look::Loss;
    m_raw->setName(isLoss ? tr("Each value") : tr("Value"));
    m_strong->setName(isLoss ? tr("Smoothed") : tr("Best"));
    m_plot->legend->setVisible(true);
    m_plot->legend->setFillOrder(QCPLegend::foColumnsFirst);
    m_plot->legend->setMargins(QMargins(kAxisRoom, kLegendRoom, 12, 0));
    m_plot->legend->setIconSize(20, kBestSize + 5);  // with its outline
    m_plot->plotLayout()->insertRow(0);
    m_plot->plotLayout()->addElement(0, 0, m_plot->legend);
    m_plot->plotLayout()->setRowStretchFactor(0, kLeastStretch);
    m_plot->plotLayout()->setRowSpacing(0);
}

void ScoreCurve::applyColors() {
    const Colors& colors = m_theme.colors();
    maskwright::ui::applyColors(*m_plot, colors);
    const bool isLoss = m_look == Look::Loss;
    m_raw->setPen(isLoss ? QPen(withAlpha(colors.muted, 140), 1) : QPen(colors.accent, 2));
    if (isLoss) {
        m_strong->setPen(QPen(colors.accent, 2));
    } else {
        m_raw->setScatterStyle({QCPScatterStyle::ssCircle, QPen(colors.accent, 1.5), QBrush(colors.raised), 5});
        m_strong->setLineStyle(QCPGraph::lsNone);
        m_strong->setScatterStyle({QCPScatterStyle::ssDisc, QPen(colors.accent, 2), QBrush(colors.accent), kBestSize});
    }
}

void ScoreCurve::show(const std::vector<QPointF>& points, std::int64_t lastStep) {
    m_lastStep = static_cast<double>(lastStep);
    if (points.empty() || points.size() < m_points.size()) m_isMoved = false;  // it is another training
    m_points = points;
    QVector<double> steps, values;
    for (const QPointF& point : points) {
        steps.push_back(point.x());
        values.push_back(point.y());
    }
    m_raw->setData(steps, values, /*alreadySorted=*/true);
    if (m_look == Look::Loss) {
        m_strong->setData(steps, smoothed(points), /*alreadySorted=*/true);
    } else if (!values.isEmpty()) {
        const auto best = std::max_element(values.cbegin(), values.cend()) - values.cbegin();
        m_strong->setData({steps[best]}, {values[best]});
    } else {
        m_strong->setData({}, {});
    }
    m_plot->xAxis->setTickLabels(!points.empty());
    m_plot->yAxis->setTickLabels(!points.empty());
    setAccessibleDescription(describe());
    if (m_isMoved)
        m_plot->replot(QCustomPlot::rpQueuedReplot);
    else
        showAll();
}

void ScoreCurve::showAll() {
    m_isMoved = false;
    double highest = 0;
    for (const QPointF& point : m_points) highest = std::max(highest, point.y());
    const double last = std::max(m_lastStep, m_points.empty() ? 1 : m_points.back().x());
    m_plot->xAxis->setRange(0, std::max(last, 1.0) * 1.02);
    m_plot->yAxis->setRange(0, m_look == Look::Score ? 1.0 : highest > 0 ? highest * kHeadroom : 1.0);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

std::optional<double> ScoreCurve::smoothedValue() const {
    if (m_look != Look::Loss || m_points.empty()) return {};
    return smoothed(m_points).back();
}

QPointF ScoreCurve::view() const {
    return {m_plot->xAxis->range().lower, m_plot->xAxis->range().upper};
}

void ScoreCurve::moveView(double by, double zoom) {
    m_isMoved = true;
    const QCPRange range = m_plot->xAxis->range();
    const double size = std::max(range.size() * zoom, kSmallestView);
    const double center = range.center() + by * range.size();
    m_plot->xAxis->setRange(center - size / 2, center + size / 2);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void ScoreCurve::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
        case Qt::Key_Left:
            return moveView(-kMoveStep, 1);
        case Qt::Key_Right:
            return moveView(kMoveStep, 1);
        case Qt::Key_Plus:
            return moveView(0, kZoomStep);
        case Qt::Key_Minus:
            return moveView(0, 1 / kZoomStep);
        case Qt::Key_Home:
            return showAll();
        default:
            QWidget::keyPressEvent(event);
    }
}

QString ScoreCurve::describe() const {
    if (m_points.empty()) return tr("No values yet");
    const QLocale locale;
    return tr("%1 at step %2")
        .arg(locale.toString(m_points.back().y(), 'f', 3),
             locale.toString(static_cast<qlonglong>(m_points.back().x())));
}

ScoreBars::ScoreBars(const QString& name, const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_plot(makePlot(this)) {
    setAccessibleName(name);
    m_plot->setAttribute(Qt::WA_TransparentForMouseEvents);  // the wheel is for the page around it
    connect(&theme, &Theme::changed, this, &ScoreBars::applyColors);
    showSpread({});
}

void ScoreBars::applyColors() {
    const Colors& colors = m_theme.colors();
    maskwright::ui::applyColors(*m_plot, colors);
    m_bars->setPen(Qt::NoPen);
    m_bars->setBrush(withAlpha(colors.accent, 190));
}

void ScoreBars::replaceBars(bool lieFlat) {
    m_plot->clearPlottables();
    m_bars = lieFlat ? new QCPBars(m_plot->yAxis, m_plot->xAxis) : new QCPBars(m_plot->xAxis, m_plot->yAxis);
    m_plot->xAxis->setRange(0, 1);
    m_plot->xAxis->grid()->setVisible(lieFlat);
    m_plot->yAxis->grid()->setVisible(!lieFlat);
    applyColors();
}

void ScoreBars::showSpread(const std::vector<double>& scores) {
    std::array<double, kBins> counts{};
    for (const double score : scores) {
        const double bin = std::clamp(score, 0.0, 1.0) * static_cast<double>(kBins);
        ++counts[std::min(static_cast<std::size_t>(bin), kBins - 1)];
    }
    m_lengths.assign(counts.begin(), counts.end());
    replaceBars(/*lieFlat=*/false);
    const double width = 1.0 / static_cast<double>(kBins);
    for (std::size_t bin = 0; bin < kBins; ++bin)
        m_bars->addData((static_cast<double>(bin) + 0.5) * width, counts[bin]);
    m_bars->setWidth(width * kBarShare);
    const double most = *std::max_element(counts.begin(), counts.end());
    const QSharedPointer<QCPAxisTickerFixed> whole(new QCPAxisTickerFixed);  // there is no half photo
    whole->setTickStep(1);
    whole->setScaleStrategy(QCPAxisTickerFixed::ssMultiples);
    m_plot->yAxis->setTicker(whole);
    m_plot->yAxis->setRange(0, std::max(most, 1.0) * kHeadroom);
    m_plot->xAxis->setLabel(tr("IoU"));
    m_plot->yAxis->setLabel(tr("Photos"));
    setFixedHeight(kSpreadHeight);
    QStringList words;
    for (std::size_t bin = 0; bin < kBins; ++bin)
        if (counts[bin] > 0)
            words.push_back(tr("%1 to %2: %3")
                                .arg(QLocale().toString(static_cast<double>(bin) * width, 'f', 1),
                                     QLocale().toString(static_cast<double>(bin + 1) * width, 'f', 1),
                                     QLocale().toString(static_cast<int>(counts[bin]))));
    setAccessibleDescription(words.join(QStringLiteral(", ")));
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void ScoreBars::showEach(const std::vector<Bar>& bars) {
    m_lengths.clear();
    replaceBars(/*lieFlat=*/true);
    const QSharedPointer<QCPAxisTickerText> names(new QCPAxisTickerText);
    const QFontMetrics metrics(m_plot->yAxis->tickLabelFont());
    QStringList words;
    for (std::size_t i = 0; i < bars.size(); ++i) {
        const double place = static_cast<double>(bars.size() - 1 - i);  // the first one is on top
        m_lengths.push_back(bars[i].score);
        m_bars->addData(place, bars[i].score);
        names->addTick(place, metrics.elidedText(bars[i].name, Qt::ElideRight, kWidestName));
        words.push_back(tr("%1: %2").arg(bars[i].name, QLocale().toString(bars[i].score, 'f', 2)));
    }
    m_bars->setWidth(kBarShare * 0.8);
    m_plot->yAxis->setTicker(names);
    m_plot->yAxis->setRange(-0.5, std::max(static_cast<double>(bars.size()), 1.0) - 0.5);
    m_plot->xAxis->setLabel(tr("Mean IoU"));
    m_plot->yAxis->setLabel({});
    setFixedHeight(kBarHeight * static_cast<int>(bars.size()) + kAxisHeight);
    setAccessibleDescription(words.join(QStringLiteral(", ")));
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

}  // namespace maskwright::ui
