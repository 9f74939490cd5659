// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mask/rle.h"

#include <string>

#include "core/error.h"

namespace maskwright {

namespace {

constexpr int kBitsPerCharacter = 5;
constexpr int kFirstCharacter = 48;
constexpr int kMaxShift = 30;  // seven characters hold any difference of two 32-bit runs

[[noreturn]] void refuse(const std::string& what) {
    throw Error(ErrorCode::BadInput, what, "run lengths", "Export the annotation again.");
}

void appendNumber(std::string& text, std::int64_t value) {
    for (bool more = true; more;) {
        std::int64_t bits = value & 0x1f;
        value >>= kBitsPerCharacter;
        more = (bits & 0x10) != 0 ? value != -1 : value != 0;
        if (more) bits |= 0x20;
        text.push_back(static_cast<char>(bits + kFirstCharacter));
    }
}

std::int64_t takeNumber(std::string_view text, std::size_t& position) {
    std::int64_t value = 0;
    for (int shift = 0;; shift += kBitsPerCharacter) {
        if (position == text.size()) refuse("The compressed run lengths end in the middle of a number");
        const int bits = static_cast<unsigned char>(text[position++]) - kFirstCharacter;
        if (bits < 0 || bits > 0x3f) refuse("The compressed run lengths hold a character that does not belong there");
        if (shift > kMaxShift) refuse("The compressed run lengths hold a number that is too large");
        value |= static_cast<std::int64_t>(bits & 0x1f) << shift;
        if ((bits & 0x20) != 0) continue;
        if ((bits & 0x10) != 0) value -= std::int64_t{1} << (shift + kBitsPerCharacter);
        return value;
    }
}

}  // namespace

std::vector<std::uint32_t> runLengths(const Mask& mask) {
    std::vector<std::uint32_t> runs;
    bool foreground = false;
    std::uint32_t run = 0;
    for (int x = 0; x < mask.width; ++x) {
        for (int y = 0; y < mask.height; ++y) {
            if ((mask.at(x, y) != 0) != foreground) {
                runs.push_back(run);
                run = 0;
                foreground = !foreground;
            }
            ++run;
        }
    }
    runs.push_back(run);
    return runs;
}

Mask maskFromRunLengths(const std::vector<std::uint32_t>& runs, int width, int height) {
    if (width < 0 || height < 0) refuse("The size of the mask is negative");
    const std::uint64_t pixels = static_cast<std::uint64_t>(width) * static_cast<std::uint64_t>(height);
    std::uint64_t sum = 0;
    for (const std::uint32_t run : runs) sum += run;
    if (sum != pixels)
        refuse("The run lengths add up to " + std::to_string(sum) + " pixels, but the mask has " +
               std::to_string(pixels));
    Mask mask(width, height);
    std::uint64_t position = 0;
    for (std::size_t i = 0; i < runs.size(); ++i) {
        if (i % 2 == 1)
            for (std::uint64_t p = position; p < position + runs[i]; ++p)
                mask.at(static_cast<int>(p / static_cast<std::uint64_t>(height)),
                        static_cast<int>(p % static_cast<std::uint64_t>(height))) = 1;
        position += runs[i];
    }
    return mask;
}

std::string compressRunLengths(const std::vector<std::uint32_t>& runs) {
    std::string text;
    for (std::size_t i = 0; i < runs.size(); ++i)
        appendNumber(text, std::int64_t{runs[i]} - (i > 2 ? std::int64_t{runs[i - 2]} : 0));
    return text;
}

std::vector<std::uint32_t> decompressRunLengths(std::string_view text) {
    std::vector<std::uint32_t> runs;
    for (std::size_t position = 0; position < text.size();) {
        std::int64_t value = takeNumber(text, position);
        if (runs.size() > 2) value += runs[runs.size() - 2];
        if (value < 0 || value > INT64_C(0xffffffff)) refuse("The compressed run lengths hold an impossible run");
        runs.push_back(static_cast<std::uint32_t>(value));
    }
    return runs;
}

}  // namespace maskwright
