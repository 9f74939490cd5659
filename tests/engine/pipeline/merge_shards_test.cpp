// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/merge_shards.h"

#include <algorithm>
#include <map>

#include "core/error.h"
#include "exporter/png.h"
#include "painting_fixture.h"
#include "pipeline/label.h"

namespace maskwright {
namespace {

namespace fs = std::filesystem;

/// Every file below a folder and what it holds.
std::map<std::string, std::string> contentOf(const fs::path& folder) {
    std::map<std::string, std::string> content;
    for (const auto& item : fs::recursive_directory_iterator(folder))
        if (item.is_regular_file()) content[toUtf8(fs::relative(item.path(), folder))] = readText(item.path());
    return content;
}

void expectSameFolder(const fs::path& a, const fs::path& b) {
    const auto first = contentOf(a), second = contentOf(b);
    for (const auto& [file, content] : first) EXPECT_EQ(second.count(file), 1U) << file << " only in " << a;
    for (const auto& [file, content] : second) {
        ASSERT_EQ(first.count(file), 1U) << file << " only in " << b;
        EXPECT_TRUE(first.at(file) == content) << file << " differs";
    }
}

/// Shards as label leaves them, without a model: masks of five photos, three of them in the first shard.
class Merging : public test::Painting {
  protected:
    void SetUp() override {
        for (const char* file : {"a.png", "b.png", "c.png", "dog/d.png", "dog/e.png"}) {
            files.emplace_back(file);
            writePhoto(path("photos") / file);
        }
        for (std::size_t i = 0; i < files.size(); ++i) addMask(shard(i % 2), i % 2, files[i]);
        options.shards = {shard(0), shard(1)};
        options.out = path("merged");
    }
    fs::path shard(std::size_t index) const { return path(index == 0 ? "shard 0" : "shard 1"); }
    std::string settings(int count) const {
        return "images " + toUtf8(fs::weakly_canonical(path("photos"))) +
               "\nmodel \nconcept bird\nprompt \nsteps 0\nedge snap on\nprecision auto\nseed 0\nshards " +
               std::to_string(count) + "\n";
    }
    void addMask(const fs::path& folder, std::size_t index, const std::string& file) const {
        LabelJournal journal(folder, settings(2), "-" + std::to_string(index) + "-of-2", /*resume=*/true);
        writeMaskPng(folder / maskPathFor(file), squareMask());
        journal.add(file, {"bird", 32, 24});
        writeAtomically(folder / "annotations.json", std::string_view("{}"));
    }
    /// The sentence with which the merge is refused; nothing may have been written.
    std::string refusal() {
        try {
            mergeShards(options, context);
        } catch (const Error& error) {
            EXPECT_EQ(error.code(), ErrorCode::BadInput);
            EXPECT_FALSE(fs::exists(path("merged")));
            return error.message();
        }
        ADD_FAILURE() << "merged";
        return {};
    }

