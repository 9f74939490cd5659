// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/background.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <cmath>

#include "core/error.h"
#include "core/random.h"
#include "diffusion/inpainting.h"
#include "diffusion/latent_diffusion.h"
#include "image/geometry.h"
#include "mask/edge_snap.h"
#include "mask/gaussian_mixture.h"
#include "mask/morphology.h"

namespace maskwright {

namespace {

/// [3, H, W] in [0, 1] -> the photo's part of the canvas.
Image imageFrom(const at::Tensor& image, const Canvas& canvas) {
    const at::Tensor bytes = (image.narrow(1, 0, canvas.contentHeight).narrow(2, 0, canvas.contentWidth) * 255.0)
                                 .round()
                                 .to(at::kByte)
                                 .permute({1, 2, 0})
                                 .contiguous();
    const std::uint8_t* pixels = bytes.data_ptr<std::uint8_t>();
    return {canvas.contentWidth, canvas.contentHeight, {pixels, pixels + bytes.numel()}};
}

HeatMap mapFrom(const at::Tensor& map, const Canvas& canvas) {
    const at::Tensor values =
        map.narrow(0, 0, canvas.contentHeight).narrow(1, 0, canvas.contentWidth).to(at::kFloat).contiguous();
    return {canvas.contentWidth,
            canvas.contentHeight,
            {values.data_ptr<float>(), values.data_ptr<float>() + values.numel()}};
}

/// The latent cells that the mask touches: [1, 1, h, w]; padding is known.
at::Tensor holeFrom(const Mask& mask, const Canvas& canvas, int pixelsPerCell) {
    Mask content = resizeAnyCovered(mask, canvas.contentWidth, canvas.contentHeight);
    const at::Tensor pixels =
        at::from_blob(content.pixels.data(), {1, 1, content.height, content.width}, at::kByte).to(at::kFloat);
    const at::Tensor padded =
        at::constant_pad_nd(pixels, {0, canvas.width - content.width, 0, canvas.height - content.height}, 0);
    return at::max_pool2d(padded, pixelsPerCell);
}

}  // namespace

void checkBackground(const BackgroundOptions& options) {
    const auto require = [](bool holds, const char* what, const char* where, const char* hint) {
        if (!holds) throw Error(ErrorCode::BadInput, what, where, hint);
    };
    require(options.paintings >= 1 && options.paintings <= 64, "The number of paintings is not between 1 and 64",
            "--paintings", "Four are usual.");
    require(options.steps >= 1 && options.steps <= 1000, "The number of steps is not between 1 and 1000", "--steps",
            "25 are usual.");
    require(std::abs(options.guidance) <= 100.0, "The guidance is not between -100 and 100", "--guidance",
            "0 paints the background, 1 the concept.");
}

struct BackgroundPainter::Impl {
    const AttentionExtractor& extractor;
    BackgroundOptions options;
    TextContext background;

    TextContext foreground(const std::string& concept_) const {
        const LatentDiffusion& model = extractor.model();
        return model.textContext(model.tokenizer().encode(extractor.defaultPrompt(concept_)));
    }
    InpaintSettings settings(double guidance, const std::string& streamName) const {
        return {.sampler = options.plms ? SamplerKind::Plms : SamplerKind::Ddim,
                .steps = options.steps,
                .guidance = guidance,
                .seed = streamSeed(options.seed, streamName)};
    }
};

BackgroundPainter::BackgroundPainter(const AttentionExtractor& extractor, const BackgroundOptions& options) {
    const LatentDiffusion& model = extractor.model();
    m_impl =
        std::make_unique<Impl>(Impl{extractor, options, model.textContext(model.tokenizer().encode(options.prompt))});
}
BackgroundPainter::~BackgroundPainter() = default;

PaintedBackground BackgroundPainter::paint(const Image& photo, const Mask& mask, const std::string& concept_,
                                           const std::string& streamName, JobContext& context) const {
    const at::NoGradGuard noGrad;
    const LatentDiffusion& model = m_impl->extractor.model();
    const BackgroundOptions& options = m_impl->options;
    const Canvas canvas = m_impl->extractor.canvasFor(photo);
    const Image placed = placeOnCanvas(photo, canvas);
    const at::Tensor latent = model.encode(placed);
    const at::Tensor hole = holeFrom(mask, canvas, model.vae().config().pixelsPerCell()).to(latent.device());
    const at::Tensor painted =
        model.decode(inpaint(model, latent, hole, m_impl->background, m_impl->foreground(concept_), options.paintings,
                             m_impl->settings(options.guidance, "background of " + streamName), context));
    const at::Tensor reconstruction = model.decode(latent);
    const at::Tensor original =
        at::from_blob(const_cast<std::uint8_t*>(placed.rgb.data()), {1, placed.height, placed.width, 3}, at::kByte)
            .permute({0, 3, 1, 2})
            .to(at::kFloat) /
        255.0;
    const at::Tensor& reference = options.from == DifferenceFrom::Photo ? original : reconstruction;
    PaintedBackground result{imageFrom(reconstruction[0], canvas),
                             {},
                             mapFrom((painted - reference).abs().mean(at::IntArrayRef({0, 1})), canvas),
                             {},
                             {}};
    for (const at::Tensor& painting : painted.unbind()) {
        result.backgrounds.push_back(imageFrom(painting, canvas));
        result.fromReconstruction.push_back(mapFrom((painting - reconstruction[0]).abs().mean(0), canvas));
        result.fromPhoto.push_back(mapFrom((painting - original[0]).abs().mean(0), canvas));
    }
    return result;
}

ImaginedPair BackgroundPainter::imagine(const std::string& concept_, double guidance, const std::string& streamName,
                                        JobContext& context) const {
    const at::NoGradGuard noGrad;
    const LatentDiffusion& model = m_impl->extractor.model();
    const int cells = model.unet().config().sampleSize, side = cells * model.vae().config().pixelsPerCell();
    const at::Tensor nothing =
        at::zeros({1, model.vae().config().latentChannels, cells, cells}, at::TensorOptions().device(model.device()));
    const at::Tensor everywhere = at::ones({1, 1, cells, cells}, nothing.options());
    const TextContext foreground = m_impl->foreground(concept_);
    const auto painted = [&](double s) {
        return model.decode(inpaint(model, nothing, everywhere, m_impl->background, foreground, /*count=*/1,
                                    m_impl->settings(s, "picture " + streamName), context))[0];
    };
    const at::Tensor picture = painted(guidance), twin = painted(m_impl->options.guidance);
    const Canvas canvas = {side, side, side, side, side, side};
    return {imageFrom(picture, canvas), imageFrom(twin, canvas),
            mapFrom((picture - twin).abs().mean(/*dim=*/0), canvas)};
}

}  // namespace maskwright
