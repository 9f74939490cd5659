// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/subsets.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <span>
#include <utility>

#include "core/error.h"
#include "core/files.h"

namespace maskwright {
namespace {

constexpr std::array kSubsets = {Subset::Train, Subset::Validation, Subset::Test};

using Shares = std::array<double, kSubsets.size()>;

Shares checkedShares(const SubsetShares& shares) {
    const Shares list = {shares.train, shares.validation, shares.test};
    const bool isNegative = std::any_of(list.begin(), list.end(), [](double share) { return !(share >= 0); });
    if (isNegative || std::abs(list[0] + list[1] + list[2] - 1) > 1e-6)
        throw Error(ErrorCode::BadInput, "The shares of training, validation and test do not add up to 100 percent",
                    "split", "Give three numbers such as 80,10,10.");
    return list;
}

std::string groupOf(const std::string& file, SplitBy by) {
    if (by == SplitBy::Photo) return file;
    const std::size_t slash = file.rfind('/');
    return slash == std::string::npos ? std::string() : file.substr(0, slash);
}

/// A number that looks drawn by lot and is the same everywhere.
std::uint64_t lotOf(const std::string& group, std::uint64_t seed) {
    const std::string text = std::to_string(seed) + "/" + group;
    std::uint64_t lot = contentHash({reinterpret_cast<const std::uint8_t*>(text.data()), text.size()});
    // FNV's high bits change little between names that differ at their end; splitmix64's finisher spreads them.
    lot = (lot ^ (lot >> 30)) * 0xbf58476d1ce4e5b9ULL;
    lot = (lot ^ (lot >> 27)) * 0x94d049bb133111ebULL;
    return lot ^ (lot >> 31);
}

}  // namespace

std::string subsetName(Subset subset) {
    switch (subset) {
        case Subset::Train:
            return "train";
        case Subset::Validation:
            return "val";
        case Subset::Test:
            return "test";
        case Subset::All:
            break;
    }
    return {};
}

std::vector<Subset> assignSubsets(const std::vector<std::string>& files, const SubsetShares& shares, SplitBy by,
                                  std::uint64_t seed) {
    const Shares wanted = checkedShares(shares);
    std::map<std::string, std::vector<std::size_t>> groups;
    for (std::size_t i = 0; i < files.size(); ++i) groups[groupOf(files[i], by)].push_back(i);
    const auto subsets =
        static_cast<std::size_t>(std::count_if(wanted.begin(), wanted.end(), [](double share) { return share > 0; }));
    if (by == SplitBy::Folder && !files.empty() && groups.size() < subsets)
        throw Error(ErrorCode::BadInput,
                    "The photos lie in " + std::to_string(groups.size()) + " folder(s), which cannot be split into " +
                        std::to_string(subsets) + " parts",
                    "split", "Split by photo instead.");

    std::vector<std::pair<std::uint64_t, const std::vector<std::size_t>*>> order;
    order.reserve(groups.size());
    for (const auto& [name, members] : groups) order.emplace_back(lotOf(name, seed), &members);
    std::stable_sort(order.begin(), order.end(), [](const auto& a, const auto& b) { return a.first < b.first; });

    std::vector<Subset> answer(files.size(), Subset::Train);
    Shares given{};
    std::size_t groupsLeft = order.size();
    std::size_t without = subsets;  ///< subsets that have no photo yet
    for (const auto& [lot, members] : order) {
        // Few folders would leave a small share empty: the last ones go to those that have none.
        const bool mustFill = by == SplitBy::Folder && groupsLeft-- <= without;
        std::size_t best = 0;
        double most = -1e300;
        for (std::size_t i = 0; i < kSubsets.size(); ++i) {
            if (mustFill && given[i] > 0) continue;
            const double lacking = wanted[i] * static_cast<double>(files.size()) - given[i];
            if (wanted[i] > 0 && lacking > most) {
                most = lacking;
                best = i;
            }
        }
        without -= given[best] > 0 ? 0 : 1;
        given[best] += static_cast<double>(members->size());
        for (const std::size_t member : *members) answer[member] = kSubsets[best];
    }
    return answer;
}

}  // namespace maskwright
