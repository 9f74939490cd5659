// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace maskwright {

struct CaptionedImage {
    std::string file;  ///< relative to the folder, UTF-8, forward slashes
    std::string text;
};

/// Reads `<folder>/metadata.jsonl`: one JSON object a line with `file_name` and `text`; other keys are ignored, empty
/// lines skipped. @throws Error(BadInput) with the line number: not JSON, a key missing or not a string, a file name
/// that leaves the folder.
std::vector<CaptionedImage> readCaptions(const std::filesystem::path& folder);
/// The same from text, for tests and fuzzing.
std::vector<CaptionedImage> parseCaptions(std::string_view text, const std::string& nameForErrors);

/// Whether a path from a data set is relative and stays below its folder.
bool staysInside(const std::string& file);

}  // namespace maskwright
