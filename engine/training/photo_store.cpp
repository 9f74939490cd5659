// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/photo_store.h"

#include <ATen/ATen.h>

#include "core/error.h"
#include "core/files.h"
#include "image/geometry.h"
#include "image/read.h"

namespace maskwright {

PhotoStore loadPhotos(const std::filesystem::path& folder, const std::vector<CaptionedImage>& captions, int side,
                      JobContext& context) {
    PhotoStore store;
    store.photos = at::empty({static_cast<std::int64_t>(captions.size()), 3, side, side}, at::kByte);
    std::int64_t kept = 0;
    for (std::size_t i = 0; i < captions.size(); ++i) {
        context.checkpoint();
        try {
            Image square = resizeImage(readImage(folder / fromUtf8(captions[i].file)), side, side);
            store.photos[kept].copy_(at::from_blob(square.rgb.data(), {side, side, 3}, at::kByte).permute({2, 0, 1}));
            store.captions.push_back(captions[i].text);
            ++kept;
        } catch (const Error& error) {
            store.skipped.push_back(captions[i].file + ": " + error.message());
        }
        context.report({Stage::ReadingImages,
                        static_cast<std::int64_t>(i + 1),
                        static_cast<std::int64_t>(captions.size()),
                        {},
                        captions[i].file});
    }
    if (kept == 0)
        throw Error(ErrorCode::BadInput, "None of the captioned photos could be read", toUtf8(folder),
                    "Check that metadata.jsonl names files of this folder.");
    store.photos = store.photos.narrow(0, 0, kept);
    return store;
}

at::Tensor normalisedFromBytes(const at::Tensor& bytes) {
    return bytes.to(at::kFloat) / 127.5 - 1.0;
}

}  // namespace maskwright
