// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/engine_page.h"

#include <QComboBox>
#include <QLocale>
#include <QSpinBox>

#include "jobs/background.h"
#include "pipeline/engine.h"
#include "settings/setting_rows.h"
#include "settings/studio_settings.h"

namespace maskwright::ui {
namespace {

constexpr int kMemoryStep = 512;
constexpr int kCacheStep = 64;
constexpr double kGigabyte = 1024.0 * 1024.0 * 1024.0;

void addItem(QComboBox& box, const QString& text, int value) {
    box.addItem(text, value);
}

template <typename Value>
Value chosenIn(const QComboBox& box) {
    return static_cast<Value>(box.currentData().toInt());
}

QString listed(const std::vector<std::string>& names) {
    QStringList words;
    for (const std::string& name : names) words.push_back(QString::fromStdString(name));
    return words.join(QStringLiteral(", "));
}

QSpinBox* makeSpin(const char* name, int most, int step, int value) {
    auto* box = new QSpinBox;
    box->setObjectName(QLatin1String(name));
    box->setRange(0, most);
    box->setSingleStep(step);
    box->setGroupSeparatorShown(true);
    box->setKeyboardTracking(false);  // half a number is no choice
    box->setValue(value);
    return box;
}

}  // namespace

EnginePage::EnginePage(StudioSettings& settings, QWidget* parent)
    : QWidget(parent),
      m_settings(settings),
      m_device(new QComboBox),
      m_precision(new QComboBox),
      m_deviceNote(settingNote()),
      m_precisionNote(settingNote()),
      m_threadsNote(settingNote()),
      m_memoryNote(settingNote()),
      m_complaint(settingNote()) {
    setObjectName(QStringLiteral("enginePage"));
    m_deviceNote->setObjectName(QStringLiteral("deviceNote"));
    m_precisionNote->setObjectName(QStringLiteral("precisionNote"));
    m_threadsNote->setObjectName(QStringLiteral("threadsNote"));
    m_memoryNote->setObjectName(QStringLiteral("memoryNote"));
    makeBoxes();
    makeNumbers();
    m_complaint->setObjectName(QStringLiteral("engineComplaint"));
    m_complaint->setProperty("role", "trouble");
    auto* cacheNote = settingNote(
        tr("Photos that were looked at are kept, so that going back to one shows its heatmaps at once. More memory "
           "keeps more of them."));
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(20);
    rows->addWidget(settingNote(tr("What you change here holds from the next job on.")));
    rows->addLayout(settingRows(tr("Device"), m_device, m_deviceNote));
    rows->addLayout(settingRows(tr("Precision"), m_precision, m_precisionNote));
    rows->addWidget(m_complaint);
    rows->addLayout(settingRows(tr("Threads"), m_threads, m_threadsNote));
    rows->addLayout(settingRows(tr("Memory for fine-tuning"), m_memory, m_memoryNote));
    rows->addLayout(settingRows(tr("Memory for photos looked at"), m_cache, cacheNote));
    rows->addStretch(1);
    showNotes();
    // Of a pool that does not have to wait when the page is closed.
    runInBackground(
        *QThreadPool::globalInstance(), this, [] { return loadEngine().thisMachine(); },
        [this](const Outcome<Machine>& outcome) {
            if (const Machine* machine = std::get_if<Machine>(&outcome)) showMachine(*machine);
        });
}

void EnginePage::makeBoxes() {
    const EngineSettings engine = m_settings.engine();
    m_device->setObjectName(QStringLiteral("deviceBox"));
    addItem(*m_device, tr("Automatic"), static_cast<int>(Device::Auto));
    addItem(*m_device, tr("Processor"), static_cast<int>(Device::Cpu));
    addItem(*m_device, tr("Graphics card (CUDA)"), static_cast<int>(Device::Cuda));
    m_device->setCurrentIndex(m_device->findData(static_cast<int>(engine.device)));
    m_precision->setObjectName(QStringLiteral("precisionBox"));
    addItem(*m_precision, tr("Automatic"), static_cast<int>(Precision::Auto));
    addItem(*m_precision, tr("fp32: 32 bits"), static_cast<int>(Precision::Fp32));
    addItem(*m_precision, tr("bf16: 16 bits, the range of 32"), static_cast<int>(Precision::Bf16));
    addItem(*m_precision, tr("fp16: 16 bits, graphics cards only"), static_cast<int>(Precision::Fp16));
    m_precision->setCurrentIndex(m_precision->findData(static_cast<int>(engine.precision)));
    for (QComboBox* box : {m_device, m_precision})
        connect(box, &QComboBox::currentIndexChanged, this, &EnginePage::choose);
}

void EnginePage::makeNumbers() {
    const EngineSettings engine = m_settings.engine();
    m_threads = makeSpin("threadsBox", StudioSettings::kMostThreads, 1, engine.threads);
    m_memory = makeSpin("memoryBox", StudioSettings::kMostMemoryMegabytes, kMemoryStep, engine.memoryMegabytes);
    m_memory->setSuffix(tr(" MB"));
    for (QSpinBox* box : {m_threads, m_memory}) {
        box->setSpecialValueText(tr("Automatic"));
        connect(box, &QSpinBox::valueChanged, this, &EnginePage::choose);
    }
    m_cache = makeSpin("cacheBox", StudioSettings::kMostCacheMegabytes, kCacheStep, m_settings.cacheMegabytes());
    m_cache->setMinimum(StudioSettings::kLeastCacheMegabytes);
    m_cache->setSuffix(tr(" MB"));
    connect(m_cache, &QSpinBox::valueChanged, &m_settings, &StudioSettings::setCacheMegabytes);
}

void EnginePage::choose() {
    EngineSettings engine;
    engine.device = chosenIn<Device>(*m_device);
    engine.precision = chosenIn<Precision>(*m_precision);
    engine.threads = m_threads->value();
    engine.memoryMegabytes = m_memory->value();
    m_settings.setEngine(engine);
    showNotes();
}

void EnginePage::showMachine(const Machine& machine) {
    m_machine = machine;
    // More threads than cores get in each other's way.
    m_threads->setMaximum(qMax(machine.threads, m_threads->value()));
    showNotes();
    Q_EMIT machineShown();
}

void EnginePage::showNotes() {
    const Automatic here = m_machine ? automaticOn(*m_machine) : Automatic{};
    const auto note = [](QLabel& label, const QString& text, const QString& automatic) {
        label.setText(automatic.isEmpty() ? text : text + QLatin1Char(' ') + automatic);
    };
    note(*m_deviceNote, tr("Where the model runs."), here.device);
    note(
        *m_precisionNote,
        tr("How exactly the model calculates. 16 bits take half the memory, and less time where the machine calculates "
           "with them itself."),
        here.precision);
    note(*m_threadsNote,
         tr("How many cores a job takes. Fewer leave room for other programs. With the same number the same seed gives "
            "the same mask, bit by bit."),
         here.threads);
    note(*m_memoryNote,
         tr("The most that fine-tuning may take. One that needs more does not begin and says what would fit."),
         here.memory);
    m_complaint->setText(complaint());
    m_complaint->setVisible(!m_complaint->text().isEmpty());
}

EnginePage::Automatic EnginePage::automaticOn(const Machine& machine) const {
    const bool onCard = machine.hasCuda && chosenIn<Device>(*m_device) != Device::Cpu;
    const std::string_view precision = name(onCard ? machine.precision : resolveOnCpu(Precision::Auto));
    QString processor = QString::fromStdString(machine.processor);
    if (const QString features = listed(namesOf(machine.features)); !features.isEmpty())
        processor = tr("%1 with %2").arg(processor, features);
    Automatic automatic;
    automatic.device = machine.hasCuda ? tr("Automatic here: the graphics card.")
                                       : tr("Automatic here: the processor, %1.").arg(processor);
    automatic.precision =
        tr("Automatic here: %1.").arg(QString::fromLatin1(precision.data(), static_cast<qsizetype>(precision.size())));
    automatic.threads = tr("Automatic here: all %n core(s).", nullptr, machine.threads);
    automatic.memory = tr("Automatic here: what is free, %1 GB now.")
                           .arg(QLocale().toString(static_cast<double>(machine.freeBytes) / kGigabyte, 'f', 1));
    return automatic;
}

/// What was chosen and cannot run on this machine.
QString EnginePage::complaint() const {
    if (!m_machine) return {};
    const Device device = chosenIn<Device>(*m_device);
    if (device == Device::Cuda && !m_machine->hasCuda)
        return tr("There is no graphics card here that CUDA can use: jobs will fail. Choose Automatic.");
    const bool onCard = m_machine->hasCuda && device != Device::Cpu;
    if (chosenIn<Precision>(*m_precision) == Precision::Fp16 && !onCard)
        return tr("fp16 runs on graphics cards only: jobs will fail. Choose Automatic, bf16 or fp32.");
    return {};
}

}  // namespace maskwright::ui
