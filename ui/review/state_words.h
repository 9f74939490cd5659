// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <array>

#include "project/project.h"

namespace maskwright::ui {

/// In the order in which they are offered.
inline constexpr std::array kReviewStates = {ReviewState::Unreviewed, ReviewState::Edited, ReviewState::NeedsWork,
                                             ReviewState::Accepted, ReviewState::Rejected};
QString stateWord(ReviewState state);
QString layerWord(LayerKind kind);
/// The name that an action was stored under, for people.
QString actionWord(const QString& what);

}  // namespace maskwright::ui
