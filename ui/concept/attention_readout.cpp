// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "concept/attention_readout.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace maskwright::ui {
namespace {

constexpr std::size_t kRows = 4;
constexpr int kBarSteps = 1000;
constexpr int kWordWidth = 96;  // a longer word is cut short, its tooltip tells it whole

/// The value of the cell in which a point of the photo lies.
double valueAt(const HeatMap& map, const Canvas& canvas, QPointF inPhoto) {
    const auto cell = [](double at, int photoSide, int contentSide, int canvasSide, int cells) {
        return std::clamp(static_cast<int>(at * contentSide / photoSide * cells / canvasSide), 0, cells - 1);
    };
    return map.at(cell(inPhoto.x(), canvas.photoWidth, canvas.contentWidth, canvas.width, map.width),
                  cell(inPhoto.y(), canvas.photoHeight, canvas.contentHeight, canvas.height, map.height));
}

double attentionOf(const AttentionMaps& maps, const HeatSelection& selection, std::size_t token, QPointF inPhoto) {
    const std::size_t begin = selection.step.value_or(0);
    const std::size_t end = selection.step ? begin + 1 : maps.timesteps.size();
    double sum = 0;
    for (std::size_t step = begin; step < end; ++step)
        for (const std::size_t layer : selection.layers)
            sum += valueAt(maps.map(step, layer, token), maps.canvas, inPhoto);
    return sum / static_cast<double>((end - begin) * selection.layers.size());
}

}  // namespace

std::vector<WordAttention> attentionAt(const AttentionMaps& maps, const HeatSelection& selection, QPointF inPhoto,
                                       std::size_t most) {
    const HeatSelection asked = selection.average ? partsOfAverage(maps) : selection;
    const bool isInside = inPhoto.x() >= 0 && inPhoto.y() >= 0 && inPhoto.x() < maps.canvas.photoWidth &&
                          inPhoto.y() < maps.canvas.photoHeight;
    if (!isInside || !wasRecorded(maps, asked)) return {};
    std::vector<WordAttention> words;
    for (std::size_t token = 0; token < maps.tokens.size(); ++token)
        if (!isPromptMarker(maps.tokens, token)) words.push_back({token, attentionOf(maps, asked, token, inPhoto)});
    std::stable_sort(words.begin(), words.end(),
                     [](const WordAttention& a, const WordAttention& b) { return a.value > b.value; });
    if (words.size() > most) words.resize(most);
    return words;
}

AttentionReadout::AttentionReadout(QWidget* parent) : QWidget(parent), m_pages(new QStackedWidget) {
    setObjectName(QStringLiteral("attentionReadout"));
    auto* hint = new QLabel(tr("Point at the photo to see which words look there."));
    hint->setObjectName(QStringLiteral("readoutHint"));
    hint->setProperty("role", "muted");
    hint->setWordWrap(true);
    hint->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    // Both pages always take their room: nothing moves when the cursor comes and goes.
    m_pages->addWidget(hint);
    m_pages->addWidget(makeRows());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
}

QWidget* AttentionReadout::makeRows() {
    auto* page = new QWidget;
    auto* grid = new QGridLayout(page);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    grid->setColumnMinimumWidth(0, kWordWidth);
    grid->setColumnStretch(1, 1);
    for (int i = 0; i < static_cast<int>(kRows); ++i) {
        const Row row{new QLabel, new QProgressBar, new QLabel};
        row.word->setObjectName(QStringLiteral("readoutWord%1").arg(i + 1));
        row.word->setProperty("data", true);
        row.word->setTextFormat(Qt::PlainText);
        row.bar->setRange(0, kBarSteps);
        row.bar->setTextVisible(false);
        row.value->setObjectName(QStringLiteral("readoutValue%1").arg(i + 1));
        row.value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        // As wide as any value, so that the bars do not twitch.
        row.value->setMinimumWidth(row.value->fontMetrics().horizontalAdvance(QStringLiteral("0,0000")));
        grid->addWidget(row.word, i, 0);
        grid->addWidget(row.bar, i, 1, Qt::AlignVCenter);
        grid->addWidget(row.value, i, 2);
        m_rows.push_back(row);
    }
    return page;
}

void AttentionReadout::setSource(std::shared_ptr<const Inspection> inspection, const HeatSelection& selection) {
    m_inspection = std::move(inspection);
    m_selection = selection;
    showWords();
}

void AttentionReadout::setPoint(QPointF inPhoto) {
    m_point = inPhoto;
    showWords();
}

void AttentionReadout::clearPoint() {
    m_point.reset();
    showWords();
}

void AttentionReadout::showWords() {
    std::vector<WordAttention> words;
    if (m_inspection && m_point) words = attentionAt(m_inspection->maps, m_selection, *m_point, kRows);
    m_pages->setCurrentIndex(words.empty() ? 0 : 1);
    if (words.empty()) return;
    const double strongest = words.front().value;
    words.resize(std::min(words.size(), kRows));
    for (std::size_t i = 0; i < kRows; ++i) {
        const bool isUsed = i < words.size();
        for (QWidget* part : {static_cast<QWidget*>(m_rows[i].word), static_cast<QWidget*>(m_rows[i].bar),
                              static_cast<QWidget*>(m_rows[i].value)})
            part->setVisible(isUsed);
        if (isUsed) showRow(m_rows[i], words[i], strongest);
    }
}

void AttentionReadout::showRow(const Row& row, const WordAttention& word, double strongest) {
    const QString text = QString::fromStdString(m_inspection->maps.tokens[word.token]);
    row.word->setText(row.word->fontMetrics().elidedText(text, Qt::ElideRight, kWordWidth));
    row.word->setToolTip(text.toHtmlEscaped());
    row.bar->setValue(strongest > 0 ? static_cast<int>(kBarSteps * word.value / strongest) : 0);
    row.value->setText(QLocale().toString(word.value, 'f', 4));
    row.bar->setAccessibleName(tr("%1: %2").arg(text, row.value->text()));
}

}  // namespace maskwright::ui
