// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/synthetic_sheet.h"

#include <gtest/gtest.h>

#include <fstream>

#include "core/error.h"
#include "core/files.h"
#include "core/json_lines.h"
#include "support.h"

namespace maskwright {
namespace {

namespace fs = std::filesystem;

constexpr const char* kParts[] = {"images", "backgrounds", "masks", "maps"};

/// A folder as `synthesize` leaves it, with text in place of pictures.
class PairSheet : public ::testing::Test {
  protected:
    void add(std::int64_t index, const std::string& verdict) const {
        for (const char* part : kParts)
            writeAtomically(folderOfPair(folder(), verdict) / part / pairFileName(index), std::string_view(part));
        JsonLines(folder() / "manifest.jsonl")
            .append({{"index", index},
                     {"file", pairFileName(index)},
                     {"seed", 0},
                     {"mask_share", 0.25},
                     {"contrast", 0.5},
                     {"verdict", verdict}});
    }
    fs::path folder() const { return m_folder.path() / "pairs"; }
    std::size_t lines() const { return JsonLines(folder() / "manifest.jsonl").read().size(); }
    /// All four files lie there, and nowhere else.
    void expectIn(bool kept, std::int64_t index) const {
        for (const char* part : kParts) {
            EXPECT_EQ(fs::exists(folder() / part / pairFileName(index)), kept) << part;
            EXPECT_EQ(fs::exists(folder() / "thrown_away" / part / pairFileName(index)), !kept) << part;
        }
    }

  private:
    test::TemporaryFolder m_folder;
};

TEST_F(PairSheet, ListsPairsByNumberWithTheLastWordOnEach) {
    EXPECT_TRUE(readPairSheet(folder()).empty()) << "there is no manifest yet";
    fs::create_directories(folder());
    add(1, "empty");
    add(0, "kept");
    const auto pairs = readPairSheet(folder());
    ASSERT_EQ(pairs.size(), 2U);
    EXPECT_EQ(pairs[0].index, 0);
    EXPECT_EQ(pairs[0].file, "000000.png");
    EXPECT_EQ(pairs[0].verdict, "kept");
    EXPECT_EQ(pairs[1].verdict, "empty");
    EXPECT_EQ(pairs[1].filter, "empty");
    EXPECT_DOUBLE_EQ(pairs[1].measures.maskShare, 0.25);
    EXPECT_DOUBLE_EQ(pairs[1].measures.contrast, 0.5);
}

TEST_F(PairSheet, APersonDropsAndKeepsPairs) {
    fs::create_directories(folder());
    add(0, "kept");
    add(1, "pieces");
    EXPECT_EQ(judgePair(folder(), 0, /*keep=*/false).verdict, "dropped by hand");
    expectIn(false, 0);
    const SheetPair kept = judgePair(folder(), 1, /*keep=*/true);
    EXPECT_EQ(kept.verdict, "kept by hand");
    EXPECT_EQ(kept.filter, "pieces");
    expectIn(true, 1);
    const auto pairs = readPairSheet(folder());
    ASSERT_EQ(pairs.size(), 2U);
    EXPECT_EQ(pairs[0].verdict, "dropped by hand");
    EXPECT_EQ(pairs[1].verdict, "kept by hand");
    EXPECT_DOUBLE_EQ(pairs[1].measures.maskShare, 0.25) << "the measures stay";
}

TEST_F(PairSheet, GoingBackOnAChoiceIsWhatTheFilterHadSaid) {
    fs::create_directories(folder());
    add(0, "kept");
    add(1, "border");
    judgePair(folder(), 0, false);
    EXPECT_EQ(judgePair(folder(), 0, true).verdict, "kept");
    expectIn(true, 0);
    judgePair(folder(), 1, true);
    EXPECT_EQ(judgePair(folder(), 1, false).verdict, "border");
    expectIn(false, 1);
    EXPECT_EQ(lines(), 6U);
    judgePair(folder(), 1, false);
    EXPECT_EQ(lines(), 6U) << "what is so already is not said again";
}

TEST_F(PairSheet, FinishesAMoveThatWasCutShort) {
    fs::create_directories(folder());
    add(0, "kept");
    judgePair(folder(), 0, false);
    fs::rename(folder() / "thrown_away/masks/000000.png", folder() / "masks/000000.png");
    fs::rename(folder() / "thrown_away/maps/000000.png", folder() / "maps/000000.png");
    EXPECT_EQ(readPairSheet(folder()).size(), 1U);
    expectIn(false, 0);
}

TEST_F(PairSheet, LeavesOutPairsWithoutAPictureAndLinesWithoutSense) {
    fs::create_directories(folder());
    add(0, "kept");
    add(1, "kept");
    fs::remove(folder() / "images/000000.png");
    std::ofstream(folder() / "manifest.jsonl", std::ios::app)
        << "no JSON\n{\"index\": \"two\", \"verdict\": \"kept\"}\n{\"index\": -3, \"verdict\": \"kept\"}\n{\"index\": "
           "1";
    const auto pairs = readPairSheet(folder());
    ASSERT_EQ(pairs.size(), 1U);
    EXPECT_EQ(pairs[0].index, 1);
    EXPECT_EQ(judgePair(folder(), 1, false).verdict, "dropped by hand");
    EXPECT_EQ(readPairSheet(folder()).at(0).verdict, "dropped by hand") << "said on a line of its own";
}

TEST_F(PairSheet, RefusesAPairThatIsNotThere) {
    fs::create_directories(folder());
    EXPECT_THROW(judgePair(folder(), 7, true), Error);
}

}  // namespace
}  // namespace maskwright
