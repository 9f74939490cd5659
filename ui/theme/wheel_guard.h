// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace maskwright::ui {

/// An event filter of the whole application: the wheel changes a number, a choice or a slider only where that has the
/// focus. Elsewhere it is for the page that scrolls under it, and it gives no focus either.
class WheelGuard : public QObject {
    Q_OBJECT

  public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override;
};

}  // namespace maskwright::ui
