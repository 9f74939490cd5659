// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/tool_palette.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include "canvas/canvas_tool.h"
#include "theme/action_text.h"
#include "theme/theme.h"

namespace maskwright::ui {
namespace {

QString iconOf(CanvasTool tool) {
    switch (tool) {
        case CanvasTool::Hand:
            return QStringLiteral("tool-hand");
        case CanvasTool::Brush:
            return QStringLiteral("tool-brush");
        case CanvasTool::Eraser:
            return QStringLiteral("tool-eraser");
        case CanvasTool::Polygon:
            return QStringLiteral("tool-polygon");
        case CanvasTool::Lasso:
            return QStringLiteral("tool-lasso");
        case CanvasTool::Wand:
            return QStringLiteral("tool-wand");
        case CanvasTool::Fill:
            return QStringLiteral("tool-fill");
        case CanvasTool::SnapBrush:
            return QStringLiteral("tool-snap");
        case CanvasTool::Revert:
            return QStringLiteral("tool-revert");
    }
    return {};
}

QString iconOf(MaskOperation operation) {
    switch (operation) {
        case MaskOperation::Grow:
            return QStringLiteral("tool-grow");
        case MaskOperation::Shrink:
            return QStringLiteral("tool-shrink");
        case MaskOperation::FillHoles:
            return QStringLiteral("tool-fill-holes");
        case MaskOperation::DropSpecks:
            return QStringLiteral("tool-drop-specks");
        case MaskOperation::Smooth:
            return QStringLiteral("tool-smooth");
        case MaskOperation::Clear:
            return QStringLiteral("tool-clear");
        case MaskOperation::RevertToModel:
            return QStringLiteral("tool-revert-all");
    }
    return {};
}

QString toolTipOf(const QAction& action) {
    const QString keys = action.shortcut().toString(QKeySequence::NativeText);
    return keys.isEmpty() ? plainActionText(action.text())
                          : QStringLiteral("%1 (%2)").arg(plainActionText(action.text()), keys);
}

}  // namespace

ToolPalette::ToolPalette(QActionGroup* tools, QActionGroup* operations, Theme& theme, QWidget* parent)
    : QFrame(parent) {
    setObjectName(QStringLiteral("toolPalette"));
    setAccessibleName(tr("Tools"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 4, 6, 4);
    layout->setSpacing(0);
    for (QAction* action : tools->actions()) {
        const QString icon = iconOf(static_cast<CanvasTool>(action->data().toInt()));
        theme.setIcon(action, icon);
        action->setIconVisibleInMenu(false);  // in menus it would take the place of the check mark
        addButton(*layout, action, icon);
    }
    auto* line = new QFrame;
    line->setProperty("role", "line");
    layout->addSpacing(4);
    layout->addWidget(line);
    layout->addSpacing(4);
    layout->addWidget(makeOperationsButton(operations, theme));
    layout->addStretch(1);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
}

QToolButton* ToolPalette::addButton(QVBoxLayout& layout, QAction* action, const QString& name) {
    auto* button = new QToolButton;
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setIconSize({18, 18});
    button->setFocusPolicy(Qt::NoFocus);  // the keys stay the canvas's
    button->setObjectName(name);
    const auto describe = [button, action] {
        button->setAccessibleName(plainActionText(action->text()));
        button->setToolTip(toolTipOf(*action));
    };
    describe();
    connect(action, &QAction::changed, button, describe);  // keys can be rebound
    layout.addWidget(button);
    return button;
}

QToolButton* ToolPalette::makeOperationsButton(QActionGroup* operations, Theme& theme) {
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("operationsMenu"));
    for (QAction* action : operations->actions()) {
        theme.setIcon(action, iconOf(static_cast<MaskOperation>(action->data().toInt())));
        menu->addAction(action);
    }
    auto* button = new QToolButton;
    button->setObjectName(QStringLiteral("operationsButton"));
    button->setAccessibleName(tr("Change the whole mask"));
    button->setToolTip(tr("Change the whole mask"));
    button->setFocusPolicy(Qt::NoFocus);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setProperty("kind", "menu");
    button->setMenu(menu);
    theme.setIcon(button, QStringLiteral("tool-more"));
    return button;
}

}  // namespace maskwright::ui
