// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace maskwright {

/// What a photo of a dataset is for; All where a dataset is not divided.
enum class Subset { All, Train, Validation, Test };

/// "train", "val", "test"; empty for All.
std::string subsetName(Subset subset);

/// Shares of the photos; they add up to 1.
struct SubsetShares {
    double train = 0.8;
    double validation = 0.1;
    double test = 0.1;
};

/// Photos of one folder often show the same scene, patient or day: kept together, none of it leaks from training into
/// test.
enum class SplitBy { Folder, Photo };

/// The subset of each file, in the order of `files` (relative paths, forward slashes). The same files, shares and seed
/// give the same answer on every machine. Folders are dealt out in an order drawn from the seed, each to the subset
/// that lacks most; none that has a share stays without a folder.
/// @throws Error(BadInput) for shares that are negative or do not add up to 1, and for SplitBy::Folder when there are
/// fewer folders than subsets wanted.
std::vector<Subset> assignSubsets(const std::vector<std::string>& files, const SubsetShares& shares, SplitBy by,
                                  std::uint64_t seed);

}  // namespace maskwright
