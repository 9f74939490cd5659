// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/networks.h"

#if __has_include(<ifaddrs.h>)
#include <ifaddrs.h>
#include <net/if.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <fstream>
#include <memory>
#endif

namespace maskwright {

#if __has_include(<ifaddrs.h>)

namespace {

bool isForOthers(const sockaddr* address) {
    if (address == nullptr) return false;
    if (address->sa_family == AF_INET) return true;
    return address->sa_family == AF_INET6 &&
           !IN6_IS_ADDR_LINKLOCAL(&reinterpret_cast<const sockaddr_in6*>(address)->sin6_addr);
}

}  // namespace

std::string hostName() {
    std::array<char, 256> name{};
    return gethostname(name.data(), name.size() - 1) == 0 ? name.data() : "";
}

std::string machineIdentity() {
    std::ifstream started("/proc/sys/kernel/random/boot_id");
    std::string identity;
    std::getline(started, identity);
    return hostName() + " " + identity;
}

std::set<std::string> networksToOthers() {
    ifaddrs* found = nullptr;
    if (getifaddrs(&found) != 0) return {};
    const std::unique_ptr<ifaddrs, decltype(&freeifaddrs)> all(found, &freeifaddrs);
    std::set<std::string> names;
    for (const ifaddrs* network = all.get(); network != nullptr; network = network->ifa_next) {
        const bool isUp = (network->ifa_flags & IFF_UP) != 0 && (network->ifa_flags & IFF_RUNNING) != 0;
        const bool leadsBack = (network->ifa_flags & IFF_LOOPBACK) != 0;
        if (isUp && !leadsBack && isForOthers(network->ifa_addr)) names.insert(network->ifa_name);
    }
    return names;
}

#else

std::string hostName() {
    return {};
}

std::string machineIdentity() {
    return {};
}

std::set<std::string> networksToOthers() {
    return {};
}

#endif

}  // namespace maskwright
