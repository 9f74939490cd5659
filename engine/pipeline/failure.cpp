// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/failure.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <new>
#include <string>
#include <system_error>

#include "core/files.h"

namespace maskwright {
namespace {

Error outOfMemory() {
    return Error(ErrorCode::OutOfMemory, "There is not enough memory for this", {},
                 "Close other programs, use fewer threads or a smaller model, then run it again.");
}

Error bug(const std::string& detail) {
    return Error(ErrorCode::Internal, "Something went wrong inside Maskwright", detail,
                 "This is a bug; please report it with what you did.");
}

/// LibTorch and OpenCV tell a failed allocation apart from other errors only by its text.
bool speaksOfMemory(const std::string& text) {
    constexpr std::array kPhrases = {"can't allocate memory", "not enough memory", "out of memory",
                                     "Insufficient memory", "Failed to allocate"};
    return std::any_of(kPhrases.begin(), kPhrases.end(),
                       [&](const char* phrase) { return text.find(phrase) != std::string::npos; });
}

Error describe(const std::filesystem::filesystem_error& error) {
    const std::string where = toUtf8(error.path1());
    if (error.code() == std::errc::no_space_on_device || error.code() == std::errc::read_only_file_system)
        return Error(ErrorCode::DiskFull, "The disk refuses to be written to: " + error.code().message(), where,
                     "Free some space or choose another folder.");
    return Error(ErrorCode::BadInput, "The file or folder cannot be used: " + error.code().message(), where,
                 "Check that it exists and that you may open it.");
}

/// The first line: LibTorch adds where it came from.
Error describeText(const std::string& text) {
    const std::string line = text.substr(0, text.find('\n'));
    return speaksOfMemory(line) ? outOfMemory() : bug(line);
}

}  // namespace

Error describeFailure(std::exception_ptr failure) noexcept {
    try {
        std::rethrow_exception(std::move(failure));
    } catch (const Error& error) {
        return error;
    } catch (const std::bad_alloc&) {
        return outOfMemory();
    } catch (const std::filesystem::filesystem_error& error) {
        return describe(error);
    } catch (const std::exception& error) {
        return describeText(error.what());
    } catch (...) {
        return bug("an exception of unknown type");
    }
}

}  // namespace maskwright
