// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/adapt.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <set>

#include "core/error.h"
#include "core/files.h"
#include "core/random.h"
#include "diffusion/latent_diffusion.h"
#include "image/read.h"
#include "model/checkpoint.h"
#include "model/clip_words.h"
#include "pipeline/attention_extractor.h"
#include "pipeline/model_report.h"
#include "training/model_folder.h"
#include "training/report_training.h"
#include "training/training_run.h"

namespace maskwright {

namespace {

constexpr std::uint64_t kHeldOutOneIn = 10;
constexpr std::size_t kMaxHeldOut = 64;
/// A word of a single report has nothing to be told apart by.
constexpr int kMinWordCount = 2;
/// Longer pictures are not read to their end: the window would show ever less of them.
constexpr int kMaxAspect = 4;
constexpr char kTokenEmbedding[] = "text_model.embeddings.token_embedding.weight";

std::vector<ImageReport> checkedPairs(const AdaptOptions& options) {
    std::vector<ImageReport> pairs = ofSplit(readImageReports(options.pairs), options.split);
    if (pairs.empty())
        throw Error(ErrorCode::BadInput, "No pair belongs to this split", toUtf8(options.pairs), "Leave --split out.");
    const auto isBlank = [](const std::string& text) { return text.find_first_not_of(" \t\r\n") == std::string::npos; };
    for (const ImageReport& pair : pairs)
        if (isBlank(pair.report) && isBlank(pair.finding))
            throw Error(ErrorCode::BadInput, "The report is empty",
                        toUtf8(options.pairs) + ", line " + std::to_string(pair.line),
                        "Write what the image shows, or remove the line.");
    return pairs;
}

/// Latents of square windows need a side that the UNet halves without remainder.
int windowCellsFor(const AttentionExtractor& extractor, int imageSize) {
    const LatentDiffusion& model = extractor.model();
    const int multiple = 1 << (model.unet().config().channels.size() - 1);
    return std::max(multiple, imageSize / model.vae().config().pixelsPerCell() / multiple * multiple);
}

/// An image whose short side has `imageSize` pixels, as METHOD 1.10 says, in latent cells.
ReportExample encoded(const LatentDiffusion& model, const Image& image, int imageSize, int windowCells) {
    const int cell = model.vae().config().pixelsPerCell();
    const int shorter = std::min(image.width, image.height), longer = std::max(image.width, image.height);
    const double aspect = std::min<double>(kMaxAspect, static_cast<double>(longer) / shorter);
    const Canvas canvas = fitCanvas(image.width, image.height, static_cast<int>(std::lround(imageSize * aspect)), cell);
    ReportExample example;
    example.latent = model.encode(placeOnCanvas(image, canvas))[0].to(at::kCPU);
    const at::Tensor content = at::constant_pad_nd(
        at::ones({1, 1, canvas.contentHeight, canvas.contentWidth}),
        {0, canvas.width - canvas.contentWidth, 0, canvas.height - canvas.contentHeight}, /*value=*/0);
    example.content = (at::avg_pool2d(content, cell)[0][0] > 0.5).to(at::kFloat);
    const std::int64_t down = std::max<std::int64_t>(0, windowCells - example.latent.size(1));
    const std::int64_t right = std::max<std::int64_t>(0, windowCells - example.latent.size(2));
    if (down > 0 || right > 0) {
        example.latent = at::replication_pad2d(example.latent.unsqueeze(0), {0, right, 0, down})[0];
        example.content = at::constant_pad_nd(example.content, {0, right, 0, down}, /*value=*/0);
    }
    return example;
}

struct Encoded {
    std::vector<ImageReport> pairs;
    std::vector<ReportExample> examples;  ///< of the pairs; without captions yet
    std::size_t leftOut = 0;
};

Encoded encodeAll(const AdaptOptions& options, const std::vector<ImageReport>& pairs, const LatentDiffusion& model,
                  int imageSize, int windowCells, JobContext& context) {
    const at::NoGradGuard noGrad;
    const std::filesystem::path folder = options.pairs.parent_path();
    Encoded result;
    std::int64_t done = 0;
    for (const ImageReport& pair : pairs) {
        context.checkpoint();
        context.report({Stage::Encoding, ++done, static_cast<std::int64_t>(pairs.size()), {}, pair.file});
        try {
            const Image image = readImage(folder / fromUtf8(pair.file));
            result.examples.push_back(encoded(model, image, imageSize, windowCells));
            result.pairs.push_back(pair);
        } catch (const Error& error) {
            if (error.code() != ErrorCode::BadInput) throw;
            ++result.leftOut;
            context.log("left out line " + std::to_string(pair.line) + ": " + error.message());
        }
    }
    if (result.pairs.empty())
        throw Error(ErrorCode::BadInput, "None of the images that the pairs name could be read", toUtf8(options.pairs),
                    "Image paths are relative to the folder of this file.");
    return result;
}

/// The captions of all pairs, each text once, and the examples told which are theirs.
class CaptionList {
  public:
    explicit CaptionList(const Tokenizer& tokenizer) : m_tokenizer(tokenizer) { rowOf(""); }

