// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "pipeline/ground.h"
#include "pipeline/label.h"

namespace maskwright::cli {

/// "2/8": the third of eight shares. @throws Error(BadInput).
Shard parseShard(const std::string& text);

/// A whole number from 0 to 2^64 - 1. @throws Error(BadInput).
std::uint64_t parseSeed(const std::string& text);

/// "on" or "off". @throws Error(BadInput) naming `option`.
bool parseSwitch(const std::string& option, const std::string& text);

/// "all", "train" or "test". @throws Error(BadInput).
Split parseSplit(const std::string& text);

/// "lungs" or "lungs=folder". @throws Error(BadInput) naming `option` where the kind or the folder is missing.
MaskKind parseMaskKind(const std::string& option, const std::string& text);

/// "coco,png" without spaces around the names and without empty ones. @throws Error(BadInput) naming `option`.
std::vector<std::string> parseNames(const std::string& option, const std::string& text);

/// "-1,-0.5,0": numbers with commas between them. @throws Error(BadInput) naming `option`.
std::vector<double> parseNumbers(const std::string& option, const std::string& text);

/// "FROM:TO:N": N numbers from FROM to TO at equal distances, N from 2 to 64. @throws Error(BadInput) naming `option`.
std::vector<double> parseRange(const std::string& option, const std::string& text);

}  // namespace maskwright::cli
