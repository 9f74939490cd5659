// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What of the attention is shown beside the photo; the rest of StudioWindow is in studio_window.cpp.
#include "canvas/photo_canvas.h"
#include "concept/attention_readout.h"
#include "concept/heat_controls.h"
#include "concept/inspector_panel.h"
#include "concept/mask_controls.h"
#include "plots/step_plot.h"
#include "studio_window.h"

namespace maskwright::ui {

/// After connectLooking and connectMask: the controls have to know a photo's maps before their choice is read.
void StudioWindow::connectAttention() {
    HeatControls& heat = m_inspector->heat();
    MaskControls& mask = m_inspector->mask();
    StepPlot& steps = m_inspector->steps();
    AttentionReadout& readout = m_inspector->readout();
    connect(&heat, &HeatControls::selectionChanged, this, &StudioWindow::showAttention);
    connect(&m_session, &StudioSession::inspectionChanged, this, &StudioWindow::showAttention);
    connect(&steps, &StepPlot::stepChosen, &heat, &HeatControls::chooseStep);
    connect(&m_curves, &CurveMaker::cleared, &steps, &StepPlot::clear);
    connect(&m_curves, &CurveMaker::made, &steps, &StepPlot::show);
    connect(m_canvas, &PhotoCanvas::pointerMoved, &readout, &AttentionReadout::setPoint);
    connect(m_canvas, &PhotoCanvas::pointerLeft, &readout, &AttentionReadout::clearPoint);
    connect(&m_session, &StudioSession::photoChanged, &readout, &AttentionReadout::clearPoint);

    connect(&mask, &MaskControls::thresholdForAllRequested, &m_session, &StudioSession::setThresholdForAll);
    connect(&mask, &MaskControls::thresholdForAllCleared, &m_session, &StudioSession::clearThresholdForAll);
    connect(&m_session, &StudioSession::thresholdForAllChanged, this, &StudioWindow::showThresholds);
    connect(&m_session, &StudioSession::inspectionChanged, this, &StudioWindow::showThresholds);
}

void StudioWindow::showAttention() {
    const auto inspection = m_session.inspection();
    const HeatSelection selection = m_inspector->heat().selection();
    m_curves.want(inspection, selection);
    std::optional<int> step;
    if (!selection.average && selection.step) step = static_cast<int>(*selection.step);
    m_inspector->steps().setStep(step);
    m_inspector->readout().setSource(inspection, selection);
}

void StudioWindow::showThresholds() {
    if (!m_session.inspection()) return;
    m_inspector->mask().showThresholds(m_session.threshold(), m_session.hasOwnThreshold(), m_session.thresholdShift());
}

}  // namespace maskwright::ui
