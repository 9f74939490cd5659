// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "pipeline/engine_port.h"
#include "session/heat_selection.h"

namespace maskwright::ui {

/// Two timesteps, a layer of one cell and one of four, a marker and three words; the whole canvas is photo, 40 x 40.
/// What a map holds follows from its place, so that a test can say what is to come out.
AttentionMaps smallMaps();
HeatSelection ownSelection(std::vector<std::size_t> tokens, std::optional<std::size_t> step,
                           std::vector<std::size_t> layers);
/// What the fake engine gives for a grey photo of this size.
std::shared_ptr<const Inspection> fakeLook(int width = 120, int height = 90);

}  // namespace maskwright::ui
