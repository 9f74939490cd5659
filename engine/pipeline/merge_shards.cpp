// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/merge_shards.h"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <map>
#include <optional>
#include <set>
#include <sstream>

#include "core/error.h"
#include "core/files.h"
#include "core/json_lines.h"
#include "dataset/image_folder.h"
#include "exporter/png.h"
#include "image/read.h"
#include "pipeline/label_journal.h"
#include "pipeline/run_folder.h"

namespace maskwright {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t kMostNames = 5;
constexpr char kPreliminary[] = "preliminary";

/// "3 photos: a.jpg, b.jpg, c.jpg", or the first few of many.
std::string named(const std::vector<std::string>& files) {
    std::string text = std::to_string(files.size()) + (files.size() == 1 ? " photo: " : " photos: ");
    for (std::size_t i = 0; i < std::min(files.size(), kMostNames); ++i) text += (i == 0 ? "" : ", ") + files[i];
    return files.size() > kMostNames ? text + " and more" : text;
}

std::string settingsIn(const fs::path& folder) {
    const std::optional<std::string> settings = settingsOfRun(folder);
    if (!settings)
        throw Error(ErrorCode::BadInput, "The folder is not the output of label --shard", toUtf8(folder),
                    "Name the folders that label was given as --out.");
    return *settings;
}

std::vector<std::string> linesOf(const std::string& text) {
    std::vector<std::string> lines;
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);) lines.push_back(line);
    return lines;
}

/// What the shards were made with and of, as `label` notes it.
class RunSettings {
  public:
    /// @throws Error(BadInput) where the folders do not agree, or the run was not sharded.
    explicit RunSettings(const std::vector<fs::path>& folders) : m_text(settingsIn(folders.front())) {
        for (const fs::path& folder : folders)
            if (const std::string other = settingsIn(folder); other != m_text)
                refuseDifference(folders.front(), folder, other);
        const std::string count = value("shards");
        std::from_chars(count.data(), count.data() + count.size(), m_count);
        if (m_count < 2)
            throw Error(ErrorCode::BadInput, "The run was not split into shards", toUtf8(folders.front()),
                        "There is nothing to merge: its folder is complete.");
    }

    std::size_t shardCount() const { return m_count; }
    fs::path images() const { return fromUtf8(value("images")); }
    bool conceptFromFolder() const { return value("concept") == "from folder"; }
    std::string conceptName() const { return value("concept"); }
    /// Of the same run without shards.
    std::string unsharded() const {
        const std::string last = "shards " + std::to_string(m_count) + "\n";
        return m_text.substr(0, m_text.size() - last.size()) + "shards 1\n";
    }

  private:
    std::string value(const std::string& key) const {
        for (const std::string& line : linesOf(m_text))
            if (line.rfind(key + " ", 0) == 0) return line.substr(key.size() + 1);
        return {};
    }
    [[noreturn]] void refuseDifference(const fs::path& first, const fs::path& second, const std::string& other) const {
        const std::vector<std::string> a = linesOf(m_text), b = linesOf(other);
        std::size_t at = 0;
        while (at < a.size() && at < b.size() && a[at] == b[at]) ++at;
        const auto line = [at](const std::vector<std::string>& lines) { return at < lines.size() ? lines[at] : "-"; };
        const bool otherPhotos = line(a).rfind("images ", 0) == 0;
        throw Error(ErrorCode::BadInput,
                    otherPhotos ? "The shards were made of different photo folders"
                                : "The shards were made with different settings",
                    toUtf8(first) + ": " + line(a) + "; " + toUtf8(second) + ": " + line(b),
                    "Merge shards of one run only.");
    }

    std::string m_text;
    std::size_t m_count = 0;
};

/// The mask of a photo, and where it lies.
struct LabelledIn {
    LabelJournal::Entry entry;
    fs::path folder;
};

