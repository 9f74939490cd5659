// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/tool_settings.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QSlider>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

#include "theme/flow_layout.h"
#include "theme/labels.h"
#include "theme/theme.h"

namespace maskwright::ui {
namespace {

constexpr int kSliderSteps = 200;
constexpr int kSliderWidth = 96;
constexpr int kPercent = 100;
constexpr int kGap = 12;
constexpr int kLineHeight = 36;

/// Sizes of brushes differ by factors: each step of the slider is the same share.
int sliderFromBrush(int pixels) {
    return static_cast<int>(std::lround(kSliderSteps * std::log(pixels) / std::log(kLargestBrush)));
}

int brushFromSlider(int value) {
    return static_cast<int>(std::lround(std::pow(kLargestBrush, static_cast<double>(value) / kSliderSteps)));
}

QSlider* makeSlider(const char* name, const QString& what, int smallest, int largest) {
    auto* slider = new QSlider(Qt::Horizontal);
    slider->setObjectName(QLatin1String(name));
    slider->setAccessibleName(what);
    slider->setToolTip(what);
    slider->setRange(smallest, largest);
    slider->setFixedWidth(kSliderWidth);
    return slider;
}

QSpinBox* makeBox(const char* name, const QString& what, int smallest, int largest) {
    auto* box = new QSpinBox;
    box->setObjectName(QLatin1String(name));
    box->setAccessibleName(what);
    box->setToolTip(what);
    box->setRange(smallest, largest);
    box->setButtonSymbols(QAbstractSpinBox::NoButtons);
    box->setAlignment(Qt::AlignRight);
    box->setKeyboardTracking(false);
    return box;
}

QWidget* grouped(const QList<QWidget*>& parts, int spacing = 8) {
    auto* group = new QWidget;
    auto* layout = new QHBoxLayout(group);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing);
    for (QWidget* part : parts) layout->addWidget(part);
    return group;
}

}  // namespace

ToolSettings::ToolSettings(Theme& theme, QWidget* parent) : QFrame(parent) {
    setObjectName(QStringLiteral("toolSettings"));
    m_brushGroup = makeBrushGroup();
    m_toleranceGroup = makeToleranceGroup();
    auto* groups = new FlowLayout(kGap);
    QWidget* overlayGroup = makeOverlayGroup(theme);
    makeCompareBoxes();
    for (QWidget* group :
         std::initializer_list<QWidget*>{overlayGroup, m_compare, m_layer, m_brushGroup, m_toleranceGroup}) {
        group->setMinimumHeight(kLineHeight);  // all stand on one line
        groups->addWidget(group);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kGap, 6, kGap, 6);
    layout->addLayout(groups);
    setTool(CanvasTool::Hand);
    setBrushSize(40);
    setTolerance(24);
    setOverlayOpacity(0.45);
    setLayers({});
}

QWidget* ToolSettings::makeBrushGroup() {
    const QString what = tr("Size of the brush, in pixels of the photo");
    m_brushSlider = makeSlider("brushSlider", what, 0, kSliderSteps);
    m_brushBox = makeBox("brushBox", what, kSmallestBrush, kLargestBrush);
    connect(m_brushSlider, &QSlider::valueChanged, this, [this](int value) {
        // The slider's steps are wider than a pixel: it follows the box without correcting it.
        if (sliderFromBrush(m_brushBox->value()) != value) m_brushBox->setValue(brushFromSlider(value));
    });
    connect(m_brushBox, &QSpinBox::valueChanged, this, [this](int pixels) {
        m_brushSlider->setValue(sliderFromBrush(pixels));
        Q_EMIT brushSizeChanged(pixels);
    });
    return grouped({captionLabel(tr("Size"), m_brushBox), m_brushSlider, m_brushBox});
}

QWidget* ToolSettings::makeToleranceGroup() {
    const QString what = tr("How far colours may differ from the pixel under the wand");
    m_toleranceSlider = makeSlider("toleranceSlider", what, 0, 255);
    m_toleranceBox = makeBox("toleranceBox", what, 0, 255);
    connect(m_toleranceSlider, &QSlider::valueChanged, m_toleranceBox, &QSpinBox::setValue);
    connect(m_toleranceBox, &QSpinBox::valueChanged, this, [this](int tolerance) {
        m_toleranceSlider->setValue(tolerance);
        Q_EMIT toleranceChanged(tolerance);
    });
    return grouped({captionLabel(tr("Tolerance"), m_toleranceBox), m_toleranceSlider, m_toleranceBox});
}

