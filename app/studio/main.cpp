// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <string_view>

#include "application.h"
#include "core/compute.h"

int main(int argc, char** argv) {
    // A report of a bug may come from where there is no display.
    for (int i = 1; i < argc; ++i) {
        const std::string_view argument = argv[i];
        if (argument == "--version" || argument == "-v") qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    maskwright::shareOneHeap();
    maskwright::Application application(argc, argv);
    return application.run();
}
