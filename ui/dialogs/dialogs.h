// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <functional>

class QWidget;

namespace maskwright::ui {

/// What the window asks of the desktop. Answers come later through the callback, which is not called on cancel; tests
/// hand in scripted ones.
class Dialogs {
  public:
    using Chosen = std::function<void(const QString& path)>;

    virtual ~Dialogs() = default;
    virtual void pickFolder(QWidget* parent, const QString& title, const QString& start, Chosen chosen) = 0;
    virtual void pickFile(QWidget* parent, const QString& title, const QString& start, const QString& filter,
                          Chosen chosen) = 0;
    virtual void pickSaveFile(QWidget* parent, const QString& title, const QString& start, const QString& filter,
                              Chosen chosen) = 0;
    /// In the desktop's file browser.
    virtual void showFolder(const QString& path) = 0;
};

}  // namespace maskwright::ui