QWidget* ToolSettings::makeOverlayGroup(Theme& theme) {
    struct Mode {
        const char* icon;
        QString text;
    };
    auto* modes = new QButtonGroup(this);
    const Mode all[] = {{"overlay-fill", tr("Mask as a colour")},
                        {"overlay-outline", tr("Mask as an outline")},
                        {"overlay-cut-out", tr("Mask as a cut-out")}};
    for (const Mode& mode : all) {
        auto* button = new QToolButton;
        button->setObjectName(QLatin1String(mode.icon));
        button->setAccessibleName(mode.text);
        button->setToolTip(mode.text);
        button->setCheckable(true);
        theme.setIcon(button, QLatin1String(mode.icon));
        modes->addButton(button, static_cast<int>(m_modes.size()));
        m_modes.push_back(button);
    }
    m_modes.front()->setChecked(true);
    connect(modes, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on) Q_EMIT overlayModeChanged(static_cast<OverlayMode>(id));
    });
    m_opacity = makeSlider("overlayOpacity", tr("Opacity of the mask"), 0, kPercent);
    connect(m_opacity, &QSlider::valueChanged, this, [this] { Q_EMIT overlayOpacityChanged(overlayOpacity()); });
    const QList<QWidget*> buttons(m_modes.begin(), m_modes.end());
    return grouped({grouped(buttons, 2), captionLabel(tr("Opacity"), m_opacity), m_opacity});
}

void ToolSettings::makeCompareBoxes() {
    m_compare = new QComboBox;
    m_compare->setObjectName(QStringLiteral("compareBox"));
    m_compare->setAccessibleName(tr("Compare with another mask"));
    m_compare->setToolTip(tr("Compare with another mask"));
    m_compare->addItem(tr("No comparison"), static_cast<int>(Comparison::None));
    m_compare->addItem(tr("Blink"), static_cast<int>(Comparison::Blink));
    m_compare->addItem(tr("Split view"), static_cast<int>(Comparison::Split));
    m_layer = new QComboBox;
    m_layer->setObjectName(QStringLiteral("compareLayerBox"));
    m_layer->setAccessibleName(tr("The mask to compare with"));
    m_layer->setToolTip(tr("The mask to compare with"));
    m_layer->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_compare, &QComboBox::currentIndexChanged, this, &ToolSettings::tellComparison);
    connect(m_layer, &QComboBox::currentIndexChanged, this, &ToolSettings::tellComparison);
}

void ToolSettings::tellComparison() {
    m_layer->setVisible(comparison() != Comparison::None);
    Q_EMIT comparisonChanged(comparison(), layer());
}

void ToolSettings::setTool(CanvasTool tool) {
    m_brushGroup->setVisible(hasBrush(tool));
    m_toleranceGroup->setVisible(tool == CanvasTool::Wand);
}

void ToolSettings::setBrushSize(int pixels) {
    m_brushBox->setValue(pixels);
}

void ToolSettings::setTolerance(int tolerance) {
    m_toleranceBox->setValue(tolerance);
}

void ToolSettings::setOverlayMode(OverlayMode mode) {
    m_modes[static_cast<int>(mode)]->setChecked(true);
}

void ToolSettings::setOverlayOpacity(double opacity) {
    m_opacity->setValue(static_cast<int>(std::lround(opacity * kPercent)));
}

void ToolSettings::setLayers(const QStringList& layers) {
    const Comparison was = comparison();
    const int layerWas = layer();
    // What was chosen is kept while there is nothing to compare with: the next photo may have it again.
    if (m_layer->count() > 0) m_wantedLayer = m_layer->currentText();
    {
        const QSignalBlocker layerBlocker(m_layer);
        m_layer->clear();
        m_layer->addItems(layers);
        m_layer->setCurrentIndex(layers.isEmpty() ? -1 : std::max(0, static_cast<int>(layers.indexOf(m_wantedLayer))));
    }
    m_compare->setEnabled(!layers.isEmpty());
    m_layer->setVisible(comparison() != Comparison::None);
    if (comparison() != was || layer() != layerWas) Q_EMIT comparisonChanged(comparison(), layer());
}

void ToolSettings::setComparison(Comparison comparison) {
    if (m_compare->isEnabled()) m_compare->setCurrentIndex(m_compare->findData(static_cast<int>(comparison)));
}

int ToolSettings::brushSize() const {
    return m_brushBox->value();
}

int ToolSettings::tolerance() const {
    return m_toleranceBox->value();
}

OverlayMode ToolSettings::overlayMode() const {
    const auto checked = std::find_if(m_modes.begin(), m_modes.end(), [](auto* button) { return button->isChecked(); });
    return static_cast<OverlayMode>(checked - m_modes.begin());
}

double ToolSettings::overlayOpacity() const {
    return static_cast<double>(m_opacity->value()) / kPercent;
}

Comparison ToolSettings::comparison() const {
    if (m_layer->count() == 0) return Comparison::None;
    return static_cast<Comparison>(m_compare->currentData().toInt());
}

int ToolSettings::layer() const {
    return m_layer->currentIndex();
}

}  // namespace maskwright::ui
