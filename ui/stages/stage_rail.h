// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <array>

#include "stages/studio_stage.h"

class QToolButton;

namespace maskwright::ui {

class StageButton;
class Theme;

/// The way from photos to a dataset, at the left of the workspace: what is done, what is stale, what comes next. One
/// Tab stop; the arrows go from stage to stage. Decides nothing: whoever listens says which stage is shown.
class StageRail : public QFrame {
    Q_OBJECT

  public:
    explicit StageRail(Theme& theme, QWidget* parent = nullptr);

    void setState(StudioStage stage, StageMark mark);
    void setMarks(const RailMarks& marks);
    /// What chooses the stage from anywhere, for its tool tip.
    void setKeys(StudioStage stage, const QString& keys);
    StageMark state(StudioStage stage) const;
    void setCurrent(StudioStage stage);
    StudioStage current() const noexcept { return m_current; }

  Q_SIGNALS:
    void stageChosen(StudioStage stage);
    /// "What am I looking at?"
    void helpRequested(QWidget* anchor);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

  private:
    QWidget* makeHelp(Theme& theme);
    StageButton* button(StudioStage stage) const { return m_buttons[indexOf(stage)]; }
    bool pressKey(StageButton* at, int key);
    void giveTabTo(const StageButton* only);

    const Theme& m_theme;
    std::array<StageButton*, kStudioStages.size()> m_buttons{};
    StudioStage m_current = StudioStage::Attention;
};

}  // namespace maskwright::ui
