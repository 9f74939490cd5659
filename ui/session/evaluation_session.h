// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QThreadPool>
#include <filesystem>
#include <optional>
#include <vector>

#include "jobs/background.h"
#include "jobs/job_runner.h"
#include "pipeline/evaluate.h"
#include "session/stage_book.h"

namespace maskwright::ui {

/// Masks that can be judged: those that a stage made.
struct JudgedMasks {
    WorkStage stage = WorkStage::Masks;
    std::filesystem::path folder;  ///< of the masks themselves
    bool operator==(const JudgedMasks&) const = default;
};

/// What two folders of masks have in common, by name.
struct EvaluationOutlook {
    std::size_t paired = 0;
    std::size_t withoutTruth = 0, withoutPrediction = 0;
    bool hasUnpaired() const noexcept { return withoutTruth + withoutPrediction > 0; }
};

/// How far the masks of a stage are from true ones that a person has. Lives on the GUI thread; knows no widget.
class EvaluationSession : public QObject {
    Q_OBJECT

  public:
    EvaluationSession(JobRunner& runner, StageBook& book, QObject* parent = nullptr);
    ~EvaluationSession() override;

    /// The folder of the photos in hand; for the report's contact sheet.
    void setPhotos(const std::filesystem::path& folder) { m_images = folder; }

    bool isOpen() const { return m_book.isOpen(); }
    /// Stages that have masks, in the order of the pipeline.
    const std::vector<JudgedMasks>& choices() const noexcept { return m_choices; }
    /// None while it is not known, or cannot be.
    const std::optional<EvaluationOutlook>& outlook() const noexcept { return m_outlook; }
    bool isBusy() const noexcept { return m_id != 0; }
    bool isSaving() const noexcept { return m_isSaving; }
    const JobRecord* job() const { return isBusy() ? m_runner.job(m_id) : nullptr; }
    const std::optional<Evaluation>& result() const noexcept { return m_result; }
    /// Of the result.
    WorkStage judgedStage() const noexcept { return m_judged.stage; }

  public Q_SLOTS:
    /// What is to be compared from now on.
    /// @param truth the folder of true masks, or one that holds them in masks/; empty: none yet
    void choose(maskwright::WorkStage stage, const std::filesystem::path& truth);
    /// @param onlyPaired leaves out masks without a partner; else they are an error
    void run(bool onlyPaired);
    void stop();
    /// Writes the report of the result into a folder of its own below `folder`.
    void saveReport(const QString& folder);

  Q_SIGNALS:
    void choicesChanged();
    void outlookChanged();
    void lookFailed(const Failure& failure);  ///< the folders cannot be compared
    void changed();                           ///< what runs, or whether there is a project and a concept
    void progressed(const Progress& progress);
    void resultChanged();
    /// @param leftOut photos that the contact sheet lacks
    void reportSaved(const QString& folder, int leftOut);
    void failed(const Failure& failure);

  private:
    void refresh();
    void look();
    void setOutlook(const std::optional<EvaluationOutlook>& outlook);
    void finish(const JobEnd<Evaluation>& end);

    JobRunner& m_runner;
    StageBook& m_book;
    std::filesystem::path m_images;
    std::vector<JudgedMasks> m_choices;
    WorkStage m_stage = WorkStage::Masks;
    std::filesystem::path m_truth;  ///< as chosen
    std::optional<EvaluationOutlook> m_outlook;
    JudgedMasks m_compared, m_judged;            ///< of the outlook; of the result
    std::filesystem::path m_truths, m_judgedBy;  ///< the true masks themselves
    QString m_project, m_concept;                ///< that the result is of
    std::optional<Evaluation> m_result;
    quint64 m_generation = 0;      ///< of the choices
    quint64 m_lookGeneration = 0;  ///< of the outlook
    RequestId m_id = 0;
    bool m_isSaving = false;
    StopToken m_stopSaving;
    QThreadPool m_pool;
};

}  // namespace maskwright::ui
