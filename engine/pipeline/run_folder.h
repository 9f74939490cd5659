// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>

namespace maskwright {

/// Where a run keeps what it has to remember, inside its output folder.
std::filesystem::path memoryOf(const std::filesystem::path& runFolder);

/// The settings of the run whose output `folder` is; none where it is of none. @throws Error(BadInput) as readText.
std::optional<std::string> settingsOfRun(const std::filesystem::path& folder);

/// For what may go on with a run in `folder`, before it writes there. Once for a run, whose parts lie below its folder:
/// the search looks at every file. A folder of no run is not searched; claimRunFolder takes only an empty one.
/// @throws Error(BadInput) as refuseLinksIn.
void refuseLinksInRun(const std::filesystem::path& folder);

/// Makes `folder` the output of a run with these settings, and keeps them in it so that two different runs are not
/// mixed.
/// @param goesOn the same run may have begun there already
/// @throws Error(BadInput) when the folder holds other content, or another run, or this one and `goesOn` is false.
void claimRunFolder(const std::filesystem::path& folder, const std::string& settings, bool goesOn);

}  // namespace maskwright
