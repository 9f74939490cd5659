// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json_text.h"

#include <gtest/gtest.h>

#include <string>

namespace maskwright {
namespace {

using nlohmann::json;

std::string nested(std::size_t depth, const std::string& open, const std::string& inside, const std::string& close) {
    std::string text;
    for (std::size_t i = 0; i < depth; ++i) text += open;
    text += inside;
    for (std::size_t i = 0; i < depth; ++i) text += close;
    return text;
}

TEST(JsonText, ReadsWhatIsOrdinary) {
    EXPECT_EQ(parseJson(R"({"a": [1, {"b": null}], "c": "[[[\"{"})").at("c"), "[[[\"{");
    EXPECT_EQ(parseJson("7"), 7);
    EXPECT_TRUE(parseJson("").is_discarded());
    EXPECT_TRUE(parseJson("{\"a\": ").is_discarded());
    EXPECT_TRUE(parseJson("]]]]{").is_discarded());
}

TEST(JsonText, RefusesWhatIsNestedTooDeep) {
    const std::size_t deepest = kDeepestJson;
    EXPECT_TRUE(parseJson(nested(deepest, "[", "1", "]")).is_array());
    EXPECT_TRUE(parseJson(nested(deepest + 1, "[", "1", "]")).is_discarded());
    EXPECT_TRUE(parseJson(nested(deepest + 1, "{\"a\":", "1", "}")).is_discarded());
    // Copying or printing this one would take all of the stack.
    EXPECT_TRUE(parseJson(nested(1'000'000, "[", "", "]")).is_discarded());
}

TEST(JsonText, CountsOnlyBracketsOutsideOfStrings) {
    const std::string brackets(1000, '[');
    EXPECT_TRUE(parseJson("{\"a\": \"" + brackets + "\"}").is_object());
    EXPECT_TRUE(parseJson("{\"a\\\"" + brackets + "\": 1}").is_object());
    // The quote after two backslashes ends the string, so the brackets count.
    EXPECT_TRUE(parseJson("[\"a\\\\\"," + nested(1000, "[", "1", "]") + "]").is_discarded());
}

TEST(JsonText, TakesCommentsWhereTheyAreAllowed) {
    const std::string deep = nested(kDeepestJson + 1, "[", "1", "]");
    const auto read = [](const std::string& text) { return parseJson(text, JsonComments::Ignored); };
    EXPECT_TRUE(parseJson("{} // end").is_discarded());
    EXPECT_TRUE(read("{} // end").is_object());
    // What stands in a comment neither counts nor opens a string that would hide what follows.
    EXPECT_EQ(read("// " + deep + "\n//[\r/* \" " + deep + " **/ [1, /**/ 2]").size(), 2U);
    for (const char* comment : {"// \"\n", "/* \" */", "//\n// \"\n", "/*/ \" */"})
        EXPECT_TRUE(read(comment + deep).is_discarded()) << comment;
    // Nor does a comment's sign in a string begin one.
    EXPECT_EQ(read("[\"// [\", \"/*\"]").size(), 2U);
    EXPECT_TRUE(read("[\"/*\", " + deep + "]").is_discarded());
    EXPECT_TRUE(read("/* never ends").is_discarded());
}

TEST(JsonText, TakesWholeNumbersAsTheyAre) {
    EXPECT_EQ(wholeNumber<int>(json(-3)), -3);
    EXPECT_EQ(wholeNumber<std::uint32_t>(json(4294967295U)), 4294967295U);
    EXPECT_EQ(wholeNumber<std::uint64_t>(json::parse("18446744073709551615")), UINT64_MAX);
    EXPECT_EQ(wholeNumbers<int>(json::parse("[1, -2]")), (std::vector<int>{1, -2}));
}

TEST(JsonText, RefusesNumbersThatWouldBecomeOthers) {
    for (const char* text : {"1e300", "-1e300", "1.5", "1.0", "\"1\"", "null", "true", "[1]", "2147483648"})
        EXPECT_THROW(wholeNumber<int>(json::parse(text)), json::exception) << text;
    EXPECT_THROW(wholeNumber<std::uint32_t>(json(-1)), json::exception);
    EXPECT_THROW(wholeNumber<std::int64_t>(json::parse("9223372036854775808")), json::exception);
    EXPECT_THROW(wholeNumbers<int>(json::parse("[1, 2.5]")), json::exception);
    EXPECT_THROW(wholeNumbers<int>(json::parse("{\"a\": 1}")), json::exception);
}

}  // namespace
}  // namespace maskwright
