// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPoint>

#include "project/project.h"
#include "studio_fixture.h"

namespace maskwright::ui {

class PhotoCanvas;

/// What a person does while reviewing, and what the project file says afterwards.

PhotoCanvas* canvasOf(const StudioFixture& fixture);
QString projectOf(const StudioFixture& fixture);
/// What the file holds, read by itself.
Project reread(const QString& folder);
ProjectImage photoIn(const Project& project, const char* file);
/// Everything is stored and the photo shown can be edited.
bool isSettled(const StudioFixture& fixture);
/// The "bird" of the photo shown is there, by a model or a person.
bool hasMask(const StudioFixture& fixture);
/// Three photos with their project, "bird" looked for in the first, which can be edited.
bool openForReview(StudioFixture& fixture);
/// Enter on the photo, once it has a mask; then the next one has one, too.
bool accept(const StudioFixture& fixture);
/// With the tool in hand, from and to points of the photo.
void stroke(const StudioFixture& fixture, QPointF from = {10, 10}, QPointF to = {40, 12});

}  // namespace maskwright::ui
