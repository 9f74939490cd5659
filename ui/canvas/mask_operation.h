// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/mask_tool.h"

namespace maskwright::ui {

/// What the operation does to the mask. Distances and sizes grow with the photo: a step that can be seen at 1,000
/// pixels is seen at 8,000 too. Where nothing would change, a sentence says why.
ToolOutcome outcomeOf(MaskOperation operation, const TiledMask& mask, const TiledMask& model);

}  // namespace maskwright::ui
