// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ATen/core/Tensor.h>

#include <map>
#include <string>

namespace maskwright {

/// How weights of networks that are trained together are told apart in one optimiser.
inline constexpr char kUNetPart[] = "unet.";
inline constexpr char kTextPart[] = "text_encoder.";

inline void addWithPrefix(const std::map<std::string, at::Tensor>& part, const std::string& prefix,
                          std::map<std::string, at::Tensor>& all) {
    for (const auto& [name, tensor] : part) all[prefix + name] = tensor;
}

/// The weights whose names begin with `prefix`, without it.
inline std::map<std::string, at::Tensor> withPrefix(const std::map<std::string, at::Tensor>& all,
                                                    const std::string& prefix) {
    std::map<std::string, at::Tensor> part;
    for (const auto& [name, tensor] : all)
        if (name.compare(0, prefix.size(), prefix) == 0) part[name.substr(prefix.size())] = tensor;
    return part;
}

}  // namespace maskwright
