// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "session/finetune_session.h"

namespace maskwright::ui {

/// How the masks of a preview differ from those of the one before: "3 of 4 masks changed, on average by 12 %".
QString wordedChange(const TrainingPreview& preview);
/// The same photo by photo, a line for each.
QString wordedMasks(const TrainingPreview& preview);

/// Where a fine-tuning stands, in one line.
QString wordedStatus(const FinetuneSession& session);

/// "3.2 GB" and the like.
QString wordedBytes(std::uint64_t bytes);
QString wordedStep(std::int64_t step);
/// A share of 1 in whole percent, with the sign.
QString wordedPercent(double share);

}  // namespace maskwright::ui
