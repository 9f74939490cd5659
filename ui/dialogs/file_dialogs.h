// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/dialogs.h"

namespace maskwright::ui {

/// The desktop's own dialogs, opened without a nested event loop.
class FileDialogs final : public Dialogs {
  public:
    void pickFolder(QWidget* parent, const QString& title, const QString& start, Chosen chosen) override;
    void pickFile(QWidget* parent, const QString& title, const QString& start, const QString& filter,
                  Chosen chosen) override;
    void pickSaveFile(QWidget* parent, const QString& title, const QString& start, const QString& filter,
                      Chosen chosen) override;
    void showFolder(const QString& path) override;
};

}  // namespace maskwright::ui
