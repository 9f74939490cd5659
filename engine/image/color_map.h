// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>

#include "image/image.h"

namespace maskwright {

/// The numbers are kept in settings: new ones come last. Viridis, Inferno and Cividis are perceptually uniform: equal
/// steps of the value look equally large, also in grey; Cividis looks the same to those who tell few colours apart.
enum class ColorMap { Turbo, Viridis, Grey, Inferno, Cividis };

/// @param value in [0, 1]; clamped.
std::array<std::uint8_t, 3> colorOf(ColorMap map, float value);

/// Colours a map scaled from [low, high] to [0, 1].
Image colorize(const HeatMap& map, ColorMap colors, float low, float high);

/// The coloured map laid over the photo; `map` has the photo's size; opacity in [0, 1].
Image overlay(const Image& photo, const HeatMap& map, ColorMap colors, float low, float high, float opacity);

}  // namespace maskwright
