// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/attention_extractor.h"

#include <ATen/ATen.h>
#include <ATen/CPUGeneratorImpl.h>
#include <ATen/Parallel.h>

#include <algorithm>
#include <numeric>

#include "attention/aggregation.h"
#include "attention/attention_recorder.h"
#include "attention/extraction_settings.h"
#include "core/error.h"
#include "core/random.h"
#include "diffusion/latent_diffusion.h"
#include "mask/morphology.h"
#include "pipeline/model_report.h"

namespace maskwright {

namespace {

/// The long side, in latent cells, that a batch of timesteps may hold in all before it is split.
constexpr std::int64_t kMaxCellsPerBatch = 8192;

struct Wording {
    TokenizedPrompt prompt;
    std::vector<int> conceptTokens;   ///< positions in the prompt
    std::vector<int> contrastTokens;  ///< likewise, of the word that the concept is weighed against; may be empty

    /// Weight 1 / n (or 1) at each of n positions, over all tokens before the padding.
    at::Tensor weights(const std::vector<int>& positions, bool averaged) const {
        at::Tensor result = at::zeros({prompt.length});
        for (const int position : positions)
            result[position] = averaged ? 1.0 / static_cast<double>(positions.size()) : 1.0;
        return result;
    }
};

std::string replaced(std::string text, const std::string& from, const std::string& to) {
    for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
    return text;
}

std::string trimmed(const std::string& text) {
    const auto first = text.find_first_not_of(" \t\r\n");
    return first == std::string::npos ? "" : text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

std::vector<std::string> wordsOf(const std::string& text) {
    std::vector<std::string> words;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find(' ', begin), text.size());
        if (end > begin) words.push_back(text.substr(begin, end - begin));
        begin = end + 1;
    }
    return words;
}

HeatMap heatMapFrom(const at::Tensor& map) {
    const at::Tensor values = map.to(at::kFloat).contiguous();
    HeatMap result{static_cast<int>(values.size(1)), static_cast<int>(values.size(0)), {}};
    result.values.assign(values.data_ptr<float>(), values.data_ptr<float>() + values.numel());
    return result;
}

/// The cells of a canvas-wide map that cover the photo; a cell that is half padding or more is left out.
HeatMap withoutPadding(const at::Tensor& map, const Canvas& canvas) {
    const double cellWidth = static_cast<double>(canvas.width) / static_cast<double>(map.size(1));
    const double cellHeight = static_cast<double>(canvas.height) / static_cast<double>(map.size(0));
    const auto columns = std::max<std::int64_t>(1, std::llround(canvas.contentWidth / cellWidth));
    const auto rows = std::max<std::int64_t>(1, std::llround(canvas.contentHeight / cellHeight));
    return heatMapFrom(map.narrow(0, 0, rows).narrow(1, 0, columns));
}

}  // namespace

struct AttentionExtractor::Impl {
    LatentDiffusion model;
    ExtractionSettings settings;
    std::uint64_t seed;
    int steps;

    Wording word(const std::string& given, const std::string& givenPrompt, JobContext& context) const;
    bool knows(const std::string& word) const;
    /// What the model has never seen, replaced by its stand-in.
    std::string known(const std::string& concept_, JobContext& context) const;
    at::Tensor noisy(const at::Tensor& latent, const std::vector<int>& wanted, const std::string& streamName) const;
    /// What a pass over all timesteps leaves.
    struct Recording {
        std::vector<RecordedLayer> layers;
        SelfAttention self;  ///< empty unless it is propagated along
    };
    Recording record(const at::Tensor& latents, const std::vector<int>& wanted, const Wording& wording,
                     const std::vector<bool>& layers, JobContext& context) const;
    at::Tensor softMap(const Recording& recording, const Wording& wording, std::int64_t height,
                       std::int64_t width) const;
    void describe(const std::vector<RecordedLayer>& recorded, const Wording& wording, const Canvas& canvas,
                  KeepMaps keep, AttentionMaps& maps) const;
};

bool AttentionExtractor::Impl::knows(const std::string& word) const {
    // In a closed vocabulary each known word is one token; an unknown one falls to pieces.
    return settings.unknownWord.empty() || model.tokenizer().encodeWords(word).size() == 1;
}

std::string AttentionExtractor::Impl::known(const std::string& concept_, JobContext& context) const {
    if (settings.unknownWord.empty()) return concept_;
    std::string result;
    for (const std::string& word : wordsOf(concept_))
        if (knows(word)) result += (result.empty() ? "" : " ") + word;
    if (!result.empty()) return result;
    context.log("\"" + concept_ + "\" is not among the words that " + model.name() + " learned; looking for \"" +
                settings.unknownWord + "\" instead.");
    return settings.unknownWord;
}

