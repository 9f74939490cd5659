// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a training leaves in its folder while others read it: tables of losses, validations, previews and scores, the
// steps that its checkpoints name, and whose weights the model has. Each input is read as every one of them.
#include <algorithm>
#include <cstdint>

#include "dataset/captions.h"
#include "exporter/png.h"
#include "fuzz_support.h"
#include "pipeline/score_log.h"
#include "pipeline/training_log.h"

namespace maskwright {
namespace {

namespace fs = std::filesystem;

/// Steps that have a picture, and a mask of this photo: inputs that name them get further.
constexpr std::int64_t kBefore = 0, kAfter = 2;
constexpr char kPhoto[] = "flower/1.png";

void writeRun(const fs::path& run, std::string_view text) {
    for (const char* folder : {"previews", "checkpoints"}) fs::create_directories(run / folder);
    for (const char* table :
         {"loss_background.csv", "losses_validation.csv", "loss_segmenter.csv", "scores_segmenter.csv"})
        fuzz::writeFile(run / table, text);
    fuzz::writeFile(run / "previews" / "changes.csv", text);
    fuzz::writeFile(run / kModelStepFile, text);
    fuzz::writeFile(run / "checkpoints" / "background.safetensors", text);
    fuzz::writeFile(run / "checkpoints" / "segmenter.safetensors", text);  // whichever table counts as the newest
    for (const std::int64_t step : {kBefore, kAfter}) {
        fuzz::writeFile(previewPicturePath(run, step), "a picture");
        writeMaskPng(previewMaskPath(run, step, kPhoto), Mask(3, 2, 1));
    }
}

template <class Point>
void requireAscending(const std::vector<Point>& points) {
    const auto isOutOfOrder = [](const Point& a, const Point& b) { return a.step >= b.step; };
    fuzz::require(std::adjacent_find(points.begin(), points.end(), isOutOfOrder) == points.end(),
                  "steps ascend, each is there once");
}

void readFinetuning(const fs::path& run) {
    fuzz::readOrRefuse([&] {
        const TrainingLog log = readTrainingLog(run);
        requireAscending(log.losses);
        requireAscending(log.validations);
        requireAscending(log.previews);
        fuzz::require(log.modelStep.value_or(0) >= 0, "a model has no weights from before its training");
        for (const TrainingPreview& preview : log.previews) {
            fuzz::require(log.previewOf(preview.step) == &preview, "a preview is found by its step");
            for (const PreviewedMask& mask : preview.masks)
                fuzz::require(staysInside(mask.file), "no mask leaves its folder");
        }
    });
    fuzz::readOrRefuse([&] {
        for (const PreviewChange& change : comparePreviews(run, kBefore, kAfter))
            fuzz::require(change.iou >= 0 && change.iou <= 1, "an IoU is 0 to 1");
    });
}

void readSegmenter(const fs::path& run) {
    fuzz::readOrRefuse([&] {
        const ScoreLog log = readScoreLog(run);
        requireAscending(log.losses);
        requireAscending(log.scores);
    });
}

}  // namespace
}  // namespace maskwright

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace maskwright;
    static const test::TemporaryFolder scratch;
    const std::filesystem::path run = fuzz::emptied(scratch) / "run";
    writeRun(run, fuzz::asText({data, size}));
    readFinetuning(run);
    readSegmenter(run);
    return 0;
}
