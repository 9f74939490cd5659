// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compute.h"

namespace maskwright {

/// What a person chose of how the engine runs; holds for every job.
struct EngineSettings {
    Device device = Device::Auto;
    Precision precision = Precision::Auto;
    int threads = 0;          ///< 0: all cores
    int memoryMegabytes = 0;  ///< that training may take; 0: three quarters of what is free
    bool operator==(const EngineSettings&) const = default;
};

}  // namespace maskwright
