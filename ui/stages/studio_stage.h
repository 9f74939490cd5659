// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>

namespace maskwright::ui {

/// What the window shows, in the order in which data flows.
enum class StudioStage { Attention, Finetune, Refine, Segment, Review, Export };
constexpr std::array<StudioStage, 6> kStudioStages = {StudioStage::Attention, StudioStage::Finetune,
                                                      StudioStage::Refine,    StudioStage::Segment,
                                                      StudioStage::Review,    StudioStage::Export};

/// What a stage's button says of it beside its name.
enum class StageMark {
    Nothing,
    Next,     ///< not begun, and what to do next
    Partial,  ///< begun, and can go on
    Done,
    Stale,  ///< done, but what it was made from has changed since
};

/// One mark per stage, by StudioStage.
using RailMarks = std::array<StageMark, kStudioStages.size()>;

constexpr std::size_t indexOf(StudioStage stage) noexcept {
    return static_cast<std::size_t>(stage);
}

}  // namespace maskwright::ui
