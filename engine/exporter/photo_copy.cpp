// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporter/photo_copy.h"

#include <algorithm>
#include <cctype>
#include <fstream>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>
#include <string>
#include <vector>

#include "core/error.h"
#include "core/files.h"
#include "image/header.h"
#include "image/pixels.h"
#include "image/read.h"

namespace maskwright {
namespace {

std::string endingOf(const std::filesystem::path& path) {
    std::string ending = toUtf8(path.extension());
    std::transform(ending.begin(), ending.end(), ending.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return ending;
}

bool isJpegName(const std::filesystem::path& path) {
    const std::string ending = endingOf(path);
    return ending == ".jpg" || ending == ".jpeg" || ending == ".jpe";
}

std::vector<std::uint8_t> encodedAs(const std::filesystem::path& name, const Image& photo) {
    cv::Mat bgr;
    cv::cvtColor(matOf(photo), bgr, cv::COLOR_RGB2BGR);
    std::vector<std::uint8_t> bytes;
    try {
        if (cv::imencode(isJpegName(name) ? ".jpg" : endingOf(name), bgr, bytes, {cv::IMWRITE_JPEG_QUALITY, 98}))
            return bytes;
    } catch (const cv::Exception&) {
        // said below
    }
    throw Error(ErrorCode::BadInput, "The photo is stored rotated, and its format cannot be written", toUtf8(name),
                "Convert the photo to PNG or JPEG, or export without copies of the photos.");
}

}  // namespace

PhotoCopy copyUpright(const std::filesystem::path& from, const std::filesystem::path& to) {
    const std::vector<std::uint8_t> bytes = readBytes(from);
    const auto header = parseImageHeader(bytes);
    const bool isRecast = isJpegName(to) && (!header || header->kind != ImageKind::Jpeg);
    const bool isTurned = header && header->orientation > 1;
    if (!isRecast && !isTurned) {
        writeAtomically(to, bytes);
        return PhotoCopy::Same;
    }
    writeAtomically(to, encodedAs(to, decodeImage(bytes, from)));
    return isTurned ? PhotoCopy::Turned : PhotoCopy::Recast;
}

bool isStoredRotated(const std::filesystem::path& photo) {
    // Where orientation is, whole EXIF blocks with thumbnails included.
    constexpr std::size_t kHead = std::size_t{128} * 1024;
    std::vector<std::uint8_t> head(kHead);
    std::ifstream file(photo, std::ios::binary);
    file.read(reinterpret_cast<char*>(head.data()), static_cast<std::streamsize>(head.size()));
    head.resize(static_cast<std::size_t>(std::max<std::streamsize>(file.gcount(), 0)));
    const auto header = parseImageHeader(head);
    return header && header->orientation > 1;
}

}  // namespace maskwright