    void addTo(ReportExample& example, const ImageReport& pair, JobContext& context) {
        const auto fits = [this](const std::string& text) { return !m_tokenizer.encode(text).truncated; };
        const ReportCaptions split = captionsOf(pair, fits);
        if (split.captions.size() > 1) {
            ++m_splitReports;
            m_parts += split.captions.size();
        }
        for (const std::string& word : split.leftOut)
            context.log("line " + std::to_string(pair.line) + ": \"" + word.substr(0, 80) +
                        "\" alone is longer than a caption and was left out");
        for (const std::string& caption : split.captions) example.captions.push_back(rowOf(caption));
        if (example.captions.empty()) example.captions.push_back(0);
    }
    void describe(std::size_t reports, JobContext& context) const {
        context.log(
            std::to_string(m_splitReports) + " of " + std::to_string(reports) + " reports are longer than the " +
            std::to_string(m_tokenizer.maxLength()) + " tokens that the model reads" +
            (m_splitReports == 0 ? "."
                                 : "; they were split into " + std::to_string(m_parts) + " captions, drawn in turn."));
    }
    /// @param frozen whose text encoder answers once and for all; null: the words are trained.
    CaptionTable table(const LatentDiffusion* frozen) const {
        CaptionTable table;
        std::vector<std::int64_t> ids;
        std::vector<at::Tensor> hidden;
        for (const std::string& text : m_texts) {
            const TokenizedPrompt prompt = m_tokenizer.encode(text);
            ids.insert(ids.end(), prompt.ids.begin(), prompt.ids.end());
            if (frozen != nullptr) hidden.push_back(frozen->textHidden(prompt)[0].to(at::kCPU));
        }
        table.ids = at::tensor(ids, at::kLong).view({static_cast<std::int64_t>(m_texts.size()), -1});
        if (frozen != nullptr) table.hidden = at::stack(hidden);
        return table;
    }
    std::size_t size() const { return m_texts.size() - 1; }
    std::size_t splitReports() const { return m_splitReports; }

  private:
    std::int64_t rowOf(const std::string& text) {
        const auto [place, isNew] = m_rows.emplace(text, static_cast<std::int64_t>(m_texts.size()));
        if (isNew) m_texts.push_back(text);
        return place->second;
    }

