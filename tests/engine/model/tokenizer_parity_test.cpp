// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ATen/ATen.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/files.h"
#include "model/safetensors.h"
#include "model/tokenizer.h"
#include "support.h"

namespace maskwright {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;
using Ids = std::vector<std::int64_t>;

std::vector<fs::path> goldenSets() {
    std::vector<fs::path> folders;
    for (const auto& entry : fs::directory_iterator(test::goldenFolder()))
        if (fs::exists(entry.path() / "golden.json")) folders.push_back(entry.path());
    std::sort(folders.begin(), folders.end());
    return folders;
}

Ids row(const at::Tensor& ids, std::size_t index) {
    const at::Tensor values = ids[static_cast<std::int64_t>(index)].contiguous();
    return {values.data_ptr<std::int64_t>(), values.data_ptr<std::int64_t>() + values.numel()};
}

/// Compares every prompt of a golden set with the tensor `name`, tokenised by the files in `folder`.
void expectIds(const fs::path& set, const char* name, const fs::path& folder) {
    SCOPED_TRACE(set.filename().string());
    const Tokenizer tokenizer = Tokenizer::load(folder);
    const json prompts = json::parse(readText(set / "golden.json")).at("prompts");
    const at::Tensor expected = SafetensorsFile(set / "golden.safetensors").tensor(name);
    ASSERT_EQ(expected.size(0), static_cast<std::int64_t>(prompts.size()));
    for (std::size_t i = 0; i < prompts.size(); ++i)
        EXPECT_EQ(tokenizer.encode(prompts[i].get<std::string>()).ids, row(expected, i)) << prompts[i];
}

TEST(ParityTokenizer, GivesTheIdsOfTransformers) {
    MASKWRIGHT_NEEDS(test::goldenFolder());
    ASSERT_FALSE(goldenSets().empty());
    for (const fs::path& set : goldenSets()) expectIds(set, "tok.ids", set / "tokenizer");
}

TEST(ParityTokenizer, WithoutASpecialPadTokenTheTextIsPlainBpe) {
    MASKWRIGHT_NEEDS(test::goldenFolder());
    for (const fs::path& set : goldenSets()) {
        // The same files with the end token as padding; only the padding itself then differs from the golden ids.
        const test::TemporaryFolder folder;
        fs::copy(set / "tokenizer", folder.path(), fs::copy_options::recursive);
        const std::int64_t pad = Tokenizer::load(set / "tokenizer").padId();
        for (const char* name : {"tokenizer_config.json", "special_tokens_map.json"}) {
            json settings = json::parse(readText(set / "tokenizer" / name));
            settings["pad_token"] = settings["eos_token"];
            writeAtomically(folder.path() / name, settings.dump());
        }
        const Tokenizer tokenizer = Tokenizer::load(folder.path());
        const json prompts = json::parse(readText(set / "golden.json")).at("prompts");
        const at::Tensor expected = SafetensorsFile(set / "golden.safetensors").tensor("tok.ids_no_pad_special");
        for (std::size_t i = 0; i < prompts.size(); ++i) {
            TokenizedPrompt prompt = tokenizer.encode(prompts[i].get<std::string>());
            std::fill(prompt.ids.begin() + prompt.length, prompt.ids.end(), pad);
            EXPECT_EQ(prompt.ids, row(expected, i)) << set << prompts[i];
        }
    }
}

TEST(ParityTokenizer, GivesTheIdsOfTheRealVocabulary) {
    const fs::path vocabulary = test::goldenFolder() / "clip-vocab",
                   file = test::goldenFolder() / "real_clip_tokens.json";
    MASKWRIGHT_NEEDS(vocabulary);
    MASKWRIGHT_NEEDS(file);
    const Tokenizer tokenizer = Tokenizer::load(vocabulary);
    EXPECT_EQ(tokenizer.vocabularySize(), 49408u);
    const json prompts = json::parse(readText(file)).at("prompts");
    ASSERT_FALSE(prompts.empty());
    for (const json& item : prompts) {
        Ids ids = tokenizer.encode(item.at("prompt").get<std::string>()).ids;
        // The list ends at the first end token, also where a prompt holds one itself.
        ids.erase(std::find(ids.begin() + 1, ids.end(), tokenizer.endId()) + 1, ids.end());
        EXPECT_EQ(ids, item.at("ids_unpadded").get<Ids>()) << item.at("prompt");
    }
}

TEST(ParityTokenizer, FindsWordsOfSeveralTokens) {
    const fs::path vocabulary = test::goldenFolder() / "clip-vocab";
    MASKWRIGHT_NEEDS(vocabulary);
    const Tokenizer tokenizer = Tokenizer::load(vocabulary);
    const TokenizedPrompt prompt = tokenizer.encode("a photo of a fire truck and a capybara, a Capybara");
    EXPECT_EQ(tokenizer.positionsOf("fire truck", prompt), (std::vector<int>{5, 6}));
    const auto positions = tokenizer.positionsOf("capybara", prompt);
    EXPECT_EQ(positions.size(), 2 * tokenizer.encodeWords("capybara").size());
    EXPECT_GT(tokenizer.encodeWords("capybara").size(), 1u);
    EXPECT_EQ(positions.front(), 9);
}

}  // namespace
}  // namespace maskwright
