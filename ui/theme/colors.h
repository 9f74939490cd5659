// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

namespace maskwright::ui {

/// The colours of one theme by role; everything that is drawn takes its colours from here.
struct Colors {
    bool dark = false;
    QColor window;   ///< behind everything
    QColor surface;  ///< panels, bars
    QColor raised;   ///< fields, buttons, cards
    QColor hover;    ///< a raised thing under the cursor
    QColor border;
    QColor text;
    QColor muted;  ///< second lines, captions
    QColor accent;
    QColor accentHover;
    QColor onAccent;    ///< text on accent
    QColor ring;        ///< around what has the focus on accent
    QColor accentSoft;  ///< selection background
    QColor danger;
    QColor success;
    QColor warning;
    QColor canvas;      ///< around the photo
    QColor background;  ///< the Gaussian of the background in the histogram
    QColor foreground;  ///< the Gaussian of the foreground
    QColor mask;        ///< over photos: a colour that few things in them have
};

Colors lightColors();
Colors darkColors();
QPalette paletteFrom(const Colors& colors);

}  // namespace maskwright::ui
