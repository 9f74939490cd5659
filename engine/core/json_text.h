// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace maskwright {

/// Brackets and braces that may be open at once in JSON from a file; what is read here has five at most.
constexpr int kDeepestJson = 64;

enum class JsonComments {
    Refused,  ///< as JSON has none
    Ignored,  ///< "// ..." and "/* ... */", for files that people write
};

/// JSON of unknown origin. Never throws for its content.
/// @return a discarded value (is_discarded) when the text is no JSON, or is nested deeper than kDeepestJson: values are
/// copied, compared and printed by recursion, and a file of brackets alone would use up the stack.
nlohmann::json parseJson(std::string_view text, JsonComments comments = JsonComments::Refused);

/// A number of a file as what it is meant to be. `get<Whole>()` makes something else of 1.5 and -1, and anything at all
/// of 1e300.
/// @throws nlohmann::json::exception, as `get` does for other types, where it is not whole or does not fit.
template <class Whole>
Whole wholeNumber(const nlohmann::json& value) {
    if (value.is_number_unsigned()) {
        if (const auto number = value.get<std::uint64_t>(); std::in_range<Whole>(number))
            return static_cast<Whole>(number);
    } else if (value.is_number_integer()) {
        if (const auto number = value.get<std::int64_t>(); std::in_range<Whole>(number))
            return static_cast<Whole>(number);
    }
    throw nlohmann::json::type_error::create(302, "not a whole number in range", &value);
}

/// The same for a list of them.
template <class Whole>
std::vector<Whole> wholeNumbers(const nlohmann::json& list) {
    if (!list.is_array()) throw nlohmann::json::type_error::create(302, "not a list of whole numbers", &list);
    std::vector<Whole> numbers;
    for (const nlohmann::json& value : list) numbers.push_back(wholeNumber<Whole>(value));
    return numbers;
}

}  // namespace maskwright
