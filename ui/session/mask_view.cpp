// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/mask_view.h"

#include "mask/contour.h"
#include "mask/edge_snap.h"

namespace maskwright::ui {
namespace {

void addRing(QPainterPath& path, const Ring& ring) {
    if (ring.empty()) return;
    path.moveTo(ring.front().x, ring.front().y);
    for (std::size_t i = 1; i < ring.size(); ++i) path.lineTo(ring[i].x, ring[i].y);
    path.closeSubpath();
}

}  // namespace

QPainterPath outlineOf(const Mask& mask) {
    QPainterPath path;
    for (const Polygon& polygon : tracePolygons(mask)) {
        addRing(path, polygon.outer);
        for (const Ring& hole : polygon.holes) addRing(path, hole);
    }
    return path;
}

MaskView makeMaskView(const Image& photo, const Preliminary& preliminary, const MaskSettings& settings) {
    MaskView view;
    view.settings = settings;
    view.mask = settings.threshold ? cutSoftMap(preliminary.soft, *settings.threshold, photo.width, photo.height)
                                   : preliminary.mask;
    if (settings.edgeSnap) view.mask = snapEdges(photo, preliminary.soft, view.mask, {.movedCut = settings.threshold});
    view.outline = outlineOf(view.mask);
    view.share =
        static_cast<double>(view.mask.area()) / static_cast<double>(std::max<std::size_t>(view.mask.pixels.size(), 1));
    return view;
}

}  // namespace maskwright::ui
