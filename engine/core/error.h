// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stdexcept>
#include <string>

namespace maskwright {

enum class ErrorCode {
    BadInput,     ///< the user's files, folders or options; exit status 2
    BadModel,     ///< a model folder or weight file that cannot be used; exit status 2
    OutOfMemory,  ///< exit status 4
    DiskFull,     ///< a write that failed; exit status 4
    Internal,     ///< a bug in Maskwright; exit status 1
};

/// What went wrong, where, and what to do about it. Each part is one sentence or less, in English.
class Error : public std::runtime_error {
  public:
    /// @param what  what happened, without a full stop: "The weight file ends early".
    /// @param where the file, option or image it happened to; may be empty.
    /// @param hint  what to do next, a whole sentence; may be empty.
    Error(ErrorCode code, const std::string& what, std::string where = {}, std::string hint = {})
        : std::runtime_error(what), m_code(code), m_where(std::move(where)), m_hint(std::move(hint)) {}

    ErrorCode code() const noexcept { return m_code; }
    const std::string& where() const noexcept { return m_where; }
    const std::string& hint() const noexcept { return m_hint; }

    /// "<what> (<where>). <hint>", leaving out what is empty.
    std::string message() const;

  private:
    ErrorCode m_code;
    std::string m_where;
    std::string m_hint;
};

/// Thrown when the user asked a job to stop at once; an outcome, not an error (DESIGN, jobs).
class Stopped : public std::exception {
  public:
    const char* what() const noexcept override { return "stopped"; }
};

}  // namespace maskwright
