// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mask/edge_snap.h"

#include <algorithm>
#include <opencv2/imgproc.hpp>

#include "image/geometry.h"
#include "image/pixels.h"
#include "mask/morphology.h"

namespace maskwright {

namespace {

/// Below this share of the photo, or above the rest, a result is a failure of GrabCut, not an object.
constexpr double kSmallestShare = 0.005;
constexpr double kLargestShare = 0.97;

float quantile(std::vector<float> values, double share) {
    const auto at = static_cast<std::ptrdiff_t>(share * static_cast<double>(values.size() - 1));
    std::nth_element(values.begin(), values.begin() + at, values.end());
    return values[static_cast<std::size_t>(at)];
}

/// What GrabCut starts from at each pixel: the border is background, the map's top is foreground, its bottom and what
/// lies outside the central rectangle lean to background.
cv::Mat seeds(const HeatMap& soft, const EdgeSnapOptions& options) {
    const float top = quantile(soft.values, options.sureForegroundQuantile);
    const float bottom = quantile(soft.values, options.likelyBackgroundQuantile);
    const int marginX = static_cast<int>(options.borderShare * soft.width);
    const int marginY = static_cast<int>(options.borderShare * soft.height);
    cv::Mat start(soft.height, soft.width, CV_8U);
    for (int y = 0; y < soft.height; ++y) {
        for (int x = 0; x < soft.width; ++x) {
            const bool border = x < marginX || y < marginY || x >= soft.width - marginX || y >= soft.height - marginY;
            const float value = soft.at(x, y);
            start.at<std::uint8_t>(y, x) = border           ? cv::GC_BGD
                                           : value > top    ? cv::GC_FGD
                                           : value < bottom ? cv::GC_PR_BGD
                                                            : cv::GC_PR_FGD;
        }
    }
    return start;
}

bool hasBothSides(const cv::Mat& start) {
    bool foreground = false, background = false;
    for (const std::uint8_t value : cv::Mat_<std::uint8_t>(start)) {
        const bool isForeground = value == cv::GC_FGD || value == cv::GC_PR_FGD;
        foreground |= isForeground;
        background |= !isForeground;
    }
    return foreground && background;
}

/// Keeps the parts that the prior supports: those whose mean of the soft map reaches the whole mask's, or nearly.
Mask keepSupported(const Mask& mask, const Mask& prior) {
    cv::Mat labels;
    const cv::Mat pixels(mask.height, mask.width, CV_8U, const_cast<std::uint8_t*>(mask.pixels.data()));
    const int count = cv::connectedComponents(pixels, labels, /*connectivity=*/8);
    std::vector<std::size_t> area(static_cast<std::size_t>(count), 0), supported(area);
    for (int y = 0; y < mask.height; ++y) {
        for (int x = 0; x < mask.width; ++x) {
            const auto label = static_cast<std::size_t>(labels.at<int>(y, x));
            ++area[label];
            supported[label] += prior.at(x, y);
        }
    }
    Mask result(mask.width, mask.height);
    for (int y = 0; y < mask.height; ++y) {
        for (int x = 0; x < mask.width; ++x) {
            const auto label = static_cast<std::size_t>(labels.at<int>(y, x));
            result.at(x, y) = label != 0 && 10 * supported[label] >= area[label] ? 1 : 0;
        }
    }
    return result;
}

}  // namespace

Mask snapEdges(const Image& photo, const HeatMap& soft, const Mask& prior, const EdgeSnapOptions& options) {
    const std::size_t pixels = prior.pixels.size(), priorArea = prior.area();
    if (photo.empty() || priorArea == 0 || priorArea == pixels) return prior;
    const Canvas working = fitCanvas(photo.width, photo.height, options.workingLongSide, 1);
    if (working.width < 8 || working.height < 8) return prior;
    const Image small = resizeImage(photo, working.width, working.height);
    cv::Mat start = seeds(resizeHeatMap(soft, working.width, working.height), options);
    if (!hasBothSides(start)) return prior;

    cv::Mat background, foreground;
    try {
        cv::setRNGSeed(0);  // GrabCut's k-means draws from OpenCV's own stream
        cv::grabCut(matOf(small), start, {}, background, foreground, options.iterations, cv::GC_INIT_WITH_MASK);
    } catch (const cv::Exception&) {
        return prior;  // a photo of one colour gives its colour models nothing to tell apart
    }
    Mask cut(working.width, working.height);
    for (int y = 0; y < cut.height; ++y)
        for (int x = 0; x < cut.width; ++x)
            cut.at(x, y) = start.at<std::uint8_t>(y, x) & 1;  // GC_FGD and GC_PR_FGD are odd
    cut = fillHoles(keepSupported(cut, resizeByArea(prior, working.width, working.height)));
    const Mask result = resizeByArea(cut, photo.width, photo.height);
    const double share = static_cast<double>(result.area()) / static_cast<double>(pixels);
    return share < kSmallestShare || share > kLargestShare ? prior : result;
}

}  // namespace maskwright
