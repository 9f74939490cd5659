// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "session/finetune_session.h"

class QButtonGroup;
class QComboBox;
class QGridLayout;
class QLabel;
class QSpinBox;

namespace maskwright::ui {

class Theme;

/// How long is trained and what of the model, in plain words; what follows from that is folded away below.
class FinetuneSettingsBox : public QFrame {
    Q_OBJECT

  public:
    explicit FinetuneSettingsBox(const Theme& theme, QWidget* parent = nullptr);

    void setSettings(const FinetuneSettings& settings);
    /// What can be chosen, and what it leads to. @param prospect null: not known yet
    /// @param seconds that it would take, as measured before; none: not known
    void showProspect(const FinetuneProspect* prospect, bool editable, std::optional<double> seconds = {});
    /// Nothing can be chosen: a run was started with this.
    /// @param prospect tells which length leads to its steps; null: not known yet
    void showRun(const FinetuneOptions& run, const FinetunePlan* plan, const FinetuneProspect* prospect);

  Q_SIGNALS:
    void settingsChanged(const FinetuneSettings& settings);

  private:
    QWidget* makeLengths();
    QWidget* makeDetails();
    QLabel* addValue(QGridLayout& grid, const QString& caption, const char* name);
    void setEditable(bool editable);
    std::optional<FinetuneLength> lengthOf(const FinetuneOptions& run, const FinetuneProspect& prospect) const;
    void showPlan(const FinetunePlan* plan);
    void showTrouble(const FinetuneProspect* prospect);
    void showTime(const FinetuneProspect* prospect, std::optional<double> seconds);
    void change();

    FinetuneSettings m_settings;
    QButtonGroup* m_lengths;
    QLabel* m_lengthNote;
    QLabel* m_time;  ///< that the run to come takes
    QComboBox* m_kind;
    QLabel* m_ofRun;  ///< why nothing can be set
    QLabel* m_trouble;
    QSpinBox* m_steps;
    QSpinBox* m_minutes;
    QSpinBox* m_seed;
    QLabel* m_batch;
    QLabel* m_crop;
    QLabel* m_rate;
    QLabel* m_average;
    QLabel* m_validation;
    QLabel* m_memory;
    bool m_showing = false;  ///< what is set is shown, not chosen
};

}  // namespace maskwright::ui