    const Tokenizer& m_tokenizer;
    std::vector<std::string> m_texts;
    std::map<std::string, std::int64_t> m_rows;
    std::size_t m_splitReports = 0, m_parts = 0;
};

/// A tenth of the pairs, or a little more: cases are held out whole, so that the validation says something about images
/// that were not learned.
std::pair<std::vector<ReportExample>, std::vector<ReportExample>> learnedAndHeldOut(const Encoded& encoded) {
    const std::size_t enough = std::min(kMaxHeldOut, encoded.pairs.size() / kHeldOutOneIn);
    std::vector<ReportExample> learned, heldOut;
    std::map<std::string, bool> isHeldOut;
    for (std::size_t i = 0; i < encoded.pairs.size(); ++i) {
        const std::string& name = caseOf(encoded.pairs[i]);
        const bool chosen = heldOut.size() < enough && streamSeed(0, "validated " + name) % kHeldOutOneIn == 0;
        const auto [place, isNew] = isHeldOut.emplace(name, chosen);
        (place->second ? heldOut : learned).push_back(encoded.examples[i]);
    }
    if (learned.empty()) std::swap(learned, heldOut);
    if (heldOut.empty()) heldOut.push_back(learned.back());
    return {learned, heldOut};
}

/// Rows for words that the vocabulary has taken in, as words start in pretraining.
void growEmbedding(std::map<std::string, at::Tensor>& weights, std::size_t vocabulary, std::uint64_t seed) {
    at::Tensor& embedding = weights.at(kTokenEmbedding);
    const std::int64_t added = static_cast<std::int64_t>(vocabulary) - embedding.size(0);
    if (added <= 0) return;
    InitialWeights initial(streamSeed(seed, "new words"));
    const at::Tensor rows = initial.take(kTokenEmbedding, {added, embedding.size(1)}, Init::Embedding);
    embedding = at::cat({embedding, rows.detach()});
}

/// Each report's words, once each, so that counting words counts reports.
std::vector<std::string> wordsToLearn(const std::vector<ImageReport>& pairs) {
    std::vector<std::string> texts;
    for (const ImageReport& pair : pairs) {
        std::string text;
        std::set<std::string> words;
        for (const std::string& word : clipWords(pair.finding + " " + pair.report))
            if (words.insert(word).second) text += word + " ";
        texts.push_back(text);
    }
    return texts;
}

/// How attention is best read, for the adapted model: as its base, but never from mirrored pictures, which it has not
/// seen; other noise is looked at in their place.
nlohmann::json recommendedAfter(nlohmann::json recommended, int imageSize) {
    if (recommended.contains("name")) recommended["name"] = recommended["name"].get<std::string>() + ", adapted";
    if (recommended.value("mirrored", false)) {
        recommended["mirrored"] = false;
        recommended["noises"] = 2 * recommended.value("noises", 1);
    }
    if (imageSize > 0) recommended["long_side"] = imageSize;
    return recommended;
}

}  // namespace

AdaptResult adapt(const AdaptOptions& options, JobContext& context) {
    const auto start = std::chrono::steady_clock::now();
    const std::vector<ImageReport> pairs = checkedPairs(options);
    const std::filesystem::path base = options.model.empty() ? builtInModel() : options.model;
    const Checkpoint checkpoint = Checkpoint::open(base);
    requireTrainable(base, checkpoint);
    const AttentionExtractor extractor(
        {.model = base, .precision = options.precision, .device = Device::Cpu, .threads = options.threads}, context);
    const int imageSize = options.imageSize > 0 ? options.imageSize : extractor.summary().longSide;
    const int windowCells = windowCellsFor(extractor, imageSize);
    Encoded encoded = encodeAll(options, pairs, extractor.model(), imageSize, windowCells, context);
    prepareRunFolder(options.out, options.resume);

    AdaptResult result;
    const bool trainsText = checkpoint.textEncoderConfig().layers == 0;
    if (trainsText)
        result.newWords =
            extendTokenizer(wordsToLearn(encoded.pairs), kMinWordCount, base / "tokenizer", options.out / "tokenizer");
    const Tokenizer tokenizer = Tokenizer::load((trainsText ? options.out : base) / "tokenizer");
    CaptionList captions(tokenizer);
    for (std::size_t i = 0; i < encoded.pairs.size(); ++i)
        captions.addTo(encoded.examples[i], encoded.pairs[i], context);
    captions.describe(encoded.pairs.size(), context);

    DiffusionNetworks networks{checkpoint.unetConfig(),
                               checkpoint.textEncoderConfig(),
                               checkpoint.schedulerConfig(),
                               unetWeightsOf(checkpoint),
                               {}};
    if (trainsText) {
        networks.textWeights = textEncoderWeightsOf(checkpoint);
        growEmbedding(networks.textWeights, tokenizer.vocabularySize(), options.seed);
        networks.textEncoder.vocabularySize = static_cast<int>(networks.textWeights.at(kTokenEmbedding).size(0));
    }
    const auto [learned, heldOut] = learnedAndHeldOut(encoded);
    ReportTraining training = reportTrainingFor(learned.size(), windowCells, trainsText);
    if (options.steps > 0) training.steps = options.steps;
    const TrainedOnReports trained =
        trainOnReports(networks, captions.table(trainsText ? nullptr : &extractor.model()), learned, heldOut, training,
                       extractor.model().type(), options.seed, options.resume, options.out, context);

    copyModelParts(base, options.out, {"model_index.json", "vae", "scheduler"});
    if (!trainsText) copyModelParts(base, options.out, {"text_encoder", "tokenizer"});
    if (trainsText) writeTextEncoder(base, options.out, trained.textEncoder);
    writeUNet(base, options.out, trained.unet);
    const nlohmann::json recommended = recommendedAfter(checkpoint.recommended(), options.imageSize);
    if (!recommended.empty()) writeAtomically(options.out / "maskwright.json", recommended.dump(2) + "\n");
    result.pairs = learned.size();
    result.heldOut = heldOut.size();
    result.leftOut = encoded.leftOut;
    result.captions = captions.size();
    result.splitReports = captions.splitReports();
    result.steps = trained.steps;
    result.validationLoss = trained.bestLoss;
    result.stopped = !trained.finished;
    result.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    return result;
}

}  // namespace maskwright
