// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "core/job.h"

namespace maskwright {

struct SkippedImage {
    std::string file;
    std::string reason;
};

/// How a walk over photos ended.
struct PhotoLoopEnd {
    std::vector<SkippedImage> skipped;
    bool stopped = false;  ///< a stop was asked for before every photo was done
};

/// Does `work` for one photo after the other and reports each as an item of `stage`. Before each photo it waits while
/// paused, then sees whether a stop was asked for; Stopped out of `work` ends the loop too. A photo for which `work`
/// throws Error(BadInput) is skipped by name.
/// @throws what `work` throws besides: a full disk or a bug ends the run.
PhotoLoopEnd forEachPhoto(const std::vector<std::string>& files, Stage stage,
                          const std::function<void(const std::string& file)>& work, JobContext& context);

}  // namespace maskwright
