// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <exception>

#include "core/error.h"

namespace maskwright {

/// What a person is told about an exception that left a job: an Error as it is, the rest (no memory, the file system,
/// LibTorch, anything else) worded as one. Being stopped is an outcome: catch Stopped before asking.
/// Never throws. @param failure from std::current_exception().
Error describeFailure(std::exception_ptr failure) noexcept;

}  // namespace maskwright
