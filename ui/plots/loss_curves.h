// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "pipeline/training_log.h"

namespace maskwright::ui {

/// The curves of a training, ready to be drawn.
struct LossCurves {
    std::vector<LossPoint> losses;
    std::vector<double> smoothed;  ///< of each of `losses`
    std::vector<ValidationPoint> validations;
    std::vector<std::int64_t> checkpoints;  ///< steps that one can go back to
    std::int64_t lastStep = 0;              ///< planned, or later if there is something
};

/// @param plannedSteps 0: unknown
LossCurves lossCurvesOf(const TrainingLog& log, std::int64_t plannedSteps);

/// What the curves say at one step.
struct LossReading {
    std::int64_t step = 0;
    double loss = 0;
    double smoothed = 0;
    double learningRate = 0;
    std::optional<double> validation;  ///< of this very step
    bool isCheckpoint = false;
};

/// At the point that is nearest to `step`; none without points.
std::optional<LossReading> readLossAt(const LossCurves& curves, double step);

/// The loss that a checkpoint is marked at: of its validation, else the smoothed one; none without either.
std::optional<double> lossOfCheckpoint(const LossCurves& curves, std::int64_t step);

}  // namespace maskwright::ui
