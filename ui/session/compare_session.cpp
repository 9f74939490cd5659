// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/compare_session.h"

#include <QRegularExpression>

#include "image/read.h"
#include "jobs/paths.h"
#include "mask/metrics.h"
#include "session/inspection_job.h"

namespace maskwright::ui {
namespace {

constexpr int kKeptMegabytes = 192;

bool haveOneSize(const MaskView& a, const MaskView& b) {
    return a.mask.width == b.mask.width && a.mask.height == b.mask.height;
}

}  // namespace

Wording wordingOf(const QString& typed, const QString& firstConcept) {
    const QString text = typed.simplified();
    if (text.isEmpty()) return {firstConcept, {}};
    if (firstConcept.isEmpty() || text.compare(firstConcept, Qt::CaseInsensitive) == 0) return {text, {}};
    // Whole words only: "bird" is no part of "birdcage".
    const QRegularExpression within(
        QStringLiteral("(?<![\\p{L}\\p{N}])%1(?![\\p{L}\\p{N}])").arg(QRegularExpression::escape(firstConcept)),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = within.match(text);
    return match.hasMatch() ? Wording{match.captured(), text} : Wording{text, {}};
}

CompareSession::CompareSession(JobRunner& runner, const StudioSession& first, QObject* parent)
    : QObject(parent),
      m_runner(runner),
      m_first(first),
      m_inspections(kKeptMegabytes),
      m_photoGeneration(std::make_shared<std::atomic<quint64>>(0)) {
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &CompareSession::follow);
    const auto soon = qOverload<>(&QTimer::start);
    connect(&m_first, &StudioSession::photoChanged, &m_soon, soon);
    connect(&m_first, &StudioSession::photoReady, &m_soon, soon);
    connect(&m_first, &StudioSession::photoFailed, &m_soon, soon);
    connect(&m_first, &StudioSession::inspectionChanged, &m_soon, soon);
    connect(&m_first, &StudioSession::maskChanged, &m_soon, soon);
    connect(&m_first, &StudioSession::folderOpened, this, [this] {
        m_inspections.clear();
        m_ownFile.clear();
        turnTo({});
    });
}

CompareSession::~CompareSession() {
    ++*m_photoGeneration;  // lets tasks that wait in the pool end at once
}

void CompareSession::setOn(bool on) {
    if (on == m_isOn) return;
    m_isOn = on;
    m_looks = true;
    on ? follow() : turnTo({});
}

void CompareSession::chooseFile(const QString& file) {
    m_ownFile = m_first.files().contains(file) ? file : QString();
    m_looks = true;
    follow();
}

void CompareSession::look(const QString& typed) {
    m_typed = typed;
    m_looks = true;
    follow();
}

ComparedSubject CompareSession::wantedSubject() const {
    const QString& file = hasOwnFile() ? m_ownFile : m_first.currentFile();
    return {file, wordingOf(m_typed, m_first.conceptText()), m_first.model()};
}

/// Brings everything up to date with what was chosen and with the first side. Asked for at any time, and cheap where
/// nothing changed.
void CompareSession::follow() {
    if (!m_isOn) return;
    turnTo(wantedSubject());
    updatePhoto();
    updateInspection();
    updateMask();
    updateAgreement();
}

void CompareSession::turnTo(const ComparedSubject& subject) {
    if (subject == m_subject) return;
    const ComparedSubject before = std::exchange(m_subject, subject);
    dropLooking();
    show(nullptr, nullptr);
    setAgreement({}, std::nullopt);
    // What failed there may go well with other words or another model; photo after photo it would fail again.
    if (before.wording != subject.wording || before.model != subject.model) m_looks = true;
    if (before.file != subject.file) {
        ++*m_photoGeneration;
        m_isLoading = m_isBroken = false;
        m_photo.reset();
        Q_EMIT photoChanged();
    }
    Q_EMIT subjectChanged();
}

/// The first side shows the same photo and looks for the same in the same words.
bool CompareSession::asksTheSame() const {
    return showsSamePhoto() && m_subject.wording == Wording{m_first.conceptText(), {}};
}

void CompareSession::updatePhoto() {
    if (m_subject.file.isEmpty()) return;
    if (!showsSamePhoto()) {
        if (!m_photo && !m_isLoading && !m_isBroken) loadPhoto();
        return;
    }
    // It is read once for both.
    if (const auto photo = m_first.photo()) {
        if (photo != m_photo) takePhoto(photo);
        return;
    }
    const bool isBroken = !m_first.isLoading();
    if (isBroken == m_isBroken) return;
    m_isBroken = isBroken;
    m_photo.reset();
    Q_EMIT photoChanged();
}

void CompareSession::loadPhoto() {
    m_isLoading = true;
    const quint64 generation = ++*m_photoGeneration;
    const auto load = [latest = m_photoGeneration, generation, path = m_first.folder() / enginePath(m_subject.file)] {
        std::shared_ptr<const LoadedPhoto> photo;
        if (*latest == generation) photo = std::make_shared<const LoadedPhoto>(makeLoadedPhoto(readImage(path)));
        return photo;
    };
    runInBackground(m_pool, this, load, [this, generation](const Outcome<std::shared_ptr<const LoadedPhoto>>& outcome) {
        if (generation == *m_photoGeneration) receivePhoto(outcome);
    });
}

void CompareSession::receivePhoto(const Outcome<std::shared_ptr<const LoadedPhoto>>& outcome) {
    m_isLoading = false;
    if (const Failure* failure = std::get_if<Failure>(&outcome)) {
        m_isBroken = true;
        Q_EMIT photoChanged();
        Q_EMIT failed(*failure);
        return;
    }
    takePhoto(std::get<std::shared_ptr<const LoadedPhoto>>(outcome));
    follow();
}

void CompareSession::takePhoto(const std::shared_ptr<const LoadedPhoto>& photo) {
    ++*m_photoGeneration;  // whatever else is being read came too late
    m_isLoading = m_isBroken = false;
    m_photo = photo;
    Q_EMIT photoReady();
}

void CompareSession::updateInspection() {
    if (asksTheSame()) {
        dropLooking();
        // What was found here before stays until the first side has found it, too.
        if (m_first.inspection() || !m_inspection) show(m_first.inspection(), m_first.mask());
        return;
    }
    if (m_inspection || isLooking() || !m_photo || !m_looks || m_subject.wording.conceptText.isEmpty()) return;
    if (const auto* kept = m_inspections.object(resultKey()))
        show(*kept, nullptr);
    else
        lookAtPhoto();
}

void CompareSession::lookAtPhoto() {
    InspectRequest request;
    request.photo = m_photo->image;
    request.file = m_subject.file.toStdString();
    request.concept_ = m_subject.wording.conceptText.toStdString();
    request.prompt = m_subject.wording.prompt.toStdString();
    request.model = m_subject.model;
    const auto inspect = [request = std::move(request)](EnginePort& engine, JobContext& context) {
        return inspectWith(engine, request, context);
    };
    setLookId(m_runner.run(JobKind::Inspect, m_subject.file, inspect, this,
                           [this](RequestId id, const auto& end) { receiveLook(id, end); }));
}

void CompareSession::receiveLook(RequestId id, const JobEnd<std::shared_ptr<const Inspection>>& end) {
    if (id != m_lookId) return;
    setLookId(0);
    const auto* inspection = std::get_if<std::shared_ptr<const Inspection>>(&end);
    if (inspection == nullptr) {
        m_looks = false;  // what failed here would fail again at every photo
        if (const Failure* failure = std::get_if<Failure>(&end)) Q_EMIT failed(*failure);
        return;
    }
    m_inspections.insert(resultKey(), new std::shared_ptr<const Inspection>(*inspection), megabytesOf(**inspection));
    show(*inspection, nullptr);
    follow();
}

void CompareSession::setLookId(RequestId id) {
    const bool wasLooking = isLooking();
    m_lookId = id;
    if (isLooking() != wasLooking) Q_EMIT lookingChanged();
}

void CompareSession::dropLooking() {
    // Forgotten first, so that whatever still comes of it is stale.
    const RequestId dropped = m_lookId;
    setLookId(0);
    if (dropped != 0) m_runner.cancel(dropped);
}

void CompareSession::show(std::shared_ptr<const Inspection> inspection, std::shared_ptr<const MaskView> mask) {
    if (inspection != m_inspection) {
        ++m_maskGeneration;
        m_inspection = std::move(inspection);
        Q_EMIT inspectionChanged();
    }
    if (mask != m_mask) {
        m_mask = std::move(mask);
        Q_EMIT maskChanged();
    }
}

/// Where both sides ask the same, the first one's mask is shown. Else it is cut where the two Gaussians meet, moved as
/// far as for all photos of the concept.
void CompareSession::updateMask() {
    if (!m_inspection || !m_photo || m_maskRunning || asksTheSame()) return;
    MaskSettings settings;
    settings.edgeSnap = m_first.edgeSnap();
    const double shift = m_subject.wording.conceptText == m_first.conceptText() ? m_first.thresholdShift() : 0;
    if (shift != 0) settings.threshold = shiftedThreshold(m_inspection->preliminary.mixture, shift);
    if (m_mask && m_mask->settings == settings) return;
    m_maskRunning = true;
    const auto compute = [photo = m_photo, inspection = m_inspection, settings] {
        return std::make_shared<const MaskView>(makeMaskView(*photo->image, inspection->preliminary, settings));
    };
    runInBackground(m_pool, this, compute,
                    [this, generation = m_maskGeneration](const Outcome<std::shared_ptr<const MaskView>>& outcome) {
                        receiveMask(generation, outcome);
                    });
}

void CompareSession::receiveMask(quint64 generation, const Outcome<std::shared_ptr<const MaskView>>& outcome) {
    m_maskRunning = false;
    if (generation == m_maskGeneration) {
        if (const Failure* failure = std::get_if<Failure>(&outcome)) {
            Q_EMIT failed(*failure);
            return;  // it would fail again
        }
        show(m_inspection, std::get<std::shared_ptr<const MaskView>>(outcome));
    }
    follow();  // the settings may be others by now
}

CompareSession::MaskPair CompareSession::comparedMasks() const {
    const MaskPair pair{m_first.mask(), m_mask};
    const bool canCompare = showsSamePhoto() && pair.first && pair.second && haveOneSize(*pair.first, *pair.second);
    return canCompare ? pair : MaskPair();
}

void CompareSession::updateAgreement() {
    const MaskPair pair = comparedMasks();
    if (pair == m_agreementOf) return;
    if (!pair.first) return setAgreement({}, std::nullopt);
    // One at a time: while the threshold is dragged, only the newest masks are worth comparing.
    if (m_comparing) return;
    m_comparing = true;
    const auto compare = [pair] { return iou(pair.first->mask, pair.second->mask); };
    runInBackground(m_pool, this, compare, [this, pair, of = m_subject](const Outcome<double>& outcome) {
        m_comparing = false;
        const double* measured = std::get_if<double>(&outcome);
        if (measured == nullptr) return;
        if (of == m_subject && comparedMasks().first) setAgreement(pair, *measured);
        updateAgreement();
    });
}

void CompareSession::setAgreement(const MaskPair& of, std::optional<double> agreement) {
    m_agreementOf = of;
    if (agreement == m_agreement) return;
    m_agreement = agreement;
    Q_EMIT agreementChanged();
}

QString CompareSession::resultKey() const {
    return QStringList(
               {qtPath(m_subject.model), m_subject.wording.conceptText, m_subject.wording.prompt, m_subject.file})
        .join(QChar(0x1F));
}

}  // namespace maskwright::ui
