// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <utility>

namespace maskwright {

/// The stages whose results are folders of files, in the order in which data flows through them (DESIGN section 1).
enum class WorkStage { Masks, Finetune, Refine, Segmenter };
constexpr std::array<WorkStage, 4> kWorkStages = {WorkStage::Masks, WorkStage::Finetune, WorkStage::Refine,
                                                  WorkStage::Segmenter};

enum class StageStatus {
    Missing,
    Partial,  ///< it was stopped and can go on
    Done,
    Stale,  ///< something that it was made from has been made anew since
};

/// One run of a stage.
struct StageRecord {
    std::string id;                ///< differs from that of every other run
    std::string finished;          ///< UTC, ISO 8601
    std::filesystem::path folder;  ///< where its results lie
    std::size_t photos = 0;
    bool complete = true;                         ///< false: it was stopped before its end
    bool byFolder = false;                        ///< each photo's top folder was its concept
    std::map<std::string, std::string> madeFrom;  ///< ids of the runs before it, by stage name; without those missing
};

/// What is known of the stages of one concept: `<project>/stages/<concept>/stages.json`. Any process may read it; one
/// at a time writes.
class StageStore {
  public:
    /// @param project a .mwproj folder. @throws Error(BadInput) for an empty concept.
    StageStore(const std::filesystem::path& project, const std::string& conceptName);

    /// Where a stage's results go, below the project.
    std::filesystem::path folder(WorkStage stage) const;
    /// Where the results of its next run go: `folder`, but after a run for all concepts of the photos' folders, where
    /// that one put its results, under whichever of the concepts it was begun.
    std::filesystem::path nextFolder(WorkStage stage) const;
    /// None when it never ran, or its folder is gone. A damaged record is none.
    std::optional<StageRecord> record(WorkStage stage) const;
    StageStatus status(WorkStage stage) const;

    /// Remembers a run that ended just now; fills in `id`, `finished` and `madeFrom`. @throws Error(DiskFull).
    void note(WorkStage stage, StageRecord record) const;
    /// The same for a run by folder: also for every other concept whose masks come from the labelling that this one's
    /// come from. @throws Error(DiskFull).
    void noteForFolders(WorkStage stage, const StageRecord& record) const;
    /// @throws Error(DiskFull).
    void forget(WorkStage stage) const;

  private:
    /// Of a concept that is known by its folder alone.
    explicit StageStore(std::filesystem::path folder) : m_folder(std::move(folder)) {}

    using Records = std::map<std::string, StageRecord>;
    Records read() const;
    void write(const Records& records) const;
    std::filesystem::path file() const { return m_folder / "stages.json"; }

    std::filesystem::path m_folder;
};

/// As in stages.json and folder names: "masks", "finetune", "refine", "segmenter".
std::string name(WorkStage stage);

}  // namespace maskwright
