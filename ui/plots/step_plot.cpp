// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
// QCustomPlot's header is written with Qt's keywords, which the rest of the window does without.
#undef QT_NO_KEYWORDS
#include "plots/step_plot.h"

#include <qcustomplot.h>

#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

#include "plots/plot_style.h"
#include "session/attention_curves.h"
#include "theme/theme.h"

namespace maskwright::ui {
namespace {

constexpr int kHeight = 192;
constexpr double kLeastStretch = 0.001;
constexpr QSize kKeyIcon(24, 12);
constexpr int kXTicks = 5;
constexpr int kYTicks = 3;
constexpr double kHeadroom = 1.1;
constexpr double kSideRoom = 0.4;  // steps, before the first and behind the last

/// From 0 to a little above the highest value.
void fitTo(QCPAxis& axis, const std::vector<double>& values) {
    const double highest = *std::max_element(values.begin(), values.end());
    axis.setRange(0, highest > 0 ? highest * kHeadroom : 1);
}

}  // namespace

StepPlot::StepPlot(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_plot(new QCustomPlot),
      m_mass(m_plot->addGraph(m_plot->xAxis, m_plot->yAxis)),
      m_area(m_plot->addGraph(m_plot->xAxis, m_plot->yAxis2)),
      m_line(new QCPItemStraightLine(m_plot)),
      m_values(new QLabel) {
    setObjectName(QStringLiteral("stepPlot"));
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Attention and mask area over the timesteps"));
    m_plot->setFixedHeight(kHeight);
    m_plot->setFocusPolicy(Qt::NoFocus);
    m_plot->setNoAntialiasingOnDrag(false);
    m_plot->setToolTip(tr("Click or drag to choose the timestep"));
    m_plot->installEventFilter(this);
    m_line->setClipToAxisRect(true);
    m_values->setObjectName(QStringLiteral("stepPlotValues"));
    m_values->setProperty("role", "muted");
    m_values->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_plot);
    layout->addWidget(m_values);
    setUpAxes();
    setUpKey();
    connect(&theme, &Theme::changed, this, &StepPlot::applyColors);
    applyColors();
    clear();
}

void StepPlot::setUpAxes() {
    m_plot->xAxis->setLabel(tr("Timestep"));
    m_plot->yAxis2->setVisible(true);
    m_plot->yAxis2->grid()->setVisible(false);
    m_plot->xAxis->grid()->setVisible(false);
    m_plot->xAxis->setTicker(QSharedPointer<QCPAxisTickerText>::create());
    for (QCPAxis* axis : {m_plot->yAxis, m_plot->yAxis2}) {
        axis->ticker()->setTickCount(kYTicks);
        axis->setNumberFormat(QStringLiteral("g"));
        axis->setNumberPrecision(3);
    }
    for (QCPAxis* axis : {m_plot->xAxis, m_plot->yAxis, m_plot->yAxis2}) axis->setSubTicks(false);
    m_plot->xAxis->setLabelPadding(2);
    m_plot->axisRect()->setMinimumMargins(QMargins(4, 4, 4, 4));
}

/// Above the curves, a line each, so that long words have room.
void StepPlot::setUpKey() {
    m_mass->setName(tr("Attention (left)"));
    m_area->setName(tr("Mask area in % (right)"));
    m_plot->legend->setVisible(true);
    m_plot->legend->setIconSize(kKeyIcon);
    m_plot->legend->setRowSpacing(0);
    m_plot->legend->setMargins(QMargins(4, 2, 4, 2));
    m_plot->plotLayout()->insertRow(0);
    m_plot->plotLayout()->addElement(0, 0, m_plot->legend);
    m_plot->plotLayout()->setRowStretchFactor(0, kLeastStretch);
}

void StepPlot::applyColors() {
    const Colors& colors = m_theme.colors();
    maskwright::ui::applyColors(*m_plot, colors);
    // Told apart by the stroke, too.
    m_mass->setPen(QPen(colors.foreground, 2));
    m_area->setPen(QPen(colors.muted, 2, Qt::DashLine));
    m_line->setPen(QPen(colors.accent, 2.5));
}

void StepPlot::show(const AttentionCurves& curves) {
    m_waiting = false;
    if (curves.timesteps.empty()) return empty();
    m_timesteps = curves.timesteps;
    m_massValues = curves.mass;
    m_areaValues.clear();
    for (const double share : curves.area) m_areaValues.push_back(100 * share);
    QVector<double> steps;
    for (std::size_t step = 0; step < m_timesteps.size(); ++step) steps.push_back(static_cast<double>(step));
    m_mass->setData(steps, {m_massValues.begin(), m_massValues.end()}, /*alreadySorted=*/true);
    m_area->setData(steps, {m_areaValues.begin(), m_areaValues.end()}, /*alreadySorted=*/true);
    m_plot->xAxis->setRange(-kSideRoom, steps.back() + kSideRoom);
    fitTo(*m_plot->yAxis, m_massValues);
    fitTo(*m_plot->yAxis2, m_areaValues);
    showTicks();
    showStep();
}

void StepPlot::clear() {
    m_waiting = true;
    empty();
}

void StepPlot::empty() {
    m_timesteps.clear();
    m_drag.stop();
    for (QCPGraph* graph : {m_mass, m_area}) graph->data()->clear();
    showTicks();
    showStep();
}

void StepPlot::showTicks() {
    const bool isFilled = !m_timesteps.empty();
    for (QCPAxis* axis : {m_plot->xAxis, m_plot->yAxis, m_plot->yAxis2}) axis->setTickLabels(isFilled);
    auto ticker = m_plot->xAxis->ticker().staticCast<QCPAxisTickerText>();
    ticker->clear();
    const std::size_t last = isFilled ? m_timesteps.size() - 1 : 0;
    const std::size_t gap = std::max<std::size_t>(1, (last + kXTicks - 2) / (kXTicks - 1));
    for (std::size_t step = 0; step < m_timesteps.size(); step += gap)
        ticker->addTick(static_cast<double>(step), QLocale().toString(m_timesteps[step]));
}

void StepPlot::showStep() {
    const bool isThere = m_step && *m_step >= 0 && static_cast<std::size_t>(*m_step) < m_timesteps.size();
    m_line->setVisible(isThere);
    if (isThere) {
        const auto step = static_cast<std::size_t>(*m_step);
        m_line->point1->setCoords(*m_step, 0);
        m_line->point2->setCoords(*m_step, 1);
        m_values->setText(
            tr("t = %1: attention %2, mask %3 %")
                .arg(m_timesteps[step])
                .arg(QLocale().toString(m_massValues[step], 'g', 3), QLocale().toString(m_areaValues[step], 'f', 1)));
    } else {
        m_values->setText(m_waiting             ? tr("Computing the curves…")
                          : m_timesteps.empty() ? tr("There are no maps of single timesteps.")
                                                : tr("Click to choose a timestep."));
    }
    setAccessibleDescription(m_values->text());
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void StepPlot::setStep(std::optional<int> step) {
    if (step == m_step) return;
    m_step = step;
    showStep();
}

double StepPlot::xOf(int step) const {
    return m_plot->xAxis->coordToPixel(step);
}

void StepPlot::choose(int step) {
    if (m_timesteps.empty()) return;
    const int inside = std::clamp(step, 0, static_cast<int>(m_timesteps.size()) - 1);
    if (inside != m_step) Q_EMIT stepChosen(inside);
}

bool StepPlot::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_plot)
        if (const auto at = m_drag.follow(*m_plot, *event, *this)) choose(static_cast<int>(std::lround(*at)));
    return QWidget::eventFilter(watched, event);
}

void StepPlot::keyPressEvent(QKeyEvent* event) {
    const int direction = event->key() == Qt::Key_Left ? -1 : event->key() == Qt::Key_Right ? 1 : 0;
    if (direction == 0) return QWidget::keyPressEvent(event);
    choose(m_step ? *m_step + direction : 0);
}

}  // namespace maskwright::ui
