// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/snapshots.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <regex>

#include "core/error.h"
#include "core/files.h"
#include "model/safetensors.h"

namespace maskwright {

Snapshots::Snapshots(const std::filesystem::path& folder) : m_folder(folder / "snapshots") {}

std::filesystem::path Snapshots::file(std::int64_t step) const {
    return m_folder / ("step_" + std::to_string(step) + ".safetensors");
}

void Snapshots::add(std::int64_t step, const std::map<std::string, at::Tensor>& weights, std::size_t keep) const {
    makeFolder(m_folder);
    std::map<std::string, at::Tensor> stored;
    for (const auto& [name, tensor] : weights) stored[name] = tensor.detach().to(at::kHalf);
    writeSafetensors(file(step), stored, {{"steps", std::to_string(step)}});
    const std::vector<std::int64_t> all = steps();
    for (std::size_t i = 0; i + keep < all.size(); ++i) std::filesystem::remove(file(all[i]));
}

std::vector<std::int64_t> Snapshots::steps() const {
    static const std::regex pattern("step_([0-9]{1,18})\\.safetensors");
    std::vector<std::int64_t> found;
    if (!std::filesystem::is_directory(m_folder)) return found;
    for (const auto& entry : std::filesystem::directory_iterator(m_folder)) {
        std::smatch match;
        const std::string name = toUtf8(entry.path().filename());
        if (std::regex_match(name, match, pattern)) found.push_back(std::stoll(match[1]));
    }
    std::sort(found.begin(), found.end());
    return found;
}

std::map<std::string, at::Tensor> Snapshots::read(std::int64_t step) const {
    if (!std::filesystem::exists(file(step))) {
        std::string there;
        for (const std::int64_t other : steps()) there += (there.empty() ? "" : ", ") + std::to_string(other);
        throw Error(ErrorCode::BadInput, "There is no snapshot of step " + std::to_string(step), toUtf8(m_folder),
                    there.empty() ? "The run has kept none." : "Choose one of " + there + ".");
    }
    const SafetensorsFile stored(file(step));
    std::map<std::string, at::Tensor> weights;
    for (const auto& [name, entry] : stored.entries()) weights[name] = stored.tensor(name).to(at::kFloat);
    return weights;
}

}  // namespace maskwright
