// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "segmenter/segment_page.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include "segmenter/evaluation_tab.h"
#include "segmenter/pairs_tab.h"
#include "segmenter/segmenter_tab.h"
#include "theme/labels.h"
#include "theme/theme.h"

namespace maskwright::ui {

SegmentPage::SegmentPage(const Sessions& sessions, Dialogs& dialogs, Theme& theme, QWidget* parent)
    : QFrame(parent), m_tabs(new QTabWidget), m_help(new QToolButton) {
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
    m_help->setObjectName(QStringLiteral("segmentHelp"));
    m_help->setAccessibleName(tr("What am I looking at?"));
    m_help->setToolTip(tr("What am I looking at?"));
    theme.setIcon(m_help, QStringLiteral("help"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(m_tabs, 1);

    connect(m_help, &QToolButton::clicked, this, &SegmentPage::helpRequested);
    connect(segmenter, &SegmenterTab::labelRequested, this, &SegmentPage::labelRequested);
    connect(segmenter, &SegmenterTab::reviewRequested, this, &SegmentPage::reviewRequested);
    connect(evaluation, &EvaluationTab::labelRequested, this, &SegmentPage::labelRequested);
    connect(evaluation, &EvaluationTab::photoRequested, this, &SegmentPage::photoRequested);
    // What was judged or made in the next tab changes what can be learned from.
    connect(&sessions.pairs, &PairSession::judged, &sessions.segment, &SegmentSession::refresh);
    connect(&sessions.pairs, &PairSession::made, &sessions.segment, &SegmentSession::refresh);
}

/// As the other stages begin.
QWidget* SegmentPage::makeHead() {
    auto* title = namedLabel("segmentTitle", "title", tr("Segment"));
    auto* top = new QHBoxLayout;
    top->addWidget(title, 1);
    top->addWidget(m_help, 0, Qt::AlignTop);
    auto* head = new QWidget;
    auto* rows = new QVBoxLayout(head);
    rows->setContentsMargins(16, 12, 16, 8);
    rows->setSpacing(4);
    rows->addLayout(top);
    rows->addWidget(namedLabel("segmentSentence", "muted",
                               tr("A small network learns from all masks at once, and then finds the object in any "
                                  "photo. This evens out what went wrong in single masks.")));
    return head;
}

QWidget* SegmentPage::shownTab() const {
    return m_tabs->currentWidget();
}

}  // namespace maskwright::ui
