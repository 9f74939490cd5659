// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report.h"

#include <cstdio>

namespace maskwright::cli {
namespace {

const char* codeName(ErrorCode code) {
    switch (code) {
        case ErrorCode::BadInput:
            return "bad_input";
        case ErrorCode::BadModel:
            return "bad_model";
        case ErrorCode::OutOfMemory:
            return "out_of_memory";
        case ErrorCode::DiskFull:
            return "disk_full";
        case ErrorCode::Internal:
            return "internal";
    }
    return "internal";
}

ExitStatus exitStatus(ErrorCode code) {
    switch (code) {
        case ErrorCode::BadInput:
        case ErrorCode::BadModel:
            return kBadInput;
        case ErrorCode::OutOfMemory:
        case ErrorCode::DiskFull:
            return kNoRoom;
        case ErrorCode::Internal:
            return kBug;
    }
    return kBug;
}

/// False when stdout takes no more, for instance on a full disk.
bool print(const std::string& line) {
    return std::fprintf(stdout, "%s\n", line.c_str()) >= 0 && std::fflush(stdout) == 0;
}

/// File names need not be UTF-8; JSON has to be.
bool print(const nlohmann::json& json) {
    return print(json.dump(/*indent=*/-1, ' ', /*ensure_ascii=*/false, nlohmann::json::error_handler_t::replace));
}

}  // namespace

std::string oneLine(std::string text) {
    for (char& c : text)
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F) c = ' ';
    return text;
}

nlohmann::json skippedJson(const std::vector<SkippedImage>& skipped) {
    nlohmann::json list = nlohmann::json::array();
    for (const SkippedImage& image : skipped) list.push_back({{"file", image.file}, {"reason", image.reason}});
    return list;
}

std::string skippedText(const std::vector<SkippedImage>& skipped) {
    if (skipped.empty()) return {};
    std::string text = "\nSkipped " + std::to_string(skipped.size()) + ":";
    for (const SkippedImage& image : skipped) text += "\n  " + oneLine(image.file) + ": " + oneLine(image.reason);
    return text;
}

Outcome maskOutcome(const LabelResult& result, const std::string& out) {
    char seconds[32];
    std::snprintf(seconds, sizeof seconds, "%.1f", result.seconds);
    std::string text = std::to_string(result.masks) + " masks for " + std::to_string(result.images) + " photos in " +
                       seconds + " s: " + out;
    if (result.stopped) text += "\nStopped; run the same command with --resume to go on.";
    return maskOutcome(result, out, text);
}

Outcome maskOutcome(const LabelResult& result, const std::string& out, const std::string& text) {
    return {{{"images", result.images},
             {"masks", result.masks},
             {"skipped", skippedJson(result.skipped)},
             {"seconds", result.seconds},
             {"out", out},
             {"stopped", result.stopped}},
            text + skippedText(result.skipped),
            result.stopped};
}

ExitStatus report(const Outcome& outcome, bool json) {
    // Of several ranks one speaks.
    if (outcome.text.empty()) return outcome.stopped ? kCancelled : kDone;
    if (!(json ? print(outcome.json) : print(outcome.text)))
        throw Error(ErrorCode::DiskFull, "The result could not be written", "standard output",
                    "The files that were written are complete.");
    return outcome.stopped ? kCancelled : kDone;
}

ExitStatus report(const Error& error, bool json) noexcept {
    try {
        std::fprintf(stderr, "error: %s\n", oneLine(error.message()).c_str());
        if (json)
            print(nlohmann::json{{"error",
                                  {{"code", codeName(error.code())},
                                   {"what", error.what()},
                                   {"where", error.where()},
                                   {"hint", error.hint()}}}});
    } catch (...) {
        std::fputs("error: There is not enough memory even to report an error.\n", stderr);
    }
    return exitStatus(error.code());
}

ExitStatus reportCancelled(bool json) noexcept {
    std::fputs("Stopped.\n", stderr);
    if (json) std::puts(R"({"error":{"code":"cancelled","what":"Stopped","where":"","hint":""}})");
    return kCancelled;
}

}  // namespace maskwright::cli
