// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// edge_snap_tune EVAL_FOLDER [MAPS_FOLDER]: what soft maps add to the edge step, over the photos of an evaluation
// folder (images/<concept>/, masks/<concept>/). MAPS_FOLDER holds the maps as grey PNGs, 8 or 16 bit, named like the
// masks, white = 1. Two baselines know nothing of the concept: GrabCut from a centred rectangle, and the edge step
// itself with one centred blob for every photo, which is also what stands in for maps where none are given. A
// difference counts only where its interval leaves out 0, and a setting chosen on these photos only by its
// cross-validated score.
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <exception>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>
#include <random>
#include <string>
#include <vector>

#include "core/error.h"
#include "core/files.h"
#include "dataset/image_folder.h"
#include "exporter/png.h"
#include "image/geometry.h"
#include "image/pixels.h"
#include "image/read.h"
#include "mask/edge_snap.h"
#include "mask/gaussian_mixture.h"
#include "mask/metrics.h"
#include "mask/morphology.h"

namespace {

using namespace maskwright;

using Scores = std::vector<double>;

double mean(const Scores& scores) {
    double sum = 0;
    for (const double score : scores) sum += score;
    return sum / static_cast<double>(scores.size());
}

struct Interval {
    double low;
    double high;
};

/// 95 % of the mean difference, by resampling photos.
Interval pairedInterval(const Scores& scores, const Scores& baseline) {
    constexpr int kResamples = 4000;
    std::mt19937 random(0);
    Scores means(kResamples);
    for (double& value : means) {
        for (std::size_t i = 0; i < scores.size(); ++i) {
            const std::size_t pick = random() % scores.size();
            value += (scores[pick] - baseline[pick]) / static_cast<double>(scores.size());
        }
    }
    std::sort(means.begin(), means.end());
    return {means[kResamples / 40], means[kResamples - kResamples / 40]};
}

/// The map of a photo whose word is not known: highest in the middle, falling to the sides.
HeatMap centredBlob() {
    constexpr int kSide = 16;
    HeatMap map{kSide, kSide, {}};
    for (int y = 0; y < kSide; ++y)
        for (int x = 0; x < kSide; ++x) {
            const double dx = (x + 0.5) / kSide - 0.5, dy = (y + 0.5) / kSide - 0.5;
            map.values.push_back(static_cast<float>(0.3 + 0.4 * std::exp(-(dx * dx + dy * dy) / 0.06)));
        }
    return map;
}

HeatMap readMap(const std::filesystem::path& path) {
    const std::vector<std::uint8_t> bytes = readBytes(path);
    const cv::Mat grey = cv::imdecode(bytes, cv::IMREAD_GRAYSCALE | cv::IMREAD_ANYDEPTH);
    if (grey.empty()) throw Error(ErrorCode::BadInput, "The map cannot be read as an image", toUtf8(path));
    cv::Mat values;
    grey.convertTo(values, CV_32F, 1.0 / (grey.depth() == CV_16U ? 65535 : 255));
    return heatMapFrom(values);
}

/// GrabCut from a centred rectangle of 80 %, 3 rounds at long side 256: the bar that needs no model.
Mask cutRectangle(const Image& photo) {
    const Canvas size = fitCanvas(photo.width, photo.height, 256, 1);
    const Image small = resizeImage(photo, size.width, size.height);
    cv::Mat start, background, foreground;
    cv::setRNGSeed(0);
    cv::grabCut(
        matOf(small), start,
        {size.width / 10, size.height / 10, size.width - 2 * (size.width / 10), size.height - 2 * (size.height / 10)},
        background, foreground, /*iterCount=*/3, cv::GC_INIT_WITH_RECT);
    Mask mask(size.width, size.height);
    for (int y = 0; y < mask.height; ++y)
        for (int x = 0; x < mask.width; ++x) mask.at(x, y) = start.at<std::uint8_t>(y, x) & 1;
    return mask;
}

double contrastOf(const HeatMap& soft) {
    const TwoGaussians levels = fitTwoGaussians(soft.values);
    const double sum = levels.mean[0] + levels.mean[1];
    return sum > 0 ? (levels.mean[1] - levels.mean[0]) / sum : 0;
}

struct Measured {
    std::vector<std::string> concepts;
    Scores contrast, rectangle, rectangleFilled, prior, untrusted, trusted, blob;
    double snapSeconds = 0;
};

Measured measure(const std::filesystem::path& folder, const std::filesystem::path& maps) {
    Measured all;
    EdgeSnapOptions never, always;
    never.trustedContrast = 2;  // no contrast of a map that is nowhere negative reaches these
    always.trustedContrast = -2;
    const HeatMap blob = centredBlob();
    for (const std::string& file : scanImages(folder / "images")) {
        const Image photo = readImage(folder / "images" / fromUtf8(file));
        const Mask truth = readMaskPng(folder / fromUtf8(maskPathFor(file)));
        const std::filesystem::path mapFile = std::filesystem::path(fromUtf8(file)).replace_extension(".png");
        const HeatMap soft = maps.empty() ? blob : readMap(maps / mapFile);
        const auto cut = [&](const HeatMap& map) {
            return threshold(resizeHeatMap(map, photo.width, photo.height), fitTwoGaussians(map.values).threshold);
        };
        const auto score = [&](const Mask& mask) { return iou(resizeByArea(mask, photo.width, photo.height), truth); };
        const Mask prior = cut(soft), rectangle = cutRectangle(photo);
        all.concepts.push_back(topFolder(file));
        all.contrast.push_back(contrastOf(soft));
        all.rectangle.push_back(score(rectangle));
        all.rectangleFilled.push_back(score(fillHoles(rectangle)));
        all.prior.push_back(score(prior));
        all.untrusted.push_back(score(snapEdges(photo, soft, prior, never)));
        const std::clock_t start = std::clock();
        all.trusted.push_back(score(snapEdges(photo, soft, prior, always)));
        all.snapSeconds += static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
        all.blob.push_back(maps.empty() ? all.trusted.back() : score(snapEdges(photo, blob, cut(blob), always)));
    }
    return all;
}

Scores gated(const Measured& all, double contrast) {
    Scores scores = all.untrusted;
    for (std::size_t i = 0; i < scores.size(); ++i)
        if (all.contrast[i] > contrast) scores[i] = all.trusted[i];
    return scores;
}

/// Every photo is scored with the contrast that is best on the photos of the other folds.
Scores crossValidated(const Measured& all, int folds, unsigned seed) {
    const std::size_t count = all.contrast.size();
    std::vector<std::size_t> order(count);
    for (std::size_t i = 0; i < count; ++i) order[i] = i;
    std::shuffle(order.begin(), order.end(), std::mt19937(seed));
    Scores candidates = all.contrast;
    candidates.push_back(-2);
    std::vector<Scores> scores;
    for (const double candidate : candidates) scores.push_back(gated(all, candidate));
    Scores result(count);
    for (int fold = 0; fold < folds; ++fold) {
        const auto isHeldOut = [&](std::size_t place) { return static_cast<int>(place) % folds == fold; };
        std::size_t best = 0;
        double bestSum = -1;
        for (std::size_t c = 0; c < candidates.size(); ++c) {
            double sum = 0;
            for (std::size_t place = 0; place < count; ++place)
                if (!isHeldOut(place)) sum += scores[c][order[place]];
            if (sum > bestSum) {
                bestSum = sum;
                best = c;
            }
        }
        for (std::size_t place = 0; place < count; ++place)
            if (isHeldOut(place)) result[order[place]] = scores[best][order[place]];
    }
    return result;
}

void print(const char* name, const Scores& scores, const Measured& all) {
    std::printf("%-42s %.4f", name, mean(scores));
    for (const Scores* baseline : {&all.rectangle, &all.blob}) {
        const Interval interval = pairedInterval(scores, *baseline);
        std::printf("   %+.4f [%+.4f, %+.4f]", mean(scores) - mean(*baseline), interval.low, interval.high);
    }
    std::printf("\n");
}

/// @return the scores of the edge step as it is.
Scores report(const Measured& all) {
    std::printf("%-42s %-6s   %-28s %s\n", "", "IoU", "against the rectangle, 95 %", "against the blob, 95 %");
    const double contrast = EdgeSnapOptions().trustedContrast;
    const Scores snapped = gated(all, contrast);
    print("GrabCut, centred 80 % rectangle", all.rectangle, all);
    print("the same, holes filled", all.rectangleFilled, all);
    print("snapped, one centred blob for every photo", all.blob, all);
    print("map, thresholded", all.prior, all);
    print("snapped, map never trusted", all.untrusted, all);
    print("snapped, map always trusted", all.trusted, all);
    print("snapped, defaults", snapped, all);
    constexpr int kFolds = 8, kShuffles = 5;
    Scores validated(all.contrast.size(), 0.0);
    for (unsigned seed = 0; seed < kShuffles; ++seed) {
        const Scores scores = crossValidated(all, kFolds, seed);
        for (std::size_t i = 0; i < scores.size(); ++i) validated[i] += scores[i] / kShuffles;
    }
    print("snapped, contrast chosen on other photos", validated, all);
    const auto trusted =
        std::count_if(all.contrast.begin(), all.contrast.end(), [&](double value) { return value > contrast; });
    std::printf("map trusted (contrast > %.3f) on %d of %zu photos; %.0f ms of one core a photo\n", contrast,
                static_cast<int>(trusted), all.contrast.size(),
                1000 * all.snapSeconds / static_cast<double>(all.contrast.size()));
    return snapped;
}

void reportConcepts(const Measured& all, const Scores& snapped) {
    std::vector<std::string> names = all.concepts;
    std::sort(names.begin(), names.end());
    names.erase(std::unique(names.begin(), names.end()), names.end());
    std::printf("\n%-12s %6s  %9s  %6s  %6s  %7s\n", "concept", "photos", "rectangle", "blob", "map", "snapped");
    for (const std::string& name : names) {
        const auto of = [&](const Scores& scores) {
            Scores mine;
            for (std::size_t i = 0; i < scores.size(); ++i)
                if (all.concepts[i] == name) mine.push_back(scores[i]);
            return mine;
        };
        std::printf("%-12s %6zu  %9.3f  %6.3f  %6.3f  %7.3f\n", name.c_str(), of(all.prior).size(),
                    mean(of(all.rectangle)), mean(of(all.blob)), mean(of(all.prior)), mean(of(snapped)));
    }
}

}  // namespace

int main(int argc, char** argv) {
    if (argc < 2 || argc > 3) {
        std::fprintf(stderr, "usage: edge_snap_tune EVAL_FOLDER [MAPS_FOLDER]\n");
        return 2;
    }
    try {
        const Measured all = measure(argv[1], argc > 2 ? std::filesystem::path(argv[2]) : std::filesystem::path());
        reportConcepts(all, report(all));
        return 0;
    } catch (const Error& error) {
        std::fprintf(stderr, "error: %s\n", error.message().c_str());
    } catch (const std::exception& error) {
        std::fprintf(stderr, "error: %s\n", error.what());
    }
    return 2;
}
