// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <vector>

#include "cards/card.h"
#include "pipeline/mask_run.h"

namespace maskwright::ui {

/// The first photos that were left out become lines of the detail, all of them what "copy" adds.
void addSkipped(CardText& card, QStringList& detail, const std::vector<SkippedImage>& skipped);

}  // namespace maskwright::ui
