// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plots/loss_curves.h"

#include <algorithm>
#include <cmath>

namespace maskwright::ui {
namespace {

/// As the engine smooths the loss that it reports, per step.
constexpr double kSmoothing = 0.98;

/// A point stands for all steps since the one before.
std::vector<double> smoothedLosses(const std::vector<LossPoint>& losses) {
    std::vector<double> smoothed;
    for (std::size_t i = 0; i < losses.size(); ++i) {
        if (i == 0) {
            smoothed.push_back(losses[i].loss);
            continue;
        }
        const double kept = std::pow(kSmoothing, static_cast<double>(losses[i].step - losses[i - 1].step));
        smoothed.push_back(kept * smoothed.back() + (1 - kept) * losses[i].loss);
    }
    return smoothed;
}

const ValidationPoint* validationAt(const LossCurves& curves, std::int64_t step) {
    for (const ValidationPoint& point : curves.validations)
        if (point.step == step) return &point;
    return nullptr;
}

}  // namespace

LossCurves lossCurvesOf(const TrainingLog& log, std::int64_t plannedSteps) {
    LossCurves curves{log.losses, smoothedLosses(log.losses), log.validations, log.snapshots, plannedSteps};
    if (!log.losses.empty()) curves.lastStep = std::max(curves.lastStep, log.losses.back().step);
    if (!log.validations.empty()) curves.lastStep = std::max(curves.lastStep, log.validations.back().step);
    return curves;
}

std::optional<LossReading> readLossAt(const LossCurves& curves, double step) {
    if (curves.losses.empty()) return {};
    const auto nearest =
        std::min_element(curves.losses.begin(), curves.losses.end(), [step](const LossPoint& a, const LossPoint& b) {
            return std::abs(static_cast<double>(a.step) - step) < std::abs(static_cast<double>(b.step) - step);
        });
    LossReading reading;
    reading.step = nearest->step;
    reading.loss = nearest->loss;
    reading.smoothed = curves.smoothed[static_cast<std::size_t>(nearest - curves.losses.begin())];
    reading.learningRate = nearest->learningRate;
    if (const ValidationPoint* validation = validationAt(curves, nearest->step)) reading.validation = validation->loss;
    reading.isCheckpoint =
        std::find(curves.checkpoints.begin(), curves.checkpoints.end(), nearest->step) != curves.checkpoints.end();
    return reading;
}

std::optional<double> lossOfCheckpoint(const LossCurves& curves, std::int64_t step) {
    if (const ValidationPoint* validation = validationAt(curves, step)) return validation->loss;
    if (const auto reading = readLossAt(curves, static_cast<double>(step))) return reading->smoothed;
    return {};
}

}  // namespace maskwright::ui