/// Everything that is finished, by file. @throws Error(BadInput) for photos that two shards have.
std::map<std::string, LabelledIn> finishedIn(const std::vector<fs::path>& folders, std::size_t shardCount) {
    std::map<std::string, LabelledIn> finished;
    std::set<std::string> doubled;
    for (const fs::path& folder : folders) {
        for (std::size_t shard = 0; shard < shardCount; ++shard) {
            const std::string name = "labelled-" + std::to_string(shard) + "-of-" + std::to_string(shardCount);
            for (const auto& [file, entry] : LabelJournal::entriesOf(JsonLines(memoryOf(folder) / (name + ".jsonl")))) {
                if (!fs::exists(folder / fromUtf8(maskPathFor(file)))) continue;
                if (!finished.insert({file, {entry, folder}}).second) doubled.insert(file);
            }
        }
    }
    if (!doubled.empty())
        throw Error(ErrorCode::BadInput, "Two shards have masks of the same photos",
                    named({doubled.begin(), doubled.end()}),
                    "Name every shard once, and merge runs of one photo folder that has not changed meanwhile.");
    return finished;
}

/// What is to be written, once all is known to be in order.
struct MergePlan {
    RunSettings settings;
    std::vector<std::string> files;              ///< that have a mask, in the order of labelling
    std::map<std::string, LabelledIn> finished;  ///< of each
    std::vector<SkippedImage> skipped;
    std::size_t images = 0;
};

MaskRun runOf(const RunSettings& settings, const fs::path& out, std::vector<std::string> formats) {
    return {settings.images(), out, settings.conceptName(), settings.conceptFromFolder(), std::move(formats)};
}

/// Why labelling skips the photo; empty where it does not.
std::string whySkipped(const MaskRun& run, const std::string& file) {
    try {
        static_cast<void>(conceptOf(run, file));
        static_cast<void>(readImage(run.images / fromUtf8(file)));
    } catch (const Error& error) {
        if (error.code() != ErrorCode::BadInput) throw;
        return error.message();
    }
    return {};
}

void refuseMissing(const std::vector<std::string>& missing, const std::set<std::size_t>& shards, std::size_t count) {
    if (missing.empty()) return;
    std::string again;
    for (const std::size_t shard : shards)
        again += (again.empty() ? "" : ", ") + std::to_string(shard) + "/" + std::to_string(count);
    throw Error(ErrorCode::BadInput, "No shard has a mask of some photos", named(missing),
                "Run these shards to their end with --resume, or name their folders too: " + again + ".");
}

void refuseStrangers(const std::map<std::string, LabelledIn>& finished, const std::vector<std::string>& files,
                     const fs::path& images) {
    std::vector<std::string> strangers;
    for (const auto& [file, labelled] : finished)
        if (!std::binary_search(files.begin(), files.end(), file)) strangers.push_back(file);
    if (!strangers.empty())
        throw Error(ErrorCode::BadInput, "The photo folder no longer holds photos that the shards have masks of",
                    toUtf8(images) + ", " + named(strangers), "Put them back, or label the folder as it is now.");
}

/// @throws Error(BadInput) as mergeShards.
MergePlan planMerge(const std::vector<fs::path>& folders, bool allowMissing, const JobContext& context) {
    MergePlan plan{RunSettings(folders), {}, {}, {}, 0};
    const MaskRun run = runOf(plan.settings, {}, {});
    const std::vector<std::string> files = scanImages(run.images);
    refuseCollisions(files);
    plan.finished = finishedIn(folders, plan.settings.shardCount());
    refuseStrangers(plan.finished, files, run.images);
    plan.images = files.size();
    std::vector<std::string> missing;
    std::set<std::size_t> shardsToRun;
    for (std::size_t i = 0; i < files.size(); ++i) {
        if (plan.finished.contains(files[i])) {
            plan.files.push_back(files[i]);
            continue;
        }
        context.checkpoint();
        std::string reason = whySkipped(run, files[i]);
        if (reason.empty() && !allowMissing) {
            missing.push_back(files[i]);
            shardsToRun.insert(i % plan.settings.shardCount());
        } else {
            if (reason.empty()) reason = "No shard has a mask of it.";
            plan.skipped.push_back({files[i], reason});
        }
    }
    refuseMissing(missing, shardsToRun, plan.settings.shardCount());
    return plan;
}

