// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/model_files.h"

#include "core/error.h"
#include "core/files.h"
#include "core/json_text.h"

namespace maskwright {

std::string readModelText(const std::filesystem::path& file, std::uint64_t maxBytes) {
    std::error_code ignored;
    if (!std::filesystem::exists(file, ignored))
        throw Error(ErrorCode::BadModel, "The model lacks its file " + toUtf8(file.filename()), toUtf8(file),
                    "Fetch the whole model folder.");
    try {
        return readText(file, maxBytes);
    } catch (const Error& error) {
        // A file of the model that cannot be read is a matter of the model, whatever the reader calls it.
        throw Error(ErrorCode::BadModel, error.what(), error.where(), error.hint());
    }
}

nlohmann::json readModelJson(const std::filesystem::path& file, std::uint64_t maxBytes) {
    nlohmann::json content = parseJson(readModelText(file, maxBytes));
    if (!content.is_object())
        throw Error(ErrorCode::BadModel, "The file does not hold a JSON object", toUtf8(file),
                    "The file is damaged; fetch it again.");
    return content;
}

}  // namespace maskwright
