// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where the window's parts stand; the rest of StudioWindow is in studio_window.cpp.
#include <QAction>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include "canvas/elided_label.h"
#include "canvas/photo_canvas.h"
#include "canvas/tool_palette.h"
#include "canvas/tool_settings.h"
#include "compare/compare_pane.h"
#include "concept/concept_bar.h"
#include "concept/inspector_panel.h"
#include "finetune/finetune_page.h"
#include "gallery/gallery_panel.h"
#include "jobs/job_bar.h"
#include "refine/refine_page.h"
#include "review/review_bar.h"
#include "review/review_panel.h"
#include "segmenter/segment_page.h"
#include "stages/next_stage_button.h"
#include "stages/stage_rail.h"
#include "studio_actions.h"
#include "studio_window.h"
#include "theme/action_text.h"

namespace maskwright::ui {
namespace {

constexpr int kGalleryWidth = 264;
constexpr int kBottomBarHeight = 44;  ///< enough for the buttons of a job, so that nothing moves when one begins

}  // namespace

QWidget* StudioWindow::makeWorkspace() {
    m_gallery->setFixedWidth(kGalleryWidth);
    m_sides->setObjectName(QStringLiteral("sides"));
    m_sides->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    m_sides->setDocumentMode(true);
    m_sides->tabBar()->hide();  // the rail chooses
    m_sides->addTab(m_inspector, tr("Attention"));
    m_sides->addTab(m_reviewPanel, tr("Review"));
    const auto leadOnFrom = [this](StudioStage stage, QWidget* panel) {
        auto* row = new QHBoxLayout;
        row->setContentsMargins(16, 12, 12, 0);
        row->addWidget(new NextStageButton(stage, m_theme));
        static_cast<QVBoxLayout*>(panel->layout())->insertLayout(0, row);
    };
    leadOnFrom(StudioStage::Attention, m_inspector);
    leadOnFrom(StudioStage::Review, m_reviewPanel);
    auto* tools = new QHBoxLayout;
    tools->setSpacing(0);
    tools->addWidget(m_toolPalette);
    tools->addWidget(m_canvas, 1);
    tools->addWidget(m_comparePane, 1);
    auto* middle = new QVBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_toolSettings);
    middle->addLayout(tools, 1);
    middle->addWidget(makeCanvasBar());
    auto* photo = new QWidget;
    auto* photoColumns = new QHBoxLayout(photo);
    photoColumns->setContentsMargins(0, 0, 0, 0);
    photoColumns->setSpacing(0);
    photoColumns->addLayout(middle, 1);
    photoColumns->addWidget(m_sides);
    m_work->addWidget(photo);
    m_work->addWidget(m_finetunePage);
    m_work->addWidget(m_refinePage);
    m_work->addWidget(m_segmentPage);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(0);
    columns->addWidget(m_rail);
    columns->addWidget(m_gallery);
    columns->addWidget(m_work, 1);
    auto* workspace = new QWidget;
    auto* rows = new QVBoxLayout(workspace);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_bar);
    rows->addLayout(columns, 1);
    rows->addWidget(makeBottomBar());
    return workspace;
}

/// What can be said of the photo at the left, what runs at the right. Where there is too little room for both, the job
/// gets what it asks for before the facts about the photo do.
QWidget* StudioWindow::makeBottomBar() {
    auto* bar = new QFrame;
    bar->setObjectName(QStringLiteral("bottomBar"));
    bar->setFocusProxy(m_jobBar);
    bar->setMinimumHeight(kBottomBarHeight);
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_reviewBar, 1);
    layout->addWidget(m_jobBar);
    return bar;
}

QWidget* StudioWindow::makeCanvasBar() {
    auto* bar = new QFrame;
    bar->setObjectName(QStringLiteral("canvasBar"));
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(8, 8, 4, 8);
    layout->setSpacing(2);
    const auto addButton = [&](QAction* action) {
        auto* button = new QToolButton;
        button->setDefaultAction(action);
        button->setFocusPolicy(Qt::NoFocus);
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        button->setToolTip(QStringLiteral("%1 (%2)").arg(plainActionText(action->text()), keys));
        layout->addWidget(button);
        return button;
    };
    addButton(m_actions->previousPhoto);
    addButton(m_actions->nextPhoto);
    layout->addSpacing(4);
    m_photoName->setObjectName(QStringLiteral("photoName"));
    layout->addWidget(m_photoName, 1);
    layout->addSpacing(4);
    m_heatButton = addButton(m_actions->showHeat);
    addButton(m_actions->showOutline);
    addButton(m_actions->sideBySide);
    addButton(m_actions->fit);
    m_zoom->setObjectName(QStringLiteral("zoomLabel"));
    m_zoom->setProperty("role", "muted");
    m_zoom->setMinimumWidth(48);  // of most zooms, so that nothing moves
    m_zoom->setAlignment(Qt::AlignCenter);
    layout->addWidget(m_zoom);
    return bar;
}

}  // namespace maskwright::ui
