// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "pipeline/engine_port.h"

namespace maskwright::ui {

/// Looks at one photo on the engine thread and keeps what the engine said meanwhile.
std::shared_ptr<const Inspection> inspectWith(EnginePort& engine, const InspectRequest& request, JobContext& context);

/// What an inspection weighs in a cache.
int megabytesOf(const Inspection& inspection);

}  // namespace maskwright::ui
