// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The two symbols of the library that loadEngine loads.
#include "pipeline/engine.h"
#include "pipeline/extractor_engine.h"

namespace maskwright {
namespace {

const Engine kEngine = {
    .ablate = ablate,
    .adapt = adapt,
    .checkModel = checkModel,
    .describeModel = describeModel,
    .examineMachine = examineMachine,
    .exportAttention = exportAttention,
    .finetune = finetune,
    .finetuneOptionsOf = finetuneOptionsOf,
    .ground = ground,
    .label = label,
    .paintBackgrounds = paintBackgrounds,
    .planFinetune = planFinetune,
    .predictSegments = predictSegments,
    .pretrain = pretrain,
    .readTrainingLog = readTrainingLog,
    .refine = refine,
    .revertFinetuned = revertFinetuned,
    .synthesize = synthesize,
    .thisMachine = thisMachine,
    .trainSegmenterOn = trainSegmenterOn,
    .makePort = []() -> std::unique_ptr<EnginePort> { return std::make_unique<ExtractorEngine>(); },
};

}  // namespace
}  // namespace maskwright

extern "C" {
extern const char maskwrightEngineVersion[];
const char maskwrightEngineVersion[] = MASKWRIGHT_VERSION;
extern const maskwright::Engine* const maskwrightEngine;
const maskwright::Engine* const maskwrightEngine = &maskwright::kEngine;
}
