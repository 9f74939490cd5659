// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stages/studio_stage.h"
#include "studio_fixture.h"

namespace maskwright::ui {

/// A folder with a mask and a soft map for every photo, as a labelling leaves it, noted for the concept in hand.
bool noteMasks(const StudioFixture& fixture);
/// The same for the masks of a later stage, without maps.
bool noteStage(const StudioFixture& fixture, WorkStage stage);

}  // namespace maskwright::ui
