// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>
#include <exception>

#include "core/error.h"

namespace maskwright::ui {

/// An exception after it left its job, as data that may cross threads. What a person reads is worded in cards/.
struct Failure {
    ErrorCode code = ErrorCode::Internal;
    QString subject;  ///< the file, option or image it happened to; may be empty
    QString detail;   ///< what happened and what to do, the engine's own words
};

/// Call inside a catch block, with std::current_exception(). Only ui/jobs/ turns exceptions into failures.
Failure failureFrom(std::exception_ptr exception);

}  // namespace maskwright::ui
