// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <array>
#include <optional>

#include "session/refine_picture.h"

class QCheckBox;
class QLabel;
class QPushButton;

namespace maskwright::ui {

/// The steps from difference to mask, each to be left out, and what each does to the mask of the photo shown.
class RefineSwitches : public QWidget {
    Q_OBJECT

  public:
    explicit RefineSwitches(QWidget* parent = nullptr);

    /// Tells nobody.
    void setOptions(const RefineOptions& options);
    /// @param changes   by RefineStep: how much of the mask turning it changes, 0 to 1; empty: not known
    /// @param measuring those that are not known yet are on their way
    void setEffects(const std::array<std::optional<double>, kRefineSteps.size()>& changes, bool measuring);

  Q_SIGNALS:
    void stepToggled(maskwright::ui::RefineStep step, bool on);
    void resetRequested();

  private:
    std::array<QCheckBox*, kRefineSteps.size()> m_boxes;
    std::array<QLabel*, kRefineSteps.size()> m_effects;
    QPushButton* m_reset;
};

}  // namespace maskwright::ui
