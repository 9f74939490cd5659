// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

#include "core/job.h"
#include "image/image.h"
#include "pipeline/attention_extractor.h"

namespace maskwright {

struct AttentionExportOptions {
    std::filesystem::path image;
    std::string concept_;
    std::string prompt;  ///< empty: the default prompt
    std::filesystem::path out;
    ExtractorOptions extractor;
};

struct AttentionExport {
    std::size_t steps = 0;
    std::size_t layers = 0;
    std::vector<std::string> tokens;
    std::size_t pictures = 0;  ///< map pictures written
    double threshold = 0;
    double maskShare = 0;  ///< foreground pixels over all pixels
    bool stopped = false;  ///< a stop was asked for; the pictures so far were kept
};

/// Loads the model, extracts and writes: what writeAttention does, from a file.
/// @throws Error; Stopped.
AttentionExport exportAttention(const AttentionExportOptions& options, JobContext& context);

/// Writes what the window shows about one photo:
/// `<out>/<step>/<layer>/<token>.png` (turbo, each map scaled to its own range, every cell a whole number of pixels,
/// the photo's part only), `maps.safetensors` (one tensor [steps, tokens, h, w] fp32 per layer, canvas-wide, and
/// `soft` [h, w]), `aggregate.png`, `overlay.png` and `mask.png` in the photo's size, and `attention.json` (timesteps,
/// layers, tokens, range of every map, histogram and the two Gaussians).
/// @param maps must have been extracted with KeepMaps::Yes. @throws Error(DiskFull); Stopped.
AttentionExport writeAttention(const Image& photo, const AttentionMaps& maps, const Preliminary& preliminary,
                               const std::filesystem::path& out, JobContext& context);

}  // namespace maskwright
