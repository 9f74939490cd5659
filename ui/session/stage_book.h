// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSet>
#include <QString>
#include <QStringList>
#include <QThreadPool>
#include <array>
#include <functional>
#include <optional>

#include "jobs/failure.h"
#include "project/stage_store.h"

namespace maskwright::ui {

/// A stage as the window shows it.
struct StageState {
    StageStatus status = StageStatus::Missing;
    std::optional<StageRecord> record;  ///< of its last run
    std::filesystem::path folder;       ///< where its next results go
    std::filesystem::path ofConcept;    ///< the same, but never shared with other concepts
};

/// What is done of the project and concept in hand: of the stages, the review and the dataset. Read from the disk off
/// the GUI thread. Lives on the GUI thread; knows no widget.
class StageBook : public QObject {
    Q_OBJECT

  public:
    explicit StageBook(QObject* parent = nullptr);
    ~StageBook() override;

    /// @param project a .mwproj folder that can be written to; empty: none
    void turnTo(const QString& project, const QString& conceptText);
    /// There is a project that can be written to, and a concept.
    bool isOpen() const noexcept { return !m_project.isEmpty() && !m_concept.isEmpty(); }
    const QString& conceptText() const noexcept { return m_concept; }
    const StageState& state(WorkStage stage) const { return m_known.states[static_cast<std::size_t>(stage)]; }
    /// Of the answers to the concept in hand, as StageStore::reviewStatus.
    StageStatus review() const noexcept { return m_known.review; }
    /// Of the last dataset of the project, whatever the concept, as datasetStatus; none: not read yet.
    const std::optional<StageStatus>& dataset() const noexcept { return m_known.dataset; }

    /// A run of a stage ended; for the project and concept that were in hand when it began. One that took each photo's
    /// top folder for its concept is noted for all of these concepts; of the labelling itself only the caller knows
    /// them.
    void note(WorkStage stage, const StageRecord& record) { note(m_project, m_concept, stage, record); }
    void note(const QString& project, const QString& conceptText, WorkStage stage, const StageRecord& record) {
        note(project, QStringList{conceptText}, stage, record);
    }
    /// Of the same run for several concepts. One that cannot be noted does not keep the others from it.
    void note(const QString& project, const QStringList& concepts, WorkStage stage, const StageRecord& record);
    /// A person answered or edited a photo for the concept in hand, or took that back. Cheap where it says nothing new.
    /// @param segmenterProposed as StageStore::noteReview
    void noteAnswer(bool segmenterProposed);
    /// A person said that the answers hold though masks were made anew since: from here on they rest on these.
    /// @param segmenterProposed as StageStore::noteReview
    void noteReviewHolds(bool segmenterProposed);
    /// Masks that a dataset may have been made of are not what they were.
    void noteMaskChange(MaskChange by);
    /// A dataset of the project in hand is being read for an export from now on: later changes are not in it.
    void beginDataset();
    /// It was written.
    /// @param concepts whose masks it holds, by name
    void noteDataset(const QString& project, const QStringList& concepts, bool holdsUnanswered);
    /// A concept of this name is the project's no longer: what it went through says nothing of a later one. The files
    /// stay.
    void forget(const QString& project, const QString& conceptText);
    const QString& project() const noexcept { return m_project; }

  Q_SIGNALS:
    void changed();
    /// A file did not take what was noted. Told once for each kind of note, until it does again.
    void writeFailed(const Failure& failure);
    /// What is done is not known, or only as it was before. Told once, until it can be read again.
    void readFailed(const Failure& failure);
    /// All that failed works again, or is of a project that is no longer in hand.
    void recovered();

  private:
    struct Known {
        std::array<StageState, kWorkStages.size()> states;
        StageStatus review = StageStatus::Missing;
        std::optional<StageStatus> dataset;
    };
    static Known readAll(const QString& project, const QString& conceptText);
    void reload();
    void change(const QString& kind, std::function<bool()> write);
    bool isNews(const QString& kind);
    void settle(const QString& kind);
    void forgetFailures();

    QString m_project, m_concept;
    Known m_known;
    bool m_changedByPerson = false, m_changedByModel = false;  ///< since the export began
    QSet<QString> m_failing;  ///< kinds of notes, as change() takes them, whose failure was told
    quint64 m_generation = 0;
    QThreadPool m_pool;  ///< of one thread: what is noted first is read first
};

}  // namespace maskwright::ui
