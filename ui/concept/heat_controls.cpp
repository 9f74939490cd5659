// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "concept/heat_controls.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalBlocker>
#include <QSlider>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

#include "concept/color_bar.h"
#include "concept/rows.h"
#include "concept/token_chips.h"
#include "theme/theme.h"

namespace maskwright::ui {
namespace {

constexpr int kOpacitySteps = 100;
constexpr int kPlayMs = 125;
constexpr int kCalmPlayMs = 1000;  ///< where nothing should move: a picture at a time instead of a film
constexpr int kLayerHeight = 26;
constexpr int kMostLayersInView = 6;

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
      m_theme(theme),
      m_average(segment(tr("Average"), "segmentLeft", "averageButton")),
      m_own(segment(tr("Own choice"), "segmentRight", "singleMapButton")),
      m_chips(new TokenChips),
      m_play(new QToolButton),
      m_step(new QSlider(Qt::Horizontal)),
      m_stepLabel(new QLabel),
      m_mean(new QCheckBox(tr("Mean over all timesteps"))),
      m_layers(new QListWidget),
      m_opacity(new QSlider(Qt::Horizontal)),
      m_opacityLabel(new QLabel),
      m_colors(new QComboBox),
      m_colorBar(new ColorBar(theme)) {
    m_average->setToolTip(tr("The mean over timesteps and layers, from which the mask is made"));
    m_own->setToolTip(tr("Words, timesteps and layers of your choice"));
    auto* modes = new QButtonGroup(this);
    modes->addButton(m_average);
    modes->addButton(m_own);
    m_average->setChecked(true);
    auto* segments = new QHBoxLayout;
    segments->setSpacing(0);
    segments->addWidget(m_average, 1);
    segments->addWidget(m_own, 1);

    m_choice = makeChoice();
    m_opacity->setObjectName(QStringLiteral("opacitySlider"));
    m_opacity->setRange(0, kOpacitySteps);
    m_opacity->setAccessibleName(tr("Opacity"));
    makeColors();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addLayout(segments);
    layout->addWidget(m_choice);
    layout->addLayout(sliderRows(tr("Opacity"), m_opacity, m_opacityLabel));
    layout->addLayout(labelledRows(tr("Colours"), m_colors));
    layout->addWidget(m_colorBar);
    connectParts();
    setOpacity(0.6);
    m_choice->hide();
    showPlayer();
}

void HeatControls::connectParts() {
    connect(&m_player, &QTimer::timeout, this,
            [this] { showSingleStep((m_step->value() + 1) % std::max(1, static_cast<int>(m_timesteps.size()))); });
    connect(m_play, &QToolButton::clicked, this, [this] { setPlaying(!isPlaying()); });
    connect(&m_theme, &Theme::changed, this, &HeatControls::showPlayer);
    connect(m_average, &QPushButton::clicked, this, [this] { setAverage(true); });
    connect(m_own, &QPushButton::clicked, this, [this] { setAverage(false); });
    connect(m_step, &QSlider::actionTriggered, this, [this] { setPlaying(false); });
    connect(m_step, &QSlider::valueChanged, this, &HeatControls::showSingleStep);
    connect(m_mean, &QCheckBox::toggled, this, [this] {
        setPlaying(false);
        showStep();
        Q_EMIT selectionChanged();
    });
    connect(m_layers, &QListWidget::itemChanged, this, &HeatControls::keepALayer);
    connect(m_chips, &TokenChips::chosenChanged, this, &HeatControls::selectionChanged);
    connect(m_colors, &QComboBox::currentIndexChanged, this, &HeatControls::selectionChanged);
    connect(m_opacity, &QSlider::valueChanged, this, [this](int value) {
        m_opacityLabel->setText(QLocale().toString(value) + QStringLiteral(" %"));
        Q_EMIT opacityChanged(opacity());
    });
}

void HeatControls::makeColors() {
    m_colors->setObjectName(QStringLiteral("colorMapBox"));
    m_colors->setAccessibleName(tr("Colours"));
    m_colors->setToolTip(tr("Colours of the heatmap"));
    // First those whose steps look as large as they are.
    m_colors->addItem(tr("Viridis"), static_cast<int>(ColorMap::Viridis));
    m_colors->addItem(tr("Inferno"), static_cast<int>(ColorMap::Inferno));
    m_colors->addItem(tr("Cividis"), static_cast<int>(ColorMap::Cividis));
    m_colors->addItem(tr("Turbo"), static_cast<int>(ColorMap::Turbo));
    m_colors->addItem(tr("Grey"), static_cast<int>(ColorMap::Grey));
}

QWidget* HeatControls::makeChoice() {
    auto* choice = new QWidget;
    auto* layout = new QVBoxLayout(choice);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addLayout(labelledRows(tr("Words"), m_chips));
    layout->addLayout(makeScrubber());
    layout->addLayout(makeLayers());
    return choice;
}

QLayout* HeatControls::makeScrubber() {
    m_play->setObjectName(QStringLiteral("playButton"));
    m_play->setFocusPolicy(Qt::StrongFocus);
    m_step->setObjectName(QStringLiteral("timestepSlider"));
    m_step->setAccessibleName(tr("Timestep"));
    m_step->setPageStep(1);
    m_stepLabel->setObjectName(QStringLiteral("timestepLabel"));
    m_mean->setObjectName(QStringLiteral("meanStepsBox"));
    auto* scrubber = new QHBoxLayout;
    scrubber->setSpacing(8);
    scrubber->addWidget(m_play);
    scrubber->addWidget(m_step, 1);
    auto* rows = new QVBoxLayout;
    rows->setSpacing(4);
    rows->addLayout(captionRow(tr("Timestep"), m_step, m_stepLabel));
    rows->addLayout(scrubber);
    rows->addWidget(m_mean);
    return rows;
}

QLayout* HeatControls::makeLayers() {
    m_layers->setObjectName(QStringLiteral("layerList"));
    m_layers->setProperty("kind", "checks");
    m_layers->setAccessibleName(tr("Layers"));
    m_layers->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_layers->setUniformItemSizes(true);
    auto* averaged = linkButton(tr("As in the average"), "averageLayersButton");
    auto* all = linkButton(tr("All"), "allLayersButton");
    connect(averaged, &QPushButton::clicked, this, [this] { chooseLayers(m_averaged); });
    connect(all, &QPushButton::clicked, this, [this] { chooseLayers(std::vector<bool>(m_averaged.size(), true)); });
    auto* bold = new QLabel(tr("Bold: in the average"));
    bold->setProperty("role", "caption");
    auto* rows = labelledRows(tr("Layers"), m_layers);
    rows->addWidget(bold);
    rows->addWidget(flowRow({averaged, all}));
    return rows;
}

void HeatControls::setMaps(const AttentionMaps& maps) {
    const QSignalBlocker stepBlocker(m_step);
    // As far along the trajectory as before, should the number of timesteps differ.
    const bool sameSteps = m_timesteps.size() == maps.timesteps.size();
    m_timesteps = maps.timesteps;
    m_step->setRange(0, std::max(0, static_cast<int>(m_timesteps.size()) - 1));
    if (!sameSteps) m_step->setValue(m_step->maximum() / 2);
    if (maps.tokens != m_tokens) fillTokens(maps);
    fillLayers(maps);
    showStep();
    m_own->setEnabled(!maps.maps.empty());
    m_play->setEnabled(m_timesteps.size() > 1);
    if (maps.maps.empty()) setAverage(true);
    if (!m_play->isEnabled()) setPlaying(false);
}

void HeatControls::fillLayers(const AttentionMaps& maps) {
    std::vector<std::string> names;
    std::vector<bool> averaged, chosen(maps.layers.size(), false);
    for (const AttentionLayer& layer : maps.layers) {
        names.push_back(layer.name);
        averaged.push_back(layer.used);
    }
    if (std::find(averaged.begin(), averaged.end(), true) == averaged.end()) averaged.assign(averaged.size(), true);
    for (const std::size_t layer : chosenLayers())
        if (names == m_layerNames) chosen[layer] = true;
    if (names != m_layerNames) chosen = averaged;
    m_layerNames = std::move(names);
    m_averaged = averaged;

    const QSignalBlocker blocker(m_layers);
    const int current = m_layers->currentRow();
    m_layers->clear();
    for (std::size_t i = 0; i < maps.layers.size(); ++i) {
        const AttentionLayer& layer = maps.layers[i];
        const QString path = QString::fromStdString(layer.name);
        const QString text = tr("%1, %2 × %3").arg(readableLayer(path)).arg(layer.width).arg(layer.height);
        auto* item = new QListWidgetItem(text, m_layers);
        QFont font = m_layers->font();
        font.setBold(layer.used);
        item->setFont(font);
        item->setData(Qt::AccessibleTextRole, layer.used ? tr("%1, in the average").arg(text) : text);
        item->setToolTip(path.toHtmlEscaped());
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(chosen[i] ? Qt::Checked : Qt::Unchecked);
        item->setSizeHint({0, kLayerHeight});
    }
    m_layers->setCurrentRow(std::clamp(current, 0, std::max(0, m_layers->count() - 1)));
    m_layers->setFixedHeight(std::clamp(m_layers->count(), 1, kMostLayersInView) * kLayerHeight + kLayerHeight / 2);
}

void HeatControls::fillTokens(const AttentionMaps& maps) {
    m_tokens = maps.tokens;
    QStringList texts;
    for (const std::string& token : m_tokens) texts.push_back(QString::fromStdString(token));
    m_chips->setTokens(texts, maps.conceptTokens, maps.conceptTokens);
}

std::vector<std::size_t> HeatControls::chosenLayers() const {
    std::vector<std::size_t> chosen;
    for (int row = 0; row < m_layers->count(); ++row)
        if (m_layers->item(row)->checkState() == Qt::Checked) chosen.push_back(static_cast<std::size_t>(row));
    return chosen;
}

void HeatControls::chooseLayers(const std::vector<bool>& chosen) {
    {
        const QSignalBlocker blocker(m_layers);
        for (int row = 0; row < m_layers->count(); ++row)
            m_layers->item(row)->setCheckState(chosen[static_cast<std::size_t>(row)] ? Qt::Checked : Qt::Unchecked);
    }
    Q_EMIT selectionChanged();
}

/// Without a layer there would be nothing to show.
void HeatControls::keepALayer(QListWidgetItem* changed) {
    if (chosenLayers().empty()) {
        const QSignalBlocker blocker(m_layers);
        changed->setCheckState(Qt::Checked);
        return;
    }
    Q_EMIT selectionChanged();
}

void HeatControls::showStep() {
    m_step->setEnabled(!m_mean->isChecked());  // it says nothing then
    if (m_timesteps.empty()) return m_stepLabel->clear();
    if (m_mean->isChecked())
        return m_stepLabel->setText(tr("mean of %n", nullptr, static_cast<int>(m_timesteps.size())));
    const int step = m_step->value();
    m_stepLabel->setText(tr("t = %1  (%2 of %3)")
                             .arg(m_timesteps[static_cast<std::size_t>(step)])
                             .arg(step + 1)
                             .arg(m_timesteps.size()));
}

void HeatControls::showPlayer() {
    const QString text = isPlaying() ? tr("Stop playing") : tr("Play the timesteps");
    m_player.setInterval(m_theme.reducedMotion() ? kCalmPlayMs : kPlayMs);
    m_play->setIcon(m_theme.icon(isPlaying() ? QStringLiteral("pause") : QStringLiteral("play")));
    m_play->setToolTip(text);
    m_play->setAccessibleName(text);
}

void HeatControls::setAverage(bool average) {
    if (average) setPlaying(false);
    (average ? m_average : m_own)->setChecked(true);
    m_choice->setVisible(!average);
    Q_EMIT selectionChanged();
}

void HeatControls::setPlaying(bool playing) {
    if (playing == isPlaying()) return;
    if (playing) {
        m_player.start();
        showSingleStep(m_step->value());
    } else {
        m_player.stop();
    }
    showPlayer();
}

void HeatControls::hideEvent(QHideEvent* event) {
    setPlaying(false);
    QWidget::hideEvent(event);
}

void HeatControls::showSingleStep(int step) {
    const QSignalBlocker stepBlocker(m_step), meanBlocker(m_mean);
    m_step->setValue(step);
    m_mean->setChecked(false);
    showStep();
    setAverage(false);
}

void HeatControls::chooseStep(int step) {
    if (m_timesteps.empty() || !m_own->isEnabled()) return;
    setPlaying(false);
    showSingleStep(step);
}

void HeatControls::stepTimestep(int direction) {
    // The first press shows where one is.
    const bool isThere = m_own->isChecked() && !m_mean->isChecked();
    chooseStep(m_step->value() + (isThere ? direction : 0));
}

HeatSelection HeatControls::selection() const {
    HeatSelection selection;
    selection.average = m_average->isChecked();
    for (const int token : m_chips->chosen()) selection.tokens.push_back(static_cast<std::size_t>(token));
    if (!m_mean->isChecked()) selection.step = static_cast<std::size_t>(m_step->value());
    selection.layers = chosenLayers();
    selection.colors = static_cast<ColorMap>(m_colors->currentData().toInt());
    return selection;
}

double HeatControls::opacity() const {
    return static_cast<double>(m_opacity->value()) / kOpacitySteps;
}

void HeatControls::setOpacity(double opacity) {
    m_opacity->setValue(qRound(opacity * kOpacitySteps));
}

void HeatControls::setColors(ColorMap colors) {
    const int index = m_colors->findData(static_cast<int>(colors));
    if (index >= 0) m_colors->setCurrentIndex(index);
}

void HeatControls::showRange(float low, float high) {
    m_colorBar->show(selection().colors, low, high);
}

}  // namespace maskwright::ui
