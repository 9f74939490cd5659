// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <array>
#include <optional>

#include "stages/studio_stage.h"

class QWidget;

namespace maskwright::ui {

/// What "What am I looking at?" can be asked of.
enum class HelpTopic {
    Attention,
    Threshold,
    Timesteps,
    Finetune,
    Loss,
    Refine,
    Guidance,
    Segment,
    MadeUpPairs,
    Evaluation,
    Review,
    Export,
};
constexpr std::array<HelpTopic, 12> kHelpTopics = {HelpTopic::Attention,  HelpTopic::Threshold, HelpTopic::Timesteps,
                                                   HelpTopic::Finetune,   HelpTopic::Loss,      HelpTopic::Refine,
                                                   HelpTopic::Guidance,   HelpTopic::Segment,   HelpTopic::MadeUpPairs,
                                                   HelpTopic::Evaluation, HelpTopic::Review,    HelpTopic::Export};

/// A panel in plain words, with the terms of the paper (arXiv 2212.14306) explained where they come up.
struct HelpText {
    QString title;
    QStringList paragraphs;  ///< plain text
    HelpTopic next;          ///< what to read after it
};

HelpText helpFor(HelpTopic topic);
HelpTopic topicOf(StudioStage stage);
/// The page of the guide that says more, with an anchor where a part of it is meant.
QString guidePageOf(HelpTopic topic);

/// Says what a widget and those in it are about.
void setHelpTopic(QWidget& widget, HelpTopic topic);
/// Of the widget or the nearest one around it that says so.
std::optional<HelpTopic> helpTopicOf(const QWidget* widget);

}  // namespace maskwright::ui
