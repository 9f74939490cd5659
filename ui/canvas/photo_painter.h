// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/loaded_photo.h"
#include "canvas/view_transform.h"

class QPainter;

namespace maskwright::ui {

/// The part of the photo that shows in `dirty`, which is in the view; crisp pixels when enlarged, smooth when shrunk.
void paintPhoto(QPainter& painter, const LoadedPhoto& photo, const ViewTransform& view, const QRect& dirty);

}  // namespace maskwright::ui
