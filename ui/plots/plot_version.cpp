// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
// QCustomPlot's header is written with Qt's keywords, which the rest of the window does without.
#undef QT_NO_KEYWORDS
#include "plots/plot_version.h"

#include <qcustomplot.h>

namespace maskwright::ui {

QString plotVersion() {
    return QStringLiteral(QCUSTOMPLOT_VERSION_STR);
}

}  // namespace maskwright::ui
