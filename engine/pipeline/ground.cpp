// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/ground.h"

#include <algorithm>
#include <chrono>
#include <set>
#include <sstream>

#include "core/error.h"
#include "core/files.h"
#include "diffusion/latent_diffusion.h"
#include "exporter/png.h"
#include "image/geometry.h"
#include "image/read.h"
#include "mask/metrics.h"
#include "mask/morphology.h"
#include "pipeline/attention_extractor.h"

namespace maskwright {

namespace {

/// The file of an image's mask; empty where there is none.
std::filesystem::path maskFileOf(const ImageReport& pair, const MaskKind& kind, const std::filesystem::path& root) {
    if (kind.folder.empty()) {
        const auto named = pair.masks.find(kind.name);
        return named == pair.masks.end() ? std::filesystem::path() : root / fromUtf8(named->second);
    }
    const auto name = fromUtf8(pair.file).replace_extension(".png");
    for (const auto& file : {kind.folder / name, kind.folder / name.filename()})
        if (std::filesystem::exists(file)) return file;
    return {};
}

Mask readMaskOf(const Image& image, const std::filesystem::path& file) {
    Mask mask = readMaskPng(file);
    if (mask.width != image.width || mask.height != image.height)
        throw Error(ErrorCode::BadInput, "The mask has another size than its image", toUtf8(file));
    return mask;
}

/// A map that knows nothing but a mask.
HeatMap mapOf(const Mask& mask) {
    return {mask.width, mask.height, {mask.pixels.begin(), mask.pixels.end()}};
}

GroundingScores score(const HeatMap& map, const Mask& mask, const Mask& truth) {
    const Box trueBox = boundingBox(truth);
    return {1,
            iou(mask, truth),
            boxIou(boundingBox(mask), trueBox),
            boxIou(boundingBox(largestComponent(mask)), trueBox),
            pointingGame(map, truth),
            contrastToNoise(map, truth),
            areaUnderRoc(map, truth)};
}

/// The mean of what was added.
class Mean {
  public:
    void add(const GroundingScores& scores) {
        ++m_sum.images;
        for (const auto member : kScores) m_sum.*member += scores.*member;
    }
    GroundingScores mean() const {
        GroundingScores mean = m_sum;
        for (const auto member : kScores) mean.*member /= static_cast<double>(std::max<std::size_t>(1, m_sum.images));
        return mean;
    }

  private:
    static constexpr double GroundingScores::*kScores[] = {&GroundingScores::iou,           &GroundingScores::boxIou,
                                                           &GroundingScores::largestBoxIou, &GroundingScores::pointing,
                                                           &GroundingScores::contrast,      &GroundingScores::rocArea};
    GroundingScores m_sum;
};

/// The values from 0 to 1: attention itself is too faint to be seen.
HeatMap stretched(HeatMap map) {
    const auto [low, high] = std::minmax_element(map.values.begin(), map.values.end());
    const float from = *low, span = *high - *low;
    for (float& value : map.values) value = span > 0 ? (value - from) / span : 0.0F;
    return map;
}

/// The words of the phrase that the model knows.
std::string knownPhrase(const AttentionExtractor& extractor, const std::string& phrase, JobContext& context) {
    const std::string name = extractor.summary().name;
    std::string known;
    std::vector<std::string> unknown;
    std::istringstream words(phrase);
    for (std::string word; words >> word;) {
        if (extractor.unknownWords(word).empty())
            known += (known.empty() ? "" : " ") + word;
        else
            unknown.push_back(word);
    }
    if (known.empty() && unknown.empty())
        throw Error(ErrorCode::BadInput, "The phrase is empty", "--phrase", "Write what to look for, such as lungs.");
    if (known.empty())
        throw Error(ErrorCode::BadInput, name + " has never learned a word of this phrase", "\"" + phrase + "\"",
                    "Adapt the model to reports that use it, or look for \"" + extractor.wordForTheUnknown() +
                        "\", its word for everything else.");
    for (const std::string& word : unknown)
        context.log(name + " does not know \"" + word + "\"; looking for \"" + known + "\" without it.");
    return known;
}

/// What the model will read, after checking that it can read all of it.
std::string checkedPrompt(const AttentionExtractor& extractor, const std::string& phrase, const std::string& given) {
    std::string prompt = given.empty() ? extractor.defaultPrompt(phrase) : given;
    const Tokenizer& tokenizer = extractor.model().tokenizer();
    const TokenizedPrompt tokens = tokenizer.encode(prompt);
    const std::string where = "\"" + prompt.substr(0, 80) + "\"";
    if (tokens.truncated)
        throw Error(
            ErrorCode::BadInput, "The phrase is longer than what the model reads", where,
            "It reads " + std::to_string(tokenizer.maxLength() - 2) + " tokens, the rest of the prompt included.");
    if (tokenizer.positionsOf(phrase, tokens).empty())
        throw Error(ErrorCode::BadInput, "The prompt does not contain the phrase", where,
                    "Write \"" + phrase + "\" into it, or leave --prompt out.");
    return prompt;
}

struct Candidate {
    ImageReport pair;
    std::filesystem::path truth;
};

std::vector<Candidate> candidatesOf(const GroundOptions& options, GroundResult& result) {
    if (!options.masks.folder.empty() && !std::filesystem::is_directory(options.masks.folder))
        throw Error(ErrorCode::BadInput, "The folder of masks is not there", toUtf8(options.masks.folder),
                    "Write --masks KIND=FOLDER, or --masks KIND for those that the pairs name.");
    const std::filesystem::path root = options.pairs.parent_path();
    std::vector<Candidate> candidates;
    std::set<std::string> seen;  // several reports may be about one image
    for (const ImageReport& pair : ofSplit(readImageReports(options.pairs), options.split)) {
        if (!seen.insert(pair.file).second) continue;
        const std::filesystem::path truth = maskFileOf(pair, options.masks, root);
        if (truth.empty())
            ++result.withoutMask;
        else
            candidates.push_back({pair, truth});
    }
    if (candidates.empty())
        throw Error(ErrorCode::BadInput, "No image has a mask of this kind", "--masks " + options.masks.name,
                    "Choose a kind that the pairs name, or a folder of masks named as the images.");
    return candidates;
}

/// One image after the other: its map, its scores, and what the baselines need.
class Grounder {
  public:
    Grounder(const GroundOptions& options, AttentionExtractor& extractor, std::string phrase, std::string prompt)
        : m_options(options), m_extractor(extractor), m_phrase(std::move(phrase)), m_prompt(std::move(prompt)) {}

