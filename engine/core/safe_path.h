// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

namespace maskwright {

bool isUtf8(const std::string& text);

/// A path that stays below its folder on every system: relative, forward slashes, no "..", UTF-8.
bool isSafePath(const std::string& file);

/// A symbolic link below `folder`, relative to it; empty: there is none, or no folder. What is written through one
/// lands elsewhere. The folder itself may be one. Looks at every name below it, in no order, without entering links.
/// @throws Error(BadInput) when a folder below cannot be listed: links in it would be followed all the same.
std::filesystem::path linkIn(const std::filesystem::path& folder);

/// Before something is written into a folder that somebody else may have made.
/// @throws Error(BadInput) when a link lies below it, or a folder there cannot be listed.
void refuseLinksIn(const std::filesystem::path& folder);

}  // namespace maskwright