Wording AttentionExtractor::Impl::word(const std::string& given, const std::string& givenPrompt,
                                       JobContext& context) const {
    const std::string concept_ = trimmed(given);
    if (concept_.empty())
        throw Error(ErrorCode::BadInput, "The concept is empty", "--concept",
                    "Name what to look for, for instance bird.");
    const std::string inPrompt = known(concept_, context);
    const std::string prompt = givenPrompt.empty() ? replaced(settings.promptTemplate, "{}", inPrompt)
                                                   : replaced(givenPrompt, concept_, inPrompt);
    Wording wording;
    wording.prompt = model.tokenizer().encode(prompt);
    wording.conceptTokens = model.tokenizer().positionsOf(inPrompt, wording.prompt);
    if (!settings.contrastWord.empty())
        wording.contrastTokens = model.tokenizer().positionsOf(settings.contrastWord, wording.prompt);
    if (wording.contrastTokens == wording.conceptTokens) wording.contrastTokens.clear();
    if (wording.conceptTokens.empty())
        throw Error(ErrorCode::BadInput,
                    "The concept \"" + concept_.substr(0, 80) + "\" is not part of what the model reads of the prompt",
                    "prompt \"" + prompt.substr(0, 80) + "\"",
                    "Use a prompt that contains the concept within its first " +
                        std::to_string(model.tokenizer().maxLength() - 2) + " tokens.");
    return wording;
}

at::Tensor AttentionExtractor::Impl::noisy(const at::Tensor& latent, const std::vector<int>& wanted,
                                           const std::string& streamName) const {
    const auto count = static_cast<std::int64_t>(wanted.size());
    const std::vector<std::int64_t> timesteps(wanted.begin(), wanted.end());
    at::Generator generator = at::detail::createCPUGenerator(streamSeed(seed, streamName));
    // Noise is drawn on the CPU so that every device sees the same.
    const at::Tensor noise =
        at::randn({count, latent.size(1), latent.size(2), latent.size(3)}, generator).to(latent.device());
    return model.schedule().addNoise(latent.expand_as(noise), noise,
                                     at::tensor(timesteps, at::kLong).to(latent.device()));
}

AttentionExtractor::Impl::Recording AttentionExtractor::Impl::record(const at::Tensor& latents,
                                                                     const std::vector<int>& wanted,
                                                                     const Wording& wording,
                                                                     const std::vector<bool>& layers,
                                                                     JobContext& context) const {
    std::vector<int> tokens(static_cast<std::size_t>(wording.prompt.length));
    std::iota(tokens.begin(), tokens.end(), 0);
    const TextContext text = model.textContext(wording.prompt);
    const std::vector<std::int64_t> all(wanted.begin(), wanted.end());
    const at::Tensor timesteps = at::tensor(all, at::kLong).to(latents.device());
    const std::int64_t cells = latents.size(2) * latents.size(3);
    const std::int64_t batch = std::max<std::int64_t>(1, kMaxCellsPerBatch / cells);
    const bool propagates = settings.propagation.kind != Propagation::Kind::None;
    Recording recording;
    std::vector<RecordedLayer>& recorded = recording.layers;
    for (std::int64_t begin = 0; begin < latents.size(0); begin += batch) {
        context.checkpoint();
        const std::int64_t count = std::min(batch, latents.size(0) - begin);
        AttentionRecorder recorder(tokens, layers, propagates);
        model.denoise(latents.narrow(0, begin, count), timesteps.narrow(0, begin, count), text, &recorder);
        if (recorded.empty()) {
            recorded = recorder.layers();
        } else {
            for (std::size_t i = 0; i < recorded.size(); ++i)
                recorded[i].maps = at::cat({recorded[i].maps, recorder.layers()[i].maps}, /*dim=*/0);
        }
        recording.self += recorder.self();
        context.report({Stage::ExtractingAttention, begin + count, latents.size(0), {}, {}});
    }
    return recording;
}

at::Tensor AttentionExtractor::Impl::softMap(const Recording& recording, const Wording& wording, std::int64_t height,
                                             std::int64_t width) const {
    const at::Tensor concept_ = wording.weights(wording.conceptTokens, /*averaged=*/true);
    const at::Tensor against =
        wording.contrastTokens.empty() ? at::Tensor() : wording.weights(wording.contrastTokens, /*averaged=*/false);
    at::Tensor sum = at::zeros({height, width});
    int used = 0;
    for (const RecordedLayer& layer : recording.layers) {
        if (!settings.layers[static_cast<std::size_t>(layer.layer)]) continue;
        sum += conceptMap(layer.maps, concept_, against, height, width).mean(/*dim=*/0);
        ++used;
    }
    const at::Tensor map = sum / static_cast<double>(std::max(used, 1));
    return propagated(map, recording.self, settings.propagation);
}

