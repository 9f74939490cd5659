// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "concept/inspector_panel.h"

#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "concept/attention_readout.h"
#include "concept/heat_controls.h"
#include "concept/mask_controls.h"
#include "concept/section.h"
#include "concept/side_scroll.h"
#include "plots/step_plot.h"
#include "theme/labels.h"

namespace maskwright::ui {
InspectorPanel::InspectorPanel(const Theme& theme, QWidget* parent)
    : QFrame(parent),
      m_heat(new HeatControls(theme)),
      m_mask(new MaskControls(theme)),
      m_steps(new StepPlot(theme)),
      m_readout(new AttentionReadout),
      m_stack(new QStackedWidget),
      m_hint(new QLabel) {
    setObjectName(QStringLiteral("inspectorPanel"));
    auto* content = new QWidget;
    content->setObjectName(QStringLiteral("inspectorContent"));
    auto* sections = new QVBoxLayout(content);
    sections->setContentsMargins(16, 16, 12, 16);
    sections->setSpacing(12);
    const auto add = [&](const char* name, const QString& title, QWidget* body) {
        if (sections->count() > 0) sections->addWidget(dividingLine());
        sections->addWidget(new Section(name, title, body, theme));
    };
    add("maskSection", tr("Mask"), m_mask);
    add("heatSection", tr("Heatmap"), m_heat);
    add("readoutSection", tr("Under the cursor"), m_readout);
    add("stepsSection", tr("Over the timesteps"), m_steps);
    sections->addStretch(1);

    m_hint->setObjectName(QStringLiteral("inspectorHint"));
    m_hint->setProperty("role", "muted");
    m_hint->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setMargin(32);
    m_hint->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);  // the controls decide how wide the panel is
    m_stack->addWidget(m_hint);
    m_stack->addWidget(new SideScroll("inspectorScroll", content));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 0, 0, 0);
    layout->addWidget(m_stack);
}

void InspectorPanel::showControls() {
    m_stack->setCurrentIndex(1);
}

bool InspectorPanel::isShowingControls() const {
    return m_stack->currentIndex() == 1;
}

void InspectorPanel::showHint(const QString& hint) {
    m_hint->setText(hint);
    m_stack->setCurrentIndex(0);
}

}  // namespace maskwright::ui
