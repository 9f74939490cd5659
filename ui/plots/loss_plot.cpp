// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
// QCustomPlot's header is written with Qt's keywords, which the rest of the window does without.
#undef QT_NO_KEYWORDS
#include "plots/loss_plot.h"

#include <qcustomplot.h>

#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

#include "plots/plot_style.h"
#include "theme/theme.h"

namespace maskwright::ui {
namespace {

constexpr int kHeight = 240;
constexpr int kNarrowest = 240;
constexpr int kNarrow = 560;      ///< below, the legend takes two lines
constexpr int kNarrowLegend = 3;  ///< entries in the first of them
constexpr int kFocusFrame = 2;
constexpr double kZoomPerTurn = 0.8;
constexpr double kZoomPerKey = 0.7;
constexpr double kMovePerKey = 0.1;  ///< of what is visible
constexpr double kFewestSteps = 4;
constexpr double kMargin = 0.06;    ///< above and below the curves
constexpr double kFlattest = 0.02;  ///< height of the axis, as a share of the loss: noise does not fill it
constexpr double kMarkRoom = 0.03;  ///< right of the last step, as a share of what is visible: its mark is whole
constexpr int kRateMarks = 10;      ///< triangles on the line of the learning rate
constexpr int kFewestDigits = 3, kMostDigits = 8;

double stepsOf(const LossCurves& curves) {
    return std::max(1.0, static_cast<double>(curves.lastStep));
}

/// Significant digits that tell the ticks of an axis apart, with one to spare for a step such as 2.5.
int digitsFor(const QCPRange& range) {
    const double largest = std::max(std::abs(range.lower), std::abs(range.upper));
    if (largest <= 0 || range.size() <= 0) return kFewestDigits;
    constexpr int kMostTicks = 6;
    const double orders = std::floor(std::log10(largest)) - std::floor(std::log10(range.size() / kMostTicks));
    return std::clamp(static_cast<int>(orders) + 2, kFewestDigits, kMostDigits);
}

QString number(double value) {
    return QLocale().toString(value, 'g', 3);
}

}  // namespace

LossPlot::LossPlot(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_plot(new QCustomPlot), m_readOut(new QLabel) {
    setObjectName(QStringLiteral("lossPlot"));
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Loss and learning rate by step"));
    m_plot->setObjectName(QStringLiteral("lossCurves"));
    m_plot->setMinimumSize(kNarrowest, kHeight);
    m_plot->setFocusPolicy(Qt::NoFocus);
    m_plot->setToolTip(tr("Wheel: zoom. Drag: move. Double click: show all."));
    m_plot->installEventFilter(this);
    m_readOut->setObjectName(QStringLiteral("lossReadOut"));
    m_readOut->setProperty("role", "caption");
    m_readOut->setWordWrap(true);
    m_readOut->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    // Two lines from the start, so that nothing moves when a text needs them.
    m_readOut->setMinimumHeight(2 * m_readOut->fontMetrics().lineSpacing());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kFocusFrame, kFocusFrame, kFocusFrame, kFocusFrame);
    layout->setSpacing(4);
    layout->addWidget(m_plot, 1);
    layout->addWidget(m_readOut);
    makeGraphs();
    makeLegend();
    connect(&theme, &Theme::changed, this, &LossPlot::applyColors);
    applyColors();
    setCurves({});
}

void LossPlot::makeGraphs() {
    m_raw = m_plot->addGraph();
    m_raw->setName(tr("Loss"));
    m_smoothed = m_plot->addGraph();
    m_smoothed->setName(tr("Smoothed"));
    m_rate = m_plot->addGraph(m_plot->xAxis, m_plot->yAxis2);
    m_rate->setName(tr("Learning rate (right)"));
    m_validation = m_plot->addGraph();
    m_validation->setName(tr("Validation"));
    m_checkpoints = m_plot->addGraph();
    m_checkpoints->setName(tr("Checkpoint"));
    m_checkpoints->setLineStyle(QCPGraph::lsNone);  // an open mark around the point of the validation
    m_cursor = new QCPItemStraightLine(m_plot);
    m_cursor->setClipToAxisRect(true);
    m_cursor->setVisible(false);
    m_plot->xAxis->setLabel(tr("Step"));
    m_plot->xAxis->setSubTicks(false);
    m_plot->yAxis->setSubTicks(false);
    m_plot->yAxis->ticker()->setTickCount(4);
    m_plot->yAxis->setNumberFormat(QStringLiteral("g"));
    m_plot->yAxis2->setVisible(true);
    m_plot->yAxis2->setLabel(tr("Learning rate"));  // at its axis it hides nothing
    m_plot->yAxis2->setSubTicks(false);
    m_plot->yAxis2->ticker()->setTickCount(3);
    m_plot->yAxis2->setNumberFormat(QStringLiteral("g"));
    m_plot->yAxis2->setNumberPrecision(2);
    m_plot->yAxis2->grid()->setVisible(false);
    m_plot->xAxis->grid()->setVisible(false);
}

/// In a row above the curves, where it hides nothing of them.
void LossPlot::makeLegend() {
    m_plot->legend->setVisible(true);
    m_plot->legend->setFillOrder(QCPLegend::foColumnsFirst);
    m_plot->plotLayout()->insertRow(0);
    m_plot->plotLayout()->addElement(0, 0, m_plot->legend);
    m_plot->plotLayout()->setRowStretchFactor(0, 0.001);
    m_plot->plotLayout()->setRowSpacing(0);
    m_plot->legend->setMargins(QMargins(0, 0, 0, 0));
    m_plot->legend->setIconSize(14, 10);
    m_plot->legend->setColumnSpacing(12);
}

void LossPlot::applyColors() {
    const Colors& colors = m_theme.colors();
    maskwright::ui::applyColors(*m_plot, colors);
    m_raw->setPen(QPen(withAlpha(colors.muted, 130), 1));
    m_smoothed->setPen(QPen(colors.accent, 2));
    m_rate->setPen(QPen(colors.success, 1.5, Qt::DashLine));
    m_rate->setScatterStyle(
        QCPScatterStyle(QCPScatterStyle::ssTriangle, QPen(colors.success, 1.5), QBrush(colors.raised), 8));
    m_plot->yAxis2->setLabelColor(colors.success);
    m_plot->yAxis2->setTickLabelColor(colors.success);
    m_validation->setPen(QPen(colors.foreground, 2));
    m_validation->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDisc, colors.foreground, 5));
    m_checkpoints->setScatterStyle(
        QCPScatterStyle(QCPScatterStyle::ssDiamond, QPen(colors.foreground, 1.5), Qt::NoBrush, 14));
    m_cursor->setPen(QPen(colors.border, 1));
    update();
}

