// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "pipeline/synthetic_pair.h"

namespace maskwright {

/// A made-up pair that lies in a folder of `synthesize`.
struct SheetPair {
    std::int64_t index = 0;
    std::string file;     ///< its name in images/, backgrounds/, masks/ and maps/
    std::string verdict;  ///< that counts: the filter's, or "kept by hand", "dropped by hand"
    std::string filter;   ///< the filter's: "kept", or the reason to throw it away
    PairMeasures measures;
};

/// "kept" and "kept by hand".
bool isKept(const std::string& verdict);

/// Kept pairs lie in the folder itself, the others in thrown_away/.
std::filesystem::path folderOfPair(const std::filesystem::path& folder, const std::string& verdict);

/// "000012.png"
std::string pairFileName(std::int64_t index);

/// The pairs that are finished, by number: the last word of the manifest on each. What a move that was cut short left
/// behind is put where it belongs. Pairs whose picture is gone are left out; a folder without a manifest has none.
/// @throws Error(BadInput) for a manifest that cannot be read, Error(DiskFull) for a move that fails.
std::vector<SheetPair> readPairSheet(const std::filesystem::path& folder);

/// A person's choice: keeps the pair or throws it away, in the manifest first and then by moving its files. Where it
/// is what the filter had said, the filter's word counts again. May be called while `synthesize` adds pairs, from any
/// thread of the same program.
/// @return the pair as it is now.
/// @throws Error(BadInput) for a pair that is not there, Error(DiskFull).
SheetPair judgePair(const std::filesystem::path& folder, std::int64_t index, bool keep);

}  // namespace maskwright