    std::vector<std::string> files;
    MergeOptions options;
    JobContext context;
};

TEST_F(Merging, WritesWhatOneRunWouldHave) {
    const auto before = contentOf(shard(0));
    const LabelResult result = mergeShards(options, context);
    EXPECT_EQ(result.images, 5U);
    EXPECT_EQ(result.masks, 5U);
    EXPECT_TRUE(result.skipped.empty());
    EXPECT_EQ(contentOf(shard(0)), before) << "shards are only read";
    // Labelling finds the folder finished and leaves its notes as they are.
    const auto merged = contentOf(options.out);
    const LabelJournal journal(options.out, settings(1), "", /*resume=*/true);
    for (const std::string& file : files) EXPECT_TRUE(journal.has(file)) << file;
    EXPECT_EQ(merged.at(".maskwright/settings.txt"), settings(1));
    EXPECT_EQ(merged.count("annotations.json"), 1U);
    EXPECT_NE(merged.at("annotations.json"), "{}") << "exported anew, from all masks";
    EXPECT_EQ(merged.count("data.yaml"), 0U) << "a format that the shards do not have";
}

TEST_F(Merging, MayBeRunAgainAndGoesOnWhereItWasInterrupted) {
    context.report = [&](const Progress& progress) {
        if (progress.done == 2) context.stop.request(StopRequest::AfterStep);
    };
    EXPECT_TRUE(mergeShards(options, context).stopped);
    EXPECT_TRUE(fs::exists(options.out / "masks" / "b.png"));
    EXPECT_FALSE(fs::exists(options.out / "masks" / "c.png"));
    const auto copied = fs::last_write_time(options.out / "masks" / "a.png");
    // As a kill amid a write may leave it.
    writeAtomically(options.out / "masks" / "b.png", std::string_view("torn"));

    JobContext again;
    EXPECT_FALSE(mergeShards(options, again).stopped);
    EXPECT_EQ(fs::last_write_time(options.out / "masks" / "a.png"), copied) << "not copied again";
    MergeOptions straight = options;
    straight.out = path("straight");
    mergeShards(straight, again);
    expectSameFolder(options.out, straight.out);
    mergeShards(options, again);
    expectSameFolder(options.out, straight.out);
}

TEST_F(Merging, TakesShardsThatWroteSideBySide) {
    for (std::size_t i = 0; i < files.size(); ++i) addMask(path("shared"), i % 2, files[i]);
    MergeOptions shared = options;
    shared.shards = {path("shared")};
    shared.out = path("from shared");
    mergeShards(shared, context);
    mergeShards(options, context);
    expectSameFolder(shared.out, options.out);
}

TEST_F(Merging, NamesPhotosThatAreMissing) {
    fs::remove(shard(0) / "masks" / "dog" / "e.png");
    const std::string sentence = refusal();
    EXPECT_NE(sentence.find("1 photo: dog/e.png"), std::string::npos) << sentence;
    EXPECT_NE(sentence.find("0/2"), std::string::npos) << "the shard to run: " << sentence;
    options.shards = {shard(0)};
    EXPECT_NE(refusal().find("3 photos: b.png, dog/d.png, dog/e.png"), std::string::npos);
    options.allowMissing = true;
    const LabelResult result = mergeShards(options, context);
    EXPECT_EQ(result.masks, 2U);
    EXPECT_EQ(result.skipped.size(), 3U);
}

TEST_F(Merging, NamesPhotosThatAreThereTwice) {
    addMask(shard(1), 1, "c.png");
    EXPECT_NE(refusal().find("1 photo: c.png"), std::string::npos);
    options.shards = {shard(0), shard(1), shard(0)};
    EXPECT_NE(refusal().find("3 photos: a.png, c.png, dog/e.png"), std::string::npos);
}

TEST_F(Merging, SkipsPhotosThatLabellingSkips) {
    writeAtomically(path("photos") / "broken.jpg", std::string_view("no photo"));
    const LabelResult result = mergeShards(options, context);
    EXPECT_EQ(result.images, 6U);
    EXPECT_EQ(result.masks, 5U);
    ASSERT_EQ(result.skipped.size(), 1U);
    EXPECT_EQ(result.skipped[0].file, "broken.jpg");
    EXPECT_FALSE(result.skipped[0].reason.empty());
}

TEST_F(Merging, NamesPhotosThatAreNoLongerThere) {
    fs::remove(path("photos") / "b.png");
    EXPECT_NE(refusal().find("1 photo: b.png"), std::string::npos);
}

TEST_F(Merging, RefusesShardsOfDifferentRuns) {
    const fs::path file = shard(1) / ".maskwright" / "settings.txt";
    const std::string sound = readText(file);
    const auto with = [&](const std::string& from, const std::string& to) {
        std::string text = sound;
        text.replace(text.find(from), from.size(), to);
        writeAtomically(file, text);
        return refusal();
    };
    const std::string seed = with("seed 0", "seed 7");
    EXPECT_NE(seed.find("different settings"), std::string::npos) << seed;
    EXPECT_NE(seed.find("seed 0"), std::string::npos) << seed;
    EXPECT_NE(seed.find("seed 7"), std::string::npos) << seed;
    EXPECT_NE(with("images ", "images /elsewhere").find("different photo folders"), std::string::npos);
}

TEST_F(Merging, RefusesFoldersThatHoldNoShard) {
    options.shards = {path("photos")};
    EXPECT_NE(refusal().find("not the output of label --shard"), std::string::npos);
    options.shards = {path("nowhere")};
    EXPECT_NE(refusal().find("not the output of label --shard"), std::string::npos);
    options.shards = {};
    EXPECT_NE(refusal().find("no shards"), std::string::npos);
    const LabelJournal journal(path("whole"), settings(1), "", /*resume=*/false);
    options.shards = {path("whole")};
    EXPECT_NE(refusal().find("not split into shards"), std::string::npos);
    options.shards = {shard(0), shard(1)};
    options.out = shard(0);
    EXPECT_NE(refusal().find("one of the shards"), std::string::npos);
}

TEST_F(Merging, LeavesAFolderWithOtherContentAlone) {
    writeAtomically(path("merged") / "thesis.txt", std::string_view("precious"));
    EXPECT_THROW(mergeShards(options, context), Error);
    EXPECT_EQ(contentOf(path("merged")).size(), 1U);
}

TEST_F(Merging, WritesNothingThroughALink) {
    mergeShards(options, context);
    fs::remove_all(options.out / "masks");
    writeAtomically(path("elsewhere") / "a.png", std::string_view("precious"));
    fs::create_directory_symlink(path("elsewhere"), options.out / "masks");
    const auto before = contentOf(options.out);
    try {
        mergeShards(options, context);
        ADD_FAILURE() << "merged";
    } catch (const Error& error) {
        EXPECT_EQ(error.where(), toUtf8(options.out / "masks"));
    }
    EXPECT_EQ(contentOf(options.out), before);
    EXPECT_EQ(contentOf(path("elsewhere")), (std::map<std::string, std::string>{{"a.png", "precious"}}));
}

/// Real labelling: the last stage and how many files it leaves for a photo differ.
class MergingLabels : public test::Painting, public ::testing::WithParamInterface<LastStage> {};
INSTANTIATE_TEST_SUITE_P(Stages, MergingLabels, ::testing::Values(LastStage::Preliminary, LastStage::Refined));

TEST_P(MergingLabels, EqualTheUnshardedRun) {
    MASKWRIGHT_NEEDS(model());
    for (const char* file : {"a.png", "b.png", "c.png"}) writePhoto(path("photos") / file);
    writeAtomically(path("photos") / "broken.png", std::string_view("no photo"));
    LabelOptions run;
    run.images = path("photos");
    run.concept_ = "bird";
    run.model = model();
    run.until = GetParam();
    run.steps = 2;
    run.precision = Precision::Fp32;
    run.threads = 1;
    run.softMaps = true;
    run.formats = {"coco", "png", "yolo", "voc"};
    run.out = path("whole");
    JobContext context;
    const LabelResult whole = label(run, context);

    MergeOptions merge;
    // More shards than photos: the last one has nothing to do.
    for (const char* name : {"s0", "s1", "s2", "s3", "s4"}) {
        run.shard = {static_cast<int>(merge.shards.size()), 5};
        run.out = path(name);
        label(run, context);
        merge.shards.push_back(run.out);
    }
    merge.out = path("merged");
    const LabelResult merged = mergeShards(merge, context);
    EXPECT_EQ(merged.masks, whole.masks);
    ASSERT_EQ(merged.skipped.size(), 1U);
    EXPECT_EQ(merged.skipped[0].reason, whole.skipped.at(0).reason);
    expectSameFolder(path("merged"), path("whole"));
}

}  // namespace
}  // namespace maskwright
