// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/mask_tool.h"

namespace maskwright::ui {

/// Takes what looks like the pixel under the pointer and is connected to it.
class WandTool final : public MaskTool {
  public:
    void press(const ToolPointer& pointer, const ToolInputs& inputs) override;
};

/// Fills the background under the pointer that the mask encloses, or removes the foreground there. Says so where
/// nothing encloses it: the whole photo around the object is never meant.
class FillTool final : public MaskTool {
  public:
    void press(const ToolPointer& pointer, const ToolInputs& inputs) override;
};

}  // namespace maskwright::ui
