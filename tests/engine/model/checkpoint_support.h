// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ATen/ATen.h>

#include <map>
#include <memory>
#include <string>

#include "model/checkpoint.h"
#include "model/text_encoder.h"
#include "model/unet.h"
#include "model/vae.h"

namespace maskwright::test {

using Tensors = std::map<std::string, at::Tensor>;

/// Passes on what a network takes and keeps it by name.
class CollectingWeights : public WeightSource {
  public:
    explicit CollectingWeights(WeightSource& from) : m_from(from) {}
    at::Tensor take(const std::string& name, std::vector<std::int64_t> shape, Init init) override {
        return all[name] = m_from.take(name, std::move(shape), init);
    }
    Tensors all;

  private:
    WeightSource& m_from;
};

/// Everything that the three networks of a model take, under "unet.", "vae." and "text_encoder.".
inline Tensors allTensors(const Checkpoint& checkpoint) {
    Tensors result;
    const auto load = [&](const std::string& part, std::unique_ptr<FileWeights> weights, const auto& build) {
        CollectingWeights collecting(*weights);
        build(collecting);
        weights->finish();
        for (const auto& [name, tensor] : collecting.all) result[part + name] = tensor;
    };
    load("unet.", checkpoint.unetWeights(), [&](WeightSource& w) { UNet(checkpoint.unetConfig(), w); });
    load("vae.", checkpoint.vaeWeights(), [&](WeightSource& w) { Vae(checkpoint.vaeConfig(), w); });
    load("text_encoder.", checkpoint.textEncoderWeights(),
         [&](WeightSource& w) { TextEncoder(checkpoint.textEncoderConfig(), w); });
    return result;
}

}  // namespace maskwright::test
