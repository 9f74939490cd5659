// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The JSON that a run, a project or a data set brings along: the list of what is finished, the record of the stages,
// the note of the last dataset, what a fine-tuning was started with, captions, and images with reports. Each input is
// read as every one of them.
#include <cstdint>

#include "core/json_lines.h"
#include "dataset/captions.h"
#include "dataset/image_reports.h"
#include "fuzz_support.h"
#include "pipeline/finetune.h"
#include "pipeline/finetune_record.h"
#include "pipeline/label_journal.h"
#include "project/stage_store.h"

namespace maskwright {
namespace {

namespace fs = std::filesystem;

void readJournal(const fs::path& home, std::string_view text) {
    const fs::path folder = home / "run";
    fs::create_directories(folder / ".maskwright");
    fuzz::writeFile(folder / ".maskwright" / "settings.txt", "same");
    fuzz::writeFile(folder / ".maskwright" / "labelled.jsonl", text);
    fuzz::writeFile(folder / ".maskwright" / "labelled_2of3.jsonl", text);
    fuzz::readOrRefuse([&] {
        LabelJournal journal(folder, "same", "", true);
        journal.add("added.jpg", {"bird", 3, 2});
        fuzz::require(journal.finished().count("added.jpg") == 1, "what is added is known");
        fuzz::require(LabelJournal(folder, "same", "", true).has("added.jpg"), "a damaged end hides no later line");
    });
}

void readStages(const fs::path& home, std::string_view text) {
    const StageStore store(home, "bird");
    const fs::path folder = store.folder(WorkStage::Masks).parent_path();
    fs::create_directories(store.folder(WorkStage::Masks));
    fuzz::writeFile(folder / "stages.json", text);
    fuzz::readOrRefuse([&] {
        for (const WorkStage stage : kWorkStages) {
            store.record(stage);
            store.status(stage);
        }
        store.reviewStatus();
        StageRecord made;
        made.folder = store.folder(WorkStage::Masks);
        store.note(WorkStage::Masks, made);
        fuzz::require(store.record(WorkStage::Masks).has_value(), "a damaged record can be replaced");
        store.noteReview(true);
        fuzz::require(store.reviewStatus() == StageStatus::Done, "a review rests on what there is now");
    });
}

void readFinetuning(const fs::path& home, std::string_view text) {
    const fs::path folder = home / "finetuned";
    fs::create_directories(folder);
    fuzz::writeFile(folder / "finetune.json", text);
    fuzz::readOrRefuse([&] {
        const FinetuneOptions options = finetuneOptionsOf(folder);
        fuzz::require(options.steps >= 0 && options.loraRank >= 0, "steps and ranks are not negative");
        const FinetuneRecord record(folder);
        const nlohmann::json kept = record.read();
        bool isTaken = fuzz::readOrRefuse([&] { record.keep(kept); });
        fuzz::require(isTaken && record.read() == kept, "a run goes on with the settings it was started with");
    });
}

void readDataset(const fs::path& home, std::string_view text) {
    fs::create_directories(home / "stages");
    fuzz::writeFile(home / "stages" / "dataset.json", text);
    fuzz::readOrRefuse([&] {
        const bool isKnown = datasetStatus(home) != StageStatus::Missing;
        noteMaskChange(home, MaskChange::ByModel);
        noteMaskChange(home, MaskChange::ByPerson);
        fuzz::require(datasetStatus(home) == (isKnown ? StageStatus::Stale : StageStatus::Missing),
                      "a change makes a dataset old, and makes none");
        noteDataset(home, {.concepts = {}, .holdsUnanswered = false, .changed = false});
        fuzz::require(datasetStatus(home) == StageStatus::Done, "a damaged note can be replaced");
    });
}

}  // namespace
}  // namespace maskwright

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace maskwright;
    static const test::TemporaryFolder scratch;
    const std::string_view text = fuzz::asText({data, size});
    fuzz::readOrRefuse([&] {
        for (const CaptionedImage& image : parseCaptions(text, "input"))
            fuzz::require(staysInside(image.file), "no caption leaves its folder");
    });
    fuzz::readOrRefuse([&] {
        for (const ImageReport& pair : parseImageReports(text, "input")) {
            fuzz::require(staysInside(pair.file), "no image leaves its folder");
            for (const auto& [kind, mask] : pair.masks) fuzz::require(staysInside(mask), "no mask leaves its folder");
        }
    });
    const std::filesystem::path& home = fuzz::emptied(scratch);
    readJournal(home, text);
    readStages(home, text);
    readDataset(home, text);
    readFinetuning(home, text);
    return 0;
}
