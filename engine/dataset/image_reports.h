// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace maskwright {

/// An image and what was written about it.
struct ImageReport {
    std::string file = {};     ///< relative to the JSONL's folder, UTF-8, forward slashes
    std::string report = {};   ///< may be empty
    std::string finding = {};  ///< what it shows in a word or two, or several with commas; may be empty
    std::string source = {};   ///< pairs with the same one are about the same case; may be empty
    std::map<std::string, std::string> masks = {};  ///< kind -> file relative to the JSONL's folder
    std::size_t line = 0;                           ///< in the file, from 1
};

/// Reads one JSON object a line: `file` or `file_name`; `report` or `text`, `finding`, `masks` (an object of files by
/// kind) and `group` or else `url` (what pairs of one case share) where they are there; other keys are ignored, empty
/// lines skipped.
/// @throws Error(BadInput) with the line number: not JSON, no file, a value that is no text, a file that leaves the
/// folder.
std::vector<ImageReport> readImageReports(const std::filesystem::path& file);
/// The same from text, for tests and fuzzing.
std::vector<ImageReport> parseImageReports(std::string_view text, const std::string& nameForErrors);

/// What its images and reports share is about one case: the source, else the file by itself.
const std::string& caseOf(const ImageReport& pair);

enum class Split { All, Train, Test };

/// A third of the cases is the test split, told by a hash of the case's name (the source, else the file): the same on
/// every machine and for every program that asks. Pairs of one source are never parted, since two images of one patient
/// in both splits would let a model be tested on what it has learned.
std::vector<ImageReport> ofSplit(const std::vector<ImageReport>& pairs, Split split);

/// A report as captions that a text encoder can read whole.
struct ReportCaptions {
    std::vector<std::string> captions;  ///< groups of whole sentences, in order; a longer sentence between words
    std::vector<std::string> leftOut;   ///< words that are too long by themselves
};

/// Splits a report where it does not fit. Findings that the report does not name are put before each caption, so that
/// the word is learned; nothing of this is needed to look at an image afterwards.
/// @param fits whether a text can be read whole; a shorter text fits where a longer one does
ReportCaptions captionsOf(const ImageReport& pair, const std::function<bool(const std::string&)>& fits);

}  // namespace maskwright
