// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/colors.h"

namespace maskwright::ui {

Colors lightColors() {
    return {
        .dark = false,
        .window = QColor(0xF3, 0xF5, 0xF8),
        .surface = QColor(0xFC, 0xFD, 0xFE),
        .raised = QColor(0xFF, 0xFF, 0xFF),
        .hover = QColor(0xEE, 0xF1, 0xF6),
        .border = QColor(0xDD, 0xE2, 0xEA),
        .text = QColor(0x1C, 0x22, 0x2D),
        .muted = QColor(0x56, 0x61, 0x72),
        .accent = QColor(0x2F, 0x58, 0xCC),
        .accentHover = QColor(0x26, 0x4A, 0xB0),
        .onAccent = QColor(0xFF, 0xFF, 0xFF),
        .ring = QColor(0xC9, 0xD7, 0xFF),
        .accentSoft = QColor(0xE4, 0xEB, 0xFC),
        .danger = QColor(0xB5, 0x2F, 0x26),
        .success = QColor(0x0A, 0x6E, 0x60),
        .warning = QColor(0x8A, 0x56, 0x00),
        .canvas = QColor(0xE6, 0xEA, 0xF0),
        .background = QColor(0x7A, 0x87, 0x9B),
        .foreground = QColor(0xD9, 0x6B, 0x1E),
        .mask = QColor(0xF5, 0x6A, 0xE8),
    };
}

Colors darkColors() {
    return {
        .dark = true,
        .window = QColor(0x16, 0x19, 0x1F),
        .surface = QColor(0x1D, 0x21, 0x29),
        .raised = QColor(0x27, 0x2C, 0x36),
        .hover = QColor(0x31, 0x37, 0x43),
        .border = QColor(0x38, 0x3F, 0x4C),
        .text = QColor(0xE9, 0xEC, 0xF2),
        .muted = QColor(0xA0, 0xAA, 0xBA),
        .accent = QColor(0x86, 0xA5, 0xFF),
        .accentHover = QColor(0xA2, 0xBA, 0xFF),
        .onAccent = QColor(0x10, 0x16, 0x26),
        .ring = QColor(0x1A, 0x26, 0x50),
        .accentSoft = QColor(0x2B, 0x37, 0x56),
        .danger = QColor(0xFF, 0x8A, 0x80),
        .success = QColor(0x52, 0xD4, 0xC4),
        .warning = QColor(0xF2, 0xC1, 0x4E),
        .canvas = QColor(0x10, 0x12, 0x17),
        .background = QColor(0x8D, 0x99, 0xAE),
        .foreground = QColor(0xFF, 0xA4, 0x5C),
        .mask = QColor(0xE0, 0x2D, 0xC4),
    };
}

QPalette paletteFrom(const Colors& colors) {
    QPalette palette;
    palette.setColor(QPalette::Window, colors.window);
    palette.setColor(QPalette::WindowText, colors.text);
    palette.setColor(QPalette::Base, colors.raised);
    palette.setColor(QPalette::AlternateBase, colors.surface);
    palette.setColor(QPalette::Text, colors.text);
    palette.setColor(QPalette::PlaceholderText, colors.muted);
    palette.setColor(QPalette::Button, colors.raised);
    palette.setColor(QPalette::ButtonText, colors.text);
    palette.setColor(QPalette::BrightText, colors.danger);
    palette.setColor(QPalette::ToolTipBase, colors.raised);
    palette.setColor(QPalette::ToolTipText, colors.text);
    palette.setColor(QPalette::Highlight, colors.accent);
    palette.setColor(QPalette::HighlightedText, colors.onAccent);
    palette.setColor(QPalette::Link, colors.accent);
    palette.setColor(QPalette::Mid, colors.border);
    palette.setColor(QPalette::Dark, colors.border);
    palette.setColor(QPalette::Light, colors.hover);
    QColor faded = colors.muted;
    faded.setAlpha(140);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faded);
    return palette;
}

}  // namespace maskwright::ui
