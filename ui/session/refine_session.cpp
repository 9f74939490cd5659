// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/refine_session.h"

#include <QLocale>
#include <algorithm>
#include <utility>

#include "core/files.h"
#include "exporter/png.h"
#include "jobs/paths.h"
#include "mask/metrics.h"
#include "session/refine_jobs.h"

namespace maskwright::ui {
namespace {

constexpr int kKeptPaintingMegabytes = 384;
constexpr int kKeptMaskMegabytes = 192;

QString joined(const QStringList& parts) {
    return parts.join(QChar(0x1F));
}

QString stepsKey(const RefineOptions& options) {
    QString key;
    for (const RefineStep step : kRefineSteps) key += isOn(options, step) ? QLatin1Char('1') : QLatin1Char('0');
    return key;
}

int megabytesOf(const MaskView& mask) {
    const auto outline = static_cast<std::size_t>(mask.outline.elementCount()) * sizeof(QPainterPath::Element);
    return static_cast<int>((mask.mask.pixels.size() + outline) >> 20U) + 1;
}

}  // namespace

/// A run over all photos, from its start to its end.
struct RefineSession::Run {
    QString project;
    QString conceptText;  ///< that it is noted for; of one by folder, with the others of its labelling
    RefineRunOptions options;
    bool byFolder = false;
    bool goesOn = false;
};

/// What one step does, and the mask with it turned, which is shown at once when somebody turns it.
struct RefineSession::Effect {
    QString key;
    std::shared_ptr<const MaskView> turned;
    double change = 0;
};

RefineSession::RefineSession(JobRunner& runner, StageBook& book, QObject* parent)
    : QObject(parent),
      m_runner(runner),
      m_book(book),
      m_paintings(kKeptPaintingMegabytes),
      m_masks(kKeptMaskMegabytes) {
    m_sourcesKey = sourcesKey();
    watchRunner();
    connect(&book, &StageBook::changed, this, [this] {
        if (sourcesKey() != m_sourcesKey)
            startAnew();
        else if (!m_painting)
            updateMask();  // a run may have stored one
        Q_EMIT stagesChanged();
    });
}

RefineSession::~RefineSession() = default;

void RefineSession::watchRunner() {
    connect(&m_runner, &JobRunner::started, this, [this](RequestId id) {
        if (id == m_refineId) Q_EMIT refiningChanged();
        if (std::find(m_pending.cbegin(), m_pending.cend(), id) != m_pending.cend()) Q_EMIT paintingChanged();
    });
    connect(&m_runner, &JobRunner::jobsChanged, this, [this] {
        const JobRecord* job = refineJob();
        if (job != nullptr && job->state == JobState::Stopping) Q_EMIT refiningChanged();
    });
    connect(&m_runner, &JobRunner::progressed, this, [this](RequestId id, const Progress& progress) {
        if (id != m_refineId || progress.stage != Stage::Painting) return;
        m_refineProgress = progress;
        Q_EMIT refiningChanged();
    });
}

std::filesystem::path RefineSession::painter() const {
    const auto& finetuned = m_book.state(WorkStage::Finetune).record;
    return finetuned ? finetuned->folder : m_subject.model;
}

QString RefineSession::painterKey() const {
    const auto& finetuned = m_book.state(WorkStage::Finetune).record;
    return finetuned ? QStringLiteral("run ") + QString::fromStdString(finetuned->id)
                     : QStringLiteral("model ") + qtPath(m_subject.model);
}

std::filesystem::path RefineSession::labels() const {
    const auto& masks = m_book.state(WorkStage::Masks).record;
    return masks ? masks->folder : std::filesystem::path();
}

QString RefineSession::labelsKey() const {
    const auto& masks = m_book.state(WorkStage::Masks).record;
    return masks ? QString::fromStdString(masks->id) : QString();
}

QString RefineSession::sourcesKey() const {
    return joined({painterKey(), labelsKey()});
}

QString RefineSession::subjectKey() const {
    const QString conceptText =
        m_subject.inspection ? QString::fromStdString(m_subject.inspection->concept_) : QString();
    const QString cut = m_subject.threshold ? QString::number(*m_subject.threshold, 'g', 17) : QString();
    return joined({qtPath(m_subject.folder), m_subject.file, conceptText, qtPath(m_subject.model), cut, labelsKey()});
}

QString RefineSession::paintingKey(double guidance) const {
    return joined({subjectKey(), painterKey(), QString::number(guidance), QString::number(m_background.paintings)});
}

QString RefineSession::maskKey(const RefineOptions& options) const {
    return m_painting ? joined({m_paintingKey, stepsKey(options)})
                      : joined({subjectKey(), QStringLiteral("preliminary")});
}

bool RefineSession::isPainted(double guidance) const {
    if (!canPaint()) return false;
    const QString key = paintingKey(guidance);
    return key == m_paintingKey || m_paintings.contains(key);
}

void RefineSession::turnTo(const RefineSubject& subject) {
    if (subject == m_subject) return;
    m_subject = subject;
    startAnew();
    Q_EMIT subjectChanged();
}

/// Other pixels, another mask or another painter: nothing that is shown counts any more.
void RefineSession::startAnew() {
    m_sourcesKey = sourcesKey();
    dropPainting();
    m_painting.reset();
    m_paintingKey.clear();
    m_mask.reset();
    showKept();
    if (!m_painting) updateMask();
    Q_EMIT paintingChanged();
    Q_EMIT maskChanged();
}

/// The painting with the guidance asked for, if there is one.
void RefineSession::showKept() {
    if (!canPaint()) return;
    const QString key = paintingKey(m_guidance);
    if (key == m_paintingKey) return;
    if (const auto* kept = m_paintings.object(key)) showPainting(key, *kept);
}

void RefineSession::showPainting(const QString& key, const std::shared_ptr<const PaintedPhoto>& painting) {
    m_painting = painting;
    m_paintingKey = key;
    updateMask();
}

void RefineSession::setGuidance(double guidance) {
    if (guidance == m_guidance) return;
    m_guidance = guidance;
    showKept();
    Q_EMIT paintingChanged();
}

void RefineSession::setPaintings(int count) {
    if (count == m_background.paintings) return;
    m_background.paintings = count;
    dropPainting();
    showKept();
    Q_EMIT paintingChanged();
}

RefineSession::Paints RefineSession::paints() const {
    const auto pending = m_pending.constFind(paintingKey(m_guidance));
    if (pending == m_pending.cend()) return Paints::No;
    const JobRecord* running = m_runner.running();
    return running != nullptr && running->id == *pending ? Paints::Yes : Paints::Waiting;
}

void RefineSession::paint(double guidance) {
    setGuidance(guidance);
    if (!canPaint()) return;
    const QString key = paintingKey(guidance);
    if (!m_wanted.isEmpty() && m_wanted != key) dropRequest(m_wanted);
    if (m_paintings.contains(key) || m_pending.contains(key)) return Q_EMIT paintingChanged();
    m_wanted = key;
    request(guidance);
    Q_EMIT paintingChanged();
}

void RefineSession::paintAll() {
    if (!canPaint()) return;
    const int first = placeOfGuidance(m_guidance);
    for (int distance = 0; distance < kGuidancePlaces; ++distance) {
        for (const int place : {first + distance, first - distance}) {
            if (place < 0 || place >= kGuidancePlaces) continue;
            const QString key = paintingKey(guidanceAt(place));
            if (!m_paintings.contains(key) && !m_pending.contains(key)) request(guidanceAt(place));
        }
    }
    m_wanted.clear();  // all of them are wanted
    Q_EMIT paintingChanged();
}

void RefineSession::request(double guidance) {
    BackgroundOptions background = m_background;
    background.guidance = guidance;
    const auto work = [subject = m_subject, labels = labels(), painter = painter(), background](EnginePort& engine,
                                                                                                JobContext& context) {
        return std::shared_ptr<const PaintedPhoto>(
            std::make_shared<PaintedPhoto>(paintPhoto(engine, subject, labels, painter, background, context)));
    };
    const QString key = paintingKey(guidance);
    const QString what = tr("%1, s = %2").arg(m_subject.file, QLocale().toString(guidance));
    m_pending[key] = m_runner.run(JobKind::Paint, what, work, this,
                                  [this, key](RequestId id, const auto& end) { receivePainting(key, id, end); });
}

void RefineSession::receivePainting(const QString& key, RequestId id,
                                    const JobEnd<std::shared_ptr<const PaintedPhoto>>& end) {
    if (m_pending.value(key) != id) return;
    m_pending.remove(key);
    if (key == m_wanted) m_wanted.clear();
    if (const Failure* failure = std::get_if<Failure>(&end)) {
        dropPainting();  // what failed here would fail again with every guidance
        Q_EMIT failed(*failure);
    }
    if (const auto* painting = std::get_if<std::shared_ptr<const PaintedPhoto>>(&end)) {
        m_paintings.insert(key, new std::shared_ptr<const PaintedPhoto>(*painting), megabytesOf(**painting));
        if (key == paintingKey(m_guidance)) showPainting(key, *painting);
    }
    Q_EMIT paintingChanged();
}

void RefineSession::cancelPainting() {
    if (m_pending.isEmpty()) return;
    dropPainting();
    Q_EMIT paintingChanged();
}

void RefineSession::dropPainting() {
    // Forgotten first, so that whatever still comes of them is stale.
    const QHash<QString, RequestId> dropped = std::exchange(m_pending, {});
    m_wanted.clear();
    for (const RequestId id : dropped) m_runner.cancel(id);
}

void RefineSession::dropRequest(const QString& key) {
    const RequestId dropped = m_pending.take(key);
    if (dropped != 0) m_runner.cancel(dropped);
    if (key == m_wanted) m_wanted.clear();
}

void RefineSession::forgetPaintings() {
    m_paintings.clear();
    m_masks.clear();
    startAnew();
}

void RefineSession::setStep(RefineStep step, bool on) {
    if (isOn(m_refining, step) == on) return;
    m_refining = withStep(m_refining, step, on);
    updateMask();
    Q_EMIT stepsChanged();
}

void RefineSession::resetSteps() {
    if (stepsKey(m_refining) == stepsKey({})) return;
    m_refining = {};
    updateMask();
    Q_EMIT stepsChanged();
}

/// Where the run over all photos put the photo's mask; empty: nowhere, or it is of older masks.
std::filesystem::path RefineSession::storedMask() const {
    const StageState& state = m_book.state(WorkStage::Refine);
    const bool isOfNow = state.status == StageStatus::Done || state.status == StageStatus::Partial;
    if (m_painting || !isOfNow || !state.record || m_subject.file.isEmpty()) return {};
    return state.record->folder / fromUtf8(maskPathFor(m_subject.file.toStdString()));
}

void RefineSession::updateMask() {
    ++m_maskGeneration;
    m_maskOutdated = false;
    m_effects = {};
    Q_EMIT effectsChanged();
    if (!canPaint()) return;
    const std::filesystem::path stored = storedMask();
    QString key = maskKey(m_refining);
    if (!stored.empty()) key += QChar(0x1F) + QString::fromStdString(m_book.state(WorkStage::Refine).record->id);
    if (const auto* kept = m_masks.object(key)) return showMask(*kept);
    // One at a time: while somebody slides or switches, only the newest is worth computing.
    m_maskOutdated = m_maskRunning;
    if (m_maskRunning) return;
    m_maskRunning = true;
    const auto cut = [subject = m_subject, labels = labels(), painting = m_painting, options = m_refining, stored] {
        return std::make_shared<const MaskView>(maskOf(subject, labels, stored, painting.get(), options));
    };
    runInBackground(m_pool, this, cut, [this, key, generation = m_maskGeneration](const MaskOutcome& outcome) {
        receiveMask(key, generation, outcome);
    });
}

void RefineSession::receiveMask(const QString& key, quint64 generation, const MaskOutcome& outcome) {
    m_maskRunning = false;
    if (const Failure* failure = std::get_if<Failure>(&outcome)) {
        if (generation == m_maskGeneration) Q_EMIT failed(*failure);
    } else {
        const auto& mask = std::get<std::shared_ptr<const MaskView>>(outcome);
        keepMask(key, mask);
        if (generation == m_maskGeneration) showMask(mask);
    }
    if (m_maskOutdated) updateMask();
}

void RefineSession::showMask(const std::shared_ptr<const MaskView>& mask) {
    m_mask = mask;
    m_shownGeneration = m_maskGeneration;
    Q_EMIT maskChanged();
    measureNext();
}

void RefineSession::keepMask(const QString& key, const std::shared_ptr<const MaskView>& mask) {
    m_masks.insert(key, new std::shared_ptr<const MaskView>(mask), megabytesOf(*mask));
}

/// The effect of the first step that has none yet; one after the other, behind the mask itself.
void RefineSession::measureNext() {
    if (m_measuring || !isRefined() || m_shownGeneration != m_maskGeneration) return;
    const auto next = std::find(m_effects.cbegin(), m_effects.cend(), std::nullopt);
    if (next == m_effects.cend()) return;
    const auto step = static_cast<std::size_t>(next - m_effects.cbegin());
    const RefineOptions turned = withStep(m_refining, kRefineSteps[step], !isOn(m_refining, kRefineSteps[step]));
    Effect known;
    known.key = maskKey(turned);
    if (const auto* kept = m_masks.object(known.key)) known.turned = *kept;
    m_measuring = true;
    const auto measure = [subject = m_subject, labels = labels(), painting = m_painting, mask = m_mask, turned, known] {
        Effect effect = known;
        if (!effect.turned)
            effect.turned = std::make_shared<const MaskView>(
                makeRefinedMask(*subject.photo->image, preliminaryOf(subject, labels), painting->difference, turned));
        effect.change = 1.0 - iou(mask->mask, effect.turned->mask);
        return effect;
    };
    runInBackground(m_pool, this, measure, [this, step, generation = m_maskGeneration](const Outcome<Effect>& outcome) {
        receiveEffect(step, generation, outcome);
    });
}

void RefineSession::receiveEffect(std::size_t step, quint64 generation, const Outcome<Effect>& outcome) {
    m_measuring = false;
    if (const Failure* failure = std::get_if<Failure>(&outcome)) {
        if (generation == m_maskGeneration) return Q_EMIT failed(*failure);
    } else {
        const auto& effect = std::get<Effect>(outcome);
        keepMask(effect.key, effect.turned);
        if (generation == m_maskGeneration) {
            m_effects[step] = effect.change;
            Q_EMIT effectsChanged();
        }
    }
    measureNext();
}

bool RefineSession::canRefineAll() const {
    return m_book.isOpen() && m_book.state(WorkStage::Masks).record && !m_subject.folder.empty() && !isRefiningAll();
}

RefineSession::Run RefineSession::makeRun() const {
    const StageRecord& masks = *m_book.state(WorkStage::Masks).record;
    const StageState& before = m_book.state(WorkStage::Refine);
    Run run;
    run.project = m_book.project();
    run.byFolder = masks.byFolder;
    run.conceptText = m_book.conceptText();
    RefineRunOptions& options = run.options;
    options.images = m_subject.folder;
    options.labels = masks.folder;
    options.out = before.folder;
    options.conceptFromFolder = masks.byFolder;
    if (!masks.byFolder) options.concept_ = m_book.conceptText().toStdString();
    options.painter = painter();
    options.differences = before.folder.parent_path() / "differences";
    options.background = m_background;
    options.background.guidance = m_guidance;
    options.refining = m_refining;
    options.formats = {"png"};
    run.goesOn = before.status == StageStatus::Partial || before.status == StageStatus::Done;
    return run;
}

void RefineSession::refineAll() {
    if (!canRefineAll()) return;
    Run run = makeRun();
    const QString folder = qtPath(run.options.out);
    const QString settings = joined(
        {painterKey(), QString::number(m_guidance), QString::number(m_background.paintings), stepsKey(m_refining)});
    // Of a run before this session the engine knows better whether it was the same.
    run.goesOn = run.goesOn && m_ran.value(folder, settings) == settings;
    m_ran[folder] = settings;
    const auto work = [options = run.options, goesOn = run.goesOn](EnginePort& engine, JobContext& context) {
        return refineInto(engine, options, goesOn, context);
    };
    m_refineProgress.reset();
    m_refineId = m_runner.run(JobKind::Refine, QString::fromStdString(run.options.concept_), work, this,
                              [this, run](RequestId, const JobEnd<LabelResult>& end) { endRefining(run, end); });
    Q_EMIT refiningChanged();
}

void RefineSession::stopRefining() {
    if (m_refineId != 0) m_runner.cancel(m_refineId);
}

void RefineSession::endRefining(const Run& run, const JobEnd<LabelResult>& end) {
    m_refineId = 0;
    m_refineProgress.reset();
    const auto* result = std::get_if<LabelResult>(&end);
    // A run that came to nothing left what was there before.
    if (result != nullptr && result->masks > 0) {
        StageRecord record;
        record.folder = run.options.out;
        record.photos = result->masks;
        record.complete = !result->stopped;
        record.byFolder = run.byFolder;
        m_book.note(run.project, run.conceptText, WorkStage::Refine, record);
    }
    Q_EMIT refiningChanged();
    if (const Failure* failure = std::get_if<Failure>(&end)) Q_EMIT failed(*failure);
    if (result != nullptr) Q_EMIT refined({run.project, run.options, *result});
}

}  // namespace maskwright::ui
