// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <memory>

#include "session/heat_selection.h"

namespace maskwright::ui {

/// A coloured map that covers the photo, and the values that its colours run from and to.
struct HeatPicture {
    QImage image;
    float low = 0;
    float high = 0;
};

/// A null image where the selection names maps that were not recorded.
HeatPicture makeHeatPicture(const Inspection& inspection, const HeatSelection& selection);

/// The same for somebody who looks at one photo in many ways: keeps what takes longer than a frame. Keeps no photo
/// alive.
class HeatPainter {
  public:
    /// @param inspection not null.
    HeatPicture paint(const std::shared_ptr<const Inspection>& inspection, const HeatSelection& selection);

  private:
    std::weak_ptr<const Inspection> m_inspection;  ///< whose means are kept
    TimestepMeans m_means;
};

}  // namespace maskwright::ui
