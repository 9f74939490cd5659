// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/file_weights.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>

#include <atomic>

#include "core/error.h"
#include "core/files.h"
#include "model/safetensors_types.h"

namespace maskwright {

namespace {

constexpr char kOtherModel[] = "The weights belong to another model than the configuration, or are not complete.";
constexpr std::size_t kNamesShown = 3;

std::string shapeText(const std::vector<std::int64_t>& shape) {
    std::string text = "[";
    for (const std::int64_t side : shape) text += (text.size() > 1 ? ", " : "") + std::to_string(side);
    return text + "]";
}

/// Linear layers and 1x1 convolutions hold the same numbers; files store some as the one and some as the other.
bool differOnlyInOnes(const std::vector<std::int64_t>& stored, const std::vector<std::int64_t>& wanted) {
    const auto asLinear = [](std::vector<std::int64_t> shape) {
        if (shape.size() == 4 && shape[2] == 1 && shape[3] == 1) shape.resize(2);
        return shape;
    };
    return asLinear(stored) == asLinear(wanted);
}

/// Whether any of the numbers has all bits of its exponent set: infinity or NaN.
template <class Bits>
bool hasFullExponent(const void* data, std::int64_t count, Bits exponent) {
    const Bits* values = static_cast<const Bits*>(data);
    std::atomic<bool> found = false;
    at::parallel_for(0, count, /*grain_size=*/1 << 18, [&](std::int64_t begin, std::int64_t end) {
        bool any = false;
        for (std::int64_t i = begin; i < end; ++i) any |= (values[i] & exponent) == exponent;
        if (any) found = true;
    });
    return found;
}

bool isFloating(at::ScalarType type) {
    return type == at::kFloat || type == at::kHalf || type == at::kBFloat16 || type == at::kDouble;
}

}  // namespace

void checkFinite(const at::Tensor& tensor, const std::string& name, const std::string& where) {
    const at::Tensor plain = tensor.contiguous();
    const void* data = plain.data_ptr();
    const std::int64_t count = plain.numel();
    bool broken = false;
    switch (plain.scalar_type()) {
        case at::kHalf:
            broken = hasFullExponent<std::uint16_t>(data, count, 0x7c00);
            break;
        case at::kBFloat16:
            broken = hasFullExponent<std::uint16_t>(data, count, 0x7f80);
            break;
        case at::kFloat:
            broken = hasFullExponent<std::uint32_t>(data, count, 0x7f800000);
            break;
        case at::kDouble:
            broken = hasFullExponent<std::uint64_t>(data, count, 0x7ff0000000000000);
            break;
        default:
            break;
    }
    if (broken)
        throw Error(ErrorCode::BadModel, "The weights '" + name + "' hold values that are not finite numbers", where,
                    "The file is damaged or was stored in too small a type; fetch another version.");
}

FileWeights::FileWeights(std::vector<std::shared_ptr<const SafetensorsFile>> files, Naming naming)
    : m_files(std::move(files)), m_naming(std::move(naming)) {}

const SafetensorsFile* FileWeights::fileWith(const std::string& storedName) const {
    for (const auto& file : m_files)
        if (file->has(storedName)) return file.get();
    return nullptr;
}

std::string FileWeights::where() const {
    return toUtf8(m_files.front()->path());
}

at::Tensor FileWeights::take(const std::string& name, std::vector<std::int64_t> shape, Init) {
    const std::vector<StoredName> candidates = m_naming.candidates(name);
    const SafetensorsFile* file = nullptr;
    StoredName stored;
    for (const StoredName& candidate : candidates) {
        file = fileWith(candidate.name);
        stored = candidate;
        if (file != nullptr) break;
    }
    if (file == nullptr) {
        const std::string first = candidates.empty() ? name : candidates.front().name;
        throw Error(ErrorCode::BadModel, "The weights lack the tensor '" + first + "'", where(), kOtherModel);
    }
    m_taken.insert(stored.name);

    at::Tensor tensor = file->tensor(stored.name);
    const std::string path = toUtf8(file->path());
    if (!isFloating(tensor.scalar_type()))
        throw Error(ErrorCode::BadModel, "The weights '" + stored.name + "' are not floating-point numbers", path,
                    "Quantised weights cannot be used; fetch the fp16 or fp32 version.");
    if (stored.third >= 0 && tensor.dim() > 0 && tensor.size(0) % 3 == 0) {
        const std::int64_t rows = tensor.size(0) / 3;
        tensor = tensor.narrow(/*dim=*/0, stored.third * rows, rows);
    }
    if (!differOnlyInOnes(tensor.sizes().vec(), shape))
        throw Error(ErrorCode::BadModel,
                    "The tensor '" + stored.name + "' has the shape " + shapeText(tensor.sizes().vec()) +
                        " instead of " + shapeText(shape),
                    path, kOtherModel);
    checkFinite(tensor, stored.name, path);
    return tensor.reshape(shape);
}

std::vector<std::string> FileWeights::unexpected() const {
    std::vector<std::string> names;
    for (const auto& file : m_files)
        for (const auto& [name, entry] : file->entries())
            if (name.starts_with(m_naming.prefix) && !m_taken.contains(name) && !m_naming.isIgnored(name))
                names.push_back(name);
    return names;
}

void FileWeights::finish() const {
    const std::vector<std::string> names = unexpected();
    if (names.empty()) return;
    std::string listed;
    for (std::size_t i = 0; i < std::min(names.size(), kNamesShown); ++i)
        listed += (i > 0 ? ", '" : "'") + names[i].substr(0, 120) + "'";
    if (names.size() > kNamesShown) listed += " and " + std::to_string(names.size() - kNamesShown) + " more";
    throw Error(ErrorCode::BadModel, "The weights hold tensors that the configuration does not name: " + listed,
                where(), kOtherModel);
}

WeightSummary FileWeights::summary() const {
    WeightSummary summary;
    std::set<std::string_view> types;
    for (const auto& file : m_files) {
        for (const auto& [name, entry] : file->entries()) {
            if (!name.starts_with(m_naming.prefix) || m_naming.isIgnored(name)) continue;
            summary.parameters += static_cast<std::int64_t>((entry.end - entry.begin) / c10::elementSize(entry.type));
            types.insert(safetensorsWord(entry.type));
        }
    }
    for (const std::string_view type : types)
        summary.storedType += (summary.storedType.empty() ? "" : ", ") + std::string(type);
    return summary;
}

}  // namespace maskwright
