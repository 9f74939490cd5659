// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <sys/wait.h>

#include <algorithm>
#include <cstdlib>

#include "cli_program.h"
#include "core/files.h"

namespace maskwright::test {
namespace {

namespace fs = std::filesystem;

/// Every subcommand line that must be refused before anything runs.
TEST(CliBadInput, CommandLinesAreRefusedInOneSentence) {
    const TemporaryFolder folder;
    const std::string out = (folder.path() / "out").string();
    const std::vector<std::vector<std::string>> lines = {
        {},
        {"frobnicate"},
        {"label"},
        {"label", "--images", "x"},
        {"label", "--images", "x", "--out", out, "--concept", "bird", "--frobnicate"},
        {"label", "--images", "x", "--out", out, "--concept", "bird", "--concept-from-folder"},
        {"label", "--images", "x", "--out", out, "--concept", "bird", "--steps", "many"},
        {"label", "--images", "x", "--out", out, "--concept", "bird", "--steps", "-4"},
        {"label", "--images", "x", "--out", out, "--concept", "bird", "--threads", "-1"},
        {"label", "--images", "x", "--out", out, "--concept", "bird", "--seed", "-1"},
        {"label", "--images", "x", "--out", out, "--concept", "bird", "--until", "lunch"},
        {"label", "--images", "x", "--out", out, "--concept", "bird", "--segmenter", "s"},
        {"label", "--images", "x", "--out", out, "--concept", "bird", "--painter", "p"},
        {"segment", "train", "--images", "x", "--labels", "x", "--out", out, "--architecture", "oak"},
        {"segment", "train", "--images", "nowhere", "--labels", "x", "--out", out},
        {"segment", "predict", "--images", "nowhere", "--segmenter", "x", "--out", out},
        {"finetune", "--images", "nowhere", "--labels", "x", "--out", out, "--concept", "bird"},
        {"finetune", "--images", "nowhere", "--labels", "x", "--out", out},
        {"adapt", "--pairs", "nowhere.jsonl", "--out", out},
        {"adapt", "--pairs", "x", "--out", out, "--split", "most"},
        {"adapt", "--pairs", "x", "--out", out, "--image-size", "4"},
        {"ground", "--pairs", "nowhere.jsonl", "--masks", "lungs", "--phrase", "lungs", "--out", out},
        {"ground", "--pairs", "x", "--phrase", "lungs", "--out", out},
        {"ground", "--pairs", "x", "--masks", "lungs=", "--phrase", "lungs", "--out", out},
        {"ground", "--pairs", "x", "--masks", "=x", "--phrase", "lungs", "--out", out},
        {"ground", "--pairs", "x", "--masks", "lungs", "--phrase", "lungs", "--out", out, "--split", "half"},
        {"label", "--images", "x", "--out", out, "--concept", "bird", "--edge-snap", "maybe"},
        {"label", "--images", "x", "--out", out, "--concept", "bird", "--precision", "fp7"},
        {"label", "--images", "x", "--out", out, "--concept", "bird", "--device", "abacus"},
        {"label", "--images", "x", "--out", out, "--concept", "bird", "--format", "coco,,png"},
        {"inpaint", "--image", "x", "--out", out},
        {"inpaint", "--concept", "bird", "--out", out},
        {"inpaint", "--image", "x", "--images", "y", "--concept", "bird", "--out", out},
        {"inpaint", "--image", "nowhere.png", "--concept", "bird", "--out", out},
        {"inpaint", "--image", "x", "--concept", "bird", "--out", out, "--guidance", "1,,2"},
        {"inpaint", "--image", "x", "--concept", "bird", "--out", out, "--guidance", "much"},
        {"inpaint", "--image", "x", "--concept", "bird", "--out", out, "--guidance", "nan"},
        {"inpaint", "--image", "x", "--concept", "bird", "--out", out, "--strip", "-1:1"},
        {"inpaint", "--image", "x", "--concept", "bird", "--out", out, "--strip", "-1:1:1"},
        {"inpaint", "--image", "x", "--concept", "bird", "--out", out, "--strip", "-1:1:3", "--guidance", "1"},
        {"inpaint", "--images", "x", "--concept", "bird", "--out", out, "--mask", "m.png"},
        {"inpaint", "--image", "x", "--concept", "bird", "--out", out, "--paintings", "0"},
        {"refine", "--images", "nowhere", "--labels", "x", "--out", out, "--concept", "bird"},
        {"refine", "--images", "x", "--labels", "x", "--out", out},
        {"refine", "--images", "x", "--labels", "x", "--out", out, "--concept", "bird", "--fuse", "maybe"},
        {"refine", "--images", "x", "--labels", "x", "--out", out, "--concept", "bird", "--difference-from", "memory"},
        {"refine", "--images", "x", "--labels", "x", "--out", out, "--concept", "bird", "--format", "oil"},
        {"synthesize", "--concept", "bird", "--out", out},
        {"synthesize", "--concept", "bird", "--out", out, "--count", "0"},
        {"synthesize", "--concept", " ", "--out", out, "--count", "1"},
        {"synthesize", "--concept", "bird", "--out", out, "--count", "1", "--guidance", "0"},
        {"attention", "--image", "x"},
        {"evaluate", "--pred", "x"},
        {"evaluate", "--pred", "x", "--truth", "x", "--images", "x"},
        {"disagreement", "--labels", "x", "--out", out + "/list.json"},
        {"disagreement", "--labels", "nowhere", "x", "--out", out + "/list.json"},
        {"disagreement", "--labels", "x", "y", "--out", out + "/list.txt"},
        {"ablate", "--images", "x", "--truth", "x", "--out", out},
        {"ablate", "--images", "nowhere", "--truth", "x", "--out", out, "--concept", "bird"},
        {"ablate", "--images", "x", "--truth", "x", "--out", out, "--concept", "bird", "--only", "weather"},
        {"ablate", "--images", "x", "--truth", "x", "--out", out, "--concept", "bird", "--photos", "0"},
        {"pretrain", "--images", "x"},
        {"model"},
        {"model", "guess", "x"},
        {"doctor", "quickly"},
    };
    for (const auto& line : lines) {
        SCOPED_TRACE(line.empty() ? "no arguments" : line.front() + " ... " + line.back());
        EXPECT_EQ(refusal(line).value("code", ""), "bad_input");
    }
    EXPECT_FALSE(fs::exists(out));
}

TEST(CliBadInput, SharesThatAreNoneAreRefused) {
    for (const char* share : {"", "1", "4/4", "-1/4", "1/0", "a/b", "1/2/3", "0x1/4", "1 /4", "99999999999/4"}) {
        SCOPED_TRACE(share);
        const auto error =
            refusal({"label", "--images", "x", "--out", "y", "--concept", "bird", std::string("--shard=") + share});
        EXPECT_EQ(error.value("code", ""), "bad_input");
    }
}

TEST(CliBadInput, WithoutJsonOnlyTheSentenceIsPrinted) {
    const Ended ended = runCli({"evaluate", "--pred", "not-here", "--truth", "not-here-either"});
    EXPECT_EQ(ended.status, 2);
    EXPECT_EQ(ended.out, "");
    EXPECT_EQ(ended.err.rfind("error: ", 0), 0U) << ended.err;
    EXPECT_EQ(std::count(ended.err.begin(), ended.err.end(), '\n'), 1) << ended.err;
}

TEST(CliBadInput, FoldersThatCannotBeLabelledAreRefused) {
    const TemporaryFolder folder;
    const std::string out = (folder.path() / "out").string();
    fs::create_directories(folder.path() / "empty");
    writeAtomically(folder.path() / "file", "no folder");
    for (const char* images : {"missing", "empty", "file"}) {
        SCOPED_TRACE(images);
        refusal({"label", "--images", (folder.path() / images).string(), "--out", out, "--concept", "bird"});
    }
}

TEST(CliBadInput, NothingIsWrittenThroughLinksOfAFolderThatIsGoneOnWith) {
    const TemporaryFolder folder;
    const fs::path photos = folder.path() / "photos", labels = folder.path() / "labels", out = folder.path() / "out";
    const fs::path mine = folder.path() / "mine";
    for (const char* name : {"a.png", "b.png"}) {
        writeDiscPhoto(photos / name, 32, 24);
        writeMask(labels / "masks" / name, 32, 24, 9);
        writeAtomically(mine / name, "precious");
    }
    const std::vector<std::string> ofPhotos = {"--images", photos.string(), "--concept", "bird"};
    const std::vector<std::string> ofMasks = {"--images", photos.string(), "--labels", labels.string()};
    const std::vector<std::pair<std::vector<std::string>, std::vector<std::string>>> lines = {
        {{"label", "--resume"}, ofPhotos},
        {{"label", "--resume", "--until", "segmenter"}, ofPhotos},
        {{"label", "--shard", "0/2"}, ofPhotos},  // joins a folder that another shard began
        {{"refine", "--concept", "bird", "--resume"}, ofMasks},
        {{"synthesize", "--concept", "bird", "--count", "1", "--resume"}, {}},
        {{"segment", "train", "--resume", "--steps", "1"}, ofMasks},
        {{"finetune", "--concept", "bird", "--resume", "--steps", "1", "--threads", "1"}, ofMasks},
    };
    for (const char* link : {"masks", ".maskwright/labelled.jsonl"}) {
        fs::remove_all(out);
        writeAtomically(out / ".maskwright" / "settings.txt", "of somebody else");
        fs::create_directories((out / link).parent_path());
        fs::create_symlink(fs::path(link).has_extension() ? mine / "a.png" : mine, out / link);
        for (auto [line, input] : lines) {
            SCOPED_TRACE(line.front() + " " + link);
            line.insert(line.end(), input.begin(), input.end());
            line.insert(line.end(), {"--out", out.string()});
            const auto error = refusal(line);
            EXPECT_EQ(error.value("code", ""), "bad_input");
            EXPECT_EQ(error.value("where", ""), toUtf8(out / link)) << error;
        }
        for (const char* name : {"a.png", "b.png"}) EXPECT_EQ(readText(mine / name), "precious");
        EXPECT_EQ(std::distance(fs::directory_iterator(mine), fs::directory_iterator()), 2);
    }
}

TEST(CliBadInput, AConceptIsNeeded) {
    const TemporaryFolder folder;
    writeDiscPhoto(folder.path() / "photos" / "a.png", 32, 24);
    const std::string images = (folder.path() / "photos").string();
    const std::string out = (folder.path() / "out").string();
    refusal({"label", "--images", images, "--out", out});
    refusal({"label", "--images", images, "--out", out, "--concept", ""});
    refusal({"label", "--images", images, "--out", out, "--concept", "   "});
}

TEST(CliBadInput, FilesThatAreNoPhotosAreRefused) {
    const TemporaryFolder folder;
    writeAtomically(folder.path() / "empty.png", "");
    writeAtomically(folder.path() / "text.jpg", "this is no photo");
    const std::string out = (folder.path() / "out").string();
    for (const char* image : {"missing.png", "empty.png", "text.jpg", "."}) {
        SCOPED_TRACE(image);
        refusal({"attention", "--image", (folder.path() / image).string(), "--concept", "bird", "--out", out});
    }
}

TEST(CliBadInput, ModelsThatCannotBeUsedAreRefused) {
    const TemporaryFolder folder;
    fs::create_directories(folder.path() / "empty");
    writeAtomically(folder.path() / "not_json" / "model_index.json", "{ not json");
    writeAtomically(folder.path() / "no_parts" / "model_index.json", "{}");
    writeAtomically(folder.path() / "pickle.ckpt", std::string("\x80\x02}q\x00.", 6));
    writeAtomically(folder.path() / "empty.safetensors", "");
    writeAtomically(folder.path() / "cut.safetensors", std::string("\xff\xff\x00\x00\x00\x00\x00\x00{}", 10));
    for (const char* model :
         {"missing", "empty", "not_json", "no_parts", "pickle.ckpt", "empty.safetensors", "cut.safetensors"}) {
        for (const char* look : {"info", "check"}) {
            SCOPED_TRACE(std::string(look) + " " + model);
            refusal({"model", look, (folder.path() / model).string()});
        }
    }
}

TEST(CliBadInput, DamagedWeightsAreFoundByCheck) {
    const fs::path golden = goldenFolder() / "tiny-sd1";
    MASKWRIGHT_NEEDS(golden);
    const TemporaryFolder folder;
    fs::copy(golden, folder.path() / "model", fs::copy_options::recursive);
    const fs::path unet = folder.path() / "model" / "unet";
    fs::path weights;
    for (const auto& entry : fs::directory_iterator(unet))
        if (entry.path().extension() == ".safetensors") weights = entry.path();
    ASSERT_FALSE(weights.empty());
    const std::string model = (folder.path() / "model").string();
    EXPECT_EQ(runCli({"model", "check", model}).status, 0);

    const auto whole = readBytes(weights);
    writeAtomically(weights, std::span(whole).first(whole.size() / 2));
    EXPECT_EQ(refusal({"model", "check", model}).value("code", ""), "bad_model");

    auto notANumber = whole;  // the last fp32 weight
    std::copy_n("\x00\x00\xc0\x7f", 4, notANumber.end() - 4);
    writeAtomically(weights, std::span<const std::uint8_t>(notANumber));
    EXPECT_EQ(refusal({"model", "check", model}).value("code", ""), "bad_model");

    fs::remove(weights);
    EXPECT_EQ(refusal({"model", "check", model}).value("code", ""), "bad_model");
}

TEST(CliBadInput, MasksWithoutPartnerAreNamed) {
    const TemporaryFolder folder;
    writeMask(folder.path() / "pred" / "bird" / "a.png", 8, 6, 4);
    writeMask(folder.path() / "truth" / "bird" / "a.png", 8, 6, 4);
    writeMask(folder.path() / "truth" / "bird" / "lonely.png", 8, 6, 4);
    const auto error = refusal(
        {"evaluate", "--pred", (folder.path() / "pred").string(), "--truth", (folder.path() / "truth").string()});
    EXPECT_NE(error.dump().find("lonely"), std::string::npos) << error;
}

TEST(CliBadInput, MasksOfOtherSizeAreNamed) {
    const TemporaryFolder folder;
    writeMask(folder.path() / "pred" / "a.png", 8, 6, 4);
    writeMask(folder.path() / "truth" / "a.png", 9, 6, 4);
    refusal({"evaluate", "--pred", (folder.path() / "pred").string(), "--truth", (folder.path() / "truth").string()});
}

TEST(CliBadInput, AFullDiskUnderTheResultIsReported) {
    const fs::path full = "/dev/full";
    MASKWRIGHT_NEEDS(full);
    const int status = std::system(MASKWRIGHT_CLI " doctor --json > /dev/full 2> /dev/null");
    EXPECT_EQ(WEXITSTATUS(status), 4);
}

TEST(CliBadInput, PairsThatCannotBeUsedAreRefused) {
    const TemporaryFolder folder;
    writeDiscPhoto(folder.path() / "a.png", 32, 24);
    const std::string pairs = (folder.path() / "pairs.jsonl").string(), out = (folder.path() / "out").string();
    const auto whereOf = [&](const std::string& content, std::vector<std::string> line) {
        writeAtomically(pairs, content);
        line.insert(line.end(), {"--pairs", pairs, "--out", out});
        return refusal(line).value("where", "");
    };
    const std::string good = "{\"file\": \"a.png\", \"report\": \"a dog\"}\n";
    const std::vector<std::string> look = {"ground", "--masks", "lungs", "--phrase", "dog"};
    for (const auto& line : {std::vector<std::string>{"adapt"}, look}) {
        EXPECT_EQ(whereOf(good + "file,report\n", line), pairs + ", line 2");
        EXPECT_EQ(whereOf(good + "{\"report\": \"a dog\"}\n", line), pairs + ", line 2");
        whereOf("", line);
    }
    EXPECT_EQ(whereOf(good + "{\"file\": \"a.png\", \"report\": \"\"}\n", {"adapt"}), pairs + ", line 2");
    EXPECT_EQ(whereOf("{\"file\": \"gone.png\", \"report\": \"a dog\"}\n", {"adapt"}), pairs);
    EXPECT_EQ(whereOf(good, look), "--masks lungs") << "no image has the mask";
    writeMask(folder.path() / "masks" / "a.png", 32, 24, 9);
    const std::string masks = "lungs=" + (folder.path() / "masks").string();
    EXPECT_EQ(whereOf(good, {"ground", "--masks", masks, "--phrase", "zzyzx"}), "\"zzyzx\"");
    std::string phrase;
    for (int i = 0; i < 30; ++i) phrase += "dog ";
    whereOf(good, {"ground", "--masks", masks, "--phrase", phrase});
    whereOf(good, {"ground", "--masks", masks, "--phrase", "dog", "--prompt", "a cat"});
    EXPECT_FALSE(fs::exists(out));
}

TEST(CliBadInput, ARecipeThatCannotBeReadIsRefused) {
    const TemporaryFolder folder;
    writeDiscPhoto(folder.path() / "photos" / "a.png", 32, 24);
    writeAtomically(folder.path() / "photos" / "metadata.jsonl", "{\"file_name\": \"a.png\"}\n");
    writeAtomically(folder.path() / "recipe.json", "{}{");
    refusal({"pretrain", "--images", (folder.path() / "photos").string(), "--config",
             (folder.path() / "recipe.json").string(), "--out", (folder.path() / "out").string()});
}

}  // namespace
}  // namespace maskwright::test
