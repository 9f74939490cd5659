// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QString>
#include <QWidget>
#include <cstdint>
#include <optional>
#include <vector>

class QCPBars;
class QCPGraph;
class QCustomPlot;

namespace maskwright::ui {

class Theme;

/// A value over the steps of a training. The wheel zooms, dragging moves, a double click shows all of it again; so do
/// + and -, the arrow keys and Home.
class ScoreCurve : public QWidget {
    Q_OBJECT

  public:
    enum class Look {
        Loss,   ///< noisy, of any size: a thin line and a smooth one
        Score,  ///< 0 to 1: a line with a point for each value, the best of them larger
    };

    /// @param name what is drawn, as people call it
    ScoreCurve(Look look, const QString& name, const Theme& theme, QWidget* parent = nullptr);

    /// @param points   step and value, steps ascending
    /// @param lastStep of the training, also before it is reached; 0: unknown
    void show(const std::vector<QPointF>& points, std::int64_t lastStep = 0);
    const std::vector<QPointF>& points() const noexcept { return m_points; }
    /// Where the smooth line of a loss ends; none for a score or without values.
    std::optional<double> smoothedValue() const;
    /// The steps that are in view.
    QPointF view() const;

  protected:
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void makeLegend();
    void applyColors();
    void showAll();
    void moveView(double by, double zoom);
    QString describe() const;

    const Theme& m_theme;
    const Look m_look;
    QCustomPlot* m_plot;
    QCPGraph* m_raw;     ///< the values themselves
    QCPGraph* m_strong;  ///< the smooth line, or the best point
    std::vector<QPointF> m_points;
    double m_lastStep = 0;
    bool m_isMoved = false;  ///< by a person, who wants it to stay
};

/// Bars: how scores spread between 0 and 1, or one score for each of several things.
class ScoreBars : public QWidget {
    Q_OBJECT

  public:
    ScoreBars(const QString& name, const Theme& theme, QWidget* parent = nullptr);

    /// @param scores 0 to 1; counted in ten bins
    void showSpread(const std::vector<double>& scores);
    struct Bar {
        QString name;
        double score = 0;  ///< 0 to 1
    };
    /// From the top down, as high as they need.
    void showEach(const std::vector<Bar>& bars);
    /// Of the bars, in the order shown.
    const std::vector<double>& lengths() const noexcept { return m_lengths; }

  private:
    void applyColors();
    void replaceBars(bool lieFlat);

    const Theme& m_theme;
    QCustomPlot* m_plot;
    QCPBars* m_bars = nullptr;
    std::vector<double> m_lengths;
};

}  // namespace maskwright::ui
