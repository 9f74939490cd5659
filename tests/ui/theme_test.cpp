// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme_test.h"

#include <qtestspontaneevent.h>
#include <QAbstractAnimation>
#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDoubleSpinBox>
#include <QFile>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QStyle>
#include <QTabBar>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>
#include <QWheelEvent>

#include <algorithm>
#include <array>
#include <cmath>

#include "studio_fixture.h"
#include "theme/colors.h"
#include "theme/style_sheet.h"
#include "theme/system_scheme.h"
#include "theme/theme.h"

namespace maskwright::ui {
namespace {

constexpr double kTextContrast = 4.5;  ///< WCAG 2.2, 1.4.3
constexpr double kMarkContrast = 3.0;  ///< WCAG 2.2, 1.4.11
constexpr double kDifference = 20;     ///< in CIELAB: seen at a glance, and in thin lines
constexpr int kFewestPixels = 40;      ///< of a frame around a small control

using Triple = std::array<double, 3>;

Triple linear(const QColor& color) {
    const auto channel = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return {channel(color.redF()), channel(color.greenF()), channel(color.blueF())};
}

/// WCAG 2: from 1 to 21.
double contrast(const QColor& a, const QColor& b) {
    const auto luminance = [](const QColor& color) {
        const Triple rgb = linear(color);
        return 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
    };
    const double first = luminance(a), second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

struct Eye {
    const char* name;
    std::array<Triple, 3> seen;  ///< linear red, green and blue of each
};

/// Machado, Oliveira and Fernandes, "A physiologically-based model for simulation of color vision deficiency", 2009, at
/// full severity.
constexpr Eye kEyes[] = {
    {"all cones", {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}}},
    {"protanopia",
     {{{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}}},
    {"deuteranopia",
     {{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}}},
    {"tritanopia",
     {{{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}}}};

Triple times(const std::array<Triple, 3>& matrix, const Triple& vector) {
    Triple product{};
    for (std::size_t row = 0; row < 3; ++row)
        for (std::size_t column = 0; column < 3; ++column) product[row] += matrix[row][column] * vector[column];
    return product;
}

/// CIELAB under D65 of what the eye sees.
Triple labOf(const QColor& color, const Eye& eye) {
    Triple rgb = times(eye.seen, linear(color));
    for (double& channel : rgb) channel = std::clamp(channel, 0.0, 1.0);
    constexpr std::array<Triple, 3> kXyz = {
        {{0.4124564, 0.3575761, 0.1804375}, {0.2126729, 0.7151522, 0.0721750}, {0.0193339, 0.1191920, 0.9503041}}};
    const Triple xyz = times(kXyz, rgb);
    const auto shaped = [](double t) { return t > 216.0 / 24389 ? std::cbrt(t) : (24389.0 / 27 * t + 16) / 116; };
    const double x = shaped(xyz[0] / 0.95047), y = shaped(xyz[1]), z = shaped(xyz[2] / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

/// CIE 1976.
double difference(const QColor& a, const QColor& b, const Eye& eye) {
    const Triple first = labOf(a, eye), second = labOf(b, eye);
    return std::hypot(first[0] - second[0], first[1] - second[1], first[2] - second[2]);
}

struct Named {
    const char* name;
    QColor Colors::*color;
};

void requireContrast(const Colors& colors, const QList<Named>& texts, const QList<Named>& grounds, double least) {
    for (const Named& text : texts)
        for (const Named& ground : grounds) {
            const double found = contrast(colors.*text.color, colors.*ground.color);
            const QString what = QStringLiteral("%1: %2 on %3 has %4, not %5")
                                     .arg(colors.dark ? QStringLiteral("dark") : QStringLiteral("light"),
                                          QLatin1String(text.name), QLatin1String(ground.name))
                                     .arg(found, 0, 'f', 2)
                                     .arg(least);
            QVERIFY2(found >= least, qPrintable(what));
        }
}

const QList<Named> kGrounds = {{"window", &Colors::window},
                               {"surface", &Colors::surface},
                               {"raised", &Colors::raised},
                               {"hover", &Colors::hover},
                               {"accentSoft", &Colors::accentSoft}};

QPushButton* makeButton(const char* kind, bool checked = false) {
    auto* button = new QPushButton(QStringLiteral("Some text"));
    button->setProperty("kind", kind);
    button->setAutoDefault(false);  // the look of a default button changes, too
    button->setCheckable(checked);
    button->setChecked(checked);
    return button;
}

QListWidget* makeList(const char* kind) {
    auto* list = new QListWidget;
    list->setProperty("kind", kind);
    list->addItems({QStringLiteral("One"), QStringLiteral("Two")});
    list->setCurrentRow(0);
    return list;
}

/// One of each kind of control that the style sheet knows, with a name.
QList<QPair<QString, QWidget*>> makeControls() {
    QList<QPair<QString, QWidget*>> controls;
    const auto add = [&](const char* name, QWidget* control) { controls.push_back({QLatin1String(name), control}); };
    for (const char* kind : {"", "primary", "danger", "chip", "link", "segmentLeft", "segmentRight"})
        add(kind, makeButton(kind));
    for (const char* kind : {"chip", "segmentLeft", "segmentRight"}) add("checked", makeButton(kind, true));
    QPushButton* concept_ = makeButton("chip");
    concept_->setProperty("concept", "true");
    add("concept chip", concept_);
    for (const bool checked : {false, true}) {
        auto* tool = new QToolButton;
        tool->setText(QStringLiteral("Tool"));
        tool->setFocusPolicy(Qt::StrongFocus);
        tool->setCheckable(true);
        tool->setChecked(checked);
        add(checked ? "checked tool" : "tool", tool);
        auto* box = new QCheckBox(QStringLiteral("A box"));
        box->setChecked(checked);
        add(checked ? "checked box" : "box", box);
    }
    auto* combo = new QComboBox;
    combo->addItem(QStringLiteral("One"));
    add("combo box", combo);
    auto* field = new QLineEdit(QStringLiteral("Text"));
    field->setReadOnly(true);  // no cursor, which would be seen, too
    add("line edit", field);
    auto* spin = new QSpinBox;
    spin->setReadOnly(true);
    add("spin box", spin);
    add("slider", new QSlider(Qt::Horizontal));
    auto* text = new QPlainTextEdit(QStringLiteral("Text"));
    text->setReadOnly(true);
    add("plain text", text);
    auto* browser = new QTextBrowser;
    browser->setPlainText(QStringLiteral("Text"));
    add("browser", browser);
    auto* tabs = new QTabBar;
    tabs->addTab(QStringLiteral("One"));
    tabs->addTab(QStringLiteral("Two"));
    add("tabs", tabs);
    add("list of checks", makeList("checks"));
    add("list of pages", makeList("pages"));
    auto* scroll = new QScrollArea;
    scroll->setWidget(new QLabel(QStringLiteral("Text")));
    add("scroll area", scroll);
    return controls;
}

/// Pixels that look different with the focus, by as much as marks have to.
int changedPixels(const QImage& without, const QImage& with) {
    int count = 0;
    for (int y = 0; y < without.height(); ++y)
        for (int x = 0; x < without.width(); ++x)
            if (contrast(without.pixelColor(x, y), with.pixelColor(x, y)) >= kMarkContrast) ++count;
    return count;
}

QString readSource(const char* path) {
    QFile file(QStringLiteral(MASKWRIGHT_SOURCE_DIR "/") + QLatin1String(path));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

bool isAnimated(const QWidget& widget) {
    const auto animations = widget.findChildren<QAbstractAnimation*>();
    return std::any_of(animations.begin(), animations.end(), [](const QAbstractAnimation* animation) {
        return animation->state() == QAbstractAnimation::Running;
    });
}

}  // namespace

void ThemeTest::knowsContrastAndDifference() {
    QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
    QVERIFY(std::abs(contrast(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48) < 0.01);
    QVERIFY(std::abs(labOf(Qt::white, kEyes[0])[0] - 100) < 0.01);
    // Red and green of the same lightness are one for those who lack a cone for them.
    const QColor red(0xC0, 0x50, 0x40), green(0x70, 0x78, 0x20);
    QVERIFY(difference(red, green, kEyes[0]) > 2 * difference(red, green, kEyes[2]));
    for (const Eye& eye : kEyes) QVERIFY(difference(Qt::gray, QColor(0xA0, 0xA0, 0xA4), eye) < 4);
}

void ThemeTest::everyTextIsReadable() {
    const Named text{"text", &Colors::text}, danger{"danger", &Colors::danger}, muted{"muted", &Colors::muted};
    const Named pressed{"border", &Colors::border}, canvas{"canvas", &Colors::canvas};
    for (const Colors& colors : {lightColors(), darkColors()}) {
        requireContrast(colors,
                        {text,
                         muted,
                         danger,
                         {"success", &Colors::success},
                         {"warning", &Colors::warning},
                         {"accent", &Colors::accent},
                         {"accentHover", &Colors::accentHover}},
                        kGrounds, kTextContrast);
        requireContrast(colors, {text, danger}, {pressed}, kTextContrast);
        requireContrast(colors, {text, muted}, {canvas}, kTextContrast);
        requireContrast(colors, {{"onAccent", &Colors::onAccent}},
                        {{"accent", &Colors::accent}, {"accentHover", &Colors::accentHover}}, kTextContrast);
    }
}

void ThemeTest::everyEyeTellsOverlaysApart() {
    // What is shown at the same time and told apart by its colour.
    const QList<QPair<Named, Named>> pairs = {
        {{"mask", &Colors::mask}, {"accent", &Colors::accent}},  // the mask, and what a brush is about to snap
        {{"mask", &Colors::mask}, {"success", &Colors::success}},
        {{"mask", &Colors::mask}, {"danger", &Colors::danger}},
        {{"background", &Colors::background}, {"foreground", &Colors::foreground}},
        {{"background", &Colors::background}, {"accent", &Colors::accent}},
        {{"foreground", &Colors::foreground}, {"accent", &Colors::accent}},
        {{"foreground", &Colors::foreground}, {"muted", &Colors::muted}},
        {{"success", &Colors::success}, {"danger", &Colors::danger}}};
    for (const Colors& colors : {lightColors(), darkColors()})
        for (const Eye& eye : kEyes) {
            const QString where =
                QStringLiteral("%1, %2: ")
                    .arg(colors.dark ? QStringLiteral("dark") : QStringLiteral("light"), QLatin1String(eye.name));
            for (const auto& [a, b] : pairs) {
                const double found = difference(colors.*a.color, colors.*b.color, eye);
                QVERIFY2(found >= kDifference, qPrintable(where + QStringLiteral("%1 and %2 differ by %3")
                                                                      .arg(QLatin1String(a.name), QLatin1String(b.name))
                                                                      .arg(found, 0, 'f', 1)));
            }
            // Photos have all greys in them.
            for (int grey = 0; grey < 256; ++grey)
                QVERIFY2(difference(colors.mask, QColor(grey, grey, grey), eye) >= kDifference,
                         qPrintable(where + QString::number(grey)));
        }
}

void ThemeTest::focusRingStandsOut() {
    const Named accent{"accent", &Colors::accent}, ring{"ring", &Colors::ring};
    for (const Colors& colors : {lightColors(), darkColors()}) {
        // Around fields and buttons: against what is beside it, and against the border that it takes the place of.
        requireContrast(colors, {accent}, kGrounds, kMarkContrast);
        requireContrast(colors, {accent}, {{"border", &Colors::border}}, kMarkContrast);
        // On what has the accent already.
        requireContrast(colors, {ring}, {accent, {"accentHover", &Colors::accentHover}}, kMarkContrast);
    }
}

void ThemeTest::focusIsSeen_data() {
    QTest::addColumn<int>("theme");
    QTest::newRow("light") << static_cast<int>(ThemeChoice::Light);
    QTest::newRow("dark") << static_cast<int>(ThemeChoice::Dark);
}

void ThemeTest::focusIsSeen() {
    QFETCH(int, theme);
    testTheme().choose(static_cast<ThemeChoice>(theme));
    QDialog dialog;
    auto* grid = new QGridLayout(&dialog);
    auto* elsewhere = makeButton("");
    grid->addWidget(elsewhere, 0, 0);
    const auto controls = makeControls();
    for (int i = 0; i < controls.size(); ++i) grid->addWidget(controls[i].second, 1 + i / 3, i % 3);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QStringList unseen;
    for (const auto& [name, control] : controls) {
        QVERIFY2(control->focusPolicy() & Qt::TabFocus, qPrintable(name));
        elsewhere->setFocus(Qt::TabFocusReason);
        const QImage without = control->grab().toImage();
        control->setFocus(Qt::TabFocusReason);
        QVERIFY2(control->hasFocus(), qPrintable(name));
        const int changed = changedPixels(without, control->grab().toImage());
        if (changed < kFewestPixels) unseen.push_back(QStringLiteral("%1: %2 pixels").arg(name).arg(changed));
    }
    testTheme().choose(ThemeChoice::System);
    QVERIFY2(unseen.isEmpty(), qPrintable(unseen.join(QStringLiteral("; "))));
}

void ThemeTest::everyRoleOfTheStyleSheetHasAColor() {
    for (const Colors& colors : {lightColors(), darkColors()}) {
        const QString sheet = styleSheetFrom(colors);
        QVERIFY(sheet.size() > 1000);
        const qsizetype left = sheet.indexOf(QLatin1Char('@'));
        QVERIFY2(left < 0, qPrintable(sheet.mid(left, 40)));
        // Roles are all there is: a colour of its own would be in no theme.
        QVERIFY(
            !readSource("ui/theme/studio.qss").contains(QRegularExpression(QStringLiteral(": *#[0-9a-fA-F]{3,8}"))));
    }
}

void ThemeTest::iconsTakeTheColorOfTheTheme() {
    static const QRegularExpression list(QStringLiteral("set\\(icons\\s([^)]*)\\)"));
    const QStringList names = list.match(readSource("ui/CMakeLists.txt"))
                                  .captured(1)
                                  .simplified()
                                  .split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QVERIFY(names.size() > 40);
    static const QRegularExpression ownColor(QStringLiteral("(stroke|fill)=\"(?!none|currentColor)[^\"]*\""));
    for (const QString& name : names) {
        QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(name));
        if (name == QLatin1String("maskwright")) continue;  // the program's own mark
        const QString svg = QString::fromUtf8(file.readAll());
        QVERIFY2(svg.contains(QStringLiteral("currentColor")), qPrintable(name));
        QVERIFY2(!svg.contains(ownColor), qPrintable(name));
        QVERIFY2(svg.contains(QStringLiteral("viewBox=\"0 0 24 24\"")), qPrintable(name));
    }
}

/// Style sheets cannot colour an image: those of the theme come in two colours, which have to follow the palette.
void ThemeTest::drawnMarksHaveTheColorsOfTheTheme() {
    for (const Colors& colors : {lightColors(), darkColors()}) {
        const QString tone = colors.dark ? QStringLiteral("dark") : QStringLiteral("light");
        const QList<QPair<QString, QColor>> marks = {{QStringLiteral("check"), colors.text},
                                                     {QStringLiteral("tick"), colors.onAccent},
                                                     {QStringLiteral("down"), colors.muted},
                                                     {QStringLiteral("up"), colors.muted}};
        for (const auto& [mark, color] : marks) {
            QFile file(QStringLiteral(":/theme/%1-%2.svg").arg(mark, tone));
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
            QVERIFY2(file.readAll().toLower().contains(color.name().toLatin1()), qPrintable(file.fileName()));
        }
    }
}

void ThemeTest::nothingMovesWithReducedMotion() {
    QProgressBar busy;
    busy.setRange(0, 0);
    testTheme().chooseMotion(MotionChoice::Full);
    QVERIFY(!testTheme().reducedMotion());
    busy.show();
    QVERIFY(waitFor([&] { return isAnimated(busy); }));
    const auto duration = [] { return QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration); };
    QVERIFY(duration() > 0);
    QSignalSpy changed(&testTheme(), &Theme::changed);
    testTheme().chooseMotion(MotionChoice::Reduced);
    QVERIFY(testTheme().reducedMotion());
    QCOMPARE(changed.count(), 1);
    QCOMPARE(duration(), 0);
    QVERIFY(waitFor([&] { return !isAnimated(busy); }));
    for (const Qt::UIEffect effect : {Qt::UI_AnimateCombo, Qt::UI_FadeMenu, Qt::UI_FadeTooltip})
        QVERIFY(!QApplication::isEffectEnabled(effect));
    testTheme().chooseMotion(MotionChoice::System);
    busy.update();
    QVERIFY(waitFor([&] { return isAnimated(busy); }));
}

void ThemeTest::followsTheDesktopsMotion() {
    SystemScheme scheme;
    QSignalSpy changed(&scheme, &SystemScheme::changed);
    const auto say = [&scheme](const char* group, const char* key, const QVariant& value) {
        return QMetaObject::invokeMethod(&scheme, "receiveSetting", Q_ARG(QString, QLatin1String(group)),
                                         Q_ARG(QString, QLatin1String(key)), Q_ARG(QDBusVariant, QDBusVariant(value)));
    };
    QVERIFY(!scheme.wantsLessMotion());
    QVERIFY(say("org.freedesktop.appearance", "reduced-motion", 1u));
    QVERIFY(scheme.wantsLessMotion());
    QCOMPARE(changed.count(), 1);
    QVERIFY(say("org.gnome.desktop.interface", "enable-animations", false));
    QVERIFY(say("org.freedesktop.appearance", "reduced-motion", 0u));  // GNOME's own answer still stands
    QVERIFY(scheme.wantsLessMotion());
    QCOMPARE(changed.count(), 1);
    QVERIFY(say("org.gnome.desktop.interface", "enable-animations", true));
    QVERIFY(!scheme.wantsLessMotion());
    QVERIFY(say("org.gnome.desktop.interface", "reduced-motion", 1u));  // nobody's key
    QVERIFY(!scheme.wantsLessMotion());
    QCOMPARE(changed.count(), 2);
}

void ThemeTest::wheelIsForWhatHasTheFocus() {
    testTheme();
    QScrollArea area;
    auto* content = new QWidget;
    content->setFixedSize(200, 2000);
    auto* spin = new QSpinBox(content);
    auto* combo = new QComboBox(content);
    auto* slider = new QSlider(Qt::Horizontal, content);
    spin->setGeometry(0, 100, 120, 34);
    combo->addItems({QStringLiteral("One"), QStringLiteral("Two"), QStringLiteral("Three")});
    combo->setGeometry(0, 150, 120, 34);
    slider->setGeometry(0, 200, 120, 24);
    area.setWidget(content);
    area.resize(240, 300);
    area.show();
    area.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&area));
    spin->setValue(50);
    combo->setCurrentIndex(1);
    slider->setValue(50);
    const auto turn = [](QWidget* at) {
        const QPointF middle = at->rect().center();
        QWheelEvent event(middle, at->mapToGlobal(middle), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QSpontaneKeyEvent::setSpontaneous(&event);  // those of a program are not handed on to what is around
        qApp->notify(at, &event);
    };
    const auto values = [&] { return QList<int>{spin->value(), combo->currentIndex(), slider->value()}; };
    const QList<int> before = values();
    for (QWidget* control : std::initializer_list<QWidget*>{spin, combo, slider}) {
        area.setFocus();
        area.verticalScrollBar()->setValue(0);
        turn(control);
        QCOMPARE(values(), before);
        QVERIFY(!control->hasFocus());
        QVERIFY(area.verticalScrollBar()->value() > 0);  // the page went on under it
    }
    for (QWidget* control : std::initializer_list<QWidget*>{spin, combo, slider}) {
        const QList<int> unturned = values();
        control->setFocus();
        turn(control);
        QVERIFY(values() != unturned);
    }
}

void ThemeTest::listsOpenBelowTheirField() {
    testTheme();
    QWidget window;
    auto* combo = new QComboBox(&window);
    combo->addItems({QStringLiteral("One"), QStringLiteral("Two"), QStringLiteral("Three")});
    combo->setCurrentIndex(2);
    combo->setGeometry(20, 20, 160, 34);
    window.resize(300, 300);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    combo->showPopup();
    const QRect field(combo->mapToGlobal(QPoint(0, 0)), combo->size());
    const QRect list(combo->view()->mapToGlobal(QPoint(0, 0)), combo->view()->size());
    combo->hidePopup();
    QVERIFY2(list.top() >= field.bottom() - 1, "what is chosen can still be read");
}

void ThemeTest::allNumberFieldsLookAlike() {
    testTheme();
    QSpinBox whole;
    QDoubleSpinBox broken;
    constexpr QRect kButtons(94, 0, 26, 34);
    QList<QImage> buttons;
    for (QAbstractSpinBox* field : std::initializer_list<QAbstractSpinBox*>{&whole, &broken}) {
        field->setFixedSize(120, 34);
        field->ensurePolished();
        buttons.push_back(field->grab(kButtons).toImage());
    }
    QCOMPARE(buttons[0], buttons[1]);
}

}  // namespace maskwright::ui
