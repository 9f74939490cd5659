// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/theme.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QFile>
#include <QPainter>
#include <QStyle>
#include <QStyleFactory>
#include <QSvgRenderer>

#include "theme/style_sheet.h"

namespace maskwright::ui {
namespace {

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

Theme::Theme(QObject* parent) : QObject(parent) {
    // Fusion looks the same everywhere, so that the style sheet has one base to stand on.
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    connect(&m_system, &SystemScheme::changed, this, [this] {
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
