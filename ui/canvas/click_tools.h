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

/// Fills the background under the pointer up to the next outline, or removes the foreground there.
class FillTool final : public MaskTool {
  public:
    void press(const ToolPointer& pointer, const ToolInputs& inputs) override;
};

}  // namespace maskwright::ui
