// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "finetune_fixture.h"

#include <chrono>
#include <fstream>
#include <nlohmann/json.hpp>
#include <thread>

#include "exporter/png.h"
#include "image/write.h"
#include "pipeline/engine.h"
#include "pipeline/model_report.h"

namespace maskwright::ui {

namespace fs = std::filesystem;

void writeWeights(const fs::path& file, const std::string& metadata) {
    const std::string header =
        R"({"__metadata__":)" + metadata + R"(,"w":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}})";
    std::string bytes(8, '\0');
    bytes[0] = static_cast<char>(header.size());
    writeAtomically(file, bytes + header + std::string(4, '\0'));
}

void writePreview(const fs::path& folder, std::int64_t step) {
    writePng(previewPicturePath(folder, step), Image{8, 4, std::vector<std::uint8_t>(96, 120)});
    std::ofstream changes(folder / "previews" / "changes.csv", std::ios::app);
    for (const char* photo : {"a.jpg", "b.jpg"}) {
        Mask mask(10, 10);
        const bool grows = photo[0] == 'a';
        std::fill_n(mask.pixels.begin(), grows ? std::min<std::int64_t>(40 + step / 2, 90) : 50, std::uint8_t{1});
        writeMaskPng(previewMaskPath(folder, step, photo), mask);
        changes << step << ",\"" << photo << "\",";
        if (step > 0) changes << (grows ? 0.75 : 1.0);
        changes << ',' << static_cast<double>(mask.area()) / 100 << '\n';
    }
}

void writeSnapshot(const fs::path& folder, std::int64_t step) {
    writeAtomically(folder / "snapshots" / ("step_" + std::to_string(step) + ".safetensors"), "weights");
    std::ofstream(folder / "losses_validation.csv", std::ios::app) << step << ',' << 0.3 << '\n';
}

void writeModelStep(const fs::path& folder, std::int64_t step) {
    writeAtomically(folder / kModelStepFile, nlohmann::json{{"step", step}}.dump());
}

void writeRecord(const fs::path& folder, std::int64_t steps, int loraRank) {
    const nlohmann::json record = {{"base", toUtf8(builtInModel())},
                                   {"lora_rank", loraRank},
                                   {"steps", steps},
                                   {"paper_loss", false},
                                   {"seed", 5}};
    writeAtomically(folder / "finetune.json", record.dump());
}

void FakeTraining::operator()(const FinetuneOptions& options, JobContext& context) {
    ++runs;
    std::int64_t step = options.resume ? loadEngine().readTrainingLog(options.out).savedStep : 0;
    if (!options.resume) {
        writeRecord(options.out, options.steps, options.loraRank);
        writePreview(options.out, 0);
    }
    while (step < options.steps && !context.stopsAfterStep()) {
        context.checkpoint();
        if (step >= allowed) {
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
            continue;
        }
        ++step;
        std::ofstream(options.out / "loss_background.csv", std::ios::app)
            << step << ',' << 1.0 / static_cast<double>(step) << ",1,0.0001,1\n";
        if (step % 20 == 0) {
            writeSnapshot(options.out, step);
            writePreview(options.out, step);
        }
        context.report({Stage::TrainingBackground, step, options.steps, 0.3, std::to_string(step)});
    }
    writeWeights(options.out / "checkpoints" / "background.safetensors",
                 R"({"steps":")" + std::to_string(step) + "\"}");
    writeModelStep(options.out, step / 20 * 20);
}

}  // namespace maskwright::ui
