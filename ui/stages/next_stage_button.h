// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>
#include <optional>

#include "stages/studio_stage.h"

namespace maskwright::ui {

class Theme;

/// The way on at the end of a stage, on its page. Decides nothing: whoever knows the work says where it leads. Hidden
/// while it leads nowhere.
class NextStageButton : public QPushButton {
    Q_OBJECT

  public:
    /// @param stage on whose page it is
    NextStageButton(StudioStage stage, Theme& theme, QWidget* parent = nullptr);

    StudioStage stage() const noexcept { return m_stage; }
    const std::optional<StudioStage>& next() const noexcept { return m_next; }
    void setNext(std::optional<StudioStage> next);

  Q_SIGNALS:
    void nextRequested(StudioStage next);

  private:
    StudioStage m_stage;
    std::optional<StudioStage> m_next;
};

}  // namespace maskwright::ui
