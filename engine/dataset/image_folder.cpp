// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/image_folder.h"

#include <algorithm>
#include <array>
#include <cctype>

#include "core/error.h"
#include "core/files.h"

namespace maskwright {

namespace {

// GIFs are taken although they cannot be read: so a photo that people expect to be there is named as skipped, with what
// to do, and not left out in silence.
constexpr std::array kExtensions = {".jpg",  ".jpeg", ".jpe", ".png", ".bmp", ".tif",
                                    ".tiff", ".webp", ".gif", ".ppm", ".pgm", ".jp2"};

bool isImageName(const std::filesystem::path& path) {
    std::string extension = toUtf8(path.extension());
    std::transform(extension.begin(), extension.end(), extension.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return std::find(kExtensions.begin(), kExtensions.end(), extension) != kExtensions.end();
}

bool isHidden(const std::filesystem::path& path) {
    return toUtf8(path.filename()).rfind('.', 0) == 0;
}

}  // namespace

std::vector<std::string> scanImages(const std::filesystem::path& folder) {
    std::error_code error;
    if (!std::filesystem::exists(folder, error))
        throw Error(ErrorCode::BadInput, "The image folder does not exist", toUtf8(folder), "Check the name.");
    if (!std::filesystem::is_directory(folder, error))
        throw Error(ErrorCode::BadInput, "This is a file, not a folder of images", toUtf8(folder), "Name its folder.");
    std::vector<std::string> files;
    using Iterator = std::filesystem::recursive_directory_iterator;
    Iterator it(folder, std::filesystem::directory_options::skip_permission_denied, error);
    for (; !error && it != Iterator(); it.increment(error)) {
        std::error_code ignored;
        if (isHidden(it->path())) {
            if (it->is_directory(ignored)) it.disable_recursion_pending();
        } else if (it->is_regular_file(ignored) && isImageName(it->path())) {
            files.push_back(toUtf8(it->path().lexically_relative(folder)));
        }
    }
    if (error)
        throw Error(ErrorCode::BadInput, "The image folder cannot be read: " + error.message(), toUtf8(folder),
                    "Check its permissions.");
    if (files.empty())
        throw Error(ErrorCode::BadInput, "There is no image in the folder", toUtf8(folder),
                    "Choose a folder with JPEG, PNG, TIFF, WebP or BMP files.");
    std::sort(files.begin(), files.end());
    return files;
}

std::map<std::string, std::string> imagesByName(const std::filesystem::path& folder) {
    std::map<std::string, std::string> images;
    for (const std::string& file : scanImages(folder))
        if (!images.emplace(toUtf8(fromUtf8(file).replace_extension()), file).second)
            throw Error(ErrorCode::BadInput, "Two files differ only in their extension",
                        toUtf8(folder / fromUtf8(file)), "Remove one of them.");
    return images;
}

std::string topFolder(const std::string& relativePath) {
    const auto slash = relativePath.find('/');
    return slash == std::string::npos ? "" : relativePath.substr(0, slash);
}

}  // namespace maskwright
