// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Two photos or two prompts side by side; the rest of StudioWindow is in studio_window.cpp.
#include <QAction>
#include <QTabWidget>
#include <QTimer>

#include "canvas/photo_canvas.h"
#include "cards/card_stack.h"
#include "compare/compare_pane.h"
#include "concept/heat_controls.h"
#include "concept/inspector_panel.h"
#include "gallery/gallery_panel.h"
#include "studio_actions.h"
#include "studio_window.h"
#include "theme/theme.h"

namespace maskwright::ui {
namespace {

const QString kCompareCard = QStringLiteral("compare");

}  // namespace

void StudioWindow::connectCompare() {
    PhotoCanvas& second = m_comparePane->canvas();
    m_comparePane->hide();
    m_theme.setIcon(m_actions->sideBySide, QStringLiteral("side-by-side"));
    connect(m_actions->sideBySide, &QAction::toggled, this, &StudioWindow::compareSides);
    connect(m_comparePane, &ComparePane::closeRequested, this, [this] { m_actions->sideBySide->setChecked(false); });
    connect(m_comparePane, &ComparePane::sameScaleToggled, this, &StudioWindow::showBothHeats);
    connect(&m_compare, &CompareSession::inspectionChanged, this, &StudioWindow::showBothHeats);
    connect(&m_session, &StudioSession::inspectionChanged, this, [this] {
        if (!m_session.inspection()) showCompareHeat();  // else it was drawn with the first side's
    });
    connect(&m_compare, &CompareSession::photoReady, this, [this] {
        joinViews(*m_canvas, m_comparePane->canvas());
        showBothHeats();
    });
    connect(&m_compare, &CompareSession::subjectChanged, this, [this] { m_cards->dismiss(kCompareCard); });
    connect(&m_compare, &CompareSession::failed, this,
            [this](const Failure& failure) { m_cards->show(cardFor(kCompareCard, failure)); });
    connect(m_canvas, &PhotoCanvas::viewChanged, this, [this] { joinViews(*m_canvas, m_comparePane->canvas()); });
    connect(&second, &PhotoCanvas::viewChanged, this, [this] { joinViews(m_comparePane->canvas(), *m_canvas); });
    connect(&m_inspector->heat(), &HeatControls::opacityChanged, &second, &PhotoCanvas::setHeatOpacity);
    connect(m_actions->showOutline, &QAction::toggled, &second, &PhotoCanvas::setOutlineVisible);
    // After showSide, which decides it for the first side.
    const auto showHeatOrNot = [this] { m_comparePane->canvas().setHeatVisible(m_canvas->isHeatVisible()); };
    connect(m_actions->showHeat, &QAction::toggled, this, showHeatOrNot);
    connect(m_sides, &QTabWidget::currentChanged, this, showHeatOrNot);
}

void StudioWindow::compareSides(bool on) {
    PhotoCanvas& second = m_comparePane->canvas();
    second.setHeatOpacity(m_inspector->heat().opacity());
    second.setHeatVisible(m_canvas->isHeatVisible());
    second.setOutlineVisible(m_actions->showOutline->isChecked());
    // Two photos need the room; the keys still step from photo to photo.
    m_gallery->setVisible(!on);
    m_comparePane->setVisible(on);
    m_compare.setOn(on);
    showBothHeats();
    if (!on) return m_canvas->setFocus();
    m_comparePane->focusPrompt();
    // Once both have their sizes.
    QTimer::singleShot(0, m_comparePane, [this] { joinViews(*m_canvas, m_comparePane->canvas()); });
}

/// The first side's heatmap, and with it the second's.
void StudioWindow::showBothHeats() {
    if (m_session.inspection())
        showHeat();
    else
        showCompareHeat();
}

/// The second side's heatmap; where both are on one scale, the first side's, too.
void StudioWindow::showCompareHeat() {
    if (!m_compare.isOn()) return;
    const HeatSelection selection = m_inspector->heat().selection();
    m_comparePane->showHeat(selection);
    const std::optional<HeatPicture>& first = m_comparePane->firstOnScale();
    if (!first) return;
    m_canvas->setHeat(first->image);
    m_inspector->heat().showRange(first->low, first->high);
}

/// The same part of the same photo on both sides.
void StudioWindow::joinViews(const PhotoCanvas& from, PhotoCanvas& to) {
    if (m_compare.isOn() && m_compare.showsSamePhoto()) to.setView(from.view());
}

}  // namespace maskwright::ui
