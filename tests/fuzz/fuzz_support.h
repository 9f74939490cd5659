// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sys/mman.h>
#include <unistd.h>

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/error.h"
#include "temporary_folder.h"

namespace maskwright::fuzz {

/// Ends the program as a found mistake: fuzzer and replay alike then name the input.
[[noreturn]] inline void fail(const std::string& why) {
    std::fprintf(stderr, "fuzz: %s\n", why.c_str());
    std::abort();
}

inline void require(bool holds, const char* what) {
    if (!holds) fail(std::string("does not hold: ") + what);
}

/// Runs a reader, which may refuse its input with an Error that has a sentence. Any other exception leaves this
/// function and ends the program: the rule is that foreign bytes never cause one.
/// @return whether the input was taken
template <class Read>
bool readOrRefuse(const Read& read) {
    try {
        read();
        return true;
    } catch (const Error& error) {
        require(error.code() != ErrorCode::Internal, "an input is refused, and is no bug of the program");
        require(*error.what() != '\0', "a refusal says why");
        return false;
    }
}

inline std::string_view asText(std::span<const std::uint8_t> bytes) {
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

/// A file in memory with a path, for readers that take one.
class MemoryFile {
  public:
    explicit MemoryFile(std::span<const std::uint8_t> content) : m_descriptor(::memfd_create("fuzz", MFD_CLOEXEC)) {
        if (m_descriptor < 0) fail("no file in memory");
        for (std::size_t done = 0; done < content.size();) {
            const ssize_t count = ::write(m_descriptor, content.data() + done, content.size() - done);
            if (count <= 0) fail("no room for a file in memory");
            done += static_cast<std::size_t>(count);
        }
    }
    explicit MemoryFile(std::string_view content)
        : MemoryFile(std::span(reinterpret_cast<const std::uint8_t*>(content.data()), content.size())) {}
    ~MemoryFile() { ::close(m_descriptor); }
    MemoryFile(const MemoryFile&) = delete;
    MemoryFile& operator=(const MemoryFile&) = delete;

    std::filesystem::path path() const { return "/proc/self/fd/" + std::to_string(m_descriptor); }

  private:
    int m_descriptor;
};

/// The folder, emptied for the next input. A disk in memory makes fuzzing many times faster.
inline const std::filesystem::path& emptied(const test::TemporaryFolder& scratch) {
    for (const auto& item : std::filesystem::directory_iterator(scratch.path()))
        std::filesystem::remove_all(item.path());
    return scratch.path();
}

inline void writeFile(const std::filesystem::path& path, std::string_view content) {
    std::FILE* file = std::fopen(path.c_str(), "wb");
    if (file == nullptr) fail("cannot write " + path.string());
    const bool whole = std::fwrite(content.data(), 1, content.size(), file) == content.size();
    if (std::fclose(file) != 0 || !whole) fail("cannot write " + path.string());
}

/// Several files in one input, with a line "=====" between two of them. Parts that are missing are empty.
inline std::vector<std::string_view> partsOf(std::string_view input, std::size_t count) {
    constexpr std::string_view kBetween = "\n=====\n";
    std::vector<std::string_view> parts;
    while (parts.size() + 1 < count && !input.empty()) {
        const std::size_t end = std::min(input.find(kBetween), input.size());
        parts.push_back(input.substr(0, end));
        input.remove_prefix(std::min(end + kBetween.size(), input.size()));
    }
    parts.push_back(input);
    parts.resize(count);
    return parts;
}

}  // namespace maskwright::fuzz