void LossPlot::setCurves(const LossCurves& curves) {
    m_curves = curves;
    QVector<double> steps, losses, rates, smoothed;
    for (std::size_t i = 0; i < curves.losses.size(); ++i) {
        steps.push_back(static_cast<double>(curves.losses[i].step));
        losses.push_back(curves.losses[i].loss);
        rates.push_back(curves.losses[i].learningRate);
        smoothed.push_back(curves.smoothed[i]);
    }
    m_raw->setData(steps, losses, /*alreadySorted=*/true);
    m_smoothed->setData(steps, smoothed, /*alreadySorted=*/true);
    m_rate->setData(steps, rates, /*alreadySorted=*/true);
    m_rate->setScatterSkip(static_cast<int>(rates.size()) / kRateMarks);
    QVector<double> validated, validations, marked, marks;
    for (const ValidationPoint& point : curves.validations) {
        validated.push_back(static_cast<double>(point.step));
        validations.push_back(point.loss);
    }
    m_validation->setData(validated, validations, /*alreadySorted=*/true);
    for (const std::int64_t step : curves.checkpoints) {
        const auto loss = lossOfCheckpoint(curves, step);
        if (!loss) continue;
        marked.push_back(static_cast<double>(step));
        marks.push_back(*loss);
    }
    m_checkpoints->setData(marked, marks, /*alreadySorted=*/true);
    const double highest = rates.isEmpty() ? 0 : *std::max_element(rates.cbegin(), rates.cend());
    const double top = highest > 0 ? highest * 1.1 : 1;
    m_plot->yAxis2->setRange(-kMargin * top, top);  // 0 stands clear of the corner
    for (QCPAxis* axis : {m_plot->xAxis, m_plot->yAxis, m_plot->yAxis2}) axis->setTickLabels(!curves.losses.empty());
    if (m_showsAll || m_first >= stepsOf(curves))
        showAll();
    else
        setRange(m_first, m_last);
    readAt({});
}

void LossPlot::showAll() {
    m_showsAll = true;
    setRange(0, stepsOf(m_curves));
}

