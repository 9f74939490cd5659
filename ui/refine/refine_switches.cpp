// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "refine/refine_switches.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <algorithm>

namespace maskwright::ui {
namespace {

constexpr double kLeastShown = 0.001;

struct StepText {
    const char* objectName;
    QString name;
    QString explanation;
};

StepText textOf(RefineStep step) {
    switch (step) {
        case RefineStep::Fuse:
            return {"fuseBox", RefineSwitches::tr("Fuse with the soft map"),
                    RefineSwitches::tr("The threshold is put on what soft map and difference agree on; without it on "
                                       "the difference alone, as in the paper")};
        case RefineStep::InsidePreliminary:
            return {"insidePreliminaryBox", RefineSwitches::tr("Keep inside the preliminary mask"),
                    RefineSwitches::tr("What lies farther out than one latent cell is no foreground")};
        case RefineStep::Close:
            return {"closeBox", RefineSwitches::tr("Close gaps"),
                    RefineSwitches::tr("Closes cracks and notches that are a pixel or two wide")};
        case RefineStep::FillHoles:
            return {"fillHolesBox", RefineSwitches::tr("Fill holes"),
                    RefineSwitches::tr("What the mask surrounds becomes foreground, too")};
        case RefineStep::EdgeSnap:
            break;
    }
    return {"refineSnapBox", RefineSwitches::tr("Snap to the photo's edges"),
            RefineSwitches::tr("Lets the photo's own edges sharpen the mask, which is only as fine as what the model "
                               "sees")};
}

QString effectText(const std::optional<double>& change, bool measuring) {
    if (!change) return measuring ? QStringLiteral("…") : QString();
    if (*change <= 0) return RefineSwitches::tr("changes nothing here");
    if (*change < kLeastShown)
        return RefineSwitches::tr("changes less than %1 % of the mask")
            .arg(QLocale().toString(100 * kLeastShown, 'f', 1));
    return RefineSwitches::tr("changes %1 % of the mask").arg(QLocale().toString(100 * *change, 'f', 1));
}

}  // namespace

RefineSwitches::RefineSwitches(QWidget* parent) : QWidget(parent), m_reset(new QPushButton(tr("Reset"))) {
    auto* heading = new QLabel(tr("From difference to mask"));
    heading->setProperty("role", "muted");
    m_reset->setObjectName(QStringLiteral("resetStepsButton"));
    m_reset->setProperty("kind", "link");
    m_reset->setToolTip(tr("All steps on"));
    auto* head = new QHBoxLayout;
    // The heading stands as high as that of the slider beside it, whatever the button needs.
    head->addWidget(heading, 1, Qt::AlignTop);
    head->addWidget(m_reset, 0, Qt::AlignTop);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(1, 1);
    for (std::size_t i = 0; i < kRefineSteps.size(); ++i) {
        const RefineStep step = kRefineSteps[i];
        const StepText text = textOf(step);
        m_boxes[i] = new QCheckBox(text.name);
        m_boxes[i]->setObjectName(QLatin1String(text.objectName));
        m_boxes[i]->setToolTip(text.explanation);
        m_effects[i] = new QLabel;
        m_effects[i]->setObjectName(QLatin1String(text.objectName) + QLatin1String("Effect"));
        m_effects[i]->setProperty("role", "caption");
        m_effects[i]->setWordWrap(true);
        m_effects[i]->setToolTip(tr("1 − IoU of the masks with and without this step"));
        grid->addWidget(m_boxes[i], static_cast<int>(i), 0);
        grid->addWidget(m_effects[i], static_cast<int>(i), 1);
        connect(m_boxes[i], &QCheckBox::toggled, this, [this, step](bool on) { Q_EMIT stepToggled(step, on); });
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addLayout(grid);
    layout->addStretch(1);
    connect(m_reset, &QPushButton::clicked, this, &RefineSwitches::resetRequested);
    setOptions({});
}

void RefineSwitches::setOptions(const RefineOptions& options) {
    bool isUsual = true;
    for (std::size_t i = 0; i < kRefineSteps.size(); ++i) {
        const QSignalBlocker blocker(m_boxes[i]);
        m_boxes[i]->setChecked(isOn(options, kRefineSteps[i]));
        isUsual = isUsual && isOn(options, kRefineSteps[i]) == isOn({}, kRefineSteps[i]);
    }
    m_reset->setEnabled(!isUsual);
}

void RefineSwitches::setEffects(const std::array<std::optional<double>, kRefineSteps.size()>& changes, bool measuring) {
    for (std::size_t i = 0; i < kRefineSteps.size(); ++i) {
        const QString text = effectText(changes[i], measuring);
        m_effects[i]->setText(text);
        m_boxes[i]->setAccessibleDescription(text);
    }
}

}  // namespace maskwright::ui
