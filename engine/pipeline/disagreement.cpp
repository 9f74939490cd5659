// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/disagreement.h"

#include <algorithm>
#include <cstdio>
#include <map>
#include <nlohmann/json.hpp>
#include <set>

#include "core/error.h"
#include "core/files.h"
#include "core/statistics.h"
#include "dataset/image_folder.h"
#include "exporter/png.h"
#include "mask/metrics.h"

namespace maskwright {

namespace {

using nlohmann::json;
using Names = std::map<std::string, std::string>;  ///< path without extension -> path

/// Of two masks; none of them empty counts as agreement.
double agreement(const Mask& a, const Mask& b) {
    return a.area() == 0 && b.area() == 0 ? 0 : iou(a, b);
}

/// The masks of one photo, one of each folder. @throws Error(BadInput) naming the folder that has none.
std::vector<Mask> masksOf(const std::string& key, const std::vector<Names>& names, const DisagreementOptions& options) {
    std::vector<Mask> masks;
    for (std::size_t i = 0; i < names.size(); ++i) {
        const auto found = names[i].find(key);
        if (found == names[i].end())
            throw Error(ErrorCode::BadInput, "There is no mask of this photo in " + toUtf8(options.labels[i]));
        masks.push_back(readMaskPng(options.labels[i] / "masks" / fromUtf8(found->second)));
    }
    return masks;
}

std::optional<double> unsurenessOf(const std::string& key, const DisagreementOptions& options) {
    std::vector<double> values;
    for (const std::filesystem::path& folder : options.labels) {
        const std::filesystem::path file = folder / fromUtf8(confidencePathFor(key + ".png"));
        if (std::filesystem::exists(file)) values.push_back(unsureness(readMapPng(file)));
    }
    if (values.empty()) return std::nullopt;
    return mean(values);
}

PhotoDisagreement compared(const std::string& key, const std::vector<Names>& names, const Names& truths,
                           const DisagreementOptions& options) {
    const std::vector<Mask> masks = masksOf(key, names, options);
    PhotoDisagreement photo;
    photo.file = names.front().at(key);
    for (const auto& [a, b] : pairsOf(masks.size())) photo.ious.push_back(agreement(masks[a], masks[b]));
    photo.unsure = unsurenessOf(key, options);
    photo.score = disagreementScore(photo.ious, photo.unsure);
    const auto truth = truths.find(key);
    if (truth != truths.end()) photo.trueIou = iou(masks.back(), readMaskPng(options.truth / fromUtf8(truth->second)));
    return photo;
}

std::optional<double> correlationWithTruth(const std::vector<PhotoDisagreement>& photos) {
    std::vector<double> scores, truths;
    for (const PhotoDisagreement& photo : photos) {
        if (!photo.trueIou) continue;
        scores.push_back(photo.score);
        truths.push_back(*photo.trueIou);
    }
    if (scores.size() < 2) return std::nullopt;
    return rankCorrelation(scores, truths);
}

std::string pairName(const std::pair<std::size_t, std::size_t>& pair) {
    return "iou_" + std::to_string(pair.first + 1) + "_" + std::to_string(pair.second + 1);
}

json jsonOf(const DisagreementResult& result, const DisagreementOptions& options) {
    const auto pairs = pairsOf(options.labels.size());
    json photos = json::array(), skipped = json::array(), folders = json::array();
    for (const PhotoDisagreement& photo : result.photos) {
        json entry = {{"file", photo.file}, {"score", photo.score}};
        for (std::size_t i = 0; i < pairs.size(); ++i) entry[pairName(pairs[i])] = photo.ious[i];
        if (photo.unsure) entry["unsure"] = *photo.unsure;
        if (photo.trueIou) entry["true_iou"] = *photo.trueIou;
        photos.push_back(entry);
    }
    for (const SkippedImage& image : result.skipped)
        skipped.push_back({{"file", image.file}, {"reason", image.reason}});
    for (const auto& folder : options.labels) folders.push_back(toUtf8(folder));
    json all = {{"folders", folders}, {"photos", photos}, {"skipped", skipped}};
    if (result.rankCorrelation) all["rank_correlation"] = *result.rankCorrelation;
    return all;
}

std::string number(std::optional<double> value) {
    if (!value) return {};
    char text[32];
    std::snprintf(text, sizeof text, "%.6f", *value);
    return text;
}

std::string quoted(const std::string& text) {
    if (text.find_first_of(",\"\r\n") == std::string::npos) return text;
    std::string result = "\"";
    for (const char c : text) result += c == '"' ? std::string("\"\"") : std::string(1, c);
    return result + "\"";
}

std::string csvOf(const DisagreementResult& result, const DisagreementOptions& options) {
    std::string text = "file,score";
    for (const auto& pair : pairsOf(options.labels.size())) text += "," + pairName(pair);
    text += ",unsure,true_iou\n";
    for (const PhotoDisagreement& photo : result.photos) {
        text += quoted(photo.file) + "," + number(photo.score);
        for (const double value : photo.ious) text += "," + number(value);
        text += "," + number(photo.unsure) + "," + number(photo.trueIou) + "\n";
    }
    return text;
}

}  // namespace

std::vector<std::pair<std::size_t, std::size_t>> pairsOf(std::size_t folders) {
    std::vector<std::pair<std::size_t, std::size_t>> pairs;
    for (std::size_t a = 0; a < folders; ++a)
        for (std::size_t b = a + 1; b < folders; ++b) pairs.emplace_back(a, b);
    return pairs;
}

double unsureness(const HeatMap& confidence) {
    double sum = 0;
    std::size_t count = 0;
    for (const float p : confidence.values) {
        if (!(p > 0.5F)) continue;
        sum += 4.0 * p * (1.0 - p);
        ++count;
    }
    return count == 0 ? 1 : sum / static_cast<double>(count);
}

double disagreementScore(const std::vector<double>& ious, std::optional<double> unsure) {
    const double apart = 1.0 - mean(ious);
    return unsure ? 0.5 * (apart + *unsure) : apart;
}

DisagreementResult findDisagreement(const DisagreementOptions& options, JobContext& context) {
    if (options.labels.size() < 2 || options.labels.size() > 3)
        throw Error(ErrorCode::BadInput,
                    "Two or three folders of masks are compared, not " + std::to_string(options.labels.size()),
                    "--labels");
    std::vector<Names> names;
    std::set<std::string> keys;
    for (const auto& folder : options.labels) {
        names.push_back(imagesByName(folder / "masks"));
        for (const auto& [key, file] : names.back()) keys.insert(key);
    }
    const Names truths = options.truth.empty() ? Names() : imagesByName(options.truth);
    DisagreementResult result;
    std::int64_t done = 0;
    for (const std::string& key : keys) {
        context.checkpoint();
        try {
            result.photos.push_back(compared(key, names, truths, options));
        } catch (const Error& error) {
            if (error.code() != ErrorCode::BadInput) throw;
            result.skipped.push_back({key, error.message()});
        }
        context.report({Stage::Evaluating, ++done, static_cast<std::int64_t>(keys.size()), {}, key});
    }
    if (result.photos.empty())
        throw Error(ErrorCode::BadInput, "There is no photo of which every folder has a mask",
                    toUtf8(options.labels.front()),
                    "The first: " + result.skipped.front().file + ": " + result.skipped.front().reason);
    std::stable_sort(result.photos.begin(), result.photos.end(),
                     [](const PhotoDisagreement& a, const PhotoDisagreement& b) { return a.score > b.score; });
    result.rankCorrelation = correlationWithTruth(result.photos);
    return result;
}

void checkDisagreementFile(const std::filesystem::path& file) {
    if (file.extension() != ".json" && file.extension() != ".csv")
        throw Error(ErrorCode::BadInput, "The list is written as .json or .csv", toUtf8(file),
                    "Name a file that ends in one of them.");
}

void writeDisagreement(const DisagreementResult& result, const DisagreementOptions& options,
                       const std::filesystem::path& file) {
    checkDisagreementFile(file);
    const std::string text = file.extension() == ".csv"
                                 ? csvOf(result, options)
                                 : jsonOf(result, options).dump(2, ' ', false, json::error_handler_t::replace) + "\n";
    writeAtomically(file, text);
}

}  // namespace maskwright