/// Within what there is, at least a few steps wide.
void LossPlot::setRange(double first, double last) {
    const double all = stepsOf(m_curves);
    const double width = std::min(std::max(last - first, kFewestSteps), all);
    m_first = std::clamp(first, 0.0, all - width);
    m_last = m_first + width;
    m_plot->xAxis->setRange(m_first, m_last + kMarkRoom * width);
    fitLosses();
    m_plot->yAxis->setNumberPrecision(digitsFor(m_plot->yAxis->range()));
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

/// The losses that are visible fill the height.
void LossPlot::fitLosses() {
    std::optional<double> low, high;
    const auto take = [&](std::int64_t step, double loss) {
        if (static_cast<double>(step) < m_first || static_cast<double>(step) > m_last) return;
        low = std::min(low.value_or(loss), loss);
        high = std::max(high.value_or(loss), loss);
    };
    for (const LossPoint& point : m_curves.losses) take(point.step, point.loss);
    for (const ValidationPoint& point : m_curves.validations) take(point.step, point.loss);
    if (!low) return m_plot->yAxis->setRange(0, 1);
    const double least = std::max(kFlattest * std::max(std::abs(*low), std::abs(*high)), 1e-6);
    const double margin = std::max(kMargin * (*high - *low), (least - (*high - *low)) / 2);
    m_plot->yAxis->setRange(*low - margin, *high + margin);
}

QStringList LossPlot::lossTicks() const {
    const QVector<QString> labels = m_plot->yAxis->tickVectorLabels();
    return {labels.cbegin(), labels.cend()};
}

bool LossPlot::zoom(double factor, double around) {
    const double all = stepsOf(m_curves);
    const double width = std::clamp((m_last - m_first) * factor, std::min(kFewestSteps, all), all);
    if (width == m_last - m_first) return false;
    m_showsAll = width == all;
    const double share = (around - m_first) / (m_last - m_first);
    setRange(around - share * width, around + (1 - share) * width);
    return true;
}

void LossPlot::moveBy(double steps) {
    if (!m_showsAll) setRange(m_first + steps, m_last + steps);
}

double LossPlot::stepAt(double pixel) const {
    // Before the first drawing the axis has no length.
    if (m_plot->axisRect()->width() <= 0) return (m_first + m_last) / 2;
    return m_plot->xAxis->pixelToCoord(pixel);
}

QString LossPlot::readOut() const {
    return m_readOut->text();
}

/// @param step under the cursor; none: the newest
void LossPlot::readAt(std::optional<double> step) {
    const auto reading = readLossAt(m_curves, step.value_or(stepsOf(m_curves)));
    m_cursor->setVisible(step && reading);
    QString text = tr("The curves appear with the first steps.");
    if (reading) {
        QStringList parts = {tr("Step %1").arg(QLocale().toString(qlonglong{reading->step})),
                             tr("loss %1").arg(number(reading->loss)), tr("smoothed %1").arg(number(reading->smoothed)),
                             tr("learning rate %1").arg(number(reading->learningRate))};
        if (reading->validation) parts.push_back(tr("validation %1").arg(number(*reading->validation)));
        if (reading->isCheckpoint) parts.push_back(tr("checkpoint"));
        text = parts.join(QStringLiteral("  ·  "));
        m_cursor->point1->setCoords(static_cast<double>(reading->step), 0);
        m_cursor->point2->setCoords(static_cast<double>(reading->step), 1);
    }
    m_readOut->setText(text);
    setAccessibleDescription(text);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

bool LossPlot::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_plot) return QWidget::eventFilter(watched, event);
    const auto mouse = [event] { return static_cast<QMouseEvent*>(event); };
    switch (event->type()) {
        case QEvent::MouseButtonPress:
            if (mouse()->button() != Qt::LeftButton) break;
            setFocus(Qt::MouseFocusReason);
            m_dragged = stepAt(mouse()->position().x());
            break;
        case QEvent::MouseMove:
            if (m_dragged)
                moveBy(*m_dragged - stepAt(mouse()->position().x()));
            else
                readAt(stepAt(mouse()->position().x()));
            break;
        case QEvent::MouseButtonRelease:
            m_dragged.reset();
            break;
        case QEvent::MouseButtonDblClick:
            showAll();
            return true;
        case QEvent::Leave:
            readAt({});
            break;
        case QEvent::Wheel: {
            const auto* wheel = static_cast<QWheelEvent*>(event);
            const double turns = wheel->angleDelta().y() / 120.0;
            // Where nothing is left to zoom, the page scrolls.
            event->setAccepted(turns != 0 && zoom(std::pow(kZoomPerTurn, turns), stepAt(wheel->position().x())));
            return true;
        }
        default:
            break;
    }
    return QWidget::eventFilter(watched, event);
}

void LossPlot::keyPressEvent(QKeyEvent* event) {
    const double middle = (m_first + m_last) / 2;
    switch (event->key()) {
        case Qt::Key_Plus:
        case Qt::Key_Equal:
            zoom(kZoomPerKey, middle);
            break;
        case Qt::Key_Minus:
            zoom(1 / kZoomPerKey, middle);
            break;
        case Qt::Key_Left:
            moveBy(-kMovePerKey * (m_last - m_first));
            break;
        case Qt::Key_Right:
            moveBy(kMovePerKey * (m_last - m_first));
            break;
        case Qt::Key_Home:
            showAll();
            break;
        default:
            QWidget::keyPressEvent(event);
    }
}

void LossPlot::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    update();
}

void LossPlot::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    update();
}

void LossPlot::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_plot->legend->setWrap(width() < kNarrow ? kNarrowLegend : 0);
    m_plot->legend->setFillOrder(QCPLegend::foColumnsFirst, /*rearrange=*/true);
}

void LossPlot::paintEvent(QPaintEvent*) {
    if (!hasFocus()) return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.colors().accent, 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}

}  // namespace maskwright::ui
