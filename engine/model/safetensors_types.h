// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <c10/core/ScalarType.h>

#include <optional>
#include <string_view>

namespace maskwright {

/// The type that safetensors calls `word` ("F32", "BF16", ...), if it is one that is read here.
std::optional<at::ScalarType> safetensorsType(std::string_view word);
/// The inverse; empty where safetensors has no word for the type.
std::string_view safetensorsWord(at::ScalarType type);

}  // namespace maskwright
