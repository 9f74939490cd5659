// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/stage_store.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <nlohmann/json.hpp>
#include <random>

#include "core/error.h"
#include "core/files.h"
#include "core/json_text.h"

namespace maskwright {

namespace {

constexpr std::size_t kLongestName = 40;
constexpr std::uint64_t kLargestFile = 1U << 20U;
constexpr char kReview[] = "review";  ///< beside the stages' names
/// Whose masks a person answers.
constexpr std::array<WorkStage, 3> kMaskStages = {WorkStage::Masks, WorkStage::Refine, WorkStage::Segmenter};

std::string hex(std::uint64_t number) {
    char text[17];
    std::snprintf(text, sizeof text, "%016llx", static_cast<unsigned long long>(number));
    return text;
}

/// A folder name that people recognise, and that no two concepts share.
std::string folderName(const std::string& conceptName) {
    std::string readable;
    for (const char character : conceptName) {
        const bool plain = (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z') ||
                           (character >= '0' && character <= '9');
        if (readable.size() < kLongestName) readable += plain ? character : '_';
    }
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(conceptName.data());
    return readable + "-" + hex(contentHash({bytes, conceptName.size()})).substr(0, 8);
}

std::string newId() {
    std::random_device random;
    return hex((std::uint64_t(random()) << 32U) | random());
}

std::string nowUtc() {
    const std::time_t now = std::chrono::system_clock::to_time_t(std::chrono::system_clock::now());
    std::tm parts{};
    gmtime_r(&now, &parts);
    char text[32];
    std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &parts);
    return text;
}

/// A project can be moved or copied with what lies in it, also in the folder of another concept of the same run.
std::string storedFolder(const std::filesystem::path& folder, const std::filesystem::path& home) {
    const std::filesystem::path inside = folder.lexically_relative(home.parent_path());
    return toUtf8(inside.empty() || *inside.begin() == ".." ? folder : folder.lexically_relative(home));
}

std::optional<StageRecord> recordFrom(const nlohmann::json& json, const std::filesystem::path& home) {
    if (!json.is_object()) return {};
    try {
        StageRecord record;
        record.id = json.at("id").get<std::string>();
        record.finished = json.at("finished").get<std::string>();
        // An absolute one stays.
        record.folder = (home / fromUtf8(json.at("folder").get<std::string>())).lexically_normal();
        record.photos = wholeNumber<std::size_t>(json.at("photos"));
        record.complete = json.at("complete").get<bool>();
        record.byFolder = json.at("by_folder").get<bool>();
        record.madeFrom = json.at("made_from").get<std::map<std::string, std::string>>();
        record.staleThen = json.value("stale_then", std::set<std::string>());
        return record;
    } catch (const nlohmann::json::exception&) {
        return {};
    }
}

nlohmann::json toJson(const StageRecord& record, const std::filesystem::path& home) {
    nlohmann::json json = {{"id", record.id},
                           {"finished", record.finished},
                           {"folder", storedFolder(record.folder, home)},
                           {"photos", record.photos},
                           {"complete", record.complete},
                           {"by_folder", record.byFolder},
                           {"made_from", record.madeFrom}};
    if (!record.staleThen.empty()) json["stale_then"] = record.staleThen;
    return json;
}

std::filesystem::path datasetFile(const std::filesystem::path& project) {
    return project / "stages" / "dataset.json";
}

/// None when no dataset was noted; a damaged note is none.
std::optional<DatasetNote> readDataset(const std::filesystem::path& project) {
    if (!std::filesystem::exists(datasetFile(project))) return {};
    const nlohmann::json json = parseJson(readText(datasetFile(project), kLargestFile));
    if (!json.is_object()) return {};
    try {
        return DatasetNote{.concepts = json.at("concepts").get<std::vector<std::string>>(),
                           .holdsUnanswered = json.at("holds_unanswered").get<bool>(),
                           .changed = json.at("changed").get<bool>()};
    } catch (const nlohmann::json::exception&) {
        return {};
    }
}

}  // namespace

std::string name(WorkStage stage) {
    switch (stage) {
        case WorkStage::Masks:
            return "masks";
        case WorkStage::Finetune:
            return "finetune";
        case WorkStage::Refine:
            return "refine";
        case WorkStage::Segmenter:
            break;
    }
    return "segmenter";
}

StageStore::StageStore(const std::filesystem::path& project, const std::string& conceptName)
    : m_folder(project / "stages" / folderName(conceptName)) {
    if (conceptName.empty())
        throw Error(ErrorCode::BadInput, "The concept is empty", toUtf8(project), "Say what to look for first.");
}

std::filesystem::path StageStore::folder(WorkStage stage) const {
    return m_folder / name(stage);
}

std::filesystem::path StageStore::nextFolder(WorkStage stage) const {
    const auto masks = record(WorkStage::Masks), last = record(stage);
    if (stage == WorkStage::Masks || !masks || !masks->byFolder || !last || !last->byFolder) return folder(stage);
    const std::filesystem::path home = m_folder.parent_path(), inside = last->folder.lexically_relative(home);
    return inside.empty() || *inside.begin() == ".." ? folder(stage) : home / *inside.begin() / name(stage);
}

StageStore::Records StageStore::read() const {
    Records records;
    if (!std::filesystem::exists(file())) return records;
    const nlohmann::json json = parseJson(readText(file(), kLargestFile));
    if (!json.is_object()) return records;
    for (const auto& [stage, stored] : json.items())
        if (auto record = recordFrom(stored, m_folder)) records[stage] = std::move(*record);
    return records;
}

void StageStore::write(const Records& records) const {
    nlohmann::json json = nlohmann::json::object();
    for (const auto& [stage, record] : records) json[stage] = toJson(record, m_folder);
    writeAtomically(file(), json.dump(2) + "\n");
}

std::optional<StageRecord> StageStore::record(WorkStage stage) const {
    const Records records = read();
    const auto found = records.find(name(stage));
    std::error_code none;
    if (found == records.end() || !std::filesystem::is_directory(found->second.folder, none)) return {};
    return found->second;
}

StageStatus StageStore::status(WorkStage stage) const {
    const auto mine = record(stage);
    if (!mine) return StageStatus::Missing;
    for (const WorkStage before : kWorkStages) {
        if (before >= stage) break;
        const auto source = record(before);
        if (!source) continue;
        const auto used = mine->madeFrom.find(name(before));
        if (used == mine->madeFrom.end() || used->second != source->id || status(before) == StageStatus::Stale)
            return StageStatus::Stale;
    }
    return mine->complete ? StageStatus::Done : StageStatus::Partial;
}

void StageStore::note(WorkStage stage, StageRecord record) const {
    record.id = newId();
    record.finished = nowUtc();
    record.madeFrom.clear();
    for (const WorkStage before : kWorkStages) {
        if (before >= stage) break;
        if (const auto source = this->record(before)) record.madeFrom[name(before)] = source->id;
    }
    Records records = read();
    records[name(stage)] = std::move(record);
    write(records);
}

void StageStore::noteForFolders(WorkStage stage, const StageRecord& record) const {
    note(stage, record);
    const auto mine = this->record(WorkStage::Masks);
    if (!mine || !mine->byFolder) return;
    for (const auto& entry : std::filesystem::directory_iterator(m_folder.parent_path())) {
        const StageStore other(entry.path());
        const auto theirs = other.record(WorkStage::Masks);
        const bool isSameRun =
            theirs && theirs->byFolder && theirs->folder.lexically_normal() == mine->folder.lexically_normal();
        if (isSameRun && other.m_folder.filename() != m_folder.filename()) other.note(stage, record);
    }
}

void StageStore::forget(WorkStage stage) const {
    Records records = read();
    if (records.erase(name(stage)) > 0) write(records);
}

bool StageStore::noteReview(bool segmenterProposed) const {
    StageRecord review;
    review.folder = m_folder;
    for (const WorkStage stage : kMaskStages) {
        if (stage == WorkStage::Segmenter && !segmenterProposed) continue;
        const auto run = record(stage);
        if (!run || !run->complete) continue;
        review.madeFrom[name(stage)] = run->id;
        if (status(stage) == StageStatus::Stale) review.staleThen.insert(name(stage));
    }
    Records records = read();
    const auto before = records.find(kReview);
    if (before != records.end() && before->second.madeFrom == review.madeFrom &&
        before->second.staleThen == review.staleThen)
        return false;
    review.id = newId();
    review.finished = nowUtc();
    records[kReview] = std::move(review);
    write(records);
    return true;
}

StageStatus StageStore::reviewStatus() const {
    const Records records = read();
    const auto review = records.find(kReview);
    if (review == records.end()) return StageStatus::Missing;
    for (const WorkStage stage : kMaskStages) {
        const auto answered = review->second.madeFrom.find(name(stage));
        const auto now = record(stage);
        if (answered == review->second.madeFrom.end() || !now) continue;
        const bool wasStale = review->second.staleThen.contains(name(stage));
        if (answered->second != now->id || (!wasStale && status(stage) == StageStatus::Stale))
            return StageStatus::Stale;
    }
    return StageStatus::Done;
}

void StageStore::forgetAll() const {
    if (std::filesystem::exists(file())) write({});
}

void noteDataset(const std::filesystem::path& project, const DatasetNote& note) {
    const nlohmann::json json = {
        {"concepts", note.concepts}, {"holds_unanswered", note.holdsUnanswered}, {"changed", note.changed}};
    writeAtomically(datasetFile(project), json.dump(2) + "\n");
}

bool noteMaskChange(const std::filesystem::path& project, MaskChange change) {
    std::optional<DatasetNote> note = readDataset(project);
    if (!note || note->changed || (change == MaskChange::ByModel && !note->holdsUnanswered)) return false;
    note->changed = true;
    noteDataset(project, *note);
    return true;
}

StageStatus datasetStatus(const std::filesystem::path& project) {
    const std::optional<DatasetNote> note = readDataset(project);
    if (!note) return StageStatus::Missing;
    const auto isStale = [&](const std::string& concept_) {
        return !concept_.empty() && StageStore(project, concept_).reviewStatus() == StageStatus::Stale;
    };
    return note->changed || std::any_of(note->concepts.begin(), note->concepts.end(), isStale) ? StageStatus::Stale
                                                                                               : StageStatus::Done;
}

}  // namespace maskwright
