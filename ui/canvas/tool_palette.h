// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QAction;
class QActionGroup;
class QToolButton;
class QVBoxLayout;

namespace maskwright::ui {

class Theme;

/// The strip beside the canvas: a button for each tool, and what changes the whole mask in a popup below them. The
/// actions belong to the window, which gives them their texts and keys; here they get their icons.
class ToolPalette : public QFrame {
    Q_OBJECT

  public:
    /// @param tools      checkable actions; data() is int(CanvasTool)
    /// @param operations actions; data() is int(MaskOperation)
    ToolPalette(QActionGroup* tools, QActionGroup* operations, Theme& theme, QWidget* parent = nullptr);

  private:
    QToolButton* addButton(QVBoxLayout& layout, QAction* action, const QString& name);
    QToolButton* makeOperationsButton(QActionGroup* operations, Theme& theme);
};

}  // namespace maskwright::ui
