// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/header.h"

#include <algorithm>
#include <cctype>
#include <cstring>
#include <string_view>

namespace maskwright {

namespace {

constexpr std::uint32_t kOrientationTag = 0x0112;
constexpr std::uint32_t kIend = 0x49454e44, kExif = 0x65584966, kTransparency = 0x74524e53;  // PNG's IEND, eXIf, tRNS

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
    /// Position of the first `value` from `at` on, or the end.
    std::size_t find(std::uint8_t value, std::size_t at) const {
        const auto from = m_bytes.begin() + static_cast<std::ptrdiff_t>(std::min(at, size()));
        return static_cast<std::size_t>(std::find(from, m_bytes.end(), value) - m_bytes.begin());
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

/// Orientation of EXIF data that starts at `at`, with or without its own prefix; 1 where it does not tell.
int exifOrientation(const Bytes& b, std::size_t at) {
    if (b.startsWith(std::string_view("Exif\0\0", 6), at)) at += 6;
    if (!b.startsWith("II", at) && !b.startsWith("MM", at)) return 1;
    const std::uint32_t value = tiffEntry(b, at, kOrientationTag);
    return value >= 1 && value <= 8 ? static_cast<int>(value) : 1;
}

/// Where the next segment of a JPEG may start: behind the compressed data, in which 0xff is followed by 0 or by a
/// restart marker.
std::size_t endOfScan(const Bytes& b, std::size_t at) {
    for (at = b.find(0xff, at); at + 1 < b.size(); at = b.find(0xff, at + 1)) {
        const std::uint32_t next = b.byte(at + 1);
        if (next != 0x00 && next != 0xff && (next < 0xd0 || next > 0xd7)) return at;
    }
    return b.size();
}

/// Walks the segments to the end marker. Looking for it in the last bytes would not do: phones append films and
/// further pictures, and the thumbnail inside has an end marker too.
ImageHeader parseJpeg(const Bytes& b) {
    ImageHeader header{ImageKind::Jpeg};
    header.complete = false;
    std::size_t at = b.find(0xff, 2);
    while (at + 1 < b.size() && !header.complete) {
        const std::uint32_t marker = b.byte(at + 1);
        const bool isFrame = marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
        const bool standsAlone = marker <= 0x01 || (marker >= 0xd0 && marker <= 0xd9);
        if (marker == 0xff) {  // padding
            ++at;
            continue;
        }
        if (marker == 0xe1 && b.startsWith("Exif", at + 4)) header.orientation = exifOrientation(b, at + 4);
        if (isFrame && header.width == 0) {
            header.height = side(b.big16(at + 5));
            header.width = side(b.big16(at + 7));
        }
        header.complete = marker == 0xd9;
        at += standsAlone ? 2 : 2 + std::max<std::uint32_t>(b.big16(at + 2), 2);
        at = marker == 0xda ? endOfScan(b, at) : b.find(0xff, at);
    }
    return header;
}

/// Calls `visit(type, begin, end)` for each chunk of a PNG, length and checksum included; true when IEND was reached.
template <class Visit>
bool walkPng(const Bytes& b, const Visit& visit) {
    constexpr std::size_t kSignature = 8, kFrame = 12;
    for (std::size_t at = kSignature; at + kFrame <= b.size();) {
        const std::size_t end = at + kFrame + b.big32(at);
        if (end > b.size()) return false;
        visit(b.big32(at + 4), at, end);
        if (b.big32(at + 4) == kIend) return true;
        at = end;
    }
    return false;
}

ImageHeader parsePng(const Bytes& b) {
    ImageHeader header{ImageKind::Png, side(b.big32(16)), side(b.big32(20))};
    header.complete = walkPng(b, [&](std::uint32_t type, std::size_t begin, std::size_t) {
        if (type == kExif) header.orientation = exifOrientation(b, begin + 8);
    });
    return header;
}

ImageHeader parseWebP(const Bytes& b) {
    ImageHeader header{ImageKind::WebP};
    const std::size_t end = 8 + static_cast<std::size_t>(b.little32(4));
    header.complete = b.size() >= end;
    if (b.startsWith("VP8X", 12)) {
        header.animated = (b.byte(20) & 2) != 0;
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
    for (std::size_t at = 12; at + 8 < std::min(end, b.size());) {
        const std::size_t length = b.little32(at + 4);
        if (b.startsWith("EXIF", at)) header.orientation = exifOrientation(b, at + 8);
        at += 8 + length + length % 2;
    }
    return header;
}

ImageHeader parseBmp(const Bytes& b) {
    ImageHeader header{ImageKind::Bmp};
    if (b.little32(14) == 12) {  // OS/2
        header.width = side(b.little16(18));
        header.height = side(b.little16(20));
        return header;
    }
    const std::uint32_t height = b.little32(22);
    header.width = side(b.little32(18));
    header.height = side(height > 0x7fffffff ? 0U - height : height);
    constexpr std::uint32_t kPlain = 0, kBitFields = 3;
    if (const std::uint32_t compression = b.little32(30); compression == kPlain || compression == kBitFields) {
        const std::uint64_t bitsPerRow = static_cast<std::uint64_t>(header.width) * b.little16(28);
        const std::uint64_t bytesPerRow = (bitsPerRow + 31) / 32 * 4;
        header.complete = header.height == 0 || bytesPerRow <= b.size() / static_cast<std::uint64_t>(header.height);
    }
    return header;
}

ImageHeader parseTiff(const Bytes& b) {
    ImageHeader header{ImageKind::Tiff, side(tiffEntry(b, 0, 256)), side(tiffEntry(b, 0, 257))};
    header.orientation = exifOrientation(b, 0);
    return header;
}

/// The size stands in the box "ihdr", close to the start.
ImageHeader parseJpeg2000(const Bytes& b) {
    ImageHeader header{ImageKind::Jpeg2000};
    constexpr std::size_t kSearched = 4096;
    std::size_t at = b.find('i', 0);
    while (at < kSearched && at < b.size() && !b.startsWith("ihdr", at)) at = b.find('i', at + 1);
    header.height = side(b.big32(at + 4));
    header.width = side(b.big32(at + 8));
    return header;
}

/// A comment ends with its line. OpenCV swallows the character behind a number, so that it reads a comment there as the
/// next number: such a header tells no size.
ImageHeader parsePnm(const Bytes& b) {
    ImageHeader header{ImageKind::Pnm};
    std::size_t at = 2;
    std::uint64_t numbers[2] = {0, 0};
    for (std::uint64_t& number : numbers) {
        while (at < b.size() && (std::isspace(static_cast<int>(b.byte(at))) || b.byte(at) == '#')) {
            if (b.byte(at) == '#')
                while (at < b.size() && b.byte(at) != '\n' && b.byte(at) != '\r') ++at;
            else
                ++at;
        }
        while (at < b.size() && std::isdigit(static_cast<int>(b.byte(at))) && number < 0x7fffffff)
            number = number * 10 + (b.byte(at++) - '0');
        if (b.byte(at) == '#') return header;
    }
    header.width = side(static_cast<std::uint32_t>(numbers[0]));
    header.height = side(static_cast<std::uint32_t>(numbers[1]));
    return header;
}

/// Whether OpenCV, where its own decoders do not want the bytes, would hand them to GDAL (grfmt_gdal.cpp), which
/// follows file names and network addresses that a picture names.
bool isForGdal(const Bytes& b) {
    constexpr std::size_t kDtedMark = 140;
    return b.startsWith("NITF") || b.startsWith("DTED", kDtedMark);
}

}  // namespace

std::optional<ImageHeader> parseImageHeader(std::span<const std::uint8_t> bytes) {
    const Bytes b(bytes);
    if (isForGdal(b)) return std::nullopt;
    if (b.startsWith("\xff\xd8\xff")) return parseJpeg(b);
    if (b.startsWith("\x89PNG\r\n\x1a\n")) return parsePng(b);
    if (b.startsWith("GIF8")) return ImageHeader{ImageKind::Gif, side(b.little16(6)), side(b.little16(8))};
    if (b.startsWith("RIFF") && b.startsWith("WEBP", 8)) return parseWebP(b);
    if (b.startsWith(std::string_view("II*\0", 4)) || b.startsWith(std::string_view("MM\0*", 4))) return parseTiff(b);
    if (b.startsWith(std::string_view("\0\0\0\x0cjP  ", 8))) return parseJpeg2000(b);
    if (b.startsWith("BM") && b.size() > 26) return parseBmp(b);
    if (b.size() > 2 && b.byte(0) == 'P' && b.byte(1) >= '1' && b.byte(1) <= '6' &&
        std::isspace(static_cast<int>(b.byte(2))))
        return parsePnm(b);
    return std::nullopt;
}

std::vector<std::uint8_t> pngPixelChunks(std::span<const std::uint8_t> png) {
    constexpr std::size_t kSignature = 8;
    std::vector<std::uint8_t> kept(png.begin(),
                                   png.begin() + static_cast<std::ptrdiff_t>(std::min(png.size(), kSignature)));
    kept.reserve(png.size());
    walkPng(Bytes(png), [&](std::uint32_t type, std::size_t begin, std::size_t end) {
        constexpr std::uint32_t kAncillaryBit = 0x20000000;  // a lower-case first letter
        if ((type & kAncillaryBit) != 0 && type != kTransparency) return;
        kept.insert(kept.end(), png.begin() + static_cast<std::ptrdiff_t>(begin),
                    png.begin() + static_cast<std::ptrdiff_t>(end));
    });
    return kept;
}

}  // namespace maskwright
