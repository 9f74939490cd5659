// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stages/stage_button.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>

#include "stages/stage_words.h"
#include "theme/icon_painter.h"
#include "theme/theme.h"

namespace maskwright::ui {
namespace {

constexpr int kMostLetters = 24;  ///< of a word that is not shortened
constexpr int kWidth = 87;        ///< the rail's own line is the 88th
constexpr int kRounding = 2;      ///< a text as wide as its room would be shortened
constexpr int kIcon = 24;
constexpr int kSide = 6;
constexpr int kPadding = 7;
constexpr int kGap = 3;
constexpr int kBar = 3;
constexpr int kMostLines = 2;
constexpr double kRadius = 8;
constexpr double kMark = 5.5;  ///< radius

const char* iconOf(StudioStage stage) {
    switch (stage) {
        case StudioStage::Attention:
            return "stage-attention";
        case StudioStage::Finetune:
            return "stage-finetune";
        case StudioStage::Refine:
            return "stage-refine";
        case StudioStage::Segment:
            return "stage-segment";
        case StudioStage::Review:
            return "stage-review";
        case StudioStage::Export:
            return "stage-export";
    }
    return "";
}

const char* objectNameOf(StudioStage stage) {
    switch (stage) {
        case StudioStage::Attention:
            return "stageAttention";
        case StudioStage::Finetune:
            return "stageFinetune";
        case StudioStage::Refine:
            return "stageRefine";
        case StudioStage::Segment:
            return "stageSegment";
        case StudioStage::Review:
            return "stageReview";
        case StudioStage::Export:
            return "stageExport";
    }
    return "";
}

QPen roundPen(const QColor& color, double width) {
    return {color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

}  // namespace

QStringList wrappedLines(const QString& text, const QFontMetrics& metrics, int width, int most) {
    QStringList lines;
    QString line;
    for (const QString& word : text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const QString longer = line.isEmpty() ? word : line + QLatin1Char(' ') + word;
        const bool fits = metrics.horizontalAdvance(longer) <= width;
        if (fits || line.isEmpty() || lines.size() + 1 == most) {
            line = longer;
            continue;
        }
        lines.push_back(line);
        line = word;
    }
    if (!line.isEmpty()) lines.push_back(line);
    for (QString& each : lines) each = metrics.elidedText(each, Qt::ElideRight, width);
    return lines;
}

StageButton::StageButton(const Theme& theme, StudioStage stage, QWidget* parent)
    : QAbstractButton(parent), m_theme(theme), m_stage(stage) {
    setObjectName(QLatin1String(objectNameOf(stage)));
    setAttribute(Qt::WA_Hover);
    setAutoExclusive(true);  // one of the rail is shown; the arrow keys go to the others
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    describe();
}

void StageButton::setMark(StageMark mark) {
    if (mark == m_mark) return;
    m_mark = mark;
    describe();
    update();
}

void StageButton::setCurrent(bool current) {
    if (current == m_current) return;
    m_current = current;
    describe();
    update();
}

void StageButton::setKeys(const QString& keys) {
    m_keys = keys;
    describe();
}

/// The same for the eye that lingers and for the ear.
void StageButton::describe() {
    const QString name = stageName(m_stage);
    const QString words = markWords(m_stage, m_mark);
    setText(name);
    QStringList spoken = {name};
    if (m_current) spoken.push_back(tr("shown now"));
    if (!words.isEmpty()) spoken.push_back(words);
    setAccessibleName(spoken.join(QStringLiteral(", ")));
    setAccessibleDescription(stageHint(m_stage));
    const QString title = m_keys.isEmpty() ? name : tr("%1 (%2)").arg(name, m_keys);
    QString tip = QStringLiteral("<b>%1</b><br>%2").arg(title.toHtmlEscaped(), stageHint(m_stage).toHtmlEscaped());
    if (!words.isEmpty()) tip += QStringLiteral("<br>") + words.toHtmlEscaped();
    setToolTip(tip);
}

QFont StageButton::labelFont() const {
    QFont small = font();
    if (small.pointSizeF() > 0) small.setPointSizeF(std::max(8.0, 0.88 * small.pointSizeF()));
    if (m_current) small.setWeight(QFont::DemiBold);
    return small;
}

QSize StageButton::sizeWithLines(int lines) const {
    const QFontMetrics metrics(labelFont());
    // As wide as the longest word where it is chosen, so that choosing a stage moves nothing.
    QFont chosen = labelFont();
    chosen.setWeight(QFont::DemiBold);
    int widest = 0;
    for (const QString& word : text().split(QLatin1Char(' ')))
        widest = std::max(widest, QFontMetrics(chosen).horizontalAdvance(word));
    const int width =
        std::clamp(widest + 2 * kSide + kRounding, kWidth, std::max(kWidth, kMostLetters * metrics.averageCharWidth()));
    return {width, 2 * kPadding + kIcon + kGap + lines * metrics.height()};
}

QSize StageButton::sizeHint() const {
    const QFontMetrics metrics(labelFont());
    const int width = sizeWithLines(1).width() - 2 * kSide;
    return sizeWithLines(static_cast<int>(wrappedLines(text(), metrics, width, kMostLines).size()));
}

QSize StageButton::minimumSizeHint() const {
    return sizeWithLines(1);
}

void StageButton::changeEvent(QEvent* event) {
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) updateGeometry();
    QAbstractButton::changeEvent(event);
}

void StageButton::paintEvent(QPaintEvent*) {
    const Colors& colors = m_theme.colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF area = QRectF(rect()).adjusted(kSide, 0, -kSide, 0);
    painter.setPen(Qt::NoPen);
    if (m_current || underMouse() || isDown()) {
        painter.setBrush(m_current ? colors.accentSoft : isDown() ? colors.border : colors.hover);
        painter.drawRoundedRect(area, kRadius, kRadius);
    }
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    if (m_current) {
        painter.setBrush(colors.accent);
        const double left = mirrored ? width() - kBar : 0;
        painter.drawRoundedRect(QRectF(left, area.top() + 6, kBar, area.height() - 12), kBar / 2.0, kBar / 2.0);
    }
    if (hasFocus()) {
        painter.setPen(QPen(colors.accent, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(area.adjusted(0.75, 0.75, -0.75, -0.75), kRadius, kRadius);
    }

    const QColor ink = m_current ? colors.accent : underMouse() || hasFocus() ? colors.text : colors.muted;
    const QRectF icon(area.center().x() - kIcon / 2.0, kPadding, kIcon, kIcon);
    paintIcon(painter, icon, QLatin1String(iconOf(m_stage)), ink);
    const QFont small = labelFont();
    const QFontMetrics metrics(small);
    const int top = kPadding + kIcon + kGap;
    const int room = (height() - top) / std::max(1, metrics.height());
    const QStringList lines =
        wrappedLines(text(), metrics, static_cast<int>(area.width()), std::clamp(room, 1, kMostLines));
    painter.setFont(small);
    painter.setPen(ink);
    for (int i = 0; i < lines.size(); ++i)
        painter.drawText(QRectF(area.left(), top + i * metrics.height(), area.width(), metrics.height()),
                         Qt::AlignCenter, lines[i]);
    paintMark(painter, {mirrored ? icon.left() - 4 : icon.right() + 4, icon.top() + 3});
}

void StageButton::paintMark(QPainter& painter, const QPointF& center) const {
    if (m_mark == StageMark::Nothing) return;
    const Colors& colors = m_theme.colors();
    const QColor behind = m_current ? colors.accentSoft : underMouse() ? colors.hover : colors.surface;
    const QRectF disc(center.x() - kMark, center.y() - kMark, 2 * kMark, 2 * kMark);
    painter.setPen(Qt::NoPen);
    painter.setBrush(behind);
    painter.drawEllipse(disc.adjusted(-1.5, -1.5, 1.5, 1.5));
    const QRectF ring = disc.adjusted(0.75, 0.75, -0.75, -0.75);
    const auto drawRing = [&](const QColor& color) {
        painter.setPen(roundPen(color, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(ring);
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
    };
    switch (m_mark) {
        case StageMark::Nothing:
            break;
        case StageMark::Next:
            drawRing(colors.accent);
            painter.drawEllipse(center, 2, 2);
            break;
        case StageMark::Partial:
            drawRing(colors.accent);
            painter.drawPie(ring, 90 * 16, -90 * 16);
            break;
        case StageMark::Stale:
            drawRing(colors.warning);
            painter.drawPie(ring, 90 * 16, 180 * 16);
            break;
        case StageMark::Done: {
            painter.setBrush(colors.success);
            painter.drawEllipse(disc);
            QPainterPath tick(center + QPointF(-2.6, 0.2));
            tick.lineTo(center + QPointF(-0.7, 2.1));
            tick.lineTo(center + QPointF(2.7, -1.9));
            painter.setPen(roundPen(colors.surface, 1.5));
            painter.setBrush(Qt::NoBrush);
            painter.drawPath(tick);
            break;
        }
    }
}

}  // namespace maskwright::ui
