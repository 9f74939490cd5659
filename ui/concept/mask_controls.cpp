// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "concept/mask_controls.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include "plots/threshold_plot.h"

namespace maskwright::ui {

MaskControls::MaskControls(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_plot(new ThresholdPlot(theme)),
      m_threshold(new QLabel),
      m_share(new QLabel),
      m_reset(new QPushButton(tr("Reset"))),
      m_outline(new QCheckBox(tr("Show the outline"))),
      m_snap(new QCheckBox(tr("Snap to the photo's edges"))) {
    m_threshold->setObjectName(QStringLiteral("thresholdLabel"));
    m_share->setObjectName(QStringLiteral("shareLabel"));
    m_share->setProperty("role", "muted");
    m_reset->setObjectName(QStringLiteral("resetThresholdButton"));
    m_reset->setProperty("kind", "link");
    m_reset->setToolTip(tr("Back to the threshold between the two Gaussians"));
    m_outline->setObjectName(QStringLiteral("outlineBox"));
    m_outline->setChecked(true);
    m_snap->setObjectName(QStringLiteral("edgeSnapBox"));
    m_snap->setToolTip(tr("Lets the photo's own edges sharpen the mask, which is only as fine as the model's grid"));
    m_snap->setChecked(true);

    auto* head = new QHBoxLayout;
    head->addWidget(m_threshold, 1);
    head->addWidget(m_reset);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_plot);
    layout->addLayout(head);
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
        m_plot->setThreshold(m_mixture.threshold);
        showThreshold(m_mixture.threshold);
        showOwnThreshold(false);
        Q_EMIT thresholdReset();
    });
    connect(m_outline, &QCheckBox::toggled, this, &MaskControls::outlineToggled);
    connect(m_snap, &QCheckBox::toggled, this, &MaskControls::edgeSnapToggled);
}

void MaskControls::setPreliminary(const Preliminary& preliminary, double threshold, bool own) {
    m_mixture = preliminary.mixture;
    m_plot->show(makeHistogram(preliminary.soft.values), m_mixture);
    m_plot->setThreshold(threshold);
    showThreshold(threshold);
    showOwnThreshold(own);
}

void MaskControls::showOwnThreshold(bool own) {
    m_reset->setEnabled(own);
}

void MaskControls::showThreshold(double threshold) {
    m_threshold->setText(tr("Threshold %1").arg(QLocale().toString(threshold, 'g', 3)));
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
