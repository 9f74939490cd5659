// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QWidget>
#include <memory>
#include <optional>
#include <vector>

#include "session/heat_selection.h"

class QLabel;
class QProgressBar;
class QStackedWidget;

namespace maskwright::ui {

struct WordAttention {
    std::size_t token = 0;  ///< index into AttentionMaps::tokens
    double value = 0;       ///< attention of the cell that goes to it, 0 to 1
    bool operator==(const WordAttention&) const = default;
};

/// The words that look at a point of the photo, the strongest first, at the timestep or over all of them and in the
/// layers of the selection; for the average, over all timesteps in the layers that count. All words are asked, not the
/// chosen ones alone, but not the markers around the prompt. Costs one value of each map that takes part.
/// @param inPhoto in pixels. @return empty beside the photo and where nothing was recorded.
std::vector<WordAttention> attentionAt(const AttentionMaps& maps, const HeatSelection& selection, QPointF inPhoto,
                                       std::size_t most = 4);

/// Which words look at the point under the cursor, and how much: words, bars and values.
class AttentionReadout : public QWidget {
    Q_OBJECT

  public:
    explicit AttentionReadout(QWidget* parent = nullptr);

    /// @param inspection null: there is nothing to read.
    void setSource(std::shared_ptr<const Inspection> inspection, const HeatSelection& selection);

  public Q_SLOTS:
    /// In pixels of the photo; may lie beside it.
    void setPoint(QPointF inPhoto);
    void clearPoint();

  private:
    struct Row {
        QLabel* word;
        QProgressBar* bar;
        QLabel* value;
    };
    QWidget* makeRows();
    void showWords();
    void showRow(const Row& row, const WordAttention& word, double strongest);

    std::shared_ptr<const Inspection> m_inspection;
    HeatSelection m_selection;
    std::optional<QPointF> m_point;
    std::vector<Row> m_rows;
    QStackedWidget* m_pages;
};

}  // namespace maskwright::ui
