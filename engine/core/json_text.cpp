// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json_text.h"

namespace maskwright {
namespace {

/// Counts brackets outside of strings. Where the text is no JSON the parser stops before it matters.
bool isTooDeep(std::string_view text) {
    int depth = 0;
    bool inString = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
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

nlohmann::json parseJson(std::string_view text) {
    if (isTooDeep(text)) return nlohmann::json(nlohmann::json::value_t::discarded);
    return nlohmann::json::parse(text, /*callback=*/nullptr, /*allow_exceptions=*/false);
}

}  // namespace maskwright
