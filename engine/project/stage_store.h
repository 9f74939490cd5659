// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <filesystem>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

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
    std::set<std::string> staleThen{};            ///< of a review: stages in `madeFrom` that were stale already
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

    /// A person answered or edited a photo, or said that the answers still hold: the review rests on the masks that
    /// were proposed, so on the runs that made them. Remembers those of labelling, refining and the segmenter that ran
    /// to their end, and which of them were stale then.
    /// @param segmenterProposed its masks come before the others; else the review does not rest on them
    /// @return whether anything was written: who goes on answering the same masks says nothing new
    /// @throws Error(DiskFull).
    bool noteReview(bool segmenterProposed) const;
    /// `Stale`: a run that the last answer rests on has been made anew or has become stale since; one that was stale
    /// when the answer was given was answered as it is. Fine-tuning counts through what was refined with it. A run that
    /// came only later, one that was stopped when the answer was given, and one whose folder is gone make nothing
    /// stale: nobody answered their masks, or what became of them is unknown. `Missing`: no answer was noted, so
    /// nothing is known. Never `Partial`: how many photos are answered the project knows.
    StageStatus reviewStatus() const;
    /// Of every stage and of the review; the files stay. @throws Error(DiskFull).
    void forgetAll() const;

  private:
    /// Of a concept that is known by its folder alone.
    explicit StageStore(std::filesystem::path folder) : m_folder(std::move(folder)) {}

    using Records = std::map<std::string, StageRecord>;
    Records read() const;
    void write(const Records& records) const;
    std::filesystem::path file() const { return m_folder / "stages.json"; }

    std::filesystem::path m_folder;
};

/// A dataset that was exported from a project, as far as it tells whether that is old by now.
struct DatasetNote {
    std::vector<std::string> concepts;  ///< whose masks it holds, by name
    bool holdsUnanswered = false;       ///< also masks of photos that nobody answered
    bool changed = false;               ///< what it was made of has changed since
};

/// Who made masks other than they were when the dataset was exported.
enum class MaskChange {
    ByPerson,  ///< answers, edits, imports, concepts: counts always
    ByModel,   ///< a model's masks that came in: counts where the dataset holds photos that nobody answered
};

/// Remembers the last export in `<project>/stages/dataset.json`. @throws Error(DiskFull).
void noteDataset(const std::filesystem::path& project, const DatasetNote& note);
/// @return whether anything was written: nothing is without a dataset, or when it is known to be old
/// @throws Error(DiskFull).
bool noteMaskChange(const std::filesystem::path& project, MaskChange change);
/// `Missing`: none was noted, or the note is damaged. `Stale`: a change was noted since, or the review of one of its
/// concepts is stale. Else `Done`; where the dataset lies now does not matter, it may be in use elsewhere.
StageStatus datasetStatus(const std::filesystem::path& project);

/// As in stages.json and folder names: "masks", "finetune", "refine", "segmenter".
std::string name(WorkStage stage);

}  // namespace maskwright