void AttentionExtractor::Impl::describe(const std::vector<RecordedLayer>& recorded, const Wording& wording,
                                        const Canvas& canvas, KeepMaps keep, AttentionMaps& maps) const {
    maps.canvas = canvas;
    maps.timesteps = settings.timesteps;
    maps.timestepUsed.assign(settings.timesteps.size(), true);
    maps.conceptTokens = wording.conceptTokens;
    maps.contrastTokens = wording.contrastTokens;
    maps.tokens.assign(wording.prompt.texts.begin(), wording.prompt.texts.begin() + wording.prompt.length);
    maps.layers.clear();
    maps.maps.clear();
    for (const RecordedLayer& layer : recorded)
        maps.layers.push_back({model.unet().crossAttentionLayers()[static_cast<std::size_t>(layer.layer)], layer.width,
                               layer.height, settings.layers[static_cast<std::size_t>(layer.layer)]});
    if (keep == KeepMaps::No) return;
    for (std::size_t step = 0; step < maps.timesteps.size(); ++step)
        for (const RecordedLayer& layer : recorded)
            for (std::int64_t token = 0; token < layer.maps.size(1); ++token)
                maps.maps.push_back(heatMapFrom(layer.maps[static_cast<std::int64_t>(step)][token]));
}

AttentionExtractor::AttentionExtractor(const ExtractorOptions& options, JobContext& context) {
    at::set_num_threads(options.threads > 0 ? options.threads : availableThreads());
    const std::filesystem::path path = options.model.empty() ? builtInModel() : options.model;
    LatentDiffusion model = LatentDiffusion::load(path, options.precision, options.device, context);
    const int modelLongSide = model.unet().config().sampleSize * model.vae().config().pixelsPerCell();
    ExtractionSettings settings =
        extractionSettings(model.recommended(), model.schedule(), model.unet().crossAttentionLayers(), modelLongSide,
                           options.steps, model.name());
    if (!options.propagation.empty()) settings.propagation = Propagation::parse(options.propagation);
    m_impl = std::make_unique<Impl>(Impl{std::move(model), std::move(settings), options.seed, options.steps});
}

AttentionExtractor::~AttentionExtractor() = default;
AttentionExtractor::AttentionExtractor(AttentionExtractor&&) noexcept = default;

std::string AttentionExtractor::defaultPrompt(const std::string& concept_) const {
    return replaced(m_impl->settings.promptTemplate, "{}", concept_);
}

std::vector<std::string> AttentionExtractor::unknownWords(const std::string& phrase) const {
    std::vector<std::string> words = wordsOf(phrase);
    std::erase_if(words, [this](const std::string& word) { return m_impl->knows(word); });
    return words;
}

const std::string& AttentionExtractor::wordForTheUnknown() const {
    return m_impl->settings.unknownWord;
}

AttentionExtractor::ModelSummary AttentionExtractor::summary() const {
    const char* precision = m_impl->model.type() == at::kFloat  ? "fp32"
                            : m_impl->model.type() == at::kHalf ? "fp16"
                                                                : "bf16";
    return {m_impl->model.name(), m_impl->model.parameters(), m_impl->settings.longSide, precision};
}

Canvas AttentionExtractor::canvasFor(const Image& photo) const {
    const LatentDiffusion& model = m_impl->model;
    const int multiple = model.vae().config().pixelsPerCell() << (model.unet().config().channels.size() - 1);
    return fitCanvas(photo.width, photo.height, m_impl->settings.longSide, multiple);
}

const LatentDiffusion& AttentionExtractor::model() const {
    return m_impl->model;
}

LatentDiffusion& AttentionExtractor::model() {
    return m_impl->model;
}

Preliminary AttentionExtractor::extract(const Image& photo, const std::string& concept_, const std::string& prompt,
                                        const std::string& streamName, JobContext& context, AttentionMaps* maps,
                                        KeepMaps keep) {
    const at::NoGradGuard noGrad;
    const Impl& impl = *m_impl;
    const Wording wording = impl.word(concept_, prompt, context);
    const Canvas canvas = canvasFor(photo);
    const at::Tensor latent = impl.model.encode(placeOnCanvas(photo, canvas));

    const std::vector<bool> everyLayer(impl.settings.layers.size(), true);
    const int views = impl.settings.mirrored ? 2 : 1;
    at::Tensor soft = at::zeros({latent.size(2), latent.size(3)});
    for (int pass = 0; pass < impl.settings.noises * views; ++pass) {
        const bool mirrored = pass % views == 1, shown = pass == 0 && maps != nullptr;
        const at::Tensor noisy = impl.noisy(mirrored ? latent.flip({3}) : latent, impl.settings.timesteps,
                                            streamName + " " + std::to_string(pass));
        const auto recording = impl.record(noisy, impl.settings.timesteps, wording,
                                           shown && keep == KeepMaps::Yes ? everyLayer : impl.settings.layers, context);
        const at::Tensor map = impl.softMap(recording, wording, latent.size(2), latent.size(3));
        soft += mirrored ? map.flip({1}) : map;
        if (shown) impl.describe(recording.layers, wording, canvas, keep, *maps);
    }
    soft /= static_cast<double>(impl.settings.noises * views);
    return preliminaryMask(withoutPadding(soft, canvas), photo.width, photo.height);
}

