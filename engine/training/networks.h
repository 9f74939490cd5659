// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <set>
#include <string>

namespace maskwright {

/// What this machine calls itself; empty where the system does not tell.
std::string hostName();

/// Another text on another machine, also where both have one name, as copies of one disk do.
std::string machineIdentity();

/// The networks of this machine that are up and lead to other machines, by the names that the system has for them
/// ("eth0"): those with an IPv4 address, or an IPv6 address that is not only for the cable it hangs on. Looks at the
/// list alone: nothing is sent.
std::set<std::string> networksToOthers();

}  // namespace maskwright
