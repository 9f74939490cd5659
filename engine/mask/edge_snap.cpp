// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mask/edge_snap.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <opencv2/imgproc.hpp>

#include "image/geometry.h"
#include "image/pixels.h"
#include "mask/gaussian_mixture.h"
#include "mask/morphology.h"

namespace maskwright {

namespace {

/// Below this share of the photo, or above the rest, a result is a failure of GrabCut, not an object.
constexpr double kSmallestShare = 0.005;
constexpr double kLargestShare = 0.97;
constexpr int kLeastContrast = 8;  // of 255 in one channel, where an edge is to be found

float quantile(std::vector<float> values, double share) {
    const auto at = static_cast<std::ptrdiff_t>(share * static_cast<double>(values.size() - 1));
    std::nth_element(values.begin(), values.begin() + at, values.end());
    return values[static_cast<std::size_t>(at)];
}

/// From where to where a map is open to GrabCut, and to which side it leans there.
struct SeedLevels {
    double certain = -INFINITY;     ///< below: background for certain
    double cut = -INFINITY;         ///< below: leans to background
    double foreground = +INFINITY;  ///< from here on: foreground for certain
    bool trusted = false;
};

/// The bottom of a trusted map is background for certain, and the rest leans to the side of its threshold; all of
/// another one leans to foreground.
SeedLevels measuredLevels(const HeatMap& soft, const TwoGaussians& levels, const EdgeSnapOptions& options) {
    const double sum = levels.mean[0] + levels.mean[1];
    SeedLevels seeds;
    seeds.trusted = sum > 0 && (levels.mean[1] - levels.mean[0]) / sum > options.trustedContrast;
    if (!seeds.trusted) return seeds;
    seeds.certain = quantile(soft.values, options.backgroundQuantile);
    seeds.cut = levels.threshold;
    return seeds;
}

/// From which share of the way to a mean on a moved threshold leaves nothing open on the side that it gives up.
constexpr double kWholeMove = 0.5;

/// A threshold that was moved up makes more of the map background for certain, one that was moved down more of it
/// foreground: from nothing at the midpoint, so that the mask does not jump there, to all that the threshold says.
SeedLevels movedLevels(const HeatMap& soft, const TwoGaussians& levels, double moved, SeedLevels seeds) {
    const double distance = moved - levels.threshold;
    const double reach = 0.5 * (levels.mean[1] - levels.mean[0]);  // the midpoint lies between the means
    if (distance == 0 || reach <= 0) return seeds;
    const double weight = std::min(1.0, std::abs(distance) / (kWholeMove * reach));
    const auto [lowest, highest] = std::minmax_element(soft.values.begin(), soft.values.end());
    if (distance > 0) {
        const double from = seeds.trusted ? seeds.certain : *lowest;
        seeds.certain = from + weight * (moved - from);
        seeds.cut = seeds.trusted ? moved : seeds.certain;
    } else {
        seeds.foreground = *highest + weight * (moved - *highest);
        seeds.certain = std::min(seeds.certain, moved);
        seeds.cut = std::min(seeds.cut, moved);
    }
    return seeds;
}

/// What GrabCut starts from at each pixel. The border is background for certain, but where the threshold was moved so
/// far down that it is foreground.
cv::Mat seeds(const HeatMap& soft, const TwoGaussians& levels, const EdgeSnapOptions& options,
              const EdgeSnapVote& vote) {
    SeedLevels at = measuredLevels(soft, levels, options);
    if (options.movedCut) at = movedLevels(soft, levels, *options.movedCut, at);
    const double share = at.trusted ? vote.trustedBorderShare : vote.borderShare;
    const int marginX = static_cast<int>(share * soft.width), marginY = static_cast<int>(share * soft.height);
    cv::Mat start(soft.height, soft.width, CV_8U, cv::Scalar(cv::GC_BGD));
    for (int y = 0; y < soft.height; ++y) {
        for (int x = 0; x < soft.width; ++x) {
            const double value = soft.at(x, y);
            const bool isBorder = x < marginX || y < marginY || x >= soft.width - marginX || y >= soft.height - marginY;
            if (value >= at.foreground)
                start.at<std::uint8_t>(y, x) = cv::GC_FGD;
            else if (!isBorder && value >= at.certain)
                start.at<std::uint8_t>(y, x) = value < at.cut ? cv::GC_PR_BGD : cv::GC_PR_FGD;
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

/// Without two colours to tell apart a cut would be arbitrary, and GrabCut's search for one may not end.
bool hasContrast(const Image& photo) {
    const cv::Mat pixels = matOf(photo);
    std::array<cv::Mat, 3> channels;
    cv::split(pixels, channels.data());
    return std::any_of(channels.begin(), channels.end(), [](const cv::Mat& channel) {
        double darkest = 0, brightest = 0;
        cv::minMaxLoc(channel, &darkest, &brightest);
        return brightest - darkest >= kLeastContrast;
    });
}

/// @return the cut at the size of `small`; no pixels where GrabCut fails.
Mask cutFromSeeds(const Image& small, cv::Mat start, const EdgeSnapOptions& options) {
    if (!hasBothSides(start) || !hasContrast(small)) return {};
    cv::Mat background, foreground;
    try {
        cv::setRNGSeed(0);  // GrabCut's k-means draws from OpenCV's own stream
        cv::grabCut(matOf(small), start, {}, background, foreground, options.iterations, cv::GC_INIT_WITH_MASK);
    } catch (const cv::Exception&) {
        return {};  // a photo of one colour gives its colour models nothing to tell apart
    }
    Mask cut(small.width, small.height);
    for (int y = 0; y < cut.height; ++y)
        for (int x = 0; x < cut.width; ++x)
            cut.at(x, y) = start.at<std::uint8_t>(y, x) & 1;  // GC_FGD and GC_PR_FGD are odd
    return cut;
}

/// @return the mask at the photo's size; no foreground where GrabCut fails.
Mask grabCut(const Image& photo, const Image& small, cv::Mat start, const EdgeSnapOptions& options) {
    Mask nothing(photo.width, photo.height);
    const Mask cut = cutFromSeeds(small, std::move(start), options);
    if (cut.pixels.empty()) return nothing;
    const Mask result = resizeByArea(fillHoles(cut), photo.width, photo.height);
    const double share = static_cast<double>(result.area()) / static_cast<double>(result.pixels.size());
    return share < kSmallestShare || share > kLargestShare ? nothing : result;
}

/// GrabCut needs a few pixels on each side of an outline.
bool isTooSmall(const Canvas& working) {
    return working.width < 8 || working.height < 8;
}

/// One vote: no foreground where GrabCut fails.
Mask cutFrom(const Image& photo, const HeatMap& soft, const TwoGaussians& levels, const EdgeSnapOptions& options,
             const EdgeSnapVote& vote) {
    const Canvas working = fitCanvas(photo.width, photo.height, vote.workingLongSide, 1);
    if (isTooSmall(working)) return Mask(photo.width, photo.height);
    const HeatMap atWork = resizeHeatMap(soft, working.width, working.height);
    return grabCut(photo, resizeImage(photo, working.width, working.height), seeds(atWork, levels, options, vote),
                   options);
}

/// The share of the cuts that worked that have each pixel as foreground; empty when none worked.
HeatMap shareOf(const std::vector<Mask>& cuts, int width, int height) {
    HeatMap share{width, height, std::vector<float>(static_cast<std::size_t>(width) * height, 0.0F)};
    int voting = 0;
    for (const Mask& cut : cuts) {
        if (cut.area() == 0) continue;
        ++voting;
        std::transform(share.values.begin(), share.values.end(), cut.pixels.begin(), share.values.begin(),
                       [](float sum, std::uint8_t pixel) { return sum + static_cast<float>(pixel); });
    }
    if (voting == 0) return {};
    for (float& value : share.values) value /= static_cast<float>(voting);
    return share;
}

HeatMap votesOf(const Image& photo, const HeatMap& soft, const TwoGaussians& levels, const EdgeSnapOptions& options) {
    std::vector<Mask> cuts(options.votes.size());
    cv::parallel_for_({0, static_cast<int>(cuts.size())}, [&](const cv::Range& range) {
        for (int i = range.start; i < range.end; ++i)
            cuts[static_cast<std::size_t>(i)] =
                cutFrom(photo, soft, levels, options, options.votes[static_cast<std::size_t>(i)]);
    });
    return shareOf(cuts, photo.width, photo.height);
}

Mask moreThanHalf(const HeatMap& share) {
    Mask mask(share.width, share.height);
    std::transform(share.values.begin(), share.values.end(), mask.pixels.begin(),
                   [](float value) { return static_cast<std::uint8_t>(value > 0.5F); });
    return mask;
}

/// How much the confidence itself weighs, against 1 for the cuts from it and 1 for those from the border.
constexpr float kConfidenceWeight = 1.5F;

}  // namespace

Mask snapEdges(const Image& photo, const HeatMap& soft, const Mask& prior, const EdgeSnapOptions& options) {
    const std::size_t priorArea = prior.area();
    if (photo.empty() || priorArea == 0 || priorArea == prior.pixels.size()) return prior;
    const TwoGaussians levels = fitTwoGaussians(soft.values);
    const HeatMap share = votesOf(photo, soft, levels, options);
    const Mask result = share.values.empty() ? Mask() : moreThanHalf(share);
    return result.area() == 0 ? prior : result;
}

Mask snapConfidence(const Image& photo, const HeatMap& confidence, const EdgeSnapOptions& options) {
    HeatMap sum = resizeHeatMap(confidence, photo.width, photo.height);
    Mask sure = threshold(sum, 0.5);
    if (photo.empty() || sure.area() == 0 || sure.area() == sure.pixels.size()) return sure;
    float weights = kConfidenceWeight;
    for (float& value : sum.values) value *= kConfidenceWeight;
    const HeatMap flat{1, 1, {0.0F}};
    for (const HeatMap& share : {votesOf(photo, confidence, fitTwoGaussians(confidence.values), options),
                                 votesOf(photo, flat, TwoGaussians(), options)}) {
        if (share.values.empty()) continue;
        weights += 1;
        std::transform(sum.values.begin(), sum.values.end(), share.values.begin(), sum.values.begin(), std::plus<>());
    }
    for (float& value : sum.values) value /= weights;
    const Mask voted = moreThanHalf(sum);
    return voted.area() == 0 ? sure : voted;
}

Mask snapWithin(const Image& photo, const Mask& mask, const Mask& area, const EdgeSnapOptions& options) {
    if (photo.empty()) return mask;
    cv::Mat start(mask.height, mask.width, CV_8U);
    for (int y = 0; y < mask.height; ++y)
        for (int x = 0; x < mask.width; ++x) {
            const bool inside = mask.at(x, y) != 0, certain = area.at(x, y) == 0;
            start.at<std::uint8_t>(y, x) =
                inside ? (certain ? cv::GC_FGD : cv::GC_PR_FGD) : (certain ? cv::GC_BGD : cv::GC_PR_BGD);
        }
    const Mask cut = cutFromSeeds(photo, start, options);
    return cut.pixels.empty() ? mask : cut;
}

Mask cutOutMiddle(const Image& photo, const EdgeSnapVote& vote) {
    const EdgeSnapOptions options;
    if (photo.empty()) return Mask(photo.width, photo.height);
    const HeatMap flat{1, 1, {0.0F}};
    return cutFrom(photo, flat, TwoGaussians(), options, vote);
}

}  // namespace maskwright
