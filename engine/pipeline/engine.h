// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "pipeline/ablation.h"
#include "pipeline/adapt.h"
#include "pipeline/attention_export.h"
#include "pipeline/doctor.h"
#include "pipeline/engine_port.h"
#include "pipeline/finetune.h"
#include "pipeline/ground.h"
#include "pipeline/inpaint.h"
#include "pipeline/label.h"
#include "pipeline/machine.h"
#include "pipeline/model_report.h"
#include "pipeline/pretrain.h"
#include "pipeline/refine.h"
#include "pipeline/segment.h"
#include "pipeline/synthesize.h"
#include "pipeline/training_log.h"

namespace maskwright {

/// All that needs LibTorch, as a table of the functions that the headers above describe. The programs do not link
/// them: LibTorch takes half a second and a hundred megabytes to start, so the library that holds them is loaded when
/// the first is wanted.
struct Engine {
    decltype(&maskwright::ablate) ablate;
    decltype(&maskwright::adapt) adapt;
    decltype(&maskwright::checkModel) checkModel;
    decltype(&maskwright::describeModel) describeModel;
    decltype(&maskwright::examineMachine) examineMachine;
    decltype(&maskwright::exportAttention) exportAttention;
    decltype(&maskwright::finetune) finetune;
    decltype(&maskwright::finetuneOptionsOf) finetuneOptionsOf;
    decltype(&maskwright::ground) ground;
    decltype(&maskwright::label) label;
    decltype(&maskwright::paintBackgrounds) paintBackgrounds;
    decltype(&maskwright::planFinetune) planFinetune;
    decltype(&maskwright::predictSegments) predictSegments;
    decltype(&maskwright::pretrain) pretrain;
    decltype(&maskwright::readTrainingLog) readTrainingLog;
    decltype(&maskwright::refine) refine;
    decltype(&maskwright::revertFinetuned) revertFinetuned;
    decltype(&maskwright::synthesize) synthesize;
    decltype(&maskwright::thisMachine) thisMachine;
    decltype(&maskwright::trainSegmenterOn) trainSegmenterOn;
    /// What the window works with; keeps the models of the photo in hand between jobs.
    std::unique_ptr<EnginePort> (*makePort)();
};

/// The engine beside the program; the first call loads it. Any thread.
/// @throws Error(BadInput) when the library is missing, damaged, or of another version than the program.
const Engine& loadEngine();

/// What a report of a bug needs of this machine (pipeline/machine.h), a line each; where the engine cannot be loaded,
/// the sentence that says why, for that is what the report will be about. Never throws an Error. Not for a thread that
/// paints.
std::vector<std::string> describeThisMachine();

}  // namespace maskwright
