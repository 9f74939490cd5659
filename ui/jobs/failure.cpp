// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/failure.h"

#include "pipeline/failure.h"

namespace maskwright::ui {

Failure failureFrom(std::exception_ptr exception) {
    const Error error = describeFailure(std::move(exception));
    QString detail = QString::fromUtf8(error.what()) + QLatin1Char('.');
    if (!error.hint().empty()) detail += QLatin1Char(' ') + QString::fromStdString(error.hint());
    return {error.code(), QString::fromStdString(error.where()), detail};
}

}  // namespace maskwright::ui
