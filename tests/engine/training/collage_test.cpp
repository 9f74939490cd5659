// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/collage.h"

#include <ATen/ATen.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace maskwright {
namespace {

const std::vector<std::string> kCaptions = {
    "a photo of a dog",   "a photo of a cat", "a photo of a laysan albatross, a bird",
    "a photo of the sea", "a photo of a dog", "a photo of a forest"};

PretrainConfig sampleConfig() {
    PretrainConfig config;
    config.tileCells = {8, 6, 4};
    config.unet.sampleSize = 8;
    config.sceneCaptions = {"a photo of the sea", "a photo of a forest"};
    config.diffusion.captionDropout = 0;
    return config;
}

/// Every cell of photo i has the value i + 1, so that a canvas tells what lies where.
LatentLibrary sampleLibrary(const PretrainConfig& config, const std::vector<std::string>& captions = kCaptions) {
    LatentLibrary library;
    describeLibrary(library, captions, config);
    const auto count = static_cast<std::int64_t>(captions.size());
    for (const int cells : config.tileCells) {
        const std::int64_t flips = cells == config.unet.sampleSize ? 2 : 1;
        at::Tensor cutouts = at::zeros({count, flips, cells, cells}, at::kBool);
        cutouts.narrow(2, cells / 4, (cells + 1) / 2).narrow(3, cells / 4, (cells + 1) / 2).fill_(true);
        library.cutouts.push_back(cutouts);
        library.tiles.push_back((at::arange(count, at::kFloat) + 1)
                                    .view({count, 1, 1, 1, 1})
                                    .expand({count, flips, 4, cells, cells})
                                    .contiguous());
    }
    return library;
}

/// The photos whose cells are on the canvas.
std::set<std::int64_t> photosOn(const at::Tensor& canvas) {
    std::set<std::int64_t> photos;
    const at::Tensor flat = canvas.flatten().contiguous();
    for (std::int64_t i = 0; i < flat.numel(); ++i)
        photos.insert(static_cast<std::int64_t>(std::lround(flat.data_ptr<float>()[i])) - 1);
    return photos;
}

/// What a caption may call this photo.
std::set<std::string> namesOf(std::int64_t photo) {
    const std::string phrase = kCaptions[static_cast<std::size_t>(photo)].substr(std::string("a photo of ").size());
    if (photo == 3 || photo == 5) return {phrase, "a background"};
    if (photo == 2) return {phrase, "a bird", "an object", "a background"};
    return {phrase, "an object", "a background"};
}

std::vector<std::string> nounsIn(const std::string& caption) {
    const std::string prefix = "a photo of ";
    EXPECT_EQ(caption.compare(0, prefix.size(), prefix), 0) << caption;
    std::vector<std::string> nouns;
    std::string rest = caption.substr(prefix.size());
    for (std::size_t at = rest.find(" and "); at != std::string::npos; at = rest.find(" and ")) {
        nouns.push_back(rest.substr(0, at));
        rest = rest.substr(at + 5);
    }
    nouns.push_back(rest);
    return nouns;
}

CollageShares only(double CollageShares::*layout) {
    CollageShares shares{0, 0, 0, 0};
    shares.*layout = 1;
    return shares;
}

const std::map<std::string, double CollageShares::*> kLayouts = {{"single", &CollageShares::single},
                                                                 {"halves", &CollageShares::halves},
                                                                 {"quads", &CollageShares::quads},
                                                                 {"paste", &CollageShares::paste}};

TEST(LatentLibrary, TellsScenesFromObjectsAndFavoursRareWords) {
    const LatentLibrary library = sampleLibrary(sampleConfig());
    EXPECT_EQ(library.phrases[0], "a dog");
    EXPECT_EQ(library.phrases[2], "a laysan albatross, a bird");
    EXPECT_EQ(library.objects, (std::vector<std::int64_t>{0, 1, 2, 4}));
    EXPECT_EQ(library.scenes, (std::vector<std::int64_t>{3, 5}));
    ASSERT_EQ(library.objectWeights.size(), 4U);
    EXPECT_DOUBLE_EQ(library.objectWeights[0], 1 / std::sqrt(2.0));
    EXPECT_DOUBLE_EQ(library.objectWeights[1], 1.0);
    LatentLibrary other;
    describeLibrary(other, {"no prefix"}, sampleConfig());
    EXPECT_EQ(other.phrases[0], "no prefix");
}

TEST(CollageComposer, DrawsTheSameFromTheSameSeed) {
    const PretrainConfig config = sampleConfig();
    const LatentLibrary library = sampleLibrary(config);
    const CollageComposer one(library, config), other(library, config);
    std::mt19937_64 used(99);
    for (int i = 0; i < 50; ++i) one.compose(used);  // what was drawn before must not matter
    std::mt19937_64 a(7), b(7), c(8);
    bool differs = false;
    for (int i = 0; i < 50; ++i) {
        const Composition first = one.compose(a), second = other.compose(b), third = one.compose(c);
        EXPECT_EQ(first.caption, second.caption);
        EXPECT_TRUE(first.latent.equal(second.latent));
        differs |= first.caption != third.caption || !first.latent.equal(third.latent);
    }
    EXPECT_TRUE(differs);
}

TEST(CollageComposer, NamesWhatIsOnTheCanvas) {
    for (const auto& [name, layout] : kLayouts) {
        PretrainConfig config = sampleConfig();
        config.diffusion.collages = only(layout);
        const LatentLibrary library = sampleLibrary(config);
        const CollageComposer composer(library, config);
        std::mt19937_64 random(3);
        for (int i = 0; i < 300; ++i) {
            const Composition composition = composer.compose(random);
            ASSERT_EQ(composition.latent.sizes(), at::IntArrayRef({4, 8, 8}));
            ASSERT_EQ(composition.latent.scalar_type(), at::kFloat);
            const std::set<std::int64_t> photos = photosOn(composition.latent);
            const std::vector<std::string> nouns = nounsIn(composition.caption);
            // Every noun speaks of a photo on the canvas, and every photo has a noun.
            for (const std::string& noun : nouns)
                EXPECT_TRUE(std::any_of(photos.begin(), photos.end(), [&](auto p) { return namesOf(p).count(noun); }))
                    << name << ": " << composition.caption;
            for (const std::int64_t photo : photos)
                EXPECT_TRUE(std::any_of(nouns.begin(), nouns.end(), [&](auto& n) { return namesOf(photo).count(n); }))
                    << name << ": " << composition.caption << " without photo " << photo;
        }
    }
}

TEST(CollageComposer, FillsTheCanvasWithAsManyPhotosAsTheLayoutSays) {
    const std::map<std::string, std::pair<std::size_t, std::size_t>> counts = {
        {"single", {1, 1}}, {"halves", {1, 2}}, {"quads", {1, 4}}, {"paste", {1, 3}}};
    for (const auto& [name, layout] : kLayouts) {
        PretrainConfig config = sampleConfig();
        config.diffusion.collages = only(layout);
        const LatentLibrary library = sampleLibrary(config);
        const CollageComposer composer(library, config);
        std::mt19937_64 random(4);
        std::size_t most = 0;
        for (int i = 0; i < 300; ++i) {
            const Composition composition = composer.compose(random);
            const std::size_t photos = photosOn(composition.latent).size();
            EXPECT_GE(photos, counts.at(name).first);
            EXPECT_LE(photos, counts.at(name).second) << name;
            most = std::max(most, photos);
            const std::size_t nouns = nounsIn(composition.caption).size();
            EXPECT_TRUE(name != "halves" || nouns == 2) << nouns;
            EXPECT_TRUE(name != "quads" || nouns == 3 || nouns == 4) << nouns;
        }
        EXPECT_EQ(most, counts.at(name).second) << name;
    }
}

TEST(CollageComposer, KnowsWhichNounEachCellShows) {
    for (const auto& [name, layout] : kLayouts) {
        PretrainConfig config = sampleConfig();
        config.diffusion.collages = only(layout);
        const LatentLibrary library = sampleLibrary(config);
        const CollageComposer composer(library, config);
        std::mt19937_64 random(11);
        std::int64_t known = 0;
        for (int i = 0; i < 200; ++i) {
            const Composition composition = composer.compose(random);
            EXPECT_EQ(composition.nouns, nounsIn(composition.caption));
            ASSERT_EQ(composition.owner.sizes(), at::IntArrayRef({8, 8}));
            const at::Tensor owner = composition.owner.contiguous(), shown = composition.latent[0].contiguous();
            for (std::int64_t cell = 0; cell < owner.numel(); ++cell) {
                const std::int64_t noun = owner.data_ptr<std::int64_t>()[cell];
                if (noun < 0) continue;
                ++known;
                ASSERT_LT(noun, static_cast<std::int64_t>(composition.nouns.size()));
                const std::string& word = composition.nouns[static_cast<std::size_t>(noun)];
                const auto photo = static_cast<std::int64_t>(std::lround(shown.data_ptr<float>()[cell])) - 1;
                EXPECT_TRUE(namesOf(photo).count(word)) << name << ": " << composition.caption << ", photo " << photo;
            }
        }
        EXPECT_GT(known, 200 * 8) << name;
    }
}

TEST(CollageComposer, DropsCaptionsAsOftenAsAsked) {
    PretrainConfig config = sampleConfig();
    config.diffusion.captionDropout = 0.25;
    const LatentLibrary library = sampleLibrary(config);
    const CollageComposer composer(library, config);
    std::mt19937_64 random(5);
    int empty = 0;
    for (int i = 0; i < 2000; ++i) empty += composer.compose(random).caption.empty() ? 1 : 0;
    EXPECT_NEAR(empty / 2000.0, 0.25, 0.04);
}

TEST(CollageComposer, LeavesTheLibraryAsItIs) {
    const PretrainConfig config = sampleConfig();
    const LatentLibrary library = sampleLibrary(config);
    const CollageComposer composer(library, config);
    std::mt19937_64 random(6);
    for (int i = 0; i < 300; ++i) composer.compose(random).latent.fill_(-1);
    const LatentLibrary fresh = sampleLibrary(config);
    for (std::size_t i = 0; i < library.tiles.size(); ++i) EXPECT_TRUE(library.tiles[i].equal(fresh.tiles[i]));
}

TEST(CollageComposer, MakesDoWithOnlyScenesOnlyObjectsOrOneTileSize) {
    const std::vector<std::vector<std::string>> sets = {{"a photo of the sea", "a photo of a forest"},
                                                        {"a photo of a dog"},
                                                        {"a photo of a dog", "a photo of the sea"}};
    for (const std::vector<std::string>& captions : sets) {
        for (const std::vector<int>& cells : {std::vector<int>{8}, {1}, {5, 2, 1}}) {
            PretrainConfig config = sampleConfig();
            config.tileCells = cells;
            config.unet.sampleSize = cells[0];
            const LatentLibrary library = sampleLibrary(config, captions);
            const CollageComposer composer(library, config);
            std::mt19937_64 random(7);
            for (int i = 0; i < 200; ++i) {
                const Composition composition = composer.compose(random);
                ASSERT_EQ(composition.latent.sizes(), at::IntArrayRef({4, cells[0], cells[0]}));
                EXPECT_FALSE(composition.caption.empty());
                EXPECT_LE(*photosOn(composition.latent).rbegin(), static_cast<std::int64_t>(captions.size()) - 1);
                EXPECT_GE(*photosOn(composition.latent).begin(), 0);
            }
        }
    }
}

}  // namespace
}  // namespace maskwright
