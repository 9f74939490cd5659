// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QStackedWidget;

namespace maskwright::ui {

class AttentionReadout;
class HeatControls;
class MaskControls;
class StepPlot;
class Theme;

/// The right side: what the model saw and the mask made of it; before that, a word on how to get there.
class InspectorPanel : public QFrame {
    Q_OBJECT

  public:
    explicit InspectorPanel(const Theme& theme, QWidget* parent = nullptr);

    HeatControls& heat() noexcept { return *m_heat; }
    MaskControls& mask() noexcept { return *m_mask; }
    StepPlot& steps() noexcept { return *m_steps; }
    AttentionReadout& readout() noexcept { return *m_readout; }
    void showControls();
    bool isShowingControls() const;
    void showHint(const QString& hint);

  private:
    HeatControls* m_heat;
    MaskControls* m_mask;
    StepPlot* m_steps;
    AttentionReadout* m_readout;
    QStackedWidget* m_stack;
    QLabel* m_hint;
};

}  // namespace maskwright::ui
