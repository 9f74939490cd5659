// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBitArray>
#include <QWidget>

class QLabel;
class QPushButton;
class QSlider;
class QSpinBox;

namespace maskwright::ui {

class Theme;

/// Below the guidance slider: where background and concept lie, and with which guidances the photo is painted already.
class GuidanceMarks : public QWidget {
    Q_OBJECT

  public:
    explicit GuidanceMarks(const Theme& theme, QWidget* parent = nullptr);

    /// By place of the guidance.
    void setPainted(const QBitArray& painted);
    const QBitArray& painted() const noexcept { return m_painted; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    const Theme& m_theme;
    QBitArray m_painted;
};

/// Chooses the guidance and asks for paintings with it.
class GuidanceControl : public QWidget {
    Q_OBJECT

  public:
    explicit GuidanceControl(Theme& theme, QWidget* parent = nullptr);

    /// Tells nobody.
    void setGuidance(double guidance);
    void setPaintings(int count);
    /// @param painted by place of the guidance. @param working anything is being painted or waits for it
    void setPainted(const QBitArray& painted, bool working);
    void setCanPaint(bool canPaint);

  Q_SIGNALS:
    void guidanceMoved(double guidance);   ///< while it is dragged
    void guidanceChosen(double guidance);  ///< it is let go, or moved by key or click
    void paintRequested();
    void paintAllRequested();
    void cancelRequested();
    void paintingsChosen(int count);

  private:
    double guidance() const;
    void showGuidance();
    void showButtons();

    QLabel* m_value;
    QSlider* m_slider;
    GuidanceMarks* m_marks;
    QPushButton* m_paint;
    QPushButton* m_paintAll;
    QLabel* m_count;
    QSpinBox* m_paintings;
    bool m_working = false;
    bool m_canPaint = false;
};

}  // namespace maskwright::ui
