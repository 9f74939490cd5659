// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "segmenter/segment_page.h"

#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include "segmenter/evaluation_tab.h"
#include "segmenter/pairs_tab.h"
#include "segmenter/segmenter_tab.h"
#include "stages/stage_head.h"

namespace maskwright::ui {

SegmentPage::SegmentPage(const Sessions& sessions, Dialogs& dialogs, Theme& theme, QWidget* parent)
    : QFrame(parent),
      m_tabs(new QTabWidget),
      m_head(new StageHead(StudioStage::Segment, QStringLiteral("segment"),
                           tr("A small network learns from all masks at once, and then finds the object in any photo. "
                              "This evens out what went wrong in single masks."),
                           theme)) {
    setObjectName(QStringLiteral("segmentPage"));
    auto* segmenter = new SegmenterTab(sessions.segment, theme);
    auto* pairs = new PairsTab(sessions.pairs, theme);
    auto* evaluation = new EvaluationTab(sessions.evaluation, dialogs, theme);
    m_tabs->setObjectName(QStringLiteral("segmentTabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setDrawBase(false);
    m_tabs->addTab(segmenter, tr("Segmenter"));
    m_tabs->addTab(pairs, tr("Made-up pairs"));
    m_tabs->addTab(evaluation, tr("Evaluation"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_tabs, 1);

    connect(m_head, &StageHead::helpRequested, this, &SegmentPage::helpRequested);
    connect(segmenter, &SegmenterTab::labelRequested, this, &SegmentPage::labelRequested);
    connect(segmenter, &SegmenterTab::reviewRequested, this, &SegmentPage::reviewRequested);
    connect(evaluation, &EvaluationTab::labelRequested, this, &SegmentPage::labelRequested);
    connect(evaluation, &EvaluationTab::photoRequested, this, &SegmentPage::photoRequested);
    // What was judged or made in the next tab changes what can be learned from.
    connect(&sessions.pairs, &PairSession::judged, &sessions.segment, &SegmentSession::refresh);
    connect(&sessions.pairs, &PairSession::made, &sessions.segment, &SegmentSession::refresh);
}

QWidget* SegmentPage::shownTab() const {
    return m_tabs->currentWidget();
}

QToolButton* SegmentPage::helpButton() const {
    return m_head->helpButton();
}

}  // namespace maskwright::ui
