// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QTimer>

#include "canvas/canvas_tool.h"

namespace maskwright::ui {

/// Which of two masks is shown where, while one is held against the other.
class MaskComparison : public QObject {
    Q_OBJECT

  public:
    explicit MaskComparison(QObject* parent = nullptr);

    void start(Comparison kind, const QString& thisName, const QString& otherName);
    void stop() { start(Comparison::None, {}, {}); }
    Comparison kind() const noexcept { return m_kind; }
    /// Whether it is the other mask's turn. While somebody edits, it never is.
    bool showsOther() const noexcept { return m_kind == Comparison::Blink && m_othersTurn; }
    QString thisName() const { return m_thisName; }
    QString otherName() const { return m_otherName; }

    /// Where the two halves of a split view meet, in the view.
    double divider(int viewWidth) const { return m_share * viewWidth; }
    void moveDivider(double x, int viewWidth);
    bool isOnDivider(double x, int viewWidth) const;

  Q_SIGNALS:
    void turned();

  private:
    Comparison m_kind = Comparison::None;
    QString m_thisName;
    QString m_otherName;
    QTimer m_timer;
    double m_share = 0.5;
    bool m_othersTurn = false;
};

}  // namespace maskwright::ui
