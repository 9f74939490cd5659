// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporter/indexed_png.h"

#include <map>
#include <string_view>

#include "core/error.h"
#include "core/files.h"
#include "image/read.h"
#include "image/write.h"

namespace maskwright {

namespace {

constexpr std::size_t kHeaderEnd = 33;   // signature 8, IHDR: length 4, name 4, data 13, checksum 4
constexpr std::size_t kHeaderName = 12;  // checksums cover a chunk's name and data
constexpr std::size_t kColorType = 25;
constexpr std::uint8_t kGrey = 0;
constexpr std::uint8_t kPalette = 3;

std::uint32_t checksum(std::span<const std::uint8_t> bytes) {
    std::uint32_t crc = 0xffffffffU;
    for (const std::uint8_t byte : bytes) {
        crc ^= byte;
        for (int bit = 0; bit < 8; ++bit) crc = (crc >> 1) ^ ((crc & 1U) != 0 ? 0xedb88320U : 0U);
    }
    return ~crc;
}

void appendBigEndian(std::vector<std::uint8_t>& bytes, std::uint32_t value) {
    for (int shift = 24; shift >= 0; shift -= 8) bytes.push_back(static_cast<std::uint8_t>(value >> shift));
}

std::vector<std::uint8_t> paletteChunk() {
    std::vector<std::uint8_t> chunk;
    appendBigEndian(chunk, 256 * 3);
    for (const char letter : std::string_view("PLTE")) chunk.push_back(static_cast<std::uint8_t>(letter));
    for (int index = 0; index < 256; ++index)
        for (const std::uint8_t part : vocColor(static_cast<std::uint8_t>(index))) chunk.push_back(part);
    appendBigEndian(chunk, checksum(std::span(chunk).subspan(4)));
    return chunk;
}

}  // namespace

std::array<std::uint8_t, 3> vocColor(std::uint8_t index) {
    std::array<std::uint8_t, 3> color{};
    unsigned rest = index;
    for (int bit = 7; bit >= 0; --bit, rest >>= 3)
        for (unsigned part = 0; part < 3; ++part)
            color[part] = static_cast<std::uint8_t>(color[part] | (((rest >> part) & 1U) << bit));
    return color;
}

std::vector<std::uint8_t> encodeIndexedPng(std::span<const std::uint8_t> indices, int width, int height) {
    // Pixels of an 8-bit grey PNG are stored as those of a palette PNG are: only the header and the palette differ.
    std::vector<std::uint8_t> png = encodePngGrey(indices, width, height);
    if (png.size() < kHeaderEnd || png[kColorType] != kGrey)
        throw Error(ErrorCode::Internal, "The mask was not encoded as an 8-bit grey PNG", "PNG", "Please report this.");
    png[kColorType] = kPalette;
    std::vector<std::uint8_t> result(png.begin(), png.begin() + kHeaderEnd - 4);
    appendBigEndian(result, checksum(std::span(result).subspan(kHeaderName)));
    const std::vector<std::uint8_t> palette = paletteChunk();
    result.insert(result.end(), palette.begin(), palette.end());
    result.insert(result.end(), png.begin() + kHeaderEnd, png.end());
    return result;
}

std::vector<std::uint8_t> readIndexedPng(const std::filesystem::path& path, int width, int height) {
    const Image image = readImage(path);
    if (image.width != width || image.height != height)
        throw Error(ErrorCode::BadInput, "The indexed PNG has another size than its photo", toUtf8(path),
                    "Export again.");
    std::map<std::array<std::uint8_t, 3>, std::uint8_t> indexOf;
    for (int index = 0; index < 256; ++index)
        indexOf.emplace(vocColor(static_cast<std::uint8_t>(index)), static_cast<std::uint8_t>(index));
    std::vector<std::uint8_t> indices(image.rgb.size() / 3);
    auto last = indexOf.begin();  // neighbours mostly share their colour
    for (std::size_t i = 0; i < indices.size(); ++i) {
        const std::array<std::uint8_t, 3> color{image.rgb[3 * i], image.rgb[3 * i + 1], image.rgb[3 * i + 2]};
        if (last->first != color) last = indexOf.find(color);
        if (last == indexOf.end())
            throw Error(ErrorCode::BadInput, "The PNG holds a colour that is not in the palette", toUtf8(path),
                        "Export again.");
        indices[i] = last->second;
    }
    return indices;
}

}  // namespace maskwright
