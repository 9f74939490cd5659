// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/evaluate.h"

#include <algorithm>

#include "core/error.h"
#include "core/files.h"
#include "dataset/image_folder.h"
#include "exporter/png.h"
#include "mask/metrics.h"

namespace maskwright {

namespace {

void requirePartners(const std::vector<std::string>& alone, const std::filesystem::path& folder,
                     const std::filesystem::path& partnerFolder) {
    if (!alone.empty())
        throw Error(ErrorCode::BadInput, "This mask has no partner of the same name in " + toUtf8(partnerFolder),
                    toUtf8(folder / fromUtf8(alone.front())),
                    "Both folders must hold the same names; --only-paired leaves the others out.");
}

}  // namespace

MaskPairs pairMasks(const std::filesystem::path& predicted, const std::filesystem::path& truth) {
    const auto predictions = imagesByName(predicted), truths = imagesByName(truth);
    MaskPairs result;
    for (const auto& [key, file] : predictions)
        if (const auto partner = truths.find(key); partner != truths.end())
            result.pairs.push_back({file, partner->second});
        else
            result.onlyPredicted.push_back(file);
    for (const auto& [key, file] : truths)
        if (!predictions.contains(key)) result.onlyTrue.push_back(file);
    return result;
}

Evaluation evaluate(const std::filesystem::path& predicted, const std::filesystem::path& truth, JobContext& context,
                    Unpaired unpaired) {
    const MaskPairs masks = pairMasks(predicted, truth);
    if (unpaired == Unpaired::Refuse) {
        requirePartners(masks.onlyPredicted, predicted, truth);
        requirePartners(masks.onlyTrue, truth, predicted);
    }
    if (masks.pairs.empty())
        throw Error(ErrorCode::BadInput, "No mask has a partner of the same name in " + toUtf8(truth),
                    toUtf8(predicted), "Masks are paired by their path below the folder.");
    Evaluation result;
    result.withoutTruth = masks.onlyPredicted.size();
    result.withoutPrediction = masks.onlyTrue.size();
    Confusion pooled;
    for (const auto& [file, trueFile] : masks.pairs) {
        context.checkpoint();
        const Mask p = readMaskPng(predicted / fromUtf8(file)), t = readMaskPng(truth / fromUtf8(trueFile));
        if (p.width != t.width || p.height != t.height)
            throw Error(ErrorCode::BadInput, "The mask has another size than its partner",
                        toUtf8(predicted / fromUtf8(file)), "Masks are compared at the photo's own size.");
        const Confusion confusion = compare(p, t);
        const double f = boundaryF(p, t);
        pooled += confusion;
        ConceptScore& score = result.perConcept[topFolder(file)];
        ++score.images;
        score.meanIou += confusion.iou();
        score.boundaryF += f;
        result.photos.push_back({file, confusion.iou(), f});
        ++result.images;
        result.meanIou += confusion.iou();
        result.boundaryF += f;
        context.report({Stage::Evaluating,
                        static_cast<std::int64_t>(result.images),
                        static_cast<std::int64_t>(masks.pairs.size()),
                        {},
                        file});
    }
    const auto count = static_cast<double>(result.images);
    result.meanIou /= count;
    result.boundaryF /= count;
    result.pooledAccuracy = pooled.accuracy();
    result.pooledIou = pooled.iou();
    result.pooledMiou = pooled.miou();
    for (auto& [name, score] : result.perConcept) {
        score.meanIou /= static_cast<double>(score.images);
        score.boundaryF /= static_cast<double>(score.images);
    }
    std::stable_sort(result.photos.begin(), result.photos.end(),
                     [](const PhotoScore& a, const PhotoScore& b) { return a.iou < b.iou; });
    return result;
}

}  // namespace maskwright
