// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/header.h"

#include <algorithm>
#include <cctype>
#include <cstring>
#include <string_view>

namespace maskwright {

namespace {

/// Bounds-checked integers of a byte span; reading past the end gives 0.
class Bytes {
  public:
    explicit Bytes(std::span<const std::uint8_t> bytes) : m_bytes(bytes) {}
    std::size_t size() const { return m_bytes.size(); }
    std::uint32_t byte(std::size_t at) const { return at < m_bytes.size() ? m_bytes[at] : 0; }
    std::uint32_t big16(std::size_t at) const { return byte(at) << 8 | byte(at + 1); }
    std::uint32_t big32(std::size_t at) const { return big16(at) << 16 | big16(at + 2); }
    std::uint32_t little16(std::size_t at) const { return byte(at + 1) << 8 | byte(at); }
    std::uint32_t little32(std::size_t at) const { return little16(at + 2) << 16 | little16(at); }
    bool startsWith(std::string_view text, std::size_t at = 0) const {
        return at <= size() && size() - at >= text.size() &&
               std::memcmp(m_bytes.data() + at, text.data(), text.size()) == 0;
    }
    /// Whether `text` occurs in the last `tail` bytes.
    bool endsNear(std::string_view text, std::size_t tail) const {
        const auto from = m_bytes.begin() + static_cast<std::ptrdiff_t>(size() - std::min(size(), tail));
        return std::search(from, m_bytes.end(), text.begin(), text.end(),
                           [](std::uint8_t a, char b) { return a == static_cast<std::uint8_t>(b); }) != m_bytes.end();
    }

  private:
    std::span<const std::uint8_t> m_bytes;
};

int side(std::uint32_t value) {
    return value > 0x7fffffff ? 0x7fffffff : static_cast<int>(value);
}

/// Value of a 16- or 32-bit entry with `tag` in the first directory of TIFF data that starts at `base`; 0 if absent.
std::uint32_t tiffEntry(const Bytes& b, std::size_t base, std::uint32_t tag) {
    const bool little = b.startsWith("II", base);
    const auto read16 = [&](std::size_t at) { return little ? b.little16(at) : b.big16(at); };
    const auto read32 = [&](std::size_t at) { return little ? b.little32(at) : b.big32(at); };
    const std::size_t directory = base + read32(base + 4);
    const std::uint32_t count = std::min<std::uint32_t>(read16(directory), 512);
    for (std::uint32_t i = 0; i < count; ++i) {
        const std::size_t entry = directory + 2 + 12 * static_cast<std::size_t>(i);
        if (read16(entry) == tag) return read16(entry + 2) == 3 ? read16(entry + 8) : read32(entry + 8);
    }
    return 0;
}

ImageHeader parseJpeg(const Bytes& b) {
    ImageHeader header{ImageKind::Jpeg};
    header.complete = b.endsNear("\xff\xd9", 4096);
    std::size_t at = 2;
    while (at + 4 <= b.size()) {
        if (b.byte(at) != 0xff) break;
        const std::uint32_t marker = b.byte(at + 1);
        if (marker == 0xff) {  // padding
            ++at;
            continue;
        }
        if (marker == 0xda) break;
        const std::uint32_t length = b.big16(at + 2);
        if (marker == 0xe1 && b.startsWith(std::string_view("Exif\0\0", 6), at + 4)) {
            const std::uint32_t value = tiffEntry(b, at + 10, 0x0112);
            if (value >= 1 && value <= 8) header.orientation = static_cast<int>(value);
        }
        const bool isFrame = marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
        if (isFrame) {
            header.height = side(b.big16(at + 5));
            header.width = side(b.big16(at + 7));
        }
        at += 2 + std::max<std::uint32_t>(length, 2);
    }
    return header;
}

ImageHeader parseWebP(const Bytes& b) {
    ImageHeader header{ImageKind::WebP};
    header.complete = b.size() >= 8 + static_cast<std::size_t>(b.little32(4));
    if (b.startsWith("VP8X", 12)) {
        header.width = side((b.little32(24) & 0xffffff) + 1);
        header.height = side((b.little32(27) & 0xffffff) + 1);
    } else if (b.startsWith("VP8L", 12)) {
        const std::uint32_t bits = b.little32(21);
        header.width = side((bits & 0x3fff) + 1);
        header.height = side((bits >> 14 & 0x3fff) + 1);
    } else {
        header.width = side(b.little16(26) & 0x3fff);
        header.height = side(b.little16(28) & 0x3fff);
    }
    return header;
}

ImageHeader parsePnm(const Bytes& b) {
    ImageHeader header{ImageKind::Pnm};
    std::size_t at = 2;
    std::uint64_t numbers[2] = {0, 0};
    for (std::uint64_t& number : numbers) {
        while (at < b.size() && (std::isspace(static_cast<int>(b.byte(at))) || b.byte(at) == '#')) {
            if (b.byte(at) == '#')
                while (at < b.size() && b.byte(at) != '\n') ++at;
            else
                ++at;
        }
        while (at < b.size() && std::isdigit(static_cast<int>(b.byte(at))) && number < 0x7fffffff)
            number = number * 10 + (b.byte(at++) - '0');
    }
    header.width = side(static_cast<std::uint32_t>(numbers[0]));
    header.height = side(static_cast<std::uint32_t>(numbers[1]));
    return header;
}

}  // namespace

std::optional<ImageHeader> parseImageHeader(std::span<const std::uint8_t> bytes) {
    const Bytes b(bytes);
    if (b.startsWith("\xff\xd8\xff")) return parseJpeg(b);
    if (b.startsWith("\x89PNG\r\n\x1a\n"))
        return ImageHeader{ImageKind::Png, side(b.big32(16)), side(b.big32(20)), 1, b.endsNear("IEND", 64)};
    if (b.startsWith("GIF8")) return ImageHeader{ImageKind::Gif, side(b.little16(6)), side(b.little16(8))};
    if (b.startsWith("RIFF") && b.startsWith("WEBP", 8)) return parseWebP(b);
    if (b.startsWith(std::string_view("II*\0", 4)) || b.startsWith(std::string_view("MM\0*", 4)))
        return ImageHeader{ImageKind::Tiff, side(tiffEntry(b, 0, 256)), side(tiffEntry(b, 0, 257))};
    if (b.startsWith(std::string_view("\0\0\0\x0cjP  ", 8))) return ImageHeader{ImageKind::Jpeg2000};
    if (b.startsWith("BM") && b.size() > 26) {
        const std::uint32_t height = b.little32(22);
        return ImageHeader{ImageKind::Bmp, side(b.little32(18)), side(height > 0x7fffffff ? 0U - height : height)};
    }
    if (b.size() > 2 && b.byte(0) == 'P' && b.byte(1) >= '1' && b.byte(1) <= '6' &&
        std::isspace(static_cast<int>(b.byte(2))))
        return parsePnm(b);
    return std::nullopt;
}

}  // namespace maskwright
