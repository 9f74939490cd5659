// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "segmenter/pairs_tab.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QDoubleSpinBox>
#include <QKeyEvent>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <array>

#include "concept/rows.h"
#include "segmenter/pair_delegate.h"
#include "segmenter/run_controls.h"
#include "segmenter/tab_parts.h"
#include "start/empty_state.h"
#include "theme/flow_layout.h"
#include "theme/theme.h"

namespace maskwright::ui {
namespace {

constexpr int kMostPairs = 100'000;
constexpr int kMostSteps = 1000;
constexpr int kCellGap = 4;

template <typename Box>
Box* makeNumber(const char* name, double low, double high, double step) {
    using Value = decltype(std::declval<Box>().value());
    auto* box = new Box;
    box->setObjectName(QLatin1String(name));
    box->setRange(static_cast<Value>(low), static_cast<Value>(high));
    box->setSingleStep(static_cast<Value>(step));
    box->setGroupSeparatorShown(true);
    return box;
}

}  // namespace

PairsTab::PairsTab(PairSession& session, Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_model(new PairSheetModel(this)),
      m_shown(new PairFilter(this)),
      m_pages(new QStackedWidget),
      m_sheets(new QStackedWidget),
      m_closed(new EmptyState(
          theme, QStringLiteral("photos"),
          tr("Open a folder of photos and type what to look for: pairs are made up for one concept."), {})),
      m_empty(new EmptyState(theme, QStringLiteral("photos"),
                             tr("Each pair is the concept and its background, painted from the same noise. Where they "
                                "differ is the mask, and nobody drew it."),
                             tr("Make pairs"))),
      m_count(makeNumber<QSpinBox>("pairsCount", 1, kMostPairs, 12)),
      m_guidance(makeNumber<QDoubleSpinBox>("pairsGuidance", 0.5, 20, 0.5)),
      m_steps(makeNumber<QSpinBox>("pairsSteps", 1, kMostSteps, 5)),
      m_painter(roleLabel("caption")),
      m_note(roleLabel("caption")),
      m_run(new RunControls(QStringLiteral("pairs"))),
      m_startOver(new QPushButton(tr("Start over…"))),
      m_sure(new QWidget),
      m_sureText(roleLabel("muted")),
      m_filters(new QButtonGroup(this)),
      m_list(new QListView) {
    setObjectName(QStringLiteral("pairSheet"));
    const PairSettings usual;
    m_count->setValue(static_cast<int>(usual.count));
    m_guidance->setValue(usual.guidance);
    m_steps->setValue(usual.steps);
    m_shown->setSourceModel(m_model);
    layOutTab(*this, m_pages, m_closed, controlColumn("pairsColumn", makeControls()), makeSheet(theme));

    const auto make = [this] { m_session.make(settings()); };
    connect(m_empty, &EmptyState::actionRequested, this, make);
    connect(m_run, &RunControls::startRequested, this, make);
    connect(m_run, &RunControls::goOnRequested, this, make);
    connect(m_run, &RunControls::pauseRequested, &session, &PairSession::setPaused);
    connect(m_run, &RunControls::stopRequested, &session, &PairSession::stop);
    connect(m_count, &QSpinBox::valueChanged, this, &PairsTab::updateControls);
    connect(m_startOver, &QPushButton::clicked, this, [this] { askStartOver(true); });
    connect(&session, &PairSession::changed, this, &PairsTab::updateAll);
    connect(&session, &PairSession::sheetChanged, this, &PairsTab::updateSheet);
    connect(&session, &PairSession::progressed, m_run, &RunControls::showProgress);
    updateSheet();
}

QVBoxLayout* PairsTab::makeControls() {
    m_guidance->setDecimals(1);
    m_guidance->setToolTip(
        tr("How strongly the concept is painted: background + guidance × (concept − background). The paper takes 1; "
           "with the built-in model a concept shows from about 4 on."));
    m_steps->setToolTip(tr("Steps of a painting. More are finer and take longer."));
    m_painter->setObjectName(QStringLiteral("pairsPainter"));
    m_note->setObjectName(QStringLiteral("pairsNote"));
    m_startOver->setObjectName(QStringLiteral("pairsStartOver"));
    m_startOver->setProperty("kind", "link");
    m_sure->setObjectName(QStringLiteral("pairsSure"));
    auto* yes = new QPushButton(tr("Start over"));
    yes->setObjectName(QStringLiteral("pairsStartOverYes"));
    yes->setProperty("kind", "danger");
    auto* no = new QPushButton(tr("Keep them"));
    no->setObjectName(QStringLiteral("pairsStartOverNo"));
    connect(yes, &QPushButton::clicked, this, [this] {
        askStartOver(false);
        m_session.startOver(settings());
    });
    connect(no, &QPushButton::clicked, this, [this] { askStartOver(false); });
    auto* answers = new FlowLayout(/*gap=*/8);
    answers->addWidget(yes);
    answers->addWidget(no);
    auto* question = new QVBoxLayout(m_sure);
    question->setContentsMargins(0, 0, 0, 0);
    question->setSpacing(8);
    question->addWidget(m_sureText);
    question->addLayout(answers);
    m_sure->hide();

    auto* rows = new QVBoxLayout;
    rows->addWidget(roleLabel("heading", tr("Make up pairs")));
    rows->addLayout(labelledRows(tr("Number of pairs"), m_count));
    rows->addLayout(labelledRows(tr("Guidance scale"), m_guidance));
    rows->addLayout(labelledRows(tr("Steps"), m_steps));
    rows->addWidget(m_painter);
    rows->addWidget(m_note);
    rows->addSpacing(4);
    rows->addWidget(m_run);
    rows->addWidget(m_startOver, 0, Qt::AlignLeft);
    rows->addWidget(m_sure);
    rows->addStretch(1);
    return rows;
}

QWidget* PairsTab::makeFilters() {
    auto* panel = new QWidget;
    auto* row = new FlowLayout(/*gap=*/8, panel);
    constexpr std::array kNames = {"pairsAll", "pairsKept", "pairsDropped"};
    for (const PairFilter::Shown shown :
         {PairFilter::Shown::All, PairFilter::Shown::Kept, PairFilter::Shown::Dropped}) {
        auto* chip = new QPushButton;
        chip->setObjectName(QLatin1String(kNames[static_cast<std::size_t>(shown)]));
        chip->setProperty("kind", "chip");
        chip->setCheckable(true);
        m_filters->addButton(chip, static_cast<int>(shown));
        row->addWidget(chip);
    }
    m_filters->button(static_cast<int>(PairFilter::Shown::All))->setChecked(true);
    connect(m_filters, &QButtonGroup::idClicked, this,
            [this](int shown) { m_shown->setShown(static_cast<PairFilter::Shown>(shown)); });
    return panel;
}

QWidget* PairsTab::makeSheet(Theme& theme) {
    auto* delegate = new PairDelegate(theme, m_list);
    m_list->setObjectName(QStringLiteral("pairsList"));
    m_list->setAccessibleName(tr("Made-up pairs"));
    m_list->setModel(m_shown);
    m_list->setItemDelegate(delegate);
    m_list->setViewMode(QListView::IconMode);
    m_list->setMovement(QListView::Static);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setUniformItemSizes(true);
    m_list->setSpacing(kCellGap);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->installEventFilter(this);
    connect(delegate, &PairDelegate::toggleRequested, this, &PairsTab::toggle);
    connect(&theme, &Theme::changed, m_list, [this] { m_list->viewport()->update(); });
    auto* filled = new QWidget;
    auto* rows = new QVBoxLayout(filled);
    rows->setContentsMargins(16, 16, 16, 0);
    rows->setSpacing(8);
    rows->addWidget(makeFilters());
    rows->addWidget(roleLabel("caption", tr("Picture, background, mask. A click on the mark, Enter or Space keeps or "
                                            "drops what is selected.")));
    rows->addWidget(m_list, 1);
    m_sheets->addWidget(m_empty);
    m_sheets->addWidget(filled);
    return m_sheets;
}

void PairsTab::updateAll() {
    m_pages->setCurrentIndex(m_session.isOpen() || m_session.isBusy() ? 1 : 0);
    updateControls();
}

void PairsTab::updateSheet() {
    const PairSheet& sheet = m_session.sheet();
    m_model->setSheet(sheet);
    m_sheets->setCurrentIndex(sheet.pairs.empty() ? 0 : 1);
    const auto all = static_cast<qlonglong>(sheet.pairs.size()), kept = static_cast<qlonglong>(sheet.kept());
    const QLocale locale;
    m_filters->button(static_cast<int>(PairFilter::Shown::All))->setText(tr("All %1").arg(locale.toString(all)));
    m_filters->button(static_cast<int>(PairFilter::Shown::Kept))->setText(tr("Kept %1").arg(locale.toString(kept)));
    m_filters->button(static_cast<int>(PairFilter::Shown::Dropped))
        ->setText(tr("Dropped %1").arg(locale.toString(all - kept)));
    if (sheet.made && !m_hasMade) {
        m_count->setValue(static_cast<int>(std::clamp<std::int64_t>(sheet.made->count, 1, kMostPairs)));
        m_guidance->setValue(sheet.made->guidance);
        m_steps->setValue(sheet.made->steps);
    }
    m_hasMade = sheet.made.has_value();
    updateAll();
}

/// Pairs of one sheet are all made alike; other settings need another sheet.
void PairsTab::updateControls() {
    const PairSheet& sheet = m_session.sheet();
    const bool isBusy = m_session.isBusy(), isBegun = sheet.made.has_value(), hasPairs = !sheet.pairs.empty();
    const bool isStranger = hasPairs && !isBegun;  // they are of the command line; nobody knows their settings
    const bool asks = !m_sure->isHidden();
    m_count->setEnabled(!isBusy);
    m_guidance->setEnabled(!isBusy && (asks || (!isBegun && !isStranger)));
    m_steps->setEnabled(m_guidance->isEnabled());
    m_painter->setText(m_session.hasPainter() ? tr("The fine-tuned model paints.")
                                              : tr("The model paints as it is; a fine-tuned one paints better "
                                                   "backgrounds."));
    const bool isMore = m_count->value() > static_cast<int>(sheet.pairs.size());
    m_note->setText(isStranger                       ? tr("These pairs were made elsewhere. To make more, start over.")
                    : isBegun && !isMore && hasPairs ? tr("All of them are made. Raise the number to make more.")
                                                     : QString());
    m_note->setVisible(!m_note->text().isEmpty() && !isBusy);
    m_startOver->setVisible(!isBusy && (isBegun || isStranger) && !asks);
    if (isBusy) askStartOver(false);
    m_empty->setActionEnabled(!isBusy);
    if (const JobRecord* job = m_session.job()) return m_run->showJob(*job, m_session.otherConcept());
    RunControls::Choices choices;
    const QString words = hasPairs ? tr("Go on") : tr("Make pairs");
    choices.start = isStranger || asks ? QString() : words;
    choices.canStart = m_session.isOpen() && isMore;
    m_run->showChoices(choices);
}

void PairsTab::askStartOver(bool asks) {
    if (asks == !m_sure->isHidden()) return;
    m_sureText->setText(tr("%n pair(s), and what you said of them, go once the first new one is made.", nullptr,
                           static_cast<int>(m_session.sheet().pairs.size())));
    m_sure->setVisible(asks);
    updateControls();
}

bool PairsTab::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_list || event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const bool toggles = key == Qt::Key_Space || key == Qt::Key_Return || key == Qt::Key_Enter;
    if (!toggles || !m_list->currentIndex().isValid()) return QWidget::eventFilter(watched, event);
    toggle(m_list->currentIndex());
    return true;
}

/// What is selected becomes what this one was not.
void PairsTab::toggle(const QModelIndex& current) {
    const bool keep = !current.data(PairSheetModel::KeptRole).toBool();
    QModelIndexList chosen = m_list->selectionModel()->selectedIndexes();
    if (!chosen.contains(current)) chosen = {current};
    QList<qint64> numbers;
    for (const QModelIndex& index : chosen)
        if (index.data(PairSheetModel::KeptRole).toBool() != keep)
            numbers.push_back(index.data(PairSheetModel::NumberRole).toLongLong());
    m_session.judge(numbers, keep);
}

PairSettings PairsTab::settings() const {
    return {.count = m_count->value(), .guidance = m_guidance->value(), .steps = m_steps->value()};
}

}  // namespace maskwright::ui
