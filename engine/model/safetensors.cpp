// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/safetensors.h"

#include <ATen/ATen.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cstring>

#include "core/error.h"
#include "core/files.h"
#include "model/safetensors_types.h"

namespace maskwright {

namespace {

namespace fs = std::filesystem;

constexpr std::uint64_t kLengthBytes = 8;
constexpr std::uint64_t kMaxHeaderBytes = 100'000'000;

struct TypeWord {
    std::string_view word;
    at::ScalarType type;
};
constexpr std::array<TypeWord, 10> kTypes{{{"F64", at::kDouble},
                                           {"F32", at::kFloat},
                                           {"F16", at::kHalf},
                                           {"BF16", at::kBFloat16},
                                           {"I64", at::kLong},
                                           {"I32", at::kInt},
                                           {"I16", at::kShort},
                                           {"I8", at::kChar},
                                           {"U8", at::kByte},
                                           {"BOOL", at::kBool}}};

struct Mapping {
    std::uint8_t* bytes = nullptr;
    std::uint64_t size = 0;

    Mapping() = default;
    Mapping(const Mapping&) = delete;
    Mapping& operator=(const Mapping&) = delete;
    ~Mapping() {
        if (bytes != nullptr) ::munmap(bytes, size);
    }
};

[[noreturn]] void refuse(const std::string& what, const fs::path& path, const std::string& hint) {
    throw Error(ErrorCode::BadModel, what, toUtf8(path), hint);
}

[[noreturn]] void refusePickle(const fs::path& path) {
    refuse("This is a pickle file, which can run any program when it is read", path,
           "Convert it to safetensors first, for instance with safetensors.torch.save_file in Python, or fetch the "
           "model's .safetensors version.");
}

/// A pickle by name or by its first bytes. A safetensors file whose header happens to be as long as those bytes say has
/// its opening brace right after them.
bool looksLikePickle(const fs::path& path, const Mapping& file) {
    const std::string extension = path.extension().string();
    for (const char* pickled : {".ckpt", ".pt", ".pth", ".bin", ".pkl"})
        if (extension == pickled) return true;
    if (file.size < 4 || (file.size > kLengthBytes && file.bytes[kLengthBytes] == '{')) return false;
    const bool zip = std::memcmp(file.bytes, "PK\x03\x04", 4) == 0;
    const bool pickle = file.bytes[0] == 0x80 && file.bytes[1] >= 2 && file.bytes[1] <= 5;
    return zip || pickle;
}

std::shared_ptr<Mapping> map(const fs::path& path) {
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        refuse("The weight file cannot be opened: " + std::string(std::strerror(errno)), path,
               "Check the path and its permissions.");
    struct stat status {};
    const bool regular = ::fstat(descriptor, &status) == 0 && S_ISREG(status.st_mode);
    auto mapping = std::make_shared<Mapping>();
    if (regular && status.st_size > 0) {
        void* start = ::mmap(nullptr, static_cast<std::size_t>(status.st_size), PROT_READ, MAP_PRIVATE, descriptor, 0);
        if (start != MAP_FAILED) {
            mapping->bytes = static_cast<std::uint8_t*>(start);
            mapping->size = static_cast<std::uint64_t>(status.st_size);
        }
    }
    ::close(descriptor);
    if (!regular) refuse("The weight file is not a file", path, "Name a .safetensors file.");
    if (status.st_size == 0) refuse("The weight file is empty", path, "Fetch it again.");
    if (mapping->bytes == nullptr)
        refuse("The weight file cannot be mapped into memory", path,
               "Close other programs, or copy it to a local disk.");
    return mapping;
}

std::uint64_t littleEndian(const std::uint8_t* bytes) {
    std::uint64_t value = 0;
    for (int i = kLengthBytes - 1; i >= 0; --i) value = value << 8 | bytes[i];
    return value;
}

}  // namespace

std::optional<at::ScalarType> safetensorsType(std::string_view word) {
    for (const TypeWord& known : kTypes)
        if (known.word == word) return known.type;
    return std::nullopt;
}

std::string_view safetensorsWord(at::ScalarType type) {
    for (const TypeWord& known : kTypes)
        if (known.type == type) return known.word;
    return {};
}

SafetensorsFile::SafetensorsFile(const fs::path& path) : m_path(path) {
    const auto mapping = map(path);
    if (looksLikePickle(path, *mapping)) refusePickle(path);
    const std::string again = "Fetch it again; it may not have been transferred whole.";
    if (mapping->size < kLengthBytes) refuse("The weight file ends early", path, again);
    const std::uint64_t length = littleEndian(mapping->bytes);
    if (length > kMaxHeaderBytes)
        refuse("The file does not start with a safetensors header", path, "Name a .safetensors file.");
    if (length > mapping->size - kLengthBytes) refuse("The weight file ends early", path, again);

    const std::string_view header(reinterpret_cast<const char*>(mapping->bytes) + kLengthBytes, length);
    m_entries = parseSafetensorsHeader(header, mapping->size - kLengthBytes - length, toUtf8(path), &m_metadata);
    m_data = mapping->bytes + kLengthBytes + length;
    m_mapping = mapping;
}

at::Tensor SafetensorsFile::tensor(const std::string& name) const {
    const auto found = m_entries.find(name);
    if (found == m_entries.end())
        refuse("The weight file has no tensor '" + name + "'", m_path, "Check that the file belongs to this model.");
    const TensorEntry& entry = found->second;
    const std::uint8_t* begin = m_data + entry.begin;
    const std::uint64_t bytes = entry.end - entry.begin;
    const bool aligned = reinterpret_cast<std::uintptr_t>(begin) % c10::elementSize(entry.type) == 0;
    // Bool bytes other than 0 and 1 would be undefined behaviour, so they are normalised while copying.
    if (bytes == 0 || !aligned || entry.type == at::kBool) {
        at::Tensor raw = at::empty(entry.shape, entry.type == at::kBool ? at::kByte : entry.type);
        if (bytes > 0) std::memcpy(raw.data_ptr(), begin, bytes);
        return entry.type == at::kBool ? raw.ne(0) : raw;
    }
    return at::from_blob(
        const_cast<std::uint8_t*>(begin), entry.shape, [keep = m_mapping](void*) {},
        at::TensorOptions().dtype(entry.type));
}

}  // namespace maskwright
