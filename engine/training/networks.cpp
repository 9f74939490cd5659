// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/networks.h"

#if __has_include(<ifaddrs.h>)
#include <ifaddrs.h>
#include <net/if.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <memory>
#endif

namespace maskwright {

#if __has_include(<ifaddrs.h>)

std::string hostName() {
    std::array<char, 256> name{};
    return gethostname(name.data(), name.size() - 1) == 0 ? name.data() : "";
}

std::set<std::string> networksToOthers() {
    ifaddrs* found = nullptr;
    if (getifaddrs(&found) != 0) return {};
    const std::unique_ptr<ifaddrs, decltype(&freeifaddrs)> all(found, &freeifaddrs);
    std::set<std::string> names;
    for (const ifaddrs* network = all.get(); network != nullptr; network = network->ifa_next) {
        const bool isUp = (network->ifa_flags & IFF_UP) != 0 && (network->ifa_flags & IFF_RUNNING) != 0;
        const bool leadsBack = (network->ifa_flags & IFF_LOOPBACK) != 0;
        const bool hasAddress = network->ifa_addr != nullptr && network->ifa_addr->sa_family == AF_INET;
        if (isUp && !leadsBack && hasAddress) names.insert(network->ifa_name);
    }
    return names;
}

#else

std::string hostName() {
    return {};
}

std::set<std::string> networksToOthers() {
    return {};
}

#endif

}  // namespace maskwright
