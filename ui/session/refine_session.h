// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCache>
#include <QHash>
#include <QObject>
#include <QStringList>
#include <QThreadPool>
#include <array>
#include <filesystem>
#include <memory>
#include <optional>

#include "jobs/background.h"
#include "jobs/job_runner.h"
#include "session/refine_picture.h"
#include "session/refine_subject.h"
#include "session/stage_book.h"

namespace maskwright::ui {

/// A run over all photos that ended.
struct RefinedPhotos {
    QString project;  ///< that was in hand when it began
    RefineRunOptions options;
    LabelResult result;
};

/// Refining one photo to see how it comes out, and all of them: paints backgrounds, cuts masks of the differences and
/// measures what each step does to the mask. Drops what comes too late. Lives on the GUI thread; knows no widget.
class RefineSession : public QObject {
    Q_OBJECT

  public:
    enum class Paints { No, Waiting, Yes };
    /// By RefineStep, how much of the mask a step changes: 1 - IoU with the mask that has this one step turned, 0 to 1.
    /// Empty until it is measured.
    using Effects = std::array<std::optional<double>, kRefineSteps.size()>;

    RefineSession(JobRunner& runner, StageBook& book, QObject* parent = nullptr);
    ~RefineSession() override;

    const RefineSubject& subject() const noexcept { return m_subject; }
    /// The photo can be painted.
    bool canPaint() const { return m_subject.photo && m_subject.inspection; }
    /// The fine-tuned model paints where there is one, else the one in hand.
    std::filesystem::path painter() const;

    /// That is asked for; the painting shown may still be one with another.
    double guidance() const noexcept { return m_guidance; }
    const BackgroundOptions& background() const noexcept { return m_background; }
    std::shared_ptr<const PaintedPhoto> painting() const { return m_painting; }
    /// With the guidance asked for.
    bool isPainted() const { return isPainted(m_guidance); }
    bool isPainted(double guidance) const;
    /// Whether it is being painted with the guidance asked for.
    Paints paints() const;
    /// Anything is being painted or waits for it.
    bool isPainting() const noexcept { return !m_pending.isEmpty(); }

    /// Of the painting shown; before the first one, the preliminary one: that of the labelling of all photos, which is
    /// what a run over all photos starts from, or of what was looked at. Null while it is computed.
    std::shared_ptr<const MaskView> mask() const { return m_mask; }
    bool isRefined() const noexcept { return m_painting != nullptr; }
    /// Before the first painting: the mask is the one that the run over all photos stored.
    bool isStored() const noexcept { return m_painting == nullptr && m_mask != nullptr && m_mask->isStored; }
    const RefineOptions& refining() const noexcept { return m_refining; }
    const Effects& effects() const noexcept { return m_effects; }

    /// There are masks of all photos.
    bool canRefineAll() const;
    bool isRefiningAll() const noexcept { return m_refineId != 0; }
    /// The run over all photos; null while there is none.
    const JobRecord* refineJob() const { return m_runner.job(m_refineId); }
    /// Of the run over all photos; nothing before its first photo.
    const std::optional<Progress>& refineProgress() const noexcept { return m_refineProgress; }

  public Q_SLOTS:
    void turnTo(const maskwright::ui::RefineSubject& subject);
    /// Shows what was painted with this guidance; paints nothing.
    void setGuidance(double guidance);
    /// Shows what was painted with this guidance, or paints it. The one that was asked for before is not waited for.
    void paint(double guidance);
    /// With every guidance that there is a place for, from the one in hand outwards.
    void paintAll();
    void cancelPainting();
    /// @param count that are averaged in the difference, at least 1
    void setPaintings(int count);
    void setStep(maskwright::ui::RefineStep step, bool on);
    void resetSteps();
    /// The photos or the painter may not be what they were, though they lie in the same place.
    void forgetPaintings();

    /// Over the photos' masks, with the painter, guidance and steps that are set now. A run that was stopped goes on if
    /// it was one with the same settings; else it makes room for this one.
    void refineAll();
    /// After the photo in hand; asked for again, without waiting for it.
    void stopRefining();

  Q_SIGNALS:
    void subjectChanged();
    void paintingChanged();  ///< the one shown, the guidance asked for, or what is being painted
    void maskChanged();
    void stepsChanged();  ///< of refining()
    void effectsChanged();
    void stagesChanged();    ///< what is done of the stages; the painter
    void refiningChanged();  ///< started, went on, is being stopped or ended
    void refined(const maskwright::ui::RefinedPhotos& run);
    void failed(const Failure& failure);

  private:
    struct Run;
    using MaskOutcome = Outcome<std::shared_ptr<const MaskView>>;
    struct Effect;

    std::filesystem::path labels() const;
    QString painterKey() const;
    QString labelsKey() const;
    QString sourcesKey() const;
    QString subjectKey() const;
    QString paintingKey(double guidance) const;
    QString maskKey(const RefineOptions& options) const;

    void watchRunner();
    void startAnew();
    void showKept();
    void showPainting(const QString& key, const std::shared_ptr<const PaintedPhoto>& painting);
    void request(double guidance);
    void receivePainting(const QString& key, RequestId id, const JobEnd<std::shared_ptr<const PaintedPhoto>>& end);
    void dropPainting();
    void dropRequest(const QString& key);

    std::filesystem::path storedMask() const;
    void updateMask();
    void receiveMask(const QString& key, quint64 generation, const MaskOutcome& outcome);
    void showMask(const std::shared_ptr<const MaskView>& mask);
    void keepMask(const QString& key, const std::shared_ptr<const MaskView>& mask);
    void measureNext();
    void receiveEffect(std::size_t step, quint64 generation, const Outcome<Effect>& outcome);

    Run makeRun() const;
    void endRefining(const Run& run, const JobEnd<LabelResult>& end);

    JobRunner& m_runner;
    StageBook& m_book;
    RefineSubject m_subject;
    QString m_sourcesKey;  ///< of the painter and the labelling, as last seen
    double m_guidance = 0;
    BackgroundOptions m_background;  ///< but for its guidance
    RefineOptions m_refining;

    QCache<QString, std::shared_ptr<const PaintedPhoto>> m_paintings;  ///< by paintingKey
    QHash<QString, RequestId> m_pending;                               ///< jobs that paint, by paintingKey
    QString m_wanted;  ///< of the pending ones, the one that the next one takes the place of; empty: none
    std::shared_ptr<const PaintedPhoto> m_painting;
    QString m_paintingKey;  ///< of m_painting

    QCache<QString, std::shared_ptr<const MaskView>> m_masks;  ///< by maskKey
    std::shared_ptr<const MaskView> m_mask;
    Effects m_effects;
    quint64 m_maskGeneration = 0;   ///< of what decides the mask
    quint64 m_shownGeneration = 0;  ///< of m_mask
    bool m_maskRunning = false;
    bool m_maskOutdated = false;
    bool m_measuring = false;

    RequestId m_refineId = 0;
    std::optional<Progress> m_refineProgress;
    QHash<QString, QString> m_ran;  ///< settings of the runs of this session, by their folder
    QThreadPool m_pool;
};

}  // namespace maskwright::ui
