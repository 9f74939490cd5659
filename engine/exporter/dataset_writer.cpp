// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporter/dataset_writer.h"

#include <algorithm>
#include <limits>
#include <numeric>

#include "core/error.h"
#include "mask/contour.h"

namespace maskwright {

FlatObjects flatten(const std::vector<LabelledObject>& objects, int width, int height, const std::string& file) {
    if (objects.size() > std::numeric_limits<std::uint16_t>::max())
        throw Error(ErrorCode::BadInput, "A photo has more objects than a 16-bit image can number", file,
                    "Export COCO instead.");
    std::vector<std::size_t> areas;
    for (const LabelledObject& object : objects) areas.push_back(object.mask.area());
    std::vector<std::size_t> order(objects.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return areas[a] > areas[b]; });
    FlatObjects flat;
    flat.indices.assign(static_cast<std::size_t>(width) * height, 0);
    for (const std::size_t index : order) {
        const std::vector<std::uint8_t>& pixels = objects[index].mask.pixels;
        for (std::size_t i = 0; i < pixels.size(); ++i) {
            if (pixels[i] == 0) continue;
            flat.sharedPixels += flat.indices[i] != 0 ? 1 : 0;
            flat.indices[i] = static_cast<std::uint16_t>(index + 1);
        }
    }
    return flat;
}

std::vector<LabelledObject> separated(std::vector<LabelledObject> objects) {
    std::vector<LabelledObject> list;
    for (LabelledObject& object : objects) {
        if (!object.partsAreObjects) {
            list.push_back(std::move(object));
            continue;
        }
        for (const Polygon& part : tracePolygons(object.mask))
            list.push_back(
                {object.category, object.instance, false, fillPolygons({part}, object.mask.width, object.mask.height)});
    }
    return list;
}

}  // namespace maskwright
