// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace maskwright::ui {

/// Exporting, closing the window at any moment, and what is kept until the next time.
class StudioExportTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void exportsTheFolder();
    void cancelsAnExportAndKeepsMasks();
    void looksAfterTheExport();
    void closesWhileIdle();
    void closesWhileLooking();
    void closesWhileExporting();
    void remembersSettings();
};

}  // namespace maskwright::ui
