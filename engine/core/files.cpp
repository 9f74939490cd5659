// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files.h"

#include <fcntl.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <cstring>
#include <fstream>

#include "core/error.h"

namespace maskwright {

namespace {

std::string reason() {
    return std::strerror(errno);
}

[[noreturn]] void refuseRead(const std::filesystem::path& path, const std::string& why) {
    throw Error(ErrorCode::BadInput, "The file cannot be read: " + why, toUtf8(path),
                "Check its permissions and the disk.");
}

[[noreturn]] void refuseWrite(const std::filesystem::path& path, const std::string& why) {
    throw Error(ErrorCode::DiskFull, "The file cannot be written: " + why, toUtf8(path),
                "Free some space or choose another folder.");
}

/// A file descriptor that closes itself, and the name of a temporary file that removes itself unless it is renamed.
class TemporaryFile {
  public:
    explicit TemporaryFile(const std::filesystem::path& target) {
        static std::atomic<unsigned> counter{0};
        // Not the target's name with an ending: that could exceed the 255 bytes of a name. O_EXCL: on a shared disk
        // another machine's process may have the same number.
        do {
            m_path = target.parent_path() /
                     (".maskwright-" + std::to_string(::getpid()) + "-" + std::to_string(counter++) + ".part");
            m_descriptor = ::open(m_path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0644);
        } while (m_descriptor < 0 && errno == EEXIST);
        if (m_descriptor < 0) refuseWrite(target, reason());
    }
    ~TemporaryFile() {
        if (m_descriptor >= 0) ::close(m_descriptor);
        if (!m_path.empty()) ::unlink(m_path.c_str());
    }
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;

    bool write(std::span<const std::uint8_t> bytes) const {
        std::size_t done = 0;
        while (done < bytes.size()) {
            const ssize_t count = ::write(m_descriptor, bytes.data() + done, bytes.size() - done);
            if (count < 0 && errno == EINTR) continue;
            if (count <= 0) return false;
            done += static_cast<std::size_t>(count);
        }
        return ::fsync(m_descriptor) == 0;
    }
    bool renameTo(const std::filesystem::path& target) {
        if (::rename(m_path.c_str(), target.c_str()) != 0) return false;
        m_path.clear();
        return true;
    }

  private:
    std::filesystem::path m_path;
    int m_descriptor = -1;
};

std::span<const std::uint8_t> asBytes(std::string_view text) {
    return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}

}  // namespace

std::string toUtf8(const std::filesystem::path& path) {
    const std::u8string text = path.generic_u8string();
    return {reinterpret_cast<const char*>(text.data()), text.size()};
}

std::filesystem::path fromUtf8(std::string_view text) {
    return std::u8string(reinterpret_cast<const char8_t*>(text.data()), text.size());
}

std::filesystem::path programFolder() {
    std::error_code untold;
    return std::filesystem::read_symlink("/proc/self/exe", untold).parent_path();
}

namespace {

struct OpenFile {
    std::ifstream stream;
    std::uint64_t size = 0;
};

OpenFile openFile(const std::filesystem::path& path, std::uint64_t maxBytes) {
    std::error_code error;
    const auto status = std::filesystem::status(path, error);
    if (status.type() == std::filesystem::file_type::not_found)
        throw Error(ErrorCode::BadInput, "The file does not exist", toUtf8(path), "Check the name.");
    if (std::filesystem::is_directory(status))
        throw Error(ErrorCode::BadInput, "A folder stands where a file is needed", toUtf8(path), "Name a file.");
    if (!error && !std::filesystem::is_regular_file(status))  // a pipe would block for ever
        throw Error(ErrorCode::BadInput, "A device or pipe stands where a file is needed", toUtf8(path),
                    "Name a file.");
    const std::uint64_t size = error ? 0 : std::filesystem::file_size(path, error);
    if (error) refuseRead(path, error.message());
    if (size > maxBytes)
        throw Error(ErrorCode::BadInput,
                    "The file is larger than the " + std::to_string(maxBytes) + " bytes allowed here", toUtf8(path),
                    "Check that it is the right file.");
    std::ifstream file(path, std::ios::binary);
    if (!file) refuseRead(path, reason());
    return {std::move(file), size};
}

void readInto(std::ifstream& file, std::span<std::uint8_t> bytes, const std::filesystem::path& path) {
    if (!file.read(reinterpret_cast<char*>(bytes.data()), static_cast<std::streamsize>(bytes.size())))
        refuseRead(path, file.eof() ? "it became shorter meanwhile" : reason());
}

}  // namespace

std::vector<std::uint8_t> readBytes(const std::filesystem::path& path, std::uint64_t maxBytes) {
    auto [file, size] = openFile(path, maxBytes);
    std::vector<std::uint8_t> bytes(size);
    readInto(file, bytes, path);
    return bytes;
}

std::string readText(const std::filesystem::path& path, std::uint64_t maxBytes) {
    const std::vector<std::uint8_t> bytes = readBytes(path, maxBytes);
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

void writeAtomically(const std::filesystem::path& path, std::span<const std::uint8_t> bytes) {
    if (path.has_parent_path()) makeFolder(path.parent_path());
    TemporaryFile file(path);
    if (!file.write(bytes) || !file.renameTo(path)) refuseWrite(path, reason());
}

void writeAtomically(const std::filesystem::path& path, std::string_view text) {
    writeAtomically(path, asBytes(text));
}

void makeFolder(const std::filesystem::path& path) {
    std::error_code error;
    std::filesystem::create_directories(path, error);
    std::error_code ignored;
    if (!std::filesystem::is_directory(path, ignored)) {
        const std::string why = error ? error.message() : "a file of that name stands in its place";
        throw Error(ErrorCode::DiskFull, "The folder cannot be made: " + why, toUtf8(path),
                    "Choose a folder that you may write to.");
    }
}

std::uint64_t contentHash(std::span<const std::uint8_t> bytes, std::uint64_t before) {
    std::uint64_t hash = before;
    for (const std::uint8_t byte : bytes) {
        hash ^= byte;
        hash *= 0x100000001b3ULL;
    }
    return hash;
}

FileDigest digestFile(const std::filesystem::path& path) {
    auto [file, size] = openFile(path, UINT64_MAX);
    constexpr std::uint64_t kPiece = std::uint64_t{256} * 1024;
    std::vector<std::uint8_t> piece(std::min(kPiece, size));
    FileDigest digest;
    while (digest.bytes < size) {
        const std::span<std::uint8_t> wanted(piece.data(), std::min(kPiece, size - digest.bytes));
        readInto(file, wanted, path);
        digest.hash = contentHash(wanted, digest.hash);
        digest.bytes += wanted.size();
    }
    return digest;
}

}  // namespace maskwright
