// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "dataset/subsets.h"
#include "image/image.h"
#include "mask/mask.h"

namespace maskwright {

/// One object of a photo, or all of a concept there.
struct LabelledObject {
    std::size_t category = 0;      ///< index into the categories that the writer was made with
    int instance = 1;              ///< numbered from 1 within its category
    bool partsAreObjects = false;  ///< each 8-connected part is an object of its own
    Mask mask;                     ///< of the photo's size
};

/// One photo as every format takes it. Without foreground in any object it is a negative: it stays, with nothing in it.
struct LabelledPhoto {
    std::string file;  ///< relative, UTF-8, forward slashes, no ".."
    int width = 0;     ///< upright
    int height = 0;
    Subset subset = Subset::All;
    std::vector<LabelledObject> objects;
    const Image* pixels = nullptr;                                  ///< upright; only for writers that need it
    std::optional<std::set<std::size_t>> lookedFor = std::nullopt;  ///< categories; nothing: all of them
};

/// What a writer wrote and found when it read it again.
struct ExportReport {
    std::string file;  ///< the main file written
    std::size_t images = 0;
    std::size_t annotations = 0;
    std::uint64_t comparedPixels = 0;  ///< of masks, with what was read back; one that differs is thrown as Error
    std::size_t sharedPixels = 0;  ///< claimed by two objects where the format knows one: the smaller object has them
};

/// A dataset of one format, written photo by photo. Each photo's files are read again and compared pixel for pixel
/// before `add` returns, and what is one file for all photos before `finish` does.
class DatasetWriter {
  public:
    DatasetWriter() = default;
    virtual ~DatasetWriter() = default;
    DatasetWriter(const DatasetWriter&) = delete;
    DatasetWriter& operator=(const DatasetWriter&) = delete;

    virtual bool needsPixels() const { return false; }
    /// @throws Error(BadInput) for what the format cannot say, Error(DiskFull), Error(Internal) when what was written
    /// reads back differently.
    virtual void add(const LabelledPhoto& photo) = 0;
    virtual ExportReport finish() = 0;
};

/// Which object a pixel shows where only one may. Smaller objects lie on larger ones, as a bird lies on its tree.
struct FlatObjects {
    struct Object {
        std::size_t category = 0;
        std::size_t area = 0;
        int left = 0;
        int top = 0;
        int right = 0;  ///< one past the last column
        int bottom = 0;
    };
    std::vector<Object> objects;         ///< those with foreground, in the order of the list
    std::vector<std::uint16_t> indices;  ///< row-major: 0 for none, else 1 + an index into `objects`
    std::size_t sharedPixels = 0;
};
enum class Parts { Together, Separate };
/// @param parts  whether those that are objects of their own are numbered one by one
/// @param most   objects that the format has numbers for, at most 65,535
/// @throws Error(BadInput) for more.
FlatObjects flatten(const LabelledPhoto& photo, Parts parts, std::size_t most = 65'535);

}  // namespace maskwright
