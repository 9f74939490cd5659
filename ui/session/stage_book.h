// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
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

/// What is done of the project and concept in hand, read from the disk off the GUI thread. Lives on the GUI thread;
/// knows no widget.
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
    const StageState& state(WorkStage stage) const { return m_states[static_cast<std::size_t>(stage)]; }

    /// A run of a stage ended; for the project and concept that were in hand when it began. One that took each photo's
    /// top folder for its concept is noted for all of these concepts; of the labelling itself only the caller knows
    /// them.
    void note(WorkStage stage, const StageRecord& record) { note(m_project, m_concept, stage, record); }
    void note(const QString& project, const QString& conceptText, WorkStage stage, const StageRecord& record);
    /// A concept of this name is the project's no longer: what it went through says nothing of a later one. The files
    /// stay.
    void forget(const QString& project, const QString& conceptText);
    const QString& project() const noexcept { return m_project; }

  Q_SIGNALS:
    void changed();
    void failed(const Failure& failure);

  private:
    using States = std::array<StageState, kWorkStages.size()>;
    void reload();
    void change(std::function<bool()> write);

    QString m_project, m_concept;
    States m_states;
    quint64 m_generation = 0;
    QThreadPool m_pool;  ///< of one thread: what is noted first is read first
};

}  // namespace maskwright::ui
