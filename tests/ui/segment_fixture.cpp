// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "segment_fixture.h"

#include "core/json_lines.h"
#include "exporter/png.h"
#include "image/write.h"
#include "pipeline/synthesize.h"

namespace maskwright::ui {

Mask columns(int count) {
    Mask mask(16, 10);
    for (int y = 0; y < mask.height; ++y)
        for (int x = 0; x < count; ++x) mask.at(x, y) = 1;
    return mask;
}

void addPair(const std::filesystem::path& folder, std::int64_t index, const std::string& verdict) {
    const std::filesystem::path place = folderOfPair(folder, verdict);
    const std::string file = pairFileName(index);
    writePng(place / "images" / file, Image{16, 10, std::vector<std::uint8_t>(480, 160)});
    writePng(place / "backgrounds" / file, Image{16, 10, std::vector<std::uint8_t>(480, 90)});
    writeMaskPng(place / "masks" / file, columns(6));
    JsonLines(folder / "manifest.jsonl")
        .append({{"index", index}, {"file", file}, {"mask_share", 0.375}, {"verdict", verdict}});
}

bool SegmentPlace::note(WorkStage stage, const char* relative, bool complete) {
    for (const char* file : {"masks/a.png", "masks/b.png"}) writeMaskPng(path(relative) / file, columns(8));
    StageRecord record;
    record.folder = path(relative);
    record.photos = 2;
    record.complete = complete;
    const std::string before = book.state(stage).record ? book.state(stage).record->id : "";
    book.note(stage, record);
    return waitFor([&] { return book.state(stage).record && book.state(stage).record->id != before; });
}

}  // namespace maskwright::ui
