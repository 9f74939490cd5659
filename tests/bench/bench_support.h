// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <benchmark/benchmark.h>

#include <functional>
#include <string>

namespace maskwright::bench {

/// Registers one benchmark: a single pass per repetition, in wall time.
void add(const std::string& name, const std::function<void(benchmark::State&)>& body);

void registerSd15();
void registerLabelling();
void registerProjects();
void registerTraining();

}  // namespace maskwright::bench
