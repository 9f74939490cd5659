// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A tokenizer folder and a prompt: vocab.json, merges.txt, tokenizer_config.json and the prompt, one after the other
// (see partsOf).
#include <algorithm>
#include <cstdint>

#include "fuzz_support.h"
#include "model/tokenizer.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace maskwright;
    static const test::TemporaryFolder scratch;
    const auto parts = fuzz::partsOf(fuzz::asText({data, size}), 4);
    const std::filesystem::path& folder = fuzz::emptied(scratch);
    fuzz::writeFile(folder / "vocab.json", parts[0]);
    fuzz::writeFile(folder / "merges.txt", parts[1]);
    if (!parts[2].empty()) fuzz::writeFile(folder / "tokenizer_config.json", parts[2]);
    fuzz::readOrRefuse([&] {
        const Tokenizer tokenizer = Tokenizer::load(folder);
        const TokenizedPrompt prompt = tokenizer.encode(parts[3]);
        const auto isKnown = [&](std::int64_t id) {
            return id >= 0 && static_cast<std::size_t>(id) < tokenizer.vocabularySize();
        };
        fuzz::require(prompt.ids.size() == static_cast<std::size_t>(tokenizer.maxLength()), "ids fill the length");
        fuzz::require(prompt.texts.size() == prompt.ids.size(), "each id has a text");
        fuzz::require(std::all_of(prompt.ids.begin(), prompt.ids.end(), isKnown), "ids are in the vocabulary");
        fuzz::require(prompt.length >= 2 && prompt.length <= tokenizer.maxLength(), "the length is within its limit");
        for (const int position : tokenizer.positionsOf(parts[3].substr(0, parts[3].find(' ')), prompt))
            fuzz::require(position > 0 && position < prompt.length, "a word lies between start and end");
    });
    return 0;
}