struct SeenPhoto {
    Canvas canvas;
    at::Tensor latent;  ///< [1, C, h, w]
};

std::shared_ptr<const SeenPhoto> AttentionExtractor::see(const Image& photo) const {
    const at::NoGradGuard noGrad;
    const Canvas canvas = canvasFor(photo);
    return std::make_shared<SeenPhoto>(SeenPhoto{canvas, m_impl->model.encode(placeOnCanvas(photo, canvas))});
}

namespace {

/// Each block of the UNet halves what the one before it saw; the way up mirrors the way down.
int scaleOf(const std::string& layerName, std::size_t levels) {
    const auto number = [&](const char* prefix) {
        const std::size_t length = std::string_view(prefix).size();
        return layerName.rfind(prefix, 0) == 0 ? std::atoi(layerName.c_str() + length) : -1;
    };
    const int deepest = static_cast<int>(levels) - 1, down = number("down_blocks."), up = number("up_blocks.");
    return 1 << (down >= 0 ? down : up >= 0 ? deepest - up : deepest);
}

}  // namespace

LookSettings AttentionExtractor::defaultLook() const {
    const ExtractionSettings& settings = m_impl->settings;
    LookSettings look = {.promptTemplate = settings.promptTemplate,
                         .timesteps = settings.timesteps,
                         .layerNames = m_impl->model.unet().crossAttentionLayers(),
                         .layerScales = {},
                         .layers = settings.layers,
                         .noises = settings.noises,
                         .mirrored = settings.mirrored,
                         .weighed = !settings.contrastWord.empty()};
    for (const std::string& name : look.layerNames)
        look.layerScales.push_back(scaleOf(name, m_impl->model.unet().config().channels.size()));
    return look;
}

void AttentionExtractor::setPropagation(const std::string& word) {
    m_impl->settings.propagation = Propagation::parse(word);
}

std::string AttentionExtractor::propagation() const {
    return m_impl->settings.propagation.word();
}

std::vector<int> AttentionExtractor::timestepsFor(int steps) const {
    const LatentDiffusion& model = m_impl->model;
    return extractionSettings(model.recommended(), model.schedule(), model.unet().crossAttentionLayers(),
                              m_impl->settings.longSide, steps, model.name())
        .timesteps;
}

ConceptMaps AttentionExtractor::look(const SeenPhoto& photo, const std::string& concept_, const Look& look,
                                     const std::string& streamName, JobContext& context) const {
    const at::NoGradGuard noGrad;
    const Impl& impl = *m_impl;
    const Wording wording = impl.word(concept_, look.prompt, context);
    // Noises are counted as extract counts them, so that the default looks see what it sees.
    const std::string stream = impl.settings.mirrored ? std::to_string(2 * look.noise + (look.mirrored ? 1 : 0))
                               : look.mirrored        ? "mirrored " + std::to_string(look.noise)
                                                      : std::to_string(look.noise);
    const at::Tensor noisy =
        impl.noisy(look.mirrored ? photo.latent.flip({3}) : photo.latent, look.timesteps, streamName + " " + stream);
    const auto recorded =
        impl.record(noisy, look.timesteps, wording, std::vector<bool>(impl.settings.layers.size(), true), context)
            .layers;
    const at::Tensor own = wording.weights(wording.conceptTokens, /*averaged=*/true);
    const at::Tensor against =
        wording.contrastTokens.empty() ? at::Tensor() : wording.weights(wording.contrastTokens, /*averaged=*/false);
    ConceptMaps maps{recorded.size(), {}, {}};
    const auto mapsAgainst = [&](const at::Tensor& others) {
        std::vector<at::Tensor> layers;
        for (const RecordedLayer& layer : recorded) {
            const at::Tensor map = conceptMap(layer.maps, own, others, photo.latent.size(2), photo.latent.size(3));
            layers.push_back(look.mirrored ? map.flip({2}) : map);
        }
        std::vector<HeatMap> result;
        for (std::int64_t step = 0; step < static_cast<std::int64_t>(look.timesteps.size()); ++step)
            for (const at::Tensor& layer : layers) result.push_back(withoutPadding(layer[step], photo.canvas));
        return result;
    };
    maps.weighed = mapsAgainst(against);
    maps.plain = against.defined() ? mapsAgainst({}) : maps.weighed;
    return maps;
}

}  // namespace maskwright
