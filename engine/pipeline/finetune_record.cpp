// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/finetune_record.h"

#include <cstdint>

#include "core/error.h"
#include "core/files.h"
#include "core/json_text.h"
#include "pipeline/finetune.h"

namespace maskwright {

namespace {

constexpr std::uint64_t kLargestFile = 1U << 20U;

/// @throws nlohmann::json::exception for what is missing, of another type or out of range.
FinetuneOptions optionsFrom(const nlohmann::json& record) {
    FinetuneOptions options;
    options.model = fromUtf8(record.at("base").get<std::string>());
    options.loraRank = wholeNumber<int>(record.at("lora_rank"));
    options.steps = wholeNumber<std::int64_t>(record.at("steps"));
    options.paperLoss = record.at("paper_loss").get<bool>();
    options.seed = wholeNumber<std::uint64_t>(record.at("seed"));
    return options;
}

bool isSound(const nlohmann::json& record) {
    if (!record.is_object()) return false;
    try {
        const FinetuneOptions options = optionsFrom(record);
        return options.loraRank >= 0 && options.steps >= 0;
    } catch (const nlohmann::json::exception&) {
        return false;
    }
}

}  // namespace

void FinetuneRecord::keep(const nlohmann::json& settings) const {
    if (std::filesystem::exists(m_file) && read() != settings)
        throw Error(ErrorCode::BadInput, "The folder holds a fine-tuning of another model or with other settings",
                    toUtf8(m_file), "Resume with the settings it was started with, or choose another folder.");
    writeAtomically(m_file, settings.dump(2) + "\n");
}

nlohmann::json FinetuneRecord::read() const {
    if (!std::filesystem::exists(m_file))
        throw Error(ErrorCode::BadInput, "This is not the folder of a fine-tuning", toUtf8(m_file.parent_path()),
                    "Name the folder that finetune --out was given.");
    nlohmann::json record = parseJson(readText(m_file, kLargestFile));
    if (!isSound(record))
        throw Error(ErrorCode::BadInput, "The record of the fine-tuning is damaged", toUtf8(m_file),
                    "Fine-tune again in another folder.");
    return record;
}

FinetuneOptions finetuneOptionsOf(const std::filesystem::path& folder) {
    FinetuneOptions options = optionsFrom(FinetuneRecord(folder).read());
    options.out = folder;
    return options;
}

}  // namespace maskwright
