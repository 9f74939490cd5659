// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ATen/ATen.h>
#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <nlohmann/json.hpp>
#include <utility>

#include "core/error.h"
#include "core/files.h"
#include "model/safetensors.h"
#include "model/safetensors_types.h"

namespace maskwright {

namespace {

namespace fs = std::filesystem;
using nlohmann::json;

constexpr std::size_t kAlignment = 8;

/// A file under a temporary name beside its own, which it takes when it is whole: writes go straight to the disk, for a
/// checkpoint held twice would not fit in memory.
class StreamedFile {
  public:
    explicit StreamedFile(const fs::path& path) : m_path(path) {
        if (path.has_parent_path()) makeFolder(path.parent_path());
        m_temporary = path.string() + ".part" + std::to_string(::getpid());
        m_descriptor = ::open(m_temporary.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
        if (m_descriptor < 0) fail();
    }
    ~StreamedFile() { discard(); }
    StreamedFile(const StreamedFile&) = delete;
    StreamedFile& operator=(const StreamedFile&) = delete;

    void write(const void* bytes, std::size_t size) {
        const char* next = static_cast<const char*>(bytes);
        while (size > 0) {
            const ssize_t written = ::write(m_descriptor, next, size);
            if (written < 0 && errno == EINTR) continue;
            if (written <= 0) fail();
            next += written;
            size -= static_cast<std::size_t>(written);
        }
    }
    void commit() {
        if (::fsync(m_descriptor) != 0) fail();
        const int descriptor = std::exchange(m_descriptor, -1);
        if (::close(descriptor) != 0) fail();
        if (::rename(m_temporary.c_str(), m_path.c_str()) != 0) fail();
        m_temporary.clear();
    }

  private:
    [[noreturn]] void fail() {
        const std::string reason = std::strerror(errno);
        discard();
        throw Error(ErrorCode::DiskFull, "The weight file cannot be written: " + reason, toUtf8(m_path),
                    "Free some space, or choose another folder.");
    }
    void discard() noexcept {
        if (m_descriptor >= 0) ::close(std::exchange(m_descriptor, -1));
        if (!m_temporary.empty()) ::unlink(m_temporary.c_str());
        m_temporary.clear();
    }

    fs::path m_path;
    std::string m_temporary;
    int m_descriptor = -1;
};

using Item = std::pair<std::string, at::Tensor>;

/// Wider types first, so that every tensor starts on a multiple of its element size.
std::vector<Item> inFileOrder(const std::map<std::string, at::Tensor>& tensors) {
    std::vector<Item> items(tensors.begin(), tensors.end());
    std::stable_sort(items.begin(), items.end(),
                     [](const Item& a, const Item& b) { return a.second.element_size() > b.second.element_size(); });
    return items;
}

std::string headerFor(const std::vector<Item>& items, const std::map<std::string, std::string>& metadata,
                      const fs::path& path) {
    json header = json::object();
    if (!metadata.empty()) header["__metadata__"] = metadata;
    std::uint64_t offset = 0;
    for (const auto& [name, tensor] : items) {
        const std::string_view word = safetensorsWord(tensor.scalar_type());
        if (word.empty() || name == "__metadata__")
            throw Error(ErrorCode::Internal, "A tensor cannot be stored: '" + name + "'", toUtf8(path));
        const std::uint64_t end = offset + tensor.nbytes();
        header[name] = {{"dtype", word}, {"shape", tensor.sizes().vec()}, {"data_offsets", {offset, end}}};
        offset = end;
    }
    std::string text = header.dump(/*indent=*/-1, ' ', /*ensure_ascii=*/false, json::error_handler_t::replace);
    text.resize((text.size() + kAlignment - 1) / kAlignment * kAlignment, ' ');
    return text;
}

}  // namespace

void writeSafetensors(const fs::path& path, const std::map<std::string, at::Tensor>& tensors,
                      const std::map<std::string, std::string>& metadata) {
    const std::vector<Item> items = inFileOrder(tensors);
    const std::string header = headerFor(items, metadata, path);
    StreamedFile file(path);
    std::uint8_t length[8];
    for (std::size_t i = 0; i < sizeof length; ++i) length[i] = static_cast<std::uint8_t>(header.size() >> (8 * i));
    file.write(length, sizeof length);
    file.write(header.data(), header.size());
    for (const auto& [name, tensor] : items) {
        const at::Tensor plain = tensor.detach().to(at::kCPU).contiguous();
        if (plain.numel() > 0) file.write(plain.data_ptr(), plain.nbytes());
    }
    file.commit();
}

}  // namespace maskwright
