// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_files.h"

#include <opencv2/imgcodecs.hpp>
#include <stdexcept>

namespace maskwright::test {

namespace {

void append(Bytes& bytes, std::string_view text) {
    for (const char c : text) bytes.push_back(static_cast<std::uint8_t>(c));
}
void append(Bytes& bytes, const Bytes& more) {
    bytes.insert(bytes.end(), more.begin(), more.end());
}
void appendBig(Bytes& bytes, std::uint32_t value, int count) {
    for (int shift = 8 * (count - 1); shift >= 0; shift -= 8)
        bytes.push_back(static_cast<std::uint8_t>(value >> shift));
}
void appendLittle(Bytes& bytes, std::uint32_t value, int count) {
    for (int i = 0; i < count; ++i) bytes.push_back(static_cast<std::uint8_t>(value >> (8 * i)));
}

/// PNG's checksum (CRC-32).
std::uint32_t checksum(const Bytes& bytes, std::size_t from) {
    std::uint32_t crc = 0xffffffff;
    for (std::size_t i = from; i < bytes.size(); ++i) {
        crc ^= bytes[i];
        for (int bit = 0; bit < 8; ++bit) crc = crc >> 1 ^ (crc & 1 ? 0xedb88320 : 0);
    }
    return ~crc;
}

Bytes pngChunk(std::string_view type, const Bytes& content) {
    Bytes chunk;
    appendBig(chunk, static_cast<std::uint32_t>(content.size()), 4);
    append(chunk, type);
    append(chunk, content);
    appendBig(chunk, checksum(chunk, 4), 4);
    return chunk;
}

/// The bytes of a zlib stream that stores `content` as it is.
Bytes stored(const Bytes& content) {
    Bytes stream{0x78, 0x01, 0x01};
    appendLittle(stream, static_cast<std::uint32_t>(content.size()), 2);
    appendLittle(stream, ~static_cast<std::uint32_t>(content.size()), 2);
    append(stream, content);
    std::uint32_t a = 1, b = 0;  // Adler-32
    for (const std::uint8_t byte : content) {
        a = (a + byte) % 65521;
        b = (b + a) % 65521;
    }
    appendBig(stream, b << 16 | a, 4);
    return stream;
}

/// A PNG of one row; `extra` stands between header and data.
Bytes rowPng(std::size_t width, std::uint8_t bits, std::uint8_t colorType, const Bytes& row, const Bytes& extra = {}) {
    Bytes header;
    appendBig(header, static_cast<std::uint32_t>(width), 4);
    appendBig(header, 1, 4);
    append(header, Bytes{bits, colorType, 0, 0, 0});
    Bytes content{0};  // the row's filter: none
    append(content, row);
    Bytes png;
    append(png, "\x89PNG\r\n\x1a\n");
    append(png, pngChunk("IHDR", header));
    append(png, extra);
    append(png, pngChunk("IDAT", stored(content)));
    append(png, pngChunk("IEND", {}));
    return png;
}

std::uint8_t pngColorType(int channels) {
    return channels == 1 ? 0 : channels == 3 ? 2 : 6;
}

/// TIFF data with nothing but an orientation, big-endian.
Bytes exif(int orientation) {
    Bytes data;
    append(data, std::string_view("MM\0*\0\0\0\x08\0\x01", 10));
    appendBig(data, 0x0112, 2);
    appendBig(data, 3, 2);
    appendBig(data, 1, 4);
    appendBig(data, static_cast<std::uint32_t>(orientation), 2);
    appendBig(data, 0, 2);
    appendBig(data, 0, 4);
    return data;
}

Bytes encoded(const Image& image, const char* extension, const std::vector<int>& settings) {
    cv::Mat bgr(image.height, image.width, CV_8UC3);
    for (int y = 0; y < image.height; ++y)
        for (int x = 0; x < image.width; ++x) {
            const Color color = colorAt(image, x, y);
            bgr.at<cv::Vec3b>(y, x) = {color[2], color[1], color[0]};
        }
    Bytes bytes;
    if (!cv::imencode(extension, bgr, bytes, settings)) throw std::runtime_error("no sample could be made");
    return bytes;
}

Bytes jpegFile(const Image& image, int orientation) {
    Bytes bytes = encoded(image, ".jpg", {cv::IMWRITE_JPEG_QUALITY, 100});
    Bytes segment{0xff, 0xe1};
    const Bytes data = exif(orientation);
    appendBig(segment, static_cast<std::uint32_t>(data.size()) + 8, 2);
    append(segment, std::string_view("Exif\0\0", 6));
    append(segment, data);
    if (orientation > 1) bytes.insert(bytes.begin() + 2, segment.begin(), segment.end());
    return bytes;
}

Bytes pngFile(const Image& image, int orientation) {
    Bytes bytes = encoded(image, ".png", {});
    constexpr std::ptrdiff_t kAfterHeader = 8 + 25;
    const Bytes chunk = pngChunk("eXIf", exif(orientation));
    if (orientation > 1) bytes.insert(bytes.begin() + kAfterHeader, chunk.begin(), chunk.end());
    return bytes;
}

/// The extended container keeps EXIF behind the pixels.
Bytes webpFile(const Image& image, int orientation) {
    Bytes simple = encoded(image, ".webp", {cv::IMWRITE_WEBP_QUALITY, 101});
    if (orientation == 1) return simple;
    Bytes content;
    append(content, "WEBPVP8X");
    appendLittle(content, 10, 4);
    appendLittle(content, 0x08, 4);  // holds EXIF
    appendLittle(content, static_cast<std::uint32_t>(image.width - 1), 3);
    appendLittle(content, static_cast<std::uint32_t>(image.height - 1), 3);
    content.insert(content.end(), simple.begin() + 12, simple.end());
    append(content, "EXIF");
    const Bytes data = exif(orientation);
    appendLittle(content, static_cast<std::uint32_t>(data.size()), 4);
    append(content, data);
    Bytes file;
    append(file, "RIFF");
    appendLittle(file, static_cast<std::uint32_t>(content.size()), 4);
    append(file, content);
    return file;
}

/// Little-endian, one strip, not compressed; the directory stands at the end.
Bytes tiffFile(const Image& image, int orientation) {
    Bytes bytes;
    append(bytes, std::string_view("II*\0", 4));
    const std::uint32_t pixelBytes = static_cast<std::uint32_t>(image.rgb.size());
    const std::uint32_t bitsAt = 8 + pixelBytes;
    appendLittle(bytes, bitsAt + 6, 4);
    append(bytes, image.rgb);
    for (int i = 0; i < 3; ++i) appendLittle(bytes, 8, 2);
    struct Entry {
        std::uint32_t tag, type, count, value;
    };
    const auto width = static_cast<std::uint32_t>(image.width), height = static_cast<std::uint32_t>(image.height);
    const std::vector<Entry> entries = {{256, 4, 1, width},
                                        {257, 4, 1, height},
                                        {258, 3, 3, bitsAt},
                                        {259, 3, 1, 1},
                                        {262, 3, 1, 2},
                                        {273, 4, 1, 8},
                                        {274, 3, 1, static_cast<std::uint32_t>(orientation)},
                                        {277, 3, 1, 3},
                                        {278, 4, 1, height},
                                        {279, 4, 1, pixelBytes},
                                        {284, 3, 1, 1}};
    appendLittle(bytes, static_cast<std::uint32_t>(entries.size()), 2);
    for (const Entry& entry : entries) {
        appendLittle(bytes, entry.tag, 2);
        appendLittle(bytes, entry.type, 2);
        appendLittle(bytes, entry.count, 4);
        appendLittle(bytes, entry.value, 4);
    }
    appendLittle(bytes, 0, 4);
    return bytes;
}

Bytes bmpHeader(int width, int height, int bits, std::uint32_t colors, std::size_t pixelBytes) {
    Bytes bytes;
    append(bytes, "BM");
    const std::uint32_t start = 54 + 4 * colors;
    appendLittle(bytes, start + static_cast<std::uint32_t>(pixelBytes), 4);
    appendLittle(bytes, 0, 4);
    appendLittle(bytes, start, 4);
    appendLittle(bytes, 40, 4);
    appendLittle(bytes, static_cast<std::uint32_t>(width), 4);
    appendLittle(bytes, static_cast<std::uint32_t>(height), 4);
    appendLittle(bytes, 1, 2);
    appendLittle(bytes, static_cast<std::uint32_t>(bits), 2);
    for (const std::uint32_t value : {0U, static_cast<std::uint32_t>(pixelBytes), 2835U, 2835U, colors, 0U})
        appendLittle(bytes, value, 4);
    return bytes;
}

}  // namespace

Color colorAt(const Image& image, int x, int y) {
    const std::size_t at = 3 * (static_cast<std::size_t>(y) * image.width + x);
    return {image.rgb.at(at), image.rgb.at(at + 1), image.rgb.at(at + 2)};
}

Image quarters() {
    Image image{32, 16, {}};
    for (int y = 0; y < image.height; ++y)
        for (int x = 0; x < image.width; ++x) {
            const Color& color = y < 8 ? (x < 16 ? kRed : kGreen) : (x < 16 ? kBlue : kWhite);
            image.rgb.insert(image.rgb.end(), color.begin(), color.end());
        }
    return image;
}

std::string_view name(SampleKind kind) {
    constexpr std::array<std::string_view, 4> kNames = {"Jpeg", "Png", "WebP", "Tiff"};
    return kNames.at(static_cast<std::size_t>(kind));
}

Bytes sampleFile(const Image& image, SampleKind kind, int orientation) {
    switch (kind) {
        case SampleKind::Jpeg:
            return jpegFile(image, orientation);
        case SampleKind::Png:
            return pngFile(image, orientation);
        case SampleKind::WebP:
            return webpFile(image, orientation);
        case SampleKind::Tiff:
            return tiffFile(image, orientation);
    }
    return {};
}

Bytes png16(const std::vector<std::uint16_t>& values, int channels) {
    Bytes row;
    for (const std::uint16_t value : values) appendBig(row, value, 2);
    return rowPng(values.size() / static_cast<std::size_t>(channels), 16, pngColorType(channels), row);
}

Bytes png8(const Bytes& values, int channels) {
    return rowPng(values.size() / static_cast<std::size_t>(channels), 8, pngColorType(channels), values);
}

Bytes palettePng(const std::vector<Color>& palette, const Bytes& alphas, const Bytes& indices) {
    Bytes colors;
    for (const Color& color : palette) colors.insert(colors.end(), color.begin(), color.end());
    Bytes extra = pngChunk("PLTE", colors);
    if (!alphas.empty()) append(extra, pngChunk("tRNS", alphas));
    return rowPng(indices.size(), 8, 3, indices, extra);
}

Bytes paletteBmp(const std::vector<Color>& palette, const Bytes& indices) {
    const std::size_t padded = (indices.size() + 3) / 4 * 4;
    Bytes bytes = bmpHeader(static_cast<int>(indices.size()), 1, 8, static_cast<std::uint32_t>(palette.size()), padded);
    for (const Color& color : palette) append(bytes, Bytes{color[2], color[1], color[0], 0});
    append(bytes, indices);
    bytes.resize(bytes.size() + padded - indices.size());
    return bytes;
}

Bytes plainBmp(const Image& image) {
    const int padding = (4 - image.width * 3 % 4) % 4;
    Bytes bytes = bmpHeader(image.width, image.height, 24, 0,
                            static_cast<std::size_t>(image.height) * (image.width * 3 + padding));
    for (int y = image.height - 1; y >= 0; --y) {  // from the bottom up
        for (int x = 0; x < image.width; ++x) {
            const Color color = colorAt(image, x, y);
            append(bytes, Bytes{color[2], color[1], color[0]});
        }
        bytes.resize(bytes.size() + static_cast<std::size_t>(padding));
    }
    return bytes;
}

Bytes plainPpm(const Image& image) {
    Bytes bytes;
    append(bytes, "P6\n# a remark\n" + std::to_string(image.width) + " " + std::to_string(image.height) + "\n255\n");
    append(bytes, image.rgb);
    return bytes;
}

std::filesystem::path storedImage(const std::string& file) {
    return std::filesystem::path(MASKWRIGHT_SOURCE_DIR) / "tests" / "data" / "images" / file;
}

}  // namespace maskwright::test
