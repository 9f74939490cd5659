// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/best_weights.h"

#include <ATen/ATen.h>

#include <cstdio>
#include <stdexcept>

#include "core/error.h"
#include "core/files.h"
#include "model/safetensors.h"

namespace maskwright {

namespace {

std::string exact(double value) {
    char text[40];
    std::snprintf(text, sizeof text, "%.17g", value);
    return text;
}

}  // namespace

BestWeights::BestWeights(const std::filesystem::path& folder, const std::string& phase, bool resume)
    : m_file(folder / "checkpoints" / (phase + "_best.safetensors")) {
    if (!resume || !std::filesystem::exists(m_file)) return;
    const SafetensorsFile file(m_file);
    try {
        m_score = std::stod(file.metadata().at("score"));
        m_step = std::stoll(file.metadata().at("step"));
    } catch (const std::logic_error&) {
        throw Error(ErrorCode::BadModel, "The best checkpoint does not say its score", toUtf8(m_file),
                    "Start in another folder.");
    }
}

void BestWeights::offer(double score, std::int64_t step, const std::map<std::string, at::Tensor>& weights) {
    if (!empty() && score <= m_score) return;
    m_score = score;
    m_step = step;
    writeSafetensors(m_file, weights, {{"score", exact(score)}, {"step", std::to_string(step)}});
}

std::map<std::string, at::Tensor> BestWeights::read() const {
    const SafetensorsFile file(m_file);
    std::map<std::string, at::Tensor> weights;
    for (const auto& [name, entry] : file.entries()) weights[name] = file.tensor(name).clone();
    return weights;
}

}  // namespace maskwright
