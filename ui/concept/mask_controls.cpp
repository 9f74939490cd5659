// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "concept/mask_controls.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>
#include <cmath>

#include "concept/rows.h"
#include "concept/steady_digits.h"
#include "plots/threshold_plot.h"

namespace maskwright::ui {

MaskControls::MaskControls(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_plot(new ThresholdPlot(theme)),
      m_threshold(new QLabel),
      m_reset(linkButton(tr("Reset"), "resetThresholdButton")),
      m_forAll(linkButton(tr("Use for all photos"), "thresholdForAllButton")),
      m_allText(new QLabel),
      m_share(new QLabel),
      m_outline(new QCheckBox(tr("Show the outline"))),
      m_snap(new QCheckBox(tr("Snap to the photo's edges"))) {
    m_threshold->setObjectName(QStringLiteral("thresholdLabel"));
    m_share->setObjectName(QStringLiteral("shareLabel"));
    m_share->setProperty("role", "muted");
    m_reset->setToolTip(tr("Back to where the threshold lies without moving it"));
    m_forAll->setToolTip(tr("Moves the threshold of every photo as far between its own two Gaussians"));
    m_allRow = makeForAll();
    m_outline->setObjectName(QStringLiteral("outlineBox"));
    m_outline->setChecked(true);
    m_snap->setObjectName(QStringLiteral("edgeSnapBox"));
    m_snap->setToolTip(tr("Lets the photo's own edges sharpen the mask, which is only as fine as the model's grid"));
    m_snap->setChecked(true);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_plot);
    layout->addWidget(m_threshold);
    layout->addWidget(flowRow({m_reset, m_forAll}));
    layout->addWidget(m_allRow);
    layout->addWidget(m_share);
    layout->addSpacing(4);
    layout->addWidget(m_outline);
    layout->addWidget(m_snap);

    connect(m_plot, &ThresholdPlot::thresholdMoved, this, [this](double threshold) {
        showThreshold(threshold);
        showOwnThreshold(true);
        Q_EMIT thresholdMoved(threshold);
    });
    connect(m_reset, &QPushButton::clicked, this, [this] {
        showThresholds(shiftedThreshold(m_mixture, m_shiftForAll), /*own=*/false, m_shiftForAll);
        Q_EMIT thresholdReset();
    });
    connect(m_forAll, &QPushButton::clicked, this, &MaskControls::thresholdForAllRequested);
    connect(m_outline, &QCheckBox::toggled, this, &MaskControls::outlineToggled);
    connect(m_snap, &QCheckBox::toggled, this, &MaskControls::edgeSnapToggled);
}

QWidget* MaskControls::makeForAll() {
    m_allText->setObjectName(QStringLiteral("thresholdForAllText"));
    m_allText->setProperty("role", "muted");
    m_allText->setWordWrap(true);
    auto* stop = linkButton(tr("Stop that"), "clearThresholdForAllButton");
    stop->setToolTip(tr("Each photo goes back to the threshold between its own two Gaussians"));
    connect(stop, &QPushButton::clicked, this, &MaskControls::thresholdForAllCleared);
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_allText, 1);
    layout->addWidget(stop);
    row->hide();
    return row;
}

void MaskControls::setPreliminary(const Preliminary& preliminary, double threshold, bool own) {
    m_mixture = preliminary.mixture;
    const Histogram histogram = makeHistogram(preliminary.soft.values);
    m_span = histogram.high - histogram.low;
    m_plot->show(histogram, m_mixture);
    showThresholds(threshold, own, m_shiftForAll);
}

void MaskControls::showThresholds(double threshold, bool own, double shiftForAll) {
    m_shiftForAll = shiftForAll;
    m_plot->setThreshold(threshold);
    showThreshold(threshold);
    showOwnThreshold(own);
    const QString percent = QLocale().toString(std::abs(100 * shiftForAll), 'f', 0);
    m_allText->setText(shiftForAll > 0 ? tr("All photos: %1 % of the way to the object").arg(percent)
                                       : tr("All photos: %1 % of the way to the background").arg(percent));
    m_allRow->setVisible(shiftForAll != 0);
}

void MaskControls::showOwnThreshold(bool own) {
    m_reset->setEnabled(own);
    m_forAll->setEnabled(own);
}

void MaskControls::showThreshold(double threshold) {
    m_threshold->setText(tr("Threshold %1").arg(steadyDigits(threshold, m_span)));
}

void MaskControls::setMask(const MaskView* mask) {
    m_share->setText(
        mask == nullptr ? tr("Computing the mask…")
                        : tr("The mask covers %1 % of the photo").arg(QLocale().toString(100.0 * mask->share, 'f', 1)));
}

void MaskControls::setEdgeSnap(bool on) {
    m_snap->setChecked(on);
}

void MaskControls::setOutlineVisible(bool visible) {
    m_outline->setChecked(visible);
}

}  // namespace maskwright::ui
