// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "concept/heat_controls.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalBlocker>
#include <QSlider>
#include <QVBoxLayout>
#include <algorithm>

#include "concept/color_bar.h"
#include "concept/rows.h"
#include "concept/token_chips.h"

namespace maskwright::ui {
namespace {

constexpr int kOpacitySteps = 100;

QPushButton* segment(const QString& text, const char* kind, const char* name) {
    auto* button = new QPushButton(text);
    button->setProperty("kind", kind);
    button->setObjectName(QLatin1String(name));
    button->setCheckable(true);
    return button;
}

}  // namespace

QString readableLayer(const QString& modulePath) {
    static const QRegularExpression numbered(
        QStringLiteral("^(down|up)_blocks\\.(\\d+)\\.attentions\\.(\\d+)\\.transformer_blocks\\.(\\d+)"));
    static const QRegularExpression middle(
        QStringLiteral("^mid_block\\.attentions\\.(\\d+)\\.transformer_blocks\\.(\\d+)"));
    if (const auto match = numbered.match(modulePath); match.hasMatch()) {
        const int level = match.captured(2).toInt() + 1;
        const int block = match.captured(3).toInt() + 1;
        return match.captured(1) == QLatin1String("down") ? HeatControls::tr("Down %1 · block %2").arg(level).arg(block)
                                                          : HeatControls::tr("Up %1 · block %2").arg(level).arg(block);
    }
    if (middle.match(modulePath).hasMatch()) return HeatControls::tr("Middle");
    return modulePath;
}

HeatControls::HeatControls(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_average(segment(tr("Average"), "segmentLeft", "averageButton")),
      m_single(segment(tr("Single map"), "segmentRight", "singleMapButton")),
      m_step(new QSlider(Qt::Horizontal)),
      m_stepLabel(new QLabel),
      m_layer(new QComboBox),
      m_chips(new TokenChips),
      m_opacity(new QSlider(Qt::Horizontal)),
      m_opacityLabel(new QLabel),
      m_colors(new QComboBox),
      m_colorBar(new ColorBar(theme)) {
    m_average->setToolTip(tr("The mean over timesteps and layers, from which the mask is made"));
    m_single->setToolTip(tr("One timestep, one layer, one word"));
    auto* modes = new QButtonGroup(this);
    modes->addButton(m_average);
    modes->addButton(m_single);
    m_average->setChecked(true);
    auto* segments = new QHBoxLayout;
    segments->setSpacing(0);
    segments->addWidget(m_average, 1);
    segments->addWidget(m_single, 1);

    m_choice = makeMapChoice();
    m_opacity->setObjectName(QStringLiteral("opacitySlider"));
    m_opacity->setRange(0, kOpacitySteps);
    m_opacity->setAccessibleName(tr("Opacity"));
    m_colors->setObjectName(QStringLiteral("colorMapBox"));
    m_colors->setAccessibleName(tr("Colours"));
    m_colors->setToolTip(tr("Colours of the heatmap"));
    m_colors->addItem(tr("Turbo"), static_cast<int>(ColorMap::Turbo));
    m_colors->addItem(tr("Viridis"), static_cast<int>(ColorMap::Viridis));
    m_colors->addItem(tr("Grey"), static_cast<int>(ColorMap::Grey));

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addLayout(segments);
    layout->addWidget(m_choice);
    layout->addLayout(sliderRows(tr("Opacity"), m_opacity, m_opacityLabel));
    auto* colors = new QHBoxLayout;
    colors->setSpacing(16);
    colors->addWidget(m_colors);
    colors->addWidget(m_colorBar, 1);
    layout->addLayout(colors);

    connect(m_average, &QPushButton::clicked, this, [this] { setAverage(true); });
    connect(m_single, &QPushButton::clicked, this, [this] { setAverage(false); });
    connect(m_step, &QSlider::valueChanged, this, [this] {
        showStep();
        Q_EMIT selectionChanged();
    });
    connect(m_layer, &QComboBox::currentIndexChanged, this, &HeatControls::selectionChanged);
    connect(m_chips, &TokenChips::tokenChosen, this, &HeatControls::selectionChanged);
    connect(m_colors, &QComboBox::currentIndexChanged, this, &HeatControls::selectionChanged);
    connect(m_opacity, &QSlider::valueChanged, this, [this](int value) {
        m_opacityLabel->setText(QLocale().toString(value) + QStringLiteral(" %"));
        Q_EMIT opacityChanged(opacity());
    });
    setOpacity(0.6);
    m_choice->hide();
}

QWidget* HeatControls::makeMapChoice() {
    m_step->setObjectName(QStringLiteral("timestepSlider"));
    m_step->setAccessibleName(tr("Timestep"));
    m_step->setPageStep(1);
    m_stepLabel->setObjectName(QStringLiteral("timestepLabel"));
    m_layer->setObjectName(QStringLiteral("layerBox"));
    m_layer->setAccessibleName(tr("Layer"));
    auto* choice = new QWidget;
    auto* layout = new QVBoxLayout(choice);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addLayout(sliderRows(tr("Timestep"), m_step, m_stepLabel));
    layout->addLayout(labelledRows(tr("Layer"), m_layer));
    layout->addLayout(labelledRows(tr("Word"), m_chips));
    return choice;
}

void HeatControls::setMaps(const AttentionMaps& maps) {
    const QSignalBlocker stepBlocker(m_step);
    const QSignalBlocker layerBlocker(m_layer);
    // As far along the trajectory as before, should the number of timesteps differ.
    const bool sameSteps = m_timesteps.size() == maps.timesteps.size();
    m_timesteps = maps.timesteps;
    m_step->setRange(0, std::max(0, static_cast<int>(m_timesteps.size()) - 1));
    if (!sameSteps) m_step->setValue(m_step->maximum() / 2);
    if (maps.tokens != m_tokens) fillTokens(maps);
    fillLayers(maps);
    showStep();
    m_single->setEnabled(!maps.maps.empty());
    if (maps.maps.empty()) setAverage(true);
}

void HeatControls::fillLayers(const AttentionMaps& maps) {
    std::vector<std::string> names;
    for (const AttentionLayer& layer : maps.layers) names.push_back(layer.name);
    const int before = names == m_layers ? m_layer->currentIndex() : static_cast<int>(names.size()) / 2;
    m_layers = std::move(names);
    m_layer->clear();
    for (const AttentionLayer& layer : maps.layers) {
        const QString name = QString::fromStdString(layer.name);
        const QString size = QStringLiteral("%1 × %2").arg(layer.width).arg(layer.height);
        m_layer->addItem(layer.used ? tr("%1 (%2)").arg(readableLayer(name), size)
                                    : tr("%1 (%2, not in the average)").arg(readableLayer(name), size));
        m_layer->setItemData(m_layer->count() - 1, name, Qt::ToolTipRole);
    }
    m_layer->setCurrentIndex(std::clamp(before, m_layer->count() > 0 ? 0 : -1, m_layer->count() - 1));
}

void HeatControls::fillTokens(const AttentionMaps& maps) {
    m_tokens = maps.tokens;
    QStringList texts;
    for (const std::string& token : m_tokens) texts.push_back(QString::fromStdString(token));
    m_chips->setTokens(texts, maps.conceptTokens, maps.conceptTokens.empty() ? 0 : maps.conceptTokens.front());
}

void HeatControls::showStep() {
    const int step = m_step->value();
    if (m_timesteps.empty()) return m_stepLabel->clear();
    m_stepLabel->setText(tr("t = %1  (%2 of %3)")
                             .arg(m_timesteps[static_cast<std::size_t>(step)])
                             .arg(step + 1)
                             .arg(m_timesteps.size()));
}

void HeatControls::setAverage(bool average) {
    (average ? m_average : m_single)->setChecked(true);
    m_choice->setVisible(!average);
    Q_EMIT selectionChanged();
}

void HeatControls::stepTimestep(int direction) {
    if (m_timesteps.empty() || !m_single->isEnabled()) return;
    if (m_average->isChecked()) return setAverage(false);
    m_step->setValue(m_step->value() + direction);
}

HeatSelection HeatControls::selection() const {
    HeatSelection selection;
    selection.average = m_average->isChecked();
    selection.step = static_cast<std::size_t>(m_step->value());
    selection.layer = static_cast<std::size_t>(std::max(0, m_layer->currentIndex()));
    selection.token = static_cast<std::size_t>(std::max(0, m_chips->chosen()));
    selection.colors = static_cast<ColorMap>(m_colors->currentData().toInt());
    return selection;
}

double HeatControls::opacity() const {
    return static_cast<double>(m_opacity->value()) / kOpacitySteps;
}

void HeatControls::setOpacity(double opacity) {
    m_opacity->setValue(static_cast<int>(opacity * kOpacitySteps + 0.5));
}

void HeatControls::setColors(ColorMap colors) {
    m_colors->setCurrentIndex(m_colors->findData(static_cast<int>(colors)));
}

void HeatControls::showRange(float low, float high) {
    m_colorBar->show(selection().colors, low, high);
}

}  // namespace maskwright::ui
