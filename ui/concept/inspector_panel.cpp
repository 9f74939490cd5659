// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "concept/inspector_panel.h"

#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "concept/heat_controls.h"
#include "concept/mask_controls.h"

namespace maskwright::ui {
namespace {

constexpr int kContentWidth = 307;

QLabel* heading(const QString& text) {
    auto* label = new QLabel(text);
    label->setProperty("role", "heading");
    return label;
}

QFrame* line() {
    auto* frame = new QFrame;
    frame->setProperty("role", "line");
    return frame;
}

}  // namespace

InspectorPanel::InspectorPanel(const Theme& theme, QWidget* parent)
    : QFrame(parent),
      m_heat(new HeatControls(theme)),
      m_mask(new MaskControls(theme)),
      m_stack(new QStackedWidget),
      m_hint(new QLabel) {
    setObjectName(QStringLiteral("inspectorPanel"));
    auto* content = new QWidget;
    content->setObjectName(QStringLiteral("inspectorContent"));
    auto* sections = new QVBoxLayout(content);
    // The scroll bar has room of its own, so that nothing shifts when it comes.
    content->setFixedWidth(kContentWidth);
    sections->setContentsMargins(16, 16, 4, 16);
    sections->setSpacing(12);
    sections->addWidget(heading(tr("Mask")));
    sections->addWidget(m_mask);
    sections->addWidget(line());
    sections->addWidget(heading(tr("Heatmap")));
    sections->addWidget(m_heat);
    sections->addStretch(1);

    auto* scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setObjectName(QStringLiteral("inspectorScroll"));
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    m_hint->setObjectName(QStringLiteral("inspectorHint"));
    m_hint->setProperty("role", "muted");
    m_hint->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setMargin(32);
    m_stack->addWidget(m_hint);
    m_stack->addWidget(scroll);
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
