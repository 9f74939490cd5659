// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The JSON files of a model folder: each input is read as every one of them.
#include <cstdint>

#include "fuzz_support.h"
#include "model/config.h"
#include "model/model_files.h"
#include "model/segmenter_config.h"

namespace maskwright {
namespace {

constexpr std::uint64_t kMaxBytes = 1 << 20;

/// What was taken is taken again when it was written by the program itself.
template <class Parse>
void readAndWrite(const nlohmann::json& content, const Parse& parse) {
    fuzz::readOrRefuse([&] {
        const nlohmann::json written = toJson(parse(content));
        bool isTaken = fuzz::readOrRefuse([&] { fuzz::require(toJson(parse(written)) == written, "the same again"); });
        fuzz::require(isTaken, "a configuration is readable once it is written");
    });
}

}  // namespace
}  // namespace maskwright

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace maskwright;
    using nlohmann::json;
    const fuzz::MemoryFile file(std::span(data, size));
    json content;
    if (!fuzz::readOrRefuse([&] { content = readModelJson(file.path(), kMaxBytes); })) return 0;
    readAndWrite(content, [](const json& from) { return parseUNetConfig(from, "input"); });
    readAndWrite(content, [](const json& from) { return parseVaeConfig(from, "input"); });
    readAndWrite(content, [](const json& from) { return parseTextEncoderConfig(from, "input"); });
    readAndWrite(content, [](const json& from) { return parseSchedulerConfig(from, "input"); });
    readAndWrite(content, [](const json& from) { return segmenterConfigFrom(from, "input"); });
    return 0;
}
