// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/mask_comparison.h"

#include <QApplication>
#include <QStyle>
#include <algorithm>
#include <cmath>

namespace maskwright::ui {
namespace {

/// Turns 1.4 times a second: well below what flicker-sensitive people must avoid.
constexpr int kTurnMs = 714;
constexpr int kStillTurnMs = 3000;  ///< where nothing should move by itself: long enough to look at each
constexpr double kGrab = 6;         // view pixels on each side of the divider
constexpr double kEdge = 24;

int turnMs() {
    return QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration) == 0 ? kStillTurnMs : kTurnMs;
}

}  // namespace

MaskComparison::MaskComparison(QObject* parent) : QObject(parent) {
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_othersTurn = !m_othersTurn;
        Q_EMIT turned();
    });
}

void MaskComparison::start(Comparison kind, const QString& thisName, const QString& otherName) {
    m_thisName = thisName;
    m_otherName = otherName;
    if (kind == m_kind) return;
    m_kind = kind;
    m_othersTurn = false;
    kind == Comparison::Blink ? m_timer.start(turnMs()) : m_timer.stop();
}

void MaskComparison::moveDivider(double x, int viewWidth) {
    if (viewWidth > 2 * kEdge) m_share = std::clamp(x, kEdge, viewWidth - kEdge) / viewWidth;
}

bool MaskComparison::isOnDivider(double x, int viewWidth) const {
    return m_kind == Comparison::Split && std::abs(x - divider(viewWidth)) <= kGrab;
}

}  // namespace maskwright::ui
