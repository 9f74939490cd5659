// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporter/dataset_writer.h"

#include <algorithm>
#include <opencv2/imgproc.hpp>

#include "core/error.h"

namespace maskwright {
namespace {

/// The parts of a mask: which one a pixel belongs to, from 1, and what each covers.
struct LabelledParts {
    cv::Mat labels;  ///< CV_32S
    std::vector<FlatObjects::Object> parts;
};

LabelledParts partsOf(const LabelledObject& object, bool separate) {
    const Mask& mask = object.mask;
    const cv::Mat pixels(mask.height, mask.width, CV_8U, const_cast<std::uint8_t*>(mask.pixels.data()));
    LabelledParts found;
    cv::Mat boxes, centers;
    int count = 0;
    if (separate) {
        count = cv::connectedComponentsWithStats(pixels, found.labels, boxes, centers, /*connectivity=*/8, CV_32S);
    } else {
        pixels.convertTo(found.labels, CV_32S);
        const cv::Rect box = cv::boundingRect(pixels);
        boxes = (cv::Mat_<int>(2, 5) << 0, 0, 0, 0, 0, box.x, box.y, box.width, box.height, cv::countNonZero(pixels));
        count = box.empty() ? 1 : 2;
    }
    for (int part = 1; part < count; ++part) {
        const int* box = boxes.ptr<int>(part);
        found.parts.push_back({.category = object.category,
                               .area = static_cast<std::size_t>(box[cv::CC_STAT_AREA]),
                               .left = box[cv::CC_STAT_LEFT],
                               .top = box[cv::CC_STAT_TOP],
                               .right = box[cv::CC_STAT_LEFT] + box[cv::CC_STAT_WIDTH],
                               .bottom = box[cv::CC_STAT_TOP] + box[cv::CC_STAT_HEIGHT]});
    }
    return found;
}

void lay(FlatObjects& flat, const LabelledParts& found) {
    const std::size_t before = flat.objects.size();
    flat.objects.insert(flat.objects.end(), found.parts.begin(), found.parts.end());
    std::size_t at = 0;
    for (int y = 0; y < found.labels.rows; ++y) {
        const int* line = found.labels.ptr<int>(y);
        for (int x = 0; x < found.labels.cols; ++x, ++at) {
            if (line[x] == 0) continue;
            const std::size_t object = before + static_cast<std::size_t>(line[x]);
            std::uint16_t& index = flat.indices[at];
            flat.sharedPixels += index != 0 ? 1 : 0;
            if (index == 0 || flat.objects[object - 1].area <= flat.objects[index - 1U].area)
                index = static_cast<std::uint16_t>(object);
        }
    }
}

}  // namespace

FlatObjects flatten(const LabelledPhoto& photo, Parts parts, std::size_t most) {
    FlatObjects flat;
    flat.indices.assign(static_cast<std::size_t>(photo.width) * photo.height, 0);
    for (const LabelledObject& object : photo.objects) {
        const LabelledParts found = partsOf(object, parts == Parts::Separate && object.partsAreObjects);
        if (flat.objects.size() + found.parts.size() > most)
            throw Error(ErrorCode::BadInput,
                        "The format has numbers for " + std::to_string(most) + " objects a photo only", photo.file,
                        "Drop specks from its mask, take its parts as one object, or export COCO or YOLO instead.");
        lay(flat, found);
    }
    return flat;
}

}  // namespace maskwright
