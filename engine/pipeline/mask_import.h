// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "pipeline/mask_run.h"
#include "project/project.h"

namespace maskwright {

/// What becomes of an object that has a mask of the layer imported into already.
enum class ExistingMasks { Keep, Replace };

struct MaskImportOptions {
    LayerKind kind = LayerKind::Imported;  ///< the layer that is written; never Human
    ExistingMasks existing = ExistingMasks::Replace;
    std::vector<std::string> concepts;  ///< COCO: only categories of these names; empty: all, up to kMostConcepts
    std::string source;                 ///< provenance; empty: the file or folder
};

struct MaskImportResult {
    std::size_t photos = 0;  ///< that got a mask
    std::size_t masks = 0;
    std::size_t kept = 0;               ///< objects that had a mask and kept it
    std::vector<SkippedImage> skipped;  ///< with the reason; those of the file, and those of the project
};

/// So many concepts a person can still tell apart in a list; files with more have to be narrowed down.
constexpr std::size_t kMostConcepts = 500;

/// Masks from elsewhere, stored as a layer photo by photo: what a person has drawn or approved stays as it is. Photos
/// of the import that the project does not have, masks of another size than their photo, names that lead out of the
/// photo folder, and locked photos are skipped by name.
class MaskImport {
  public:
    /// Annotations with run lengths, compressed or not, or polygons; each is an object (instance) of its own. Photos
    /// are found by their path, or by their name alone where only one of the project has it.
    /// @throws Error(BadInput) when the file is no COCO file, is over 1 GiB, or has more than kMostConcepts categories.
    static MaskImport coco(const std::filesystem::path& file, MaskImportOptions options = {});
    /// `<folder>/<photo path with .png>`, or the same below `<folder>/masks`; any value but 0 is foreground.
    /// @param conceptName empty: each photo's top folder
    /// @throws Error(BadInput) when there is no such folder.
    static MaskImport pngs(const std::filesystem::path& folder, const std::string& conceptName,
                           MaskImportOptions options = {});

    MaskImport(MaskImport&&) noexcept;
    MaskImport& operator=(MaskImport&&) noexcept;
    ~MaskImport();

    /// Photos to look at, at most.
    std::size_t total(const Project& project) const;
    /// Goes on with the next photos. @return false when there are no more.
    /// @throws Error(DiskFull), and Error(BadInput) for a project that is read only.
    bool store(Project& project, std::size_t photos);
    const MaskImportResult& result() const noexcept { return m_result; }

  private:
    struct Source;
    struct CocoSource;
    struct PngSource;
    MaskImport(std::unique_ptr<Source> source, MaskImportOptions options);

    std::unique_ptr<Source> m_source;
    MaskImportOptions m_options;
    MaskImportResult m_result;
};

}  // namespace maskwright
