// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "progress_line.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstring>

namespace maskwright::cli {
namespace {

using namespace std::chrono_literals;
constexpr auto kRedrawEvery = 100ms;
constexpr auto kPlainLineEvery = 5s;
constexpr int kBarCells = 24;

const char* worded(Stage stage) {
    switch (stage) {
        case Stage::LoadingModel:
            return "Loading model";
        case Stage::ReadingImages:
            return "Reading photos";
        case Stage::Encoding:
            return "Encoding photos";
        case Stage::ExtractingAttention:
            return "Extracting attention";
        case Stage::SnappingEdges:
            return "Snapping to edges";
        case Stage::WritingMasks:
            return "Writing masks";
        case Stage::Exporting:
            return "Exporting";
        case Stage::Verifying:
            return "Verifying";
        case Stage::TrainingAutoencoder:
            return "Training autoencoder";
        case Stage::TrainingDiffusion:
            return "Training diffusion model";
        case Stage::TrainingBackground:
            return "Fine-tuning";
        case Stage::TrainingSegmenter:
            return "Training segmenter";
        case Stage::Segmenting:
            return "Segmenting";
        case Stage::Painting:
            return "Painting";
        case Stage::Evaluating:
            return "Evaluating";
    }
    return "Working";
}

/// What one unit of a stage is called; null where a rate says nothing.
const char* unitOf(Stage stage) {
    switch (stage) {
        case Stage::LoadingModel:
            return nullptr;
        case Stage::TrainingAutoencoder:
        case Stage::TrainingDiffusion:
        case Stage::TrainingBackground:
        case Stage::TrainingSegmenter:
            return "steps";
        case Stage::Exporting:
        case Stage::Verifying:
            return "files";
        default:
            return "images";
    }
}

/// Stages that take turns photo by photo count the same photos, so they share one clock.
bool isOneWorkWith(Stage a, Stage b) {
    const auto perPhoto = [](Stage stage) { return stage >= Stage::ReadingImages && stage <= Stage::WritingMasks; };
    return a == b || (perPhoto(a) && perPhoto(b));
}

std::string formatted(const char* format, double number) {
    char text[64];
    std::snprintf(text, sizeof text, format, number);
    return text;
}

std::string duration(double seconds) {
    const auto total = static_cast<long>(std::clamp(std::ceil(seconds), 0.0, 3.6e8));
    char text[64];
    if (total >= 3600)
        std::snprintf(text, sizeof text, "%ld:%02ld:%02ld", total / 3600, total / 60 % 60, total % 60);
    else
        std::snprintf(text, sizeof text, "%ld:%02ld", total / 60, total % 60);
    return text;
}

std::string bar(double share) {
    const int full = std::clamp(static_cast<int>(share * kBarCells), 0, kBarCells);
    std::string text(kBarCells + 2, '-');
    std::fill_n(text.begin() + 1, full, '#');
    text.front() = '[';
    text.back() = ']';
    return text;
}

/// File names may hold anything; a control character must not reach the terminal.
std::string printable(std::string text) {
    for (char& c : text)
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F) c = '?';
    return text;
}

std::size_t terminalWidth() {
    winsize size{};
    return ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : 80;
}

/// Cut so that it fits on one line, between UTF-8 letters; counts a letter as one column.
std::string cutToWidth(const std::string& text, std::size_t width) {
    std::size_t letters = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool startsLetter = (static_cast<unsigned char>(text[i]) & 0xC0) != 0x80;
        if (startsLetter && letters++ == width) return text.substr(0, i);
    }
    return text;
}

}  // namespace

ProgressLine::ProgressLine() : m_terminal(isatty(STDERR_FILENO) != 0), m_lastShown(Clock::now()) {}

ProgressLine::~ProgressLine() {
    clear();
}

void ProgressLine::show(const Progress& progress) {
    restartClockWhereNewWorkBegins(progress);
    const auto now = Clock::now();
    if (now - m_lastShown < (m_terminal ? Clock::duration(kRedrawEvery) : Clock::duration(kPlainLineEvery))) return;
    m_lastShown = now;
    if (m_terminal) {
        std::fprintf(stderr, "\r\033[K%s", cutToWidth(worded(progress), terminalWidth() - 1).c_str());
        std::fflush(stderr);
        m_drawn = true;
    } else {
        std::fprintf(stderr, "%s\n", worded(progress).c_str());
    }
}

void ProgressLine::log(const std::string& text) {
    if (!m_said.insert(text).second) return;
    clear();
    std::fprintf(stderr, "%s\n", text.c_str());
}

void ProgressLine::restartClockWhereNewWorkBegins(const Progress& progress) {
    const bool goesOn = m_workStart && isOneWorkWith(m_last.stage, progress.stage) && m_last.total == progress.total &&
                        m_last.done <= progress.done;
    m_last = progress;
    if (goesOn) return;
    m_workStart = progress;
    m_workStarted = Clock::now();
}

std::string ProgressLine::worded(const Progress& progress) const {
    std::string line = cli::worded(progress.stage);
    if (progress.total > 0) {
        const double share = static_cast<double>(progress.done) / static_cast<double>(progress.total);
        if (m_terminal) line += "  " + bar(share);
        line += "  " + std::to_string(progress.done) + "/" + std::to_string(progress.total);
        line += formatted("  %.0f %%", 100.0 * share);
    }
    const std::chrono::duration<double> elapsed = Clock::now() - m_workStarted;
    const auto doneSince = static_cast<double>(progress.done - m_workStart->done);
    const char* unit = unitOf(progress.stage);
    if (unit != nullptr && doneSince > 0 && elapsed.count() > 0) {
        const double rate = doneSince / elapsed.count();
        line += formatted("  %.3g ", rate) + unit + "/s";
        if (progress.total > progress.done)
            line += "  ETA " + duration(static_cast<double>(progress.total - progress.done) / rate);
    }
    if (progress.loss) line += formatted("  loss %.4f", *progress.loss);
    if (!progress.item.empty()) line += "  " + printable(progress.item);
    return line;
}

void ProgressLine::clear() {
    if (!m_drawn) return;
    std::fputs("\r\033[K", stderr);
    std::fflush(stderr);
    m_drawn = false;
}

}  // namespace maskwright::cli
