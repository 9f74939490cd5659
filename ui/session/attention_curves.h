// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThreadPool>
#include <memory>
#include <optional>
#include <vector>

#include "jobs/background.h"
#include "session/heat_selection.h"

namespace maskwright::ui {

/// How a selection of words and layers fares over the timesteps.
struct AttentionCurves {
    std::vector<int> timesteps;  ///< descending, as run; what follows has a value for each
    std::vector<double> mass;    ///< attention that the words take, mean over the photo and the layers, 0 to 1
    std::vector<double> area;    ///< share of the photo above the threshold of the timestep's own map, 0 to 1
};

/// For the average: the concept's words in the layers that count, the area of the map as the mask takes it. The step
/// and the colours of the selection have no say. Empty where nothing was recorded. Takes up to a second.
AttentionCurves attentionCurves(const AttentionMaps& maps, const HeatSelection& selection);

/// Computes curves off the GUI thread, where it lives; of what is wanted meanwhile, only the newest.
class CurveMaker : public QObject {
    Q_OBJECT

  public:
    explicit CurveMaker(QObject* parent = nullptr) : QObject(parent) {}

    /// Does nothing where these curves are already there or on their way. @param inspection null: nothing to show.
    void want(const std::shared_ptr<const Inspection>& inspection, const HeatSelection& selection);

  Q_SIGNALS:
    /// Another photo, or none: what was made is of no use any more.
    void cleared();
    void made(const maskwright::ui::AttentionCurves& curves);

  private:
    struct Wanted {
        std::shared_ptr<const Inspection> inspection;
        HeatSelection selection;
        bool operator==(const Wanted&) const = default;
    };
    void start();
    void receive(const Wanted& wanted, const Outcome<AttentionCurves>& outcome);

    Wanted m_wanted;
    bool m_running = false;
    QThreadPool m_pool;
};

}  // namespace maskwright::ui
