// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <vector>

#include "core/job.h"
#include "pipeline/mask_run.h"

namespace maskwright {

struct MergeOptions {
    /// What the runs of `label` with a shard wrote: each run a folder of its own, or several side by side in one.
    std::vector<std::filesystem::path> shards;
    std::filesystem::path out;
    bool allowMissing = false;  ///< name photos without a mask among the skipped ones instead of refusing
};

/// Joins the shards of one labelling run into the folder that the run without shards would have written, bit for bit:
/// masks, soft maps, differences, exports, and the notes by which `label` goes on in it. A photo that no shard has a
/// mask of is skipped by name where it cannot be read, as in labelling. May be run again, also after it was stopped or
/// killed; the shards are only read.
/// @throws Error(BadInput), before anything is written, for folders that hold no shard, shards that were made with
/// different settings or of different photos, and photos that are missing or there twice, naming them.
LabelResult mergeShards(const MergeOptions& options, JobContext& context);

}  // namespace maskwright
