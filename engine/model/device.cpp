// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/device.h"

#include <ATen/ATen.h>

#include "core/error.h"

namespace maskwright {

at::Device torchDevice(Device device) {
    const bool hasCuda = at::hasCUDA();
    if (device == Device::Cuda && !hasCuda)
        throw Error(ErrorCode::BadInput, "No CUDA device can be used", "--device cuda",
                    "Choose cpu or auto, or build Maskwright with a LibTorch that brings CUDA.");
    return hasCuda && device != Device::Cpu ? at::Device(at::kCUDA) : at::Device(at::kCPU);
}

at::ScalarType torchType(Precision precision, at::Device device) {
    if (device.is_cuda()) {
        if (precision == Precision::Fp32) return at::kFloat;
        return precision == Precision::Bf16 ? at::kBFloat16 : at::kHalf;
    }
    switch (resolveOnCpu(precision)) {
        case Precision::Bf16:
            return at::kBFloat16;
        case Precision::Fp16:
            throw Error(ErrorCode::BadInput, "fp16 runs on CUDA only", "--precision fp16",
                        "Choose bf16, fp32 or auto on this machine.");
        default:
            return at::kFloat;
    }
}

}  // namespace maskwright
