// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "stages/studio_stage.h"

namespace maskwright::ui {

/// "Fine-tune": short enough to stand below an icon.
QString stageName(StudioStage stage);
/// What the stage does, in one sentence.
QString stageHint(StudioStage stage);
/// What the button that leads on to a stage says: "Next: refine the masks"; empty for Attention, to which none does.
QString nextWords(StudioStage stage);
/// What a mark says of a stage, in words; empty for `Nothing`.
QString markWords(StudioStage stage, StageMark mark);

}  // namespace maskwright::ui
