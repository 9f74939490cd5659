// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QColor;
class QPainter;
class QRectF;

namespace maskwright::ui {

/// Draws an icon of resources/icons as a drawing, so that it is sharp at any size and on any screen; a QIcon of
/// Theme::icon holds pictures for buttons only. An icon that is not there draws nothing.
void paintIcon(QPainter& painter, const QRectF& at, const QString& name, const QColor& color);

}  // namespace maskwright::ui
