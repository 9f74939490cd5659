// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/job.h"
#include "mask/tiled_mask.h"

namespace maskwright {

/// What a person has said of a photo's masks.
enum class ReviewState { Unreviewed = 0, Accepted = 1, Edited = 2, Rejected = 3, NeedsWork = 4 };

/// Where a mask comes from, the least trusted first: the final mask is the last there is. Model layers are replaced
/// when a stage runs again; Human is only ever changed by edits.
enum class LayerKind { Preliminary = 0, Refined = 1, Segmenter = 2, Imported = 3, Human = 4 };

/// The layers of a mask in the order in which they are proposed: the first that is there is the final mask.
/// @param segmenterHeldBack the segmenter's come last, as it was found to be worse than what was there before
constexpr std::array<LayerKind, 5> proposalOrder(bool segmenterHeldBack) {
    if (segmenterHeldBack)
        return {LayerKind::Human, LayerKind::Imported, LayerKind::Refined, LayerKind::Preliminary,
                LayerKind::Segmenter};
    return {LayerKind::Human, LayerKind::Imported, LayerKind::Segmenter, LayerKind::Refined, LayerKind::Preliminary};
}

struct ProjectImage {
    std::int64_t id = 0;
    std::string file;  ///< relative to the photo folder, UTF-8, forward slashes
    int width = 0;     ///< upright; 0 until the photo was read once
    int height = 0;
    ReviewState state = ReviewState::Unreviewed;
    bool locked = false;                 ///< edits are refused until it is unlocked
    std::string note;                    ///< a person's words
    std::optional<double> disagreement;  ///< 0 to 1, larger: look at it first
    bool isEmpty = false;                ///< accepted, and none of a person's masks of it has any foreground
};

struct AddedImages {
    std::size_t added = 0;             ///< that were new
    std::vector<std::string> leftOut;  ///< whose names are no paths below the photo folder on every system
};

struct ProjectConcept {
    std::int64_t id = 0;
    std::string name;
    bool partsAreObjects = false;  ///< each connected part of an instance's mask is an object of its own
};

/// One mask of a project. A concept may have several instances in a photo, numbered from 1.
struct LayerId {
    std::int64_t image = 0;
    std::int64_t concept_ = 0;
    int instance = 1;
    LayerKind kind = LayerKind::Human;
    auto operator<=>(const LayerId&) const = default;  // NOLINT(modernize-use-nullptr): no zero here but Clang 14's own
};

/// The mask that a dataset is made of, among the layers of one object.
struct FinalLayer {
    LayerId id;
    bool isEmpty = false;  ///< no foreground
    /// A person made it or kept it; not one that was kept while another concept was in hand, nor a model's.
    bool isSeen = false;
};

struct LayerInfo {
    LayerId id;
    std::string source;  ///< what made it: model and settings, import file, or "human"
    std::string stored;  ///< UTC, ISO 8601
    bool isSeen = true;  ///< false: a person's, kept while another concept was in hand
};

/// One action of a person on one photo: what one Ctrl+Z takes back. Any part may be empty.
struct ProjectEdit {
    struct Layer {
        LayerId id;
        int width = 0;  ///< of the whole mask; a layer that does not exist yet is made empty first
        int height = 0;
        MaskDelta delta;
        bool isSeen = true;  ///< false: kept with the answer to a photo, while another concept was in hand
    };
    std::int64_t image = 0;
    std::string what;  ///< a short name for the history: "brush", "accept"
    std::vector<Layer> layers;
    std::optional<ReviewState> state;  ///< the new one
    std::optional<std::string> note;
};

struct HistoryState {
    std::size_t undoable = 0;
    std::size_t redoable = 0;
    std::string nextUndo;  ///< `what` of it
    std::string nextRedo;
};

struct ProjectFinding {
    enum class Severity { Note, Warning, Damage };
    Severity severity = Severity::Note;
    std::string what;   ///< a sentence
    std::string where;  ///< photo, table or file; may be empty
    std::string hint;   ///< what to do; may be empty
};

/// What keeps a project from being changed.
enum class ReadOnlyReason {
    None,           ///< nothing does
    AsAsked,        ///< it was opened with Access::ReadOnly
    HoldsLink,      ///< a symbolic link in its folder, through which other files would be changed
    NotWritable,    ///< the system does not let this person write its folder or its file
    OpenElsewhere,  ///< somebody else has it open for changes
    DiskFull,       ///< the disk is full or refuses to be written to
    NewerVersion,   ///< a newer program changed it
};

/// Why a project can be looked at, but not changed.
struct ReadOnlyCause {
    ReadOnlyReason reason = ReadOnlyReason::None;
    std::filesystem::path link{};  ///< of HoldsLink, relative to the project's folder; empty with the others
};

/// A labelling project on disk: `<name>.mwproj/project.db` (DESIGN section 6). Every change is one SQLite transaction
/// that is on disk when the call returns; a process killed between two calls loses nothing, one killed within a call
/// loses that call alone. Photos are referred to by relative path and never written to. Use from one thread.
class Project {
  public:
    enum class Access { ReadWrite, ReadOnly };

