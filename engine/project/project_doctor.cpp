// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Looks a project through and says what is wrong with it.
#include "core/files.h"
#include "core/safe_path.h"
#include "project/project_impl.h"
#include "project/tile_codec.h"

namespace maskwright {
namespace {

constexpr std::size_t kNamed = 5;

const char* const kRecover = "Recover what can be read; the damaged file is left as it is.";

void checkStructure(SQLite::Database& database, std::vector<ProjectFinding>& findings) {
    SQLite::Statement check(database, "PRAGMA integrity_check");
    while (check.executeStep())
        if (const std::string answer = check.getColumn(0).getString(); answer != "ok")
            findings.push_back(
                {ProjectFinding::Severity::Damage, "The project file is damaged: " + answer, {}, kRecover});
    SQLite::Statement keys(database, "PRAGMA foreign_key_check");
    while (keys.executeStep())
        findings.push_back({ProjectFinding::Severity::Damage, "Something in the project belongs to nothing",
                            "table " + keys.getColumn(0).getString(), kRecover});
}

void checkPhotos(const std::vector<ProjectImage>& images, const std::filesystem::path& photos,
                 std::vector<ProjectFinding>& findings) {
    std::vector<std::string> missing;
    for (const ProjectImage& image : images) {
        std::error_code ignored;
        if (!isSafePath(image.file))
            findings.push_back({ProjectFinding::Severity::Damage, "The name of a photo leads out of the photo folder",
                                image.file, "Somebody made this file by hand: do not trust it."});
        else if (!std::filesystem::exists(photos / fromUtf8(image.file), ignored))
            missing.push_back(image.file);
    }
    if (missing.empty()) return;
    std::string names;
    for (std::size_t i = 0; i < missing.size() && i < kNamed; ++i) names += (i == 0 ? "" : ", ") + missing[i];
    findings.push_back(
        {ProjectFinding::Severity::Warning,
         std::to_string(missing.size()) + " of " + std::to_string(images.size()) + " photos are not where they were",
         names + (missing.size() > kNamed ? ", ..." : ""), "Put them back, or tell the project where its photos are."});
}

}  // namespace

std::vector<ProjectFinding> Project::doctor(const JobContext& context) const {
    std::vector<ProjectFinding> findings;
    const auto look = [&](const std::function<void()>& work) {
        try {
            guarded(m_impl->folder, work);
        } catch (const Error& error) {
            findings.push_back({ProjectFinding::Severity::Damage, error.what(), error.where(), error.hint()});
        }
    };
    look([&] { checkStructure(m_impl->database, findings); });
    std::vector<ProjectImage> known;
    look([&] {
        known = images();
        checkPhotos(known, photos(), findings);
    });
    for (const ProjectImage& image : known) {
        context.checkpoint();
        look([&] {
            for (const LayerInfo& info : layers(image.id)) {
                const std::optional<TiledMask> mask = layer(info.id);
                if (mask && image.width != 0 && (mask->width() != image.width || mask->height() != image.height))
                    findings.push_back({ProjectFinding::Severity::Damage, "A mask has another size than its photo",
                                        image.file, "Delete the mask, or put the photo back that it was made for."});
            }
        });
    }
    return findings;
}

}  // namespace maskwright