    GroundedImage look(const Candidate& candidate, JobContext& context) {
        const std::string& file = candidate.pair.file;
        const std::filesystem::path root = m_options.pairs.parent_path();
        const Image image = readImage(root / fromUtf8(file));
        const Mask truth = readMaskOf(image, candidate.truth);
        if (truth.area() == 0 || truth.area() == truth.pixels.size())
            throw Error(ErrorCode::BadInput, "The true mask is empty or covers everything", toUtf8(candidate.truth));
        const bool hasOrganBaseline = m_options.organ.name != m_options.masks.name;
        const std::filesystem::path organFile =
            hasOrganBaseline ? maskFileOf(candidate.pair, m_options.organ, root) : std::filesystem::path();
        const Mask organ = organFile.empty() ? Mask() : readMaskOf(image, organFile);

        const Preliminary found = m_extractor.extract(image, m_phrase, m_prompt, file, context);
        const HeatMap map = resizeHeatMap(found.soft, image.width, image.height);
        writeMapPng(m_options.out / fromUtf8(mapPathFor(file)), stretched(map));
        writeMaskPng(m_options.out / fromUtf8(maskPathFor(file)), found.mask);
        GroundedImage result{file, score(map, found.mask, truth), boundingBox(found.mask), boundingBox(truth)};
        m_phraseScores.add(result.scores);
        m_search.add(truth);
        if (!organFile.empty()) m_organScores.add(score(mapOf(organ), organ, truth));
        m_truths.push_back(candidate.truth);
        return result;
    }

    /// The means, and the best fixed box, which is known only now.
    void finish(GroundResult& result) const {
        result.phrase = m_phraseScores.mean();
        result.organ = m_organScores.mean();
        result.box = m_search.best();
        Mean boxScores;
        for (const std::filesystem::path& file : m_truths) {
            const Mask truth = readMaskPng(file);
            const Mask box = maskOf(result.box.in(truth.width, truth.height), truth.width, truth.height);
            boxScores.add(score(mapOf(box), box, truth));
        }
        result.centredBox = boxScores.mean();
    }

  private:
    const GroundOptions& m_options;
    AttentionExtractor& m_extractor;
    std::string m_phrase, m_prompt;
    Mean m_phraseScores, m_organScores;
    CentredBoxSearch m_search;
    std::vector<std::filesystem::path> m_truths;
};

}  // namespace

GroundResult ground(const GroundOptions& options, JobContext& context) {
    const auto start = std::chrono::steady_clock::now();
    GroundResult result;
    const std::vector<Candidate> candidates = candidatesOf(options, result);
    AttentionExtractor extractor({.model = options.model,
                                  .precision = options.precision,
                                  .device = options.device,
                                  .threads = options.threads,
                                  .seed = options.seed},
                                 context);
    const std::string phrase = knownPhrase(extractor, options.phrase, context);
    result.model = extractor.summary().name;
    result.prompt = checkedPrompt(extractor, phrase, options.prompt);
    Grounder grounder(options, extractor, phrase, result.prompt);
    JobContext quiet = context;  // the steps within an image are not this job's progress
    quiet.report = [](const Progress&) {};
    std::int64_t done = 0;
    for (const Candidate& candidate : candidates) {
        if (context.stopsAfterStep()) {
            result.stopped = true;
            break;
        }
        try {
            result.images.push_back(grounder.look(candidate, quiet));
        } catch (const Error& error) {
            if (error.code() != ErrorCode::BadInput) throw;
            result.skipped.push_back({candidate.pair.file, error.message()});
        }
        context.report(
            {Stage::Evaluating, ++done, static_cast<std::int64_t>(candidates.size()), {}, candidate.pair.file});
    }
    if (result.images.empty() && result.stopped) throw Stopped();
    if (result.images.empty())
        throw Error(ErrorCode::BadInput, "None of the images with this mask could be used", result.skipped[0].file,
                    result.skipped[0].reason);
    grounder.finish(result);
    result.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    writeGroundingReport(options, result);
    return result;
}

}  // namespace maskwright
