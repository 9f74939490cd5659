// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/background.h"

#include <ATen/ATen.h>

#include <algorithm>

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

struct BackgroundPainter::Impl {
    const AttentionExtractor& extractor;
    BackgroundOptions options;
    TextContext background;
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
    const TextContext foreground =
        model.textContext(model.tokenizer().encode(m_impl->extractor.defaultPrompt(concept_)));
    const InpaintSettings settings = {.sampler = options.plms ? SamplerKind::Plms : SamplerKind::Ddim,
                                      .steps = options.steps,
                                      .guidance = options.guidance,
                                      .seed = streamSeed(options.seed, "background of " + streamName)};
    const at::Tensor painted = model.decode(
        inpaint(model, latent, hole, m_impl->background, foreground, options.paintings, settings, context));
    const at::Tensor reconstruction = model.decode(latent);
    const at::Tensor original =
        at::from_blob(const_cast<std::uint8_t*>(placed.rgb.data()), {1, placed.height, placed.width, 3}, at::kByte)
            .permute({0, 3, 1, 2})
            .to(at::kFloat) /
        255.0;
    const at::Tensor& reference = options.from == DifferenceFrom::Photo ? original : reconstruction;
    PaintedBackground result{imageFrom(reconstruction[0], canvas),
                             imageFrom(painted[0], canvas),
                             mapFrom((painted - reference).abs().mean(at::IntArrayRef({0, 1})), canvas),
                             {},
                             {}};
    for (const at::Tensor& painting : painted.unbind()) {
        result.fromReconstruction.push_back(mapFrom((painting - reconstruction[0]).abs().mean(0), canvas));
        result.fromPhoto.push_back(mapFrom((painting - original[0]).abs().mean(0), canvas));
    }
    return result;
}

namespace {

/// What both maps agree on: the soft map knows where, the difference what differs from a background. A window of one
/// latent cell keeps the paintings' grain out.
HeatMap fused(const HeatMap& soft, const HeatMap& difference, int cell) {
    HeatMap result = resizeHeatMap(soft, difference.width, difference.height);
    const HeatMap smooth = boxMean(difference, cell / 2);
    for (std::size_t i = 0; i < result.values.size(); ++i) result.values[i] *= smooth.values[i];
    return result;
}

}  // namespace

Mask refineMask(const Image& photo, const Preliminary& preliminary, const HeatMap& difference,
                const RefineOptions& options) {
    const int cell = std::max(1, difference.width / std::max(1, preliminary.soft.width));
    const HeatMap map = options.fuse ? fused(preliminary.soft, difference, cell) : difference;
    Mask mask = threshold(resizeHeatMap(map, photo.width, photo.height), fitTwoGaussians(map.values).threshold);
    if (options.insidePreliminary)
        mask = intersect(mask, dilate(preliminary.mask, std::max(1, cell * photo.width / difference.width)));
    if (options.close) mask = close(mask);
    if (options.fillHoles) mask = fillHoles(mask);
    return options.edgeSnap ? snapEdges(photo, map, mask) : mask;
}

}  // namespace maskwright
