// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/inspection_job.h"

#include <utility>

namespace maskwright::ui {

std::shared_ptr<const Inspection> inspectWith(EnginePort& engine, const InspectRequest& request, JobContext& context) {
    std::vector<std::string> notes;
    context.log = [&notes, log = context.log](const std::string& text) {
        notes.push_back(text);
        log(text);
    };
    auto inspection = std::make_shared<Inspection>(engine.inspect(request, context));
    inspection->notes = std::move(notes);
    return inspection;
}

int megabytesOf(const Inspection& inspection) {
    std::size_t bytes = inspection.preliminary.mask.pixels.size();
    for (const HeatMap& map : inspection.maps.maps) bytes += map.values.size() * sizeof(float);
    return static_cast<int>(bytes >> 20U) + 1;
}

}  // namespace maskwright::ui
