// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "access_test.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QButtonGroup>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

#include "cards/card_stack.h"
#include "studio_actions.h"
#include "studio_fixture.h"

namespace maskwright::ui {
namespace {

/// Where a widget is, for whoever has to mend it.
QString placeOf(const QWidget& widget) {
    QStringList places;
    for (const QWidget* part = &widget; part != nullptr; part = part->parentWidget())
        if (part == &widget || !part->objectName().isEmpty())
            places.prepend(QString::fromLatin1(part->metaObject()->className()) + QLatin1Char('#') +
                           part->objectName());
    return places.join(QStringLiteral(" > "));
}

/// All of a window, the window itself included, but not the dialogs that it is the parent of.
QList<QWidget*> partsOf(QWidget& window) {
    QList<QWidget*> parts = {&window};
    for (QWidget* part : window.findChildren<QWidget*>()) {
        const QWidget* other = part;
        while (other != &window && qobject_cast<const QDialog*>(other) == nullptr) other = other->parentWidget();
        if (other == &window) parts.push_back(part);
    }
    return parts;
}

/// The label that names a field.
const QLabel* labelOf(const QWidget& field) {
    for (const QLabel* label : field.window()->findChildren<QLabel*>())
        if (label->buddy() == &field && !label->text().isEmpty()) return label;
    return nullptr;
}

bool hasName(QWidget& widget) {
    // Qt gives what is chosen in a combo box for its name.
    if (qobject_cast<QComboBox*>(&widget) != nullptr)
        return !widget.accessibleName().isEmpty() || labelOf(widget) != nullptr;
    const QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(&widget);
    return interface != nullptr && !interface->text(QAccessible::Name).trimmed().isEmpty();
}

bool hasRole(QWidget& widget) {
    const QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(&widget);
    return interface != nullptr && interface->role() != QAccessible::NoRole;
}

/// Whether it can have the focus itself. What has a proxy hands it on; the proxy is looked at on its own.
bool takesFocus(const QWidget& widget) {
    if (widget.focusPolicy() == Qt::NoFocus || widget.focusProxy() != nullptr) return false;
    // The list that a combo box opens is a part of the box, which is looked at itself.
    for (const QWidget* above = widget.parentWidget(); above != nullptr; above = above->parentWidget())
        if (qobject_cast<const QComboBox*>(above) != nullptr) return false;
    // A button that is hidden until it has a text to say.
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    if (button != nullptr && button->isHidden() && button->text().isEmpty() && button->icon().isNull()) return false;
    // A label is focused to have its text copied: without a text there is nothing to focus.
    const auto* label = qobject_cast<const QLabel*>(&widget);
    return label == nullptr || !label->text().isEmpty();
}

QStringList unnamed(QWidget& window) {
    QStringList found;
    for (QWidget* part : partsOf(window)) {
        if (!takesFocus(*part)) continue;
        if (!hasName(*part)) found.push_back(QStringLiteral("no name: ") + placeOf(*part));
        if (!hasRole(*part)) found.push_back(QStringLiteral("no role: ") + placeOf(*part));
    }
    return found;
}

void collect(const QList<QAction*>& actions, QList<QAction*>& all) {
    for (QAction* action : actions) {
        if (action->menu() != nullptr) collect(action->menu()->actions(), all);
        all.push_back(action);
    }
}

QList<QAction*> actionsInMenus(const StudioFixture& fixture) {
    QList<QAction*> all;
    collect(fixture.window->menuBar()->actions(), all);
    return all;
}

/// Whether a menu does the same: the button stands for one of its actions, is named as one, or opens nothing else.
bool isInMenus(const QAbstractButton& button, const QList<QAction*>& inMenus) {
    const auto* tool = qobject_cast<const QToolButton*>(&button);
    if (tool != nullptr && inMenus.contains(tool->defaultAction())) return true;
    if (tool != nullptr && tool->menu() != nullptr && !tool->menu()->isEmpty()) {
        const QList<QAction*> own = tool->menu()->actions();
        return std::all_of(own.begin(), own.end(), [&](QAction* action) { return inMenus.contains(action); });
    }
    return std::any_of(inMenus.begin(), inMenus.end(), [&](const QAction* action) {
        return !button.text().isEmpty() && button.text() == action->iconText();
    });
}

/// Qt lets Tab reach one button of an exclusive group; the arrow keys go to the others.
bool isReachedFromItsGroup(const QAbstractButton& button) {
    QList<const QAbstractButton*> group;
    if (const QButtonGroup* own = button.group(); own != nullptr && own->exclusive())
        for (const QAbstractButton* other : own->buttons()) group.push_back(other);
    else if (button.autoExclusive() && button.parentWidget() != nullptr)
        for (const auto* other : button.parentWidget()->findChildren<QAbstractButton*>(Qt::FindDirectChildrenOnly))
            if (other->autoExclusive()) group.push_back(other);
    return std::any_of(group.begin(), group.end(),
                       [](const QAbstractButton* other) { return (other->focusPolicy() & Qt::TabFocus) != 0; });
}

/// Buttons that Qt puts into its own widgets, which have keys for what they do.
bool isPartOfAReachedWidget(const QAbstractButton& button) {
    const QWidget* owner = button.parentWidget();
    const auto* table = qobject_cast<const QTableView*>(owner);
    if (table != nullptr && !table->isCornerButtonEnabled()) return true;  // it does nothing
    const auto* field = qobject_cast<const QLineEdit*>(owner);             // Ctrl+A, Delete
    if (field != nullptr) return takesFocus(*field) || field->focusProxy() != nullptr;
    return qobject_cast<const QMenuBar*>(owner) != nullptr;  // Alt
}

QStringList unreached(QWidget& window, const QList<QAction*>& inMenus) {
    QStringList found;
    for (QWidget* part : partsOf(window)) {
        const auto* button = qobject_cast<QAbstractButton*>(part);
        if (button == nullptr || (button->focusPolicy() & Qt::TabFocus) != 0) continue;
        if (isInMenus(*button, inMenus) || isReachedFromItsGroup(*button) || isPartOfAReachedWidget(*button)) continue;
        found.push_back(QStringLiteral("no key: ") + placeOf(*button) + QStringLiteral(" “%1”").arg(button->text()));
    }
    return found;
}

void complain(const QStringList& found) {
    QVERIFY2(found.isEmpty(), qPrintable(QLatin1Char('\n') + found.join(QLatin1Char('\n'))));
}

/// What the actions that ask for something have opened.
QList<QDialog*> openDialogs(const StudioFixture& fixture) {
    QList<QDialog*> open;
    for (QDialog* dialog : fixture.window->findChildren<QDialog*>())
        if (dialog->isVisible()) open.push_back(dialog);
    return open;
}

bool isReadyForAll(StudioFixture& fixture) {
    return fixture.openThreePhotos() && fixture.look(QStringLiteral("bird")) &&
           waitFor([&] { return actions(fixture).exportDataset->isEnabled(); });
}

}  // namespace

void AccessTest::findsWhatHasNoName() {
    QDialog dialog;
    auto* layout = new QVBoxLayout(&dialog);
    auto* field = new QLineEdit;
    field->setPlaceholderText(QStringLiteral("No name"));
    auto* box = new QComboBox;
    box->addItem(QStringLiteral("A choice is no name"));
    auto* icon = new QToolButton;
    auto* label = new QLabel(QStringLiteral("Size"));
    for (QWidget* part : std::initializer_list<QWidget*>{label, field, box, icon}) layout->addWidget(part);
    QCOMPARE(unnamed(dialog).size(), 3);
    label->setBuddy(field);
    QCOMPARE(unnamed(dialog).size(), 2);
    label->setBuddy(box);
    field->setAccessibleName(QStringLiteral("A field"));
    icon->setAccessibleName(QStringLiteral("An icon"));
    QCOMPARE(unnamed(dialog), QStringList());
}

void AccessTest::findsWhatNoKeyReaches() {
    QDialog dialog;
    auto* layout = new QVBoxLayout(&dialog);
    auto* button = new QToolButton;
    button->setFocusPolicy(Qt::NoFocus);
    layout->addWidget(button);
    QCOMPARE(unreached(dialog, {}).size(), 1);
    QAction action(QStringLiteral("&Fit"));
    button->setDefaultAction(&action);
    QCOMPARE(unreached(dialog, {}).size(), 1);
    QCOMPARE(unreached(dialog, {&action}), QStringList());
    auto* group = new QButtonGroup(&dialog);
    for (const bool checked : {true, false}) {
        auto* choice = new QRadioButton(QStringLiteral("A choice"));
        layout->addWidget(choice);
        group->addButton(choice);
        choice->setChecked(checked);
    }
    QCOMPARE(unreached(dialog, {&action}), QStringList());
    for (QAbstractButton* choice : group->buttons()) choice->setFocusPolicy(Qt::NoFocus);
    QCOMPARE(unreached(dialog, {&action}).size(), 2);
}

void AccessTest::windowIsNamed() {
    StudioFixture fixture;
    fixture.window->show();
    complain(unnamed(*fixture.window));  // with the start page
    QVERIFY(isReadyForAll(fixture));
    complain(unnamed(*fixture.window));  // with what photos and maps fill in
}

void AccessTest::everyButtonOfTheWindowHasAKey() {
    StudioFixture fixture;
    QVERIFY(isReadyForAll(fixture));
    complain(unreached(*fixture.window, actionsInMenus(fixture)));
}

void AccessTest::cardsAreNamed() {
    StudioFixture fixture;
    fixture.window->show();
    CardText text =
        cardFor(QStringLiteral("key"), {ErrorCode::BadModel, QStringLiteral("unet"), QStringLiteral("It ends early.")});
    text.action = QStringLiteral("Open folder");
    auto* cards = fixture.find<CardStack>("cardStack");
    cards->show(text);
    complain(unnamed(*cards));
    complain(unreached(*cards, {}));
}

void AccessTest::dialogsAreNamedAndReached() {
    StudioFixture fixture;
    QVERIFY(isReadyForAll(fixture));
    const QList<QAction*> inMenus = actionsInMenus(fixture);
    QStringList found, opened, silent;
    for (QAction* action : inMenus) {
        const bool asks = action->text().endsWith(QStringLiteral("…")) || action == actions(fixture).about ||
                          action == actions(fixture).shortcuts;
        if (!asks || action->menu() != nullptr) continue;
        if (!action->isEnabled()) {
            found.push_back(QStringLiteral("cannot be opened: ") + action->text());
            continue;
        }
        action->trigger();
        QCoreApplication::processEvents();
        const QList<QDialog*> dialogs = openDialogs(fixture);
        if (dialogs.isEmpty()) silent.push_back(action->objectName());
        for (QDialog* dialog : dialogs) {
            opened.push_back(dialog->objectName());
            found += unnamed(*dialog) + unreached(*dialog, {});
            dialog->close();
        }
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    qInfo("Looked at: %s", qPrintable(opened.join(QStringLiteral(", "))));
    qInfo("Asked the desktop instead: %s", qPrintable(silent.join(QStringLiteral(", "))));
    complain(found);
    for (const char* name : {"aboutDialog", "shortcutsDialog", "keyBindingsDialog", "labelDialog", "datasetDialog",
                             "importDialog", "settingsDialog"})
        QVERIFY2(opened.contains(QLatin1String(name)), name);
}

}  // namespace maskwright::ui
