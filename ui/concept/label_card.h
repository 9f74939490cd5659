// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cards/card.h"
#include "pipeline/label.h"

namespace maskwright::ui {

/// What labelling ends with: how many masks lie where, and what was left out, by name.
CardText labelCard(const LabelResult& result, const QString& out);

}  // namespace maskwright::ui