/// The formats that the shards were exported in. Each has exported what it knew, unless it was killed.
std::vector<std::string> formatsIn(const std::vector<fs::path>& folders) {
    const std::vector<std::pair<std::string, std::string>> marks = {
        {"coco", "annotations.json"}, {"yolo", "data.yaml"}, {"voc", "ImageSets"}};
    std::vector<std::string> formats;
    for (const auto& [format, mark] : marks)
        if (std::any_of(folders.begin(), folders.end(),
                        [&, name = mark](const fs::path& folder) { return fs::exists(folder / name); }))
            formats.push_back(format);
    return formats;
}

/// What is there already and the same stays as it is, so that a merge that was interrupted goes on.
void copyFile(const fs::path& from, const fs::path& to) {
    const std::vector<std::uint8_t> bytes = readBytes(from);
    if (fs::exists(to) && fs::file_size(to) == bytes.size() && readBytes(to) == bytes) return;
    writeAtomically(to, bytes);
}

/// The files of a photo below the output of labelling; only the mask is always there.
std::vector<fs::path> filesOf(const std::string& file) {
    const fs::path difference = fs::path("differences") / fromUtf8(file);
    const fs::path origin = memoryOf("differences") / fromUtf8(file);
    return {fromUtf8(maskPathFor(file)), fromUtf8(mapPathFor(file)), fs::path(difference).replace_extension(".png"),
            fs::path(origin).replace_extension(".txt")};
}

/// @return false when a stop was asked for.
bool write(const MergePlan& plan, const fs::path& out, const std::vector<std::string>& formats, JobContext& context) {
    const std::string settings = plan.settings.unsharded();
    claimRunFolder(out, settings, /*goesOn=*/true);
    // The list of what is finished comes last, in the order of an unsharded run.
    fs::remove(memoryOf(out) / "labelled.jsonl");
    std::int64_t done = 0;
    for (const std::string& file : plan.files) {
        context.checkpoint();
        if (context.stopsAfterStep()) return false;
        const fs::path& folder = plan.finished.at(file).folder;
        for (const fs::path& part : filesOf(file))
            if (fs::exists(folder / part)) copyFile(folder / part, out / part);
        context.report({Stage::WritingMasks, ++done, static_cast<std::int64_t>(plan.files.size()), {}, file});
    }
    LabelJournal journal(out, settings, /*shard=*/{}, /*resume=*/true);
    for (const std::string& file : plan.files) journal.add(file, plan.finished.at(file).entry);
    if (!plan.files.empty()) exportMasks(runOf(plan.settings, out, formats), journal, context);
    return true;
}

void checkFolders(const MergeOptions& options) {
    if (options.shards.empty())
        throw Error(ErrorCode::BadInput, "There are no shards to merge", {},
                    "Name the folders that label was given as --out.");
    for (const fs::path& shard : options.shards)
        if (fs::exists(shard) && fs::exists(options.out) && fs::equivalent(shard, options.out))
            throw Error(ErrorCode::BadInput, "The output folder is one of the shards", toUtf8(shard),
                        "Name a new folder; shards are only read.");
    refuseLinksInRun(options.out);
}

/// Where the run went on to a segmenter, what it made first.
std::vector<fs::path> preliminaryOf(const std::vector<fs::path>& shards) {
    std::vector<fs::path> folders;
    for (const fs::path& shard : shards)
        if (fs::exists(memoryOf(shard / kPreliminary))) folders.push_back(shard / kPreliminary);
    return folders;
}

}  // namespace

LabelResult mergeShards(const MergeOptions& options, JobContext& context) {
    const auto start = std::chrono::steady_clock::now();
    checkFolders(options);
    const MergePlan plan = planMerge(options.shards, options.allowMissing, context);
    std::optional<MergePlan> first;
    const std::vector<fs::path> preliminary = preliminaryOf(options.shards);
    if (!preliminary.empty()) first.emplace(planMerge(preliminary, options.allowMissing, context));
    claimRunFolder(options.out, plan.settings.unsharded(), /*goesOn=*/true);

    LabelResult result;
    result.images = plan.images;
    result.masks = plan.files.size();
    result.skipped = plan.skipped;
    result.stopped = (first && !write(*first, options.out / kPreliminary, {}, context)) ||
                     !write(plan, options.out, formatsIn(options.shards), context);
    result.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    return result;
}

}  // namespace maskwright
