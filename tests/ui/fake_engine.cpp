// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fake_engine.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <thread>

#include "core/files.h"
#include "image/geometry.h"

namespace maskwright::ui {
namespace {

constexpr int kLongSide = 128;
constexpr int kCellPixels = 8;

HeatMap spot(int width, int height, double warmth, double radius) {
    HeatMap map{width, height, {}};
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            const double dx = (x + 0.5) / width - 0.46;
            const double dy = (y + 0.5) / height - 0.48;
            const double ripple = 0.03 * std::sin(0.9 * x + 1.7 * y);
            map.values.push_back(
                static_cast<float>(warmth * std::exp(-(dx * dx + dy * dy) / (radius * radius)) + 0.1 + ripple));
        }
    }
    return map;
}

LabelResult labelledFour(const JobContext& context) {
    LabelResult result;
    result.images = 4;
    result.masks = 3;
    result.skipped = {{"broken.png", "The image is cut short (broken.png)."}};
    result.stopped = context.stopsAfterStep();
    return result;
}

class FakeEngine final : public EnginePort {
  public:
    explicit FakeEngine(std::shared_ptr<EngineScript> script) : m_script(std::move(script)) { ++m_script->made; }

    void configure(const EngineSettings& settings) override { m_script->settings = settings; }

    Inspection inspect(const InspectRequest& request, JobContext& context) override {
        begin(context);
        ++m_script->inspections;
        m_script->lastInspect = request;
        for (int step = 0; step < m_script->progressReports; ++step) {
            context.checkpoint();
            context.report({Stage::ExtractingAttention, step + 1, m_script->progressReports, {}, {}});
        }
        for (const std::string& note : m_script->notes) context.log(note);
        return fakeInspection(request);
    }

    PaintedBackground paint(const PaintRequest& request, JobContext& context) override {
        begin(context);
        m_script->lastPaint = request;
        return fakePainting(request);
    }

    LabelResult label(const LabelOptions& options, JobContext& context) override {
        context.report({Stage::ExtractingAttention, 1, 4, {}, "first.png"});
        begin(context);
        ++m_script->labels;
        m_script->lastLabel = options;
        return labelledFour(context);
    }

    FinetuneResult finetune(const FinetuneOptions& options, JobContext& context) override {
        m_script->lastFinetune = options;
        begin(context);
        m_script->train(options, context);
        FinetuneResult result;
        result.photos = 3;
        result.heldOut = 1;
        result.steps = 40;
        result.validationLoss = 0.21;
        result.stopped = context.stopsAfterStep();
        return result;
    }

    LabelResult refine(const RefineRunOptions& options, JobContext& context) override {
        begin(context);
        m_script->lastRefine = options;
        std::filesystem::create_directories(options.out / "masks");
        return labelledFour(context);
    }

    SegmentTrainResult trainSegmenter(const SegmentTrainOptions& options, JobContext& context) override {
        begin(context);
        m_script->lastSegmentTrain = options;
        std::filesystem::create_directories(options.out);
        SegmentTrainResult result;
        result.photos = 3;
        result.heldOut = 1;
        result.steps = 60;
        result.heldOutIou = m_script->heldOutIou;
        result.stopped = context.stopsAfterStep();
        return result;
    }

    SegmentPredictResult predictSegments(const SegmentPredictOptions& options, JobContext& context) override {
        begin(context);
        m_script->lastSegment = options;
        std::filesystem::create_directories(options.out / "masks");
        SegmentPredictResult result;
        result.photos = 3;
        result.stopped = context.stopsAfterStep();
        return result;
    }

    SynthesizeResult synthesize(const SynthesizeOptions& options, JobContext& context) override {
        begin(context);
        m_script->lastSynthesize = options;
        m_script->makeUp(options, context);
        SynthesizeResult result;
        result.pairs = options.count;
        result.kept = options.count - 1;
        result.dropped = {{"empty", 1}};
        result.stopped = context.stopsAfterStep();
        return result;
    }

  private:
    void begin(const JobContext& context) {
        if (m_thread != std::thread::id() && m_thread != std::this_thread::get_id()) m_script->leftEngineThread = true;
        m_thread = std::this_thread::get_id();
        ++m_script->begun;
        m_script->waitWhileShut(context);
        m_script->before();
    }

    std::shared_ptr<EngineScript> m_script;
    std::thread::id m_thread;
};

}  // namespace

void EngineScript::shut() {
    const std::lock_guard lock(m_mutex);
    m_shut = true;
}

void EngineScript::open() {
    const std::lock_guard lock(m_mutex);
    m_shut = false;
    m_changed.notify_all();
}

void EngineScript::waitWhileShut(const JobContext& context) {
    using namespace std::chrono_literals;
    std::unique_lock lock(m_mutex);
    while (m_shut && !context.stopsAfterStep()) m_changed.wait_for(lock, 2ms);
    lock.unlock();
    context.checkpoint();
}

Inspection fakeInspection(const InspectRequest& request) {
    Inspection result;
    result.file = request.file;
    result.concept_ = request.concept_;
    result.model = {"Mini", 13'200'000, kLongSide, "bf16"};
    AttentionMaps& maps = result.maps;
    const Image& photo = *request.photo;
    maps.canvas = fitCanvas(photo.width, photo.height, kLongSide, kCellPixels);
    maps.timesteps = {951, 761, 571, 381, 191, 1};
    maps.timestepUsed.assign(maps.timesteps.size(), true);
    const int width = std::max(1, maps.canvas.width / 4);
    const int height = std::max(1, maps.canvas.height / 4);
    maps.layers = {
        {"down_blocks.1.attentions.0.transformer_blocks.0.attn2", width, height, true},
        {"mid_block.attentions.0.transformer_blocks.0.attn2", std::max(1, width / 2), std::max(1, height / 2), false},
        {"up_blocks.1.attentions.0.transformer_blocks.0.attn2", width, height, true}};
    maps.tokens = {"<start>", "a", "photo", "of", "a", request.concept_.substr(0, 24), "<end>"};
    maps.conceptTokens = {5};
    for (std::size_t step = 0; step < maps.timesteps.size(); ++step)
        for (const AttentionLayer& layer : maps.layers)
            for (std::size_t token = 0; token < maps.tokens.size(); ++token)
                maps.maps.push_back(spot(layer.width, layer.height, token == 5 ? 0.6 : 0.1 * static_cast<double>(token),
                                         0.12 + 0.04 * static_cast<double>(step)));
    result.preliminary = preliminaryMask(spot(width, height, 0.6, 0.25), photo.width, photo.height);
    return result;
}

PaintedBackground fakePainting(const PaintRequest& request) {
    const Image& photo = *request.photo;
    PaintedBackground painted;
    painted.reconstruction = resizeImage(photo, std::max(8, photo.width / 2), std::max(8, photo.height / 2));
    Image background = painted.reconstruction;
    for (int y = background.height / 4; y < 3 * background.height / 4; ++y)
        for (int x = 3 * (background.width / 4); x < 3 * (3 * background.width / 4); ++x)
            background.rgb[3 * static_cast<std::size_t>(y) * background.width + x] = 60;
    painted.backgrounds = {background};
    painted.difference = spot(background.width, background.height, 0.4, 0.2);
    painted.fromPhoto = painted.fromReconstruction = {painted.difference};
    return painted;
}

EngineFactory fakeEngine(const std::shared_ptr<EngineScript>& script) {
    return [script] { return std::make_unique<FakeEngine>(script); };
}

}  // namespace maskwright::ui
