// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mask/rle.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <string>
#include <utility>

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

/// The grid that outlines are drawn on: so many points a pixel.
constexpr double kRingScale = 5;

struct GridPoint {
    int x = 0;
    int y = 0;
};

// Rounded exactly as cocoapi does: masks have to be the same to the pixel.
// NOLINTBEGIN(bugprone-incorrect-roundings)
GridPoint gridPoint(double x, double y, int width, int height) {
    if (!std::isfinite(x) || !std::isfinite(y)) refuse("A polygon has a corner that is no number");
    const auto place = [](double value, int size) {
        return static_cast<int>(kRingScale * std::clamp(value, -1.0 * size, 2.0 * size) + 0.5);
    };
    return {place(x, width), place(y, height)};
}

void appendLine(std::vector<GridPoint>& outline, GridPoint from, GridPoint to) {
    const int dx = std::abs(to.x - from.x);
    const int dy = std::abs(to.y - from.y);
    const bool isFlat = dx >= dy;
    const bool isFlipped = isFlat ? from.x > to.x : from.y > to.y;
    if (isFlipped) std::swap(from, to);
    const int steps = std::max(dx, dy);
    const double slope = steps == 0 ? 0 : static_cast<double>(isFlat ? to.y - from.y : to.x - from.x) / steps;
    for (int step = 0; step <= steps; ++step) {
        const int t = isFlipped ? steps - step : step;
        outline.push_back(isFlat ? GridPoint{from.x + t, static_cast<int>(from.y + slope * t + 0.5)}
                                 : GridPoint{static_cast<int>(from.x + slope * t + 0.5), from.y + t});
    }
}
// NOLINTEND(bugprone-incorrect-roundings)

std::vector<GridPoint> outlineOf(const std::vector<double>& ring, int width, int height) {
    if (ring.size() < 6 || ring.size() % 2 != 0) refuse("A polygon has fewer than three corners");
    std::vector<GridPoint> outline;
    GridPoint last = gridPoint(ring[0], ring[1], width, height);
    for (std::size_t i = 2; i <= ring.size(); i += 2) {
        const std::size_t next = i % ring.size();
        const GridPoint point = gridPoint(ring[next], ring[next + 1], width, height);
        appendLine(outline, last, point);
        last = point;
    }
    return outline;
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

std::vector<std::uint32_t> runLengthsOfRing(const std::vector<double>& ring, int width, int height) {
    const std::vector<GridPoint> outline = outlineOf(ring, width, height);
    const auto rows = static_cast<std::uint64_t>(height);
    // Where the outline goes over the middle of a column, foreground begins or ends.
    std::vector<std::uint64_t> turns;
    for (std::size_t i = 1; i < outline.size(); ++i) {
        const auto [x, y] = outline[i];
        const auto [lastX, lastY] = outline[i - 1];
        if (x == lastX) continue;
        const double column = (std::min(x, lastX) + 0.5) / kRingScale - 0.5;
        if (std::floor(column) != column || column < 0 || column > width - 1) continue;
        const double row = std::clamp((std::min(y, lastY) + 0.5) / kRingScale - 0.5, 0.0, static_cast<double>(height));
        turns.push_back(static_cast<std::uint64_t>(column) * rows + static_cast<std::uint64_t>(std::ceil(row)));
    }
    turns.push_back(static_cast<std::uint64_t>(width) * rows);
    std::sort(turns.begin(), turns.end());
    std::vector<std::uint32_t> runs;
    std::uint64_t last = 0;
    for (std::size_t i = 0; i < turns.size(); ++i) {
        // Two turns at one place are none.
        if (!runs.empty() && turns[i] == last) {
            if (++i < turns.size()) runs.back() += static_cast<std::uint32_t>(turns[i] - last);
            if (i < turns.size()) last = turns[i];
            continue;
        }
        runs.push_back(static_cast<std::uint32_t>(turns[i] - last));
        last = turns[i];
    }
    return runs;
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
