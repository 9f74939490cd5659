// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/job.h"

namespace maskwright::cli {

/// From now on the first Ctrl-C (or SIGTERM, which clusters send) asks the job to finish what is in hand, the second to
/// leave at once, and a third ends the program. One job per process.
void stopOnInterrupt(const StopToken& stop);

}  // namespace maskwright::cli
