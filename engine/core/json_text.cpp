// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json_text.h"

namespace maskwright {
namespace {

/// The place behind the comment that begins at `start`; `start` itself where none does.
std::size_t behindComment(std::string_view text, std::size_t start) {
    const std::string_view two = text.substr(start, 2);
    if (two != "//" && two != "/*") return start;
    constexpr std::string_view kLineEnds("\r\n\0", 3);  // the parser's
    const bool ofLine = two == "//";
    const std::size_t end = ofLine ? text.find_first_of(kLineEnds, start) : text.find("*/", start + 2);
    return end == std::string_view::npos ? text.size() : end + (ofLine ? 1 : 2);
}

/// Counts brackets outside of strings and comments. Where the text is no JSON the parser stops before it matters.
bool isTooDeep(std::string_view text, JsonComments comments) {
    int depth = 0;
    bool inString = false;
    for (std::size_t i = 0; i < text.size();) {
        if (!inString && comments == JsonComments::Ignored)
            if (const std::size_t end = behindComment(text, i); end != i) {
                i = end;
                continue;
            }
        const char c = text[i++];
        if (inString && c == '\\')
            ++i;
        else if (c == '"')
            inString = !inString;
        else if (!inString && (c == '[' || c == '{') && ++depth > kDeepestJson)
            return true;
        else if (!inString && (c == ']' || c == '}'))
            --depth;
    }
    return false;
}

}  // namespace

nlohmann::json parseJson(std::string_view text, JsonComments comments) {
    if (isTooDeep(text, comments)) return nlohmann::json(nlohmann::json::value_t::discarded);
    return nlohmann::json::parse(text, /*callback=*/nullptr, /*allow_exceptions=*/false,
                                 /*ignore_comments=*/comments == JsonComments::Ignored);
}

}  // namespace maskwright
