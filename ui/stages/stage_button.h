// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

#include "stages/studio_stage.h"

namespace maskwright::ui {

class Theme;

/// One stage of the rail: icon, short name, and a mark that differs in shape as well as in colour.
class StageButton : public QAbstractButton {
    Q_OBJECT

  public:
    StageButton(const Theme& theme, StudioStage stage, QWidget* parent = nullptr);

    StudioStage stage() const noexcept { return m_stage; }
    StageMark mark() const noexcept { return m_mark; }
    void setMark(StageMark mark);
    bool isCurrent() const noexcept { return m_current; }
    void setCurrent(bool current);
    /// Shown in the tool tip.
    void setKeys(const QString& keys);

    QSize sizeHint() const override;
    /// With one line of text.
    QSize minimumSizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    QFont labelFont() const;
    QSize sizeWithLines(int lines) const;
    void paintMark(QPainter& painter, const QPointF& center) const;
    void describe();

    const Theme& m_theme;
    StudioStage m_stage;
    StageMark m_mark = StageMark::Nothing;
    QString m_keys;
    bool m_current = false;
};

/// The text in at most so many lines, broken between words; what is too wide loses its end.
QStringList wrappedLines(const QString& text, const QFontMetrics& metrics, int width, int most);

}  // namespace maskwright::ui
