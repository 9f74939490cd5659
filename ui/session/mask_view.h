// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainterPath>
#include <memory>
#include <optional>

#include "mask/mask.h"
#include "pipeline/engine_port.h"

namespace maskwright::ui {

/// What decides the mask of a photo once it was looked at.
struct MaskSettings {
    std::optional<double> threshold;  ///< moved for this photo or for all; empty: between the two Gaussians
    bool edgeSnap = true;
    bool operator==(const MaskSettings&) const = default;
};

/// A mask with its outline in image pixels, ready to be drawn.
struct MaskView {
    Mask mask;
    QPainterPath outline;
    double share = 0;  ///< foreground pixels over all pixels
    MaskSettings settings;
    bool isLabelled =
        false;  ///< as labelling all photos left it, or cut from that; else from what was looked at just now
    bool isStored = false;  ///< read from what a run over all photos left, not computed just now
};

/// Every ring of a mask, holes included, in its pixels.
QPainterPath outlineOf(const Mask& mask);

/// Takes tens of milliseconds and more; call it off the GUI thread. @throws Error.
MaskView makeMaskView(const Image& photo, const Preliminary& preliminary, const MaskSettings& settings);

}  // namespace maskwright::ui