    /// @param photos the folder the photos are below; may be empty of photos.
    /// @throws Error(BadInput) when `folder` exists already, Error(DiskFull) when it cannot be made.
    static Project create(const std::filesystem::path& folder, const std::filesystem::path& photos);
    /// Migrates an older file after copying it to `project.db.v<N>.bak`. A project of a newer version, on a read-only
    /// medium, with a link in it, or locked by another process opens ReadOnly, and `readOnlyCause` says why.
    /// @throws Error(BadInput) when it is no project, or damaged (quick_check fails): it is then left as it is. Also
    /// when it could be written, but holds a folder that cannot be listed, in which links might be.
    static Project open(const std::filesystem::path& folder, Access wanted = Access::ReadWrite);
    /// A project whose database is damaged: reads what can be read into a new project beside it. @return its folder.
    static std::filesystem::path recover(const std::filesystem::path& folder);

    Project(Project&&) noexcept;
    Project& operator=(Project&&) noexcept;
    ~Project();  ///< marks it as closed and releases the lock

    const std::filesystem::path& folder() const noexcept;
    /// Where the photos are now; stored relative to the project where possible, so that both can be moved together.
    std::filesystem::path photos() const;
    Access access() const noexcept;
    const ReadOnlyCause& readOnlyCause() const noexcept;  ///< None when ReadWrite
    /// The cause in English, for the command line and errors; empty when ReadWrite.
    std::string accessReason() const;
    bool wasNotClosed() const noexcept;  ///< the program ended without closing it the last time

    /// The photos moved. @return how many of the project's photos are there. Nothing is changed when none is.
    std::size_t relocate(const std::filesystem::path& photos);
    /// Adds photos that are not in the project yet; others stay as they are.
    AddedImages addImages(const std::vector<std::string>& files);
    std::vector<ProjectImage> images() const;  ///< in path order; 100,000 in well under a second
    std::optional<ProjectImage> image(const std::string& file) const;
    /// Photos that have any layer of a concept, by id.
    std::vector<std::int64_t> imagesWith(std::int64_t concept_) const;
    /// What the photo is now: remembered the first time, compared later.
    /// @return a sentence when it is not the photo that was labelled (other pixels or size), empty when all is well.
    std::string noteImage(std::int64_t image, int width, int height, std::uint64_t bytes, std::uint64_t contentHash);
    void setDisagreement(std::int64_t image, std::optional<double> score);
    void setLocked(const std::vector<std::int64_t>& images, bool locked);

    std::vector<ProjectConcept> concepts() const;  ///< in the order they were added
    /// The one of that name, made when missing. @throws Error(BadInput) on an empty name.
    std::int64_t addConcept(const std::string& name);
    void setPartsAreObjects(std::int64_t concept_, bool partsAreObjects);
    /// @throws Error(BadInput) on an empty name, one that another concept has, or a concept that is not there.
    void renameConcept(std::int64_t concept_, const std::string& name);
    /// Forgets a concept with all its masks, a person's too, and what could be undone of them. An answered photo that
    /// keeps no mask is unreviewed again: its answer was about this concept. Cannot be undone.
    /// @throws Error(BadInput) when a photo with a mask of it is locked, or the concept is not there. Nothing changes.
    void removeConcept(std::int64_t concept_);
    /// Whether the segmenter's masks of a concept are the last that are proposed; see proposalOrder.
    void setSegmenterHeldBack(std::int64_t concept_, bool heldBack);
    bool isSegmenterHeldBack(std::int64_t concept_) const;

    std::vector<LayerInfo> layers(std::int64_t image) const;
    bool hasLayer(const LayerId& id) const;
    std::optional<TiledMask> layer(const LayerId& id) const;
    /// A model's or an import's mask; replaces the layer of the same id. Not part of the history.
    /// @throws Error(BadInput) for LayerKind::Human, or a size that is not the photo's.
    void storeLayer(const LayerId& id, const Mask& mask, const std::string& source);
    /// Forgets a model's or an import's mask, if it is there. @throws Error(BadInput) for LayerKind::Human.
    void dropLayer(const LayerId& id);
    /// The layer a dataset is made of: the first of proposalOrder that is there.
    std::optional<TiledMask> finalMask(std::int64_t image, std::int64_t concept_, int instance = 1) const;
    /// The final masks of all photos, by image, concept and instance, without their pixels.
    std::vector<FinalLayer> finalLayers() const;
    /// Instances that have any layer, ascending.
    std::vector<int> instances(std::int64_t image, std::int64_t concept_) const;

    /// Stores an action and what takes it back; drops what could be redone. Several photos (bulk accept) are one
    /// transaction with one history entry each.
    /// @throws Error(BadInput) when a photo is locked; Error(DiskFull). Nothing is stored then.
    void apply(const std::vector<ProjectEdit>& edits);
    /// @return what was done to the layers and the photo, or nothing when there is nothing to undo.
    std::optional<ProjectEdit> undo(std::int64_t image);
    std::optional<ProjectEdit> redo(std::int64_t image);
    HistoryState history(std::int64_t image) const;
    /// The oldest actions of a photo are forgotten beyond this; 64 MiB where nobody says. Tests come to the limit with
    /// a low one.
    void setHistoryBudget(std::uint64_t bytesPerImage);

    /// Free for the window and the stages: small strings by name.
    std::string setting(const std::string& name, const std::string& fallback = {}) const;
    void setSetting(const std::string& name, const std::string& value);

    /// Checks the whole file: structure, tile sizes, dangling rows, photos gone. Changes nothing.
    /// @throws Stopped
    std::vector<ProjectFinding> doctor(const JobContext& context = {}) const;
    /// One file that is complete in itself, while the project stays open.
    void saveCopy(const std::filesystem::path& folder) const;

  private:
    struct Impl;
    explicit Project(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

}  // namespace maskwright
