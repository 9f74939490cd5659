// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "finetune/finetune_settings_box.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSpinBox>
#include <QVBoxLayout>
#include <algorithm>

#include "concept/rows.h"
#include "concept/section.h"
#include "finetune/finetune_words.h"
#include "theme/labels.h"

namespace maskwright::ui {
namespace {

constexpr int kRank = 8;  ///< of the small additions: enough for one concept
constexpr int kMostSteps = 1'000'000;
constexpr int kMostMinutes = 24 * 60;
constexpr int kMostSeed = 999'999;

enum Kind { AllOfTheModel, SmallAdditions };

QString number(double value) {
    return QLocale().toString(value, 'g', 4);
}

QString wordedShortage(const FinetunePlan& plan, bool isSmall) {
    const QString text = isSmall ? FinetuneSettingsBox::tr(
                                       "This takes %1 of memory and %2 are free. Close other programs, or choose a "
                                       "smaller model.")
                                 : FinetuneSettingsBox::tr(
                                       "This takes %1 of memory and %2 are free. Train only small additions, or "
                                       "choose a smaller model.");
    return text.arg(wordedBytes(plan.neededBytes), wordedBytes(plan.freeBytes));
}

QSpinBox* spinBox(const char* name, int least, int most) {
    auto* box = new QSpinBox;
    box->setObjectName(QLatin1String(name));
    box->setRange(least, most);
    box->setKeyboardTracking(false);
    box->setGroupSeparatorShown(true);
    return box;
}

}  // namespace

FinetuneSettingsBox::FinetuneSettingsBox(const Theme& theme, QWidget* parent)
    : QFrame(parent),
      m_lengths(new QButtonGroup(this)),
      m_lengthNote(new QLabel),
      m_time(namedLabel("finetuneTime", "caption")),
      m_kind(new QComboBox),
      m_ofRun(namedLabel("finetuneOfRun", "caption", tr("Those of the run. Start over to choose others."))),
      m_trouble(new QLabel),
      m_steps(spinBox("finetuneSteps", 1, kMostSteps)),
      m_minutes(spinBox("finetuneMinutes", 1, kMostMinutes)),
      m_seed(spinBox("finetuneSeed", 0, kMostSeed)) {
    setObjectName(QStringLiteral("finetuneSettings"));
    setProperty("role", "card");
    auto* heading = headingLabel(tr("Settings"));
    m_lengthNote->setObjectName(QStringLiteral("finetuneLengthNote"));
    m_lengthNote->setProperty("role", "caption");
    m_lengthNote->setWordWrap(true);
    m_kind->setObjectName(QStringLiteral("finetuneKind"));
    m_kind->addItem(tr("All of the model"));
    m_kind->addItem(tr("Small additions (LoRA)"));
    m_kind->setItemData(SmallAdditions, tr("For large models, which do not fit into memory whole"), Qt::ToolTipRole);
    // Long words are cut in the closed box; the list shows them whole.
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_kind->setMinimumContentsLength(12);
    m_trouble->setObjectName(QStringLiteral("finetuneTrouble"));
    m_trouble->setProperty("role", "trouble");
    m_trouble->setTextFormat(Qt::PlainText);
    m_trouble->setWordWrap(true);
    auto* details = new Section("finetuneDetails", tr("Details"), makeDetails(), theme);
    details->setOpen(false);

    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(16, 16, 16, 16);
    rows->setSpacing(12);
    rows->addWidget(heading);
    rows->addWidget(m_ofRun);
    rows->addLayout(labelledRows(tr("How long"), makeLengths()));
    rows->addWidget(m_lengthNote);
    rows->addWidget(m_time);
    rows->addLayout(labelledRows(tr("What is trained"), m_kind));
    rows->addWidget(m_trouble);
    rows->addWidget(details);
    rows->addStretch(1);
    m_trouble->hide();
    m_ofRun->hide();

    connect(m_lengths, &QButtonGroup::idClicked, this, [this](int id) {
        m_settings.length = static_cast<FinetuneLength>(id);
        m_settings.steps = 0;
        Q_EMIT settingsChanged(m_settings);
    });
    connect(m_steps, &QSpinBox::valueChanged, this, [this](int steps) {
        if (m_showing) return;
        m_settings.steps = steps;
        Q_EMIT settingsChanged(m_settings);
    });
    connect(m_kind, &QComboBox::currentIndexChanged, this, &FinetuneSettingsBox::change);
    connect(m_minutes, &QSpinBox::valueChanged, this, &FinetuneSettingsBox::change);
    connect(m_seed, &QSpinBox::valueChanged, this, &FinetuneSettingsBox::change);
    setSettings({});
}

QWidget* FinetuneSettingsBox::makeLengths() {
    const auto chip = [this](FinetuneLength length, const char* name, const QString& text, const QString& tip) {
        auto* button = new QPushButton(text);
        button->setObjectName(QLatin1String(name));
        button->setProperty("kind", "chip");
        button->setCheckable(true);
        button->setToolTip(tip);
        m_lengths->addButton(button, static_cast<int>(length));
        return button;
    };
    return flowRow(
        {chip(FinetuneLength::Short, "finetuneShort", tr("Short"), tr("To see whether it helps at all")),
         chip(FinetuneLength::Normal, "finetuneNormal", tr("Normal"), tr("What suits so many photos")),
         chip(FinetuneLength::Long, "finetuneLong", tr("Long"), tr("For the last bit; overnight for large models"))});
}

QLabel* FinetuneSettingsBox::addValue(QGridLayout& grid, const QString& caption, const char* name) {
    auto* label = new QLabel(caption);
    label->setProperty("role", "muted");
    label->setWordWrap(true);
    auto* value = new QLabel;
    value->setObjectName(QLatin1String(name));
    value->setWordWrap(true);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    const int row = grid.rowCount();
    grid.addWidget(label, row, 0);
    grid.addWidget(value, row, 1);
    return value;
}

QWidget* FinetuneSettingsBox::makeDetails() {
    auto* details = new QWidget;
    auto* grid = new QGridLayout(details);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    const auto addField = [&](const QString& caption, QSpinBox* field) {
        auto* label = new QLabel(caption);
        label->setProperty("role", "muted");
        label->setWordWrap(true);
        label->setBuddy(field);
        field->setAccessibleName(caption);
        const int row = grid->rowCount();
        grid->addWidget(label, row, 0);
        grid->addWidget(field, row, 1);
    };
    addField(tr("Steps"), m_steps);
    m_batch = addValue(*grid, tr("Samples per step"), "finetuneBatch");
    m_crop = addValue(*grid, tr("Cut from each photo"), "finetuneCrop");
    m_rate = addValue(*grid, tr("Learning rate"), "finetuneRate");
    m_average = addValue(*grid, tr("Averaging of weights (EMA)"), "finetuneAverage");
    m_validation = addValue(*grid, tr("Validation and preview"), "finetuneValidation");
    addField(tr("Minutes between checkpoints"), m_minutes);
    addField(tr("Seed"), m_seed);
    m_memory = addValue(*grid, tr("Memory"), "finetuneMemory");
    return details;
}

void FinetuneSettingsBox::setSettings(const FinetuneSettings& settings) {
    const QScopedValueRollback showing(m_showing, true);
    m_settings = settings;
    // With steps of one's own, no length is chosen.
    m_lengths->setExclusive(settings.steps == 0);
    for (QAbstractButton* chip : m_lengths->buttons())
        chip->setChecked(settings.steps == 0 && m_lengths->id(chip) == static_cast<int>(settings.length));
    m_kind->setCurrentIndex(settings.loraRank > 0 ? SmallAdditions : AllOfTheModel);
    m_minutes->setValue(static_cast<int>(settings.checkpointMinutes));
    m_seed->setValue(static_cast<int>(settings.seed));
}

void FinetuneSettingsBox::change() {
    if (m_showing) return;
    m_settings.loraRank = m_kind->currentIndex() == SmallAdditions ? kRank : 0;
    m_settings.checkpointMinutes = m_minutes->value();
    m_settings.seed = static_cast<std::uint64_t>(m_seed->value());
    Q_EMIT settingsChanged(m_settings);
}

void FinetuneSettingsBox::setEditable(bool editable) {
    for (QAbstractButton* chip : m_lengths->buttons()) chip->setEnabled(editable);
    for (QWidget* field : {static_cast<QWidget*>(m_kind), static_cast<QWidget*>(m_steps),
                           static_cast<QWidget*>(m_minutes), static_cast<QWidget*>(m_seed)})
        field->setEnabled(editable);
}

/// The length that leads to the steps of a run: the one that was chosen, where several do. None: its own steps.
std::optional<FinetuneLength> FinetuneSettingsBox::lengthOf(const FinetuneOptions& run,
                                                            const FinetuneProspect& prospect) const {
    for (const FinetuneLength length :
         {m_settings.length, FinetuneLength::Short, FinetuneLength::Normal, FinetuneLength::Long})
        if (!prospect.trouble && stepsOf(length, prospect.derived.steps) == run.steps) return length;
    return {};
}

void FinetuneSettingsBox::showProspect(const FinetuneProspect* prospect, bool editable, std::optional<double> seconds) {
    setEditable(editable);
    m_ofRun->hide();
    setSettings(m_settings);
    showPlan(prospect != nullptr && !prospect->trouble ? &prospect->chosen : nullptr);
    showTrouble(prospect);
    showTime(editable ? prospect : nullptr, seconds);
}

void FinetuneSettingsBox::showRun(const FinetuneOptions& run, const FinetunePlan* plan,
                                  const FinetuneProspect* prospect) {
    setEditable(false);
    m_ofRun->show();
    const QScopedValueRollback showing(m_showing, true);
    m_lengths->setExclusive(false);
    const std::optional<FinetuneLength> length = prospect != nullptr ? lengthOf(run, *prospect) : std::nullopt;
    for (QAbstractButton* chip : m_lengths->buttons())
        chip->setChecked(length && m_lengths->id(chip) == static_cast<int>(*length));
    m_kind->setCurrentIndex(run.loraRank > 0 ? SmallAdditions : AllOfTheModel);
    m_seed->setValue(static_cast<int>(std::min<std::uint64_t>(run.seed, kMostSeed)));
    showPlan(plan);
    showTrouble(nullptr);
    showTime(nullptr, {});
}

void FinetuneSettingsBox::showPlan(const FinetunePlan* plan) {
    const QScopedValueRollback showing(m_showing, true);
    const QString unknown = QStringLiteral("…");
    for (QLabel* label : {m_lengthNote, m_batch, m_crop, m_rate, m_average, m_validation, m_memory})
        label->setText(unknown);
    if (plan == nullptr) return;
    m_steps->setValue(static_cast<int>(std::min<std::int64_t>(plan->steps, kMostSteps)));
    m_lengthNote->setText(tr("%n step(s), with a preview every %1", nullptr, static_cast<int>(plan->steps))
                              .arg(QLocale().toString(qlonglong{plan->validateEvery})));
    m_batch->setText(QLocale().toString(plan->batch));
    m_crop->setText(tr("%1 × %1 latent cells (%2 pixels)")
                        .arg(QLocale().toString(plan->cropCells), QLocale().toString(plan->cropPixels)));
    m_rate->setText(number(plan->learningRate));
    m_average->setText(number(plan->emaDecay));
    m_validation->setText(tr("every %n step(s)", nullptr, static_cast<int>(plan->validateEvery)));
    m_memory->setText(tr("%1 and more; %2 are free").arg(wordedBytes(plan->neededBytes), wordedBytes(plan->freeBytes)));
}

/// Before the start; what runs says itself how long it still takes.
void FinetuneSettingsBox::showTime(const FinetuneProspect* prospect, std::optional<double> seconds) {
    m_time->setVisible(prospect != nullptr && !prospect->trouble);
    m_time->setText(wordedExpectation(seconds));
}

void FinetuneSettingsBox::showTrouble(const FinetuneProspect* prospect) {
    QString trouble;
    if (prospect != nullptr && prospect->trouble)
        trouble = prospect->trouble->detail;
    else if (prospect != nullptr && !prospect->chosen.fits())
        trouble = wordedShortage(prospect->chosen, m_settings.loraRank > 0);
    m_trouble->setText(trouble);
    m_trouble->setVisible(!trouble.isEmpty());
}

}  // namespace maskwright::ui
