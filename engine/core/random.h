// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace maskwright {

/// A seed for one named stream, so that each photo and step draws the same numbers whatever ran before it.
/// SplitMix64 over FNV-1a of the name; equal on every platform.
std::uint64_t streamSeed(std::uint64_t seed, std::string_view streamName);

}  // namespace maskwright
