// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/lora.h"

#include <ATen/ATen.h>
#include <ATen/CPUGeneratorImpl.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>

#include "core/random.h"
#include "model/safetensors.h"
#include "model/unet.h"

namespace maskwright {

namespace {

constexpr std::string_view kWeight = ".weight";

bool isAdapted(std::string_view weight) {
    constexpr std::array<std::string_view, 4> kLayers = {".to_q.weight", ".to_k.weight", ".to_v.weight",
                                                         ".to_out.0.weight"};
    return std::ranges::any_of(kLayers, [weight](std::string_view layer) { return weight.ends_with(layer); });
}

std::string moduleOf(const std::string& weight) {
    return weight.substr(0, weight.size() - kWeight.size());
}

}  // namespace

LoraTensors initialLora(const UNetConfig& config, int rank, std::uint64_t seed) {
    ShapeRecorder shapes;
    const UNet unet(config, shapes);
    LoraTensors lora;
    for (const auto& [name, shape] : shapes.shapes()) {
        if (!isAdapted(name)) continue;
        at::Generator generator = at::detail::createCPUGenerator(streamSeed(seed, "lora " + name));
        at::Tensor down = at::randn({rank, shape[1]}, generator).div_(std::sqrt(static_cast<double>(shape[1])));
        lora[moduleOf(name) + ".down"] = down.requires_grad_();
        lora[moduleOf(name) + ".up"] = at::zeros({shape[0], rank}).requires_grad_();
    }
    return lora;
}

at::Tensor AdaptedWeights::take(const std::string& name, std::vector<std::int64_t> shape, Init init) {
    return m_base.take(name, std::move(shape), init);
}

LowRank AdaptedWeights::adaptation(const std::string& name, std::int64_t, std::int64_t) {
    const auto down = m_lora.find(name + ".down");
    return down == m_lora.end() ? LowRank() : LowRank{down->second, m_lora.at(name + ".up")};
}

at::Tensor MergedWeights::take(const std::string& name, std::vector<std::int64_t> shape, Init init) {
    at::Tensor weight = m_base.take(name, std::move(shape), init);
    if (!name.ends_with(kWeight)) return weight;
    const std::string module = moduleOf(name);
    const auto down = m_lora.find(module + ".down");
    if (down == m_lora.end()) return weight;
    const at::NoGradGuard noGrad;
    return weight.to(at::kFloat) + m_lora.at(module + ".up").mm(down->second);
}

void writeLora(const std::filesystem::path& file, const LoraTensors& lora) {
    std::map<std::string, at::Tensor> stored;
    for (const auto& [name, tensor] : lora) {
        const bool isDown = name.ends_with(".down");
        std::string module = name.substr(0, name.rfind('.'));
        std::replace(module.begin(), module.end(), '.', '_');
        stored["lora_unet_" + module + (isDown ? ".lora_down.weight" : ".lora_up.weight")] =
            tensor.detach().to(at::kHalf);
        if (isDown) stored["lora_unet_" + module + ".alpha"] = at::tensor(static_cast<float>(tensor.size(0)));
    }
    writeSafetensors(file, stored);
}

}  // namespace maskwright
