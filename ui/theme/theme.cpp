// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/theme.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QFrame>
#include <QPainter>
#include <QProxyStyle>
#include <QSvgRenderer>

#include "theme/style_sheet.h"
#include "theme/wheel_guard.h"

namespace maskwright::ui {

/// Fusion looks the same everywhere, so that the style sheet has one base to stand on.
class StudioStyle final : public QProxyStyle {
  public:
    StudioStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

    void setStill(bool still) noexcept { m_still = still; }
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* data) const override {
        if (m_still && hint == SH_Widget_Animation_Duration) return 0;
        // A list below the field: the other kind lies over it, in a frame that the style sheet does not reach.
        if (hint == SH_ComboBox_Popup) return 0;
        if (hint == SH_ComboBox_PopupFrameStyle) return QFrame::NoFrame;
        return QProxyStyle::styleHint(hint, option, widget, data);
    }

  private:
    bool m_still = false;
};

namespace {

constexpr Qt::UIEffect kEffects[] = {Qt::UI_AnimateMenu,    Qt::UI_FadeMenu,    Qt::UI_AnimateCombo,
                                     Qt::UI_AnimateTooltip, Qt::UI_FadeTooltip, Qt::UI_AnimateToolBox};

constexpr int kIconPixels = 18;
constexpr int kGapBeforeText = 4;

QPixmap renderedIcon(const QByteArray& svg, int pixels, int gap) {
    QSvgRenderer renderer(svg);
    QPixmap pixmap(pixels + gap, pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(0, 0, pixels, pixels));
    return pixmap;
}

}  // namespace

Theme::Theme(QObject* parent) : QObject(parent), m_style(new StudioStyle) {
    QApplication::setStyle(m_style);
    qApp->installEventFilter(new WheelGuard(this));
    for (const Qt::UIEffect effect : kEffects)
        if (QApplication::isEffectEnabled(effect)) m_effects.push_back(effect);
    connect(&m_system, &SystemScheme::changed, this, [this] {
        applyMotion();
        if (m_choice == ThemeChoice::System) apply();
    });
    apply();
}

void Theme::choose(ThemeChoice choice) {
    if (choice == m_choice) return;
    m_choice = choice;
    apply();
}

void Theme::apply() {
    const bool dark = m_choice == ThemeChoice::Dark || (m_choice == ThemeChoice::System && m_system.isDark());
    m_colors = dark ? darkColors() : lightColors();
    QApplication::setPalette(paletteFrom(m_colors));
    qApp->setStyleSheet(styleSheetFrom(m_colors));
    Q_EMIT changed();
}

void Theme::chooseMotion(MotionChoice choice) {
    if (choice == m_motion) return;
    m_motion = choice;
    applyMotion();
    Q_EMIT changed();
}

bool Theme::reducedMotion() const noexcept {
    return m_motion == MotionChoice::Reduced || (m_motion == MotionChoice::System && m_system.wantsLessMotion());
}

void Theme::applyMotion() {
    const bool still = reducedMotion();
    if (m_style) m_style->setStill(still);
    for (const Qt::UIEffect effect : m_effects) QApplication::setEffectEnabled(effect, !still);
    qApp->removeEventFilter(this);
    if (still) qApp->installEventFilter(this);
}

/// Installed only while nothing should move. Bars that show that something is busy run whatever the style says; those
/// that learn that nobody takes their next picture stop.
bool Theme::eventFilter(QObject* watched, QEvent* event) {
    return event->type() == QEvent::StyleAnimationUpdate || QObject::eventFilter(watched, event);
}

QIcon Theme::icon(const QString& name) const {
    return icon(name, m_colors.text);
}

QIcon Theme::icon(const QString& name, const QColor& color, int gap) const {
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly)) return {};
    const QByteArray drawing = file.readAll();
    const auto inColor = [&](QColor wanted) {
        QByteArray svg = drawing;
        svg.replace("currentColor", wanted.name(QColor::HexRgb).toLatin1());
        return svg;
    };
    QIcon icon;
    for (const int scale : {1, 2, 3}) {
        icon.addPixmap(renderedIcon(inColor(color), kIconPixels * scale, gap * scale));
        icon.addPixmap(renderedIcon(inColor(m_colors.border), kIconPixels * scale, gap * scale), QIcon::Disabled);
    }
    return icon;
}

void Theme::setIcon(QAbstractButton* button, const QString& name) {
    const auto update = [this, button, name] {
        const bool primary = button->property("kind").toString() == QLatin1String("primary");
        const int gap = button->text().isEmpty() ? 0 : kGapBeforeText;
        button->setIconSize({kIconPixels + gap, kIconPixels});
        button->setIcon(icon(name, primary ? m_colors.onAccent : m_colors.text, gap));
    };
    update();
    connect(this, &Theme::changed, button, update);
}

void Theme::setIcon(QAction* action, const QString& name) {
    const auto update = [this, action, name] { action->setIcon(icon(name)); };
    update();
    connect(this, &Theme::changed, action, update);
}

}  // namespace maskwright::ui
