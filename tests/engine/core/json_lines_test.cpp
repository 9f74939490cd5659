// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json_lines.h"

#include <gtest/gtest.h>

#include "core/error.h"
#include "core/files.h"
#include "support.h"

namespace maskwright {
namespace {

TEST(JsonLinesFile, GrowsAndLeavesOutWhatWasCutShort) {
    const test::TemporaryFolder folder;
    const std::filesystem::path file = folder.path() / "list.jsonl";
    JsonLines first(file);
    EXPECT_TRUE(first.read().empty());
    first.append({{"n", 1}});
    writeAtomically(file, readText(file) + "no json\n[1, 2]\n{\"n\": 2, \"x");
    JsonLines second(file);
    ASSERT_EQ(second.read().size(), 1U);
    second.append({{"n", 3}});
    second.append({{"n", 4}});
    const JsonLines third(file);
    ASSERT_EQ(third.read().size(), 3U);
    EXPECT_EQ(third.read().at(1).at("n"), 3) << "on a line of its own";
}

TEST(JsonLinesFile, SaysWhenItCannotBeWritten) {
    const test::TemporaryFolder folder;
    JsonLines lines(folder.path() / "missing" / "list.jsonl");
    EXPECT_THROW(lines.append({{"n", 1}}), Error);
}

}  // namespace
}  // namespace maskwright
