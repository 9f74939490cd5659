// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application.h"
#include "core/compute.h"

int main(int argc, char** argv) {
    maskwright::shareOneHeap();
    maskwright::Application application(argc, argv);
    return application.run();
}
