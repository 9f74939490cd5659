// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/meeting.h"

#ifdef MASKWRIGHT_GLOO

#include <torch/csrc/distributed/c10d/FileStore.hpp>
#include <torch/csrc/distributed/c10d/PrefixStore.hpp>
#include <torch/csrc/distributed/c10d/TCPStore.hpp>
#if defined(USE_C10D_NCCL) && __has_include(<nccl.h>)
#define MASKWRIGHT_NCCL
#include <torch/csrc/distributed/c10d/ProcessGroupNCCL.hpp>
#endif

#include <chrono>
#include <cstdlib>
#include <set>
#include <string>
#include <thread>
#include <vector>

#include "core/files.h"
#include "training/networks.h"

namespace maskwright {
namespace {

using StorePointer = c10::intrusive_ptr<c10d::Store>;
using GlooDevice = std::shared_ptr<::gloo::transport::Device>;

/// The others wait while the main process writes checkpoints and paints previews. One that has ended is noticed by its
/// closed connection, long before.
constexpr auto kLongestWait = std::chrono::hours(6);
/// All of them are there when they begin to connect. Gloo waits five times as long for the first answer.
constexpr auto kLongestConnecting = std::chrono::seconds(15);
constexpr auto kMoreConnecting = std::chrono::milliseconds(500);  ///< for each process

std::string placeOf(const Launch& launch) {
    return launch.rendezvous.empty() ? launch.address + ":" + std::to_string(launch.port) : toUtf8(launch.rendezvous);
}

std::string nameOf(const Launch& launch) {
    return "rank " + std::to_string(launch.rank) + " of " + std::to_string(launch.worldSize);
}

StorePointer openStore(const Launch& launch) {
    if (!launch.rendezvous.empty())
        return c10::make_intrusive<c10d::FileStore>(launch.rendezvous.string(), launch.worldSize);
    c10d::TCPStoreOptions options;
    options.port = launch.port;
    options.isServer = launch.rank == 0 && !launch.launcherListens;
    options.numWorkers = static_cast<std::size_t>(launch.worldSize);
    options.waitWorkers = false;  // below, which can be stopped
    options.timeout = launch.patience;
    return c10::make_intrusive<c10d::TCPStore>(launch.address, options);
}

/// What the processes tell each other on their way to meet, in this order.
constexpr char kRank[] = "rank/", kMachine[] = "machine/", kHere[] = "here/", kReady[] = "ready/", kMet[] = "met/";
/// Is there once one of them has left before they could meet.
constexpr char kGone[] = "gone";

std::string keyOf(const char* what, int rank) {
    return what + std::to_string(rank);
}

std::vector<std::uint8_t> bytesOf(const std::string& text) {
    return {text.begin(), text.end()};
}

Error notAllCame(c10d::Store& store, const Launch& launch, const char* what) {
    std::string missing;
    for (int rank = 0; rank < launch.worldSize; ++rank)
        if (!store.check({keyOf(what, rank)})) missing += (missing.empty() ? "" : ", ") + std::to_string(rank);
    return {ErrorCode::BadInput,
            "Not all processes of this training came together within " + std::to_string(launch.patience.count()) +
                " s; missing: rank " + missing,
            placeOf(launch), "Look at what those said, and whether every machine reaches this place."};
}

void claimRank(c10d::Store& store, const Launch& launch) {
    if (store.add(keyOf(kRank, launch.rank), 1) > 1)
        throw Error(ErrorCode::BadInput, "Two processes of this training have the same rank",
                    nameOf(launch) + " at " + placeOf(launch),
                    launch.rendezvous.empty() ? "Give each its own rank."
                                              : "Give each its own rank; name a new rendezvous file for each run.");
}

/// Says that this process has come so far, and waits for the others to.
void waitForAll(c10d::Store& store, const Launch& launch, const char* what, const JobContext& context) {
    std::vector<std::string> keys;
    for (int rank = 0; rank < launch.worldSize; ++rank) keys.push_back(keyOf(what, rank));
    const auto deadline = std::chrono::steady_clock::now() + launch.patience;
    try {
        store.add(keyOf(what, launch.rank), 1);
        while (!store.check(keys)) {
            context.checkpoint();
            if (context.stopsAfterStep()) throw Stopped();
            if (store.check({kGone})) throw anotherHasEnded(launch);
            if (std::chrono::steady_clock::now() > deadline) throw notAllCame(store, launch, what);
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
        }
    } catch (const Error&) {
        throw;
    } catch (const Stopped&) {
        throw;
    } catch (const std::exception&) {
        throw anotherHasEnded(launch);  // rank 0, which keeps the store: it was there when the rank was claimed
    }
}

/// Tells the others that this process will not come, if it does not: they would wait for it.
class Coming {
  public:
    explicit Coming(c10d::Store& store) : m_store(store) {}
    Coming(const Coming&) = delete;
    Coming& operator=(const Coming&) = delete;
    ~Coming() {
        if (m_hasCome) return;
        try {
            m_store.set(kGone, bytesOf("1"));
        } catch (const std::exception&) {
            // Who keeps the store has ended itself, which the others notice.
        }
    }
    void hasCome() noexcept { m_hasCome = true; }

  private:
    c10d::Store& m_store;
    bool m_hasCome = false;
};

bool isOneMachine(c10d::Store& store, const Launch& launch) {
    const std::vector<std::uint8_t> own = store.get(keyOf(kMachine, launch.rank));
    for (int rank = 0; rank < launch.worldSize; ++rank)
        if (store.get(keyOf(kMachine, rank)) != own) return false;
    return true;
}

Error ambiguousNetwork(const std::set<std::string>& networks) {
    std::string names;
    for (const std::string& name : networks) names += (names.empty() ? "" : ", ") + name;
    return {ErrorCode::BadInput,
            "This machine's own name leads to itself alone, and " +
                (networks.empty() ? std::string("no other network is up") : "it has several networks: " + names),
            hostName(), "Set GLOO_SOCKET_IFNAME to the network that leads to the other machines."};
}

/// Machines with several networks say which one to use, as with PyTorch: GLOO_SOCKET_IFNAME=ib0. Else the one that the
/// machine's own name leads to. Where that is the machine itself (Debian has 127.0.1.1 in /etc/hosts), and others are
/// to connect, the only network there is.
GlooDevice glooDevice(c10d::Store& store, const Launch& launch) {
    const char* network = std::getenv("GLOO_SOCKET_IFNAME");
    if (network != nullptr && *network != '\0') return c10d::ProcessGroupGloo::createDeviceForInterface(network);
    GlooDevice device = c10d::ProcessGroupGloo::createDefaultDevice();
    // Gloo's description is all it tells of its address.
    const std::string description = device->str();
    const bool leadsBack =
        description.find("addr=[127.") != std::string::npos || description.find("addr=[::1]") != std::string::npos;
    if (!leadsBack || isOneMachine(store, launch)) return device;
    const std::set<std::string> networks = networksToOthers();
    if (networks.size() != 1) throw ambiguousNetwork(networks);
    return c10d::ProcessGroupGloo::createDeviceForInterface(*networks.begin());
}

BackendPointer makeBackend(const StorePointer& store, const Launch& launch, const GlooDevice& network,
                           std::chrono::milliseconds patience) {
    const auto options = c10d::ProcessGroupGloo::Options::create(patience);
    options->devices.push_back(network);
    options->threads = 2;
    return c10::make_intrusive<c10d::ProcessGroupGloo>(store, launch.rank, launch.worldSize, options);
}

/// A group that is of no other use than to find out whether they reach each other: Gloo has one patience for connecting
/// and for waiting later, and does not notice that one of those it connects with has given up.
BackendPointer tryToConnect(const StorePointer& store, const Launch& launch, const GlooDevice& network) {
    const auto patience = kLongestConnecting + launch.worldSize * kMoreConnecting;
    BackendPointer trial =
        makeBackend(c10::make_intrusive<c10d::PrefixStore>("trial", store), launch, network, patience);
    trial->barrier()->wait();
    return trial;
}

BackendPointer makeCudaBackend([[maybe_unused]] const StorePointer& store, [[maybe_unused]] const Launch& launch) {
#ifdef MASKWRIGHT_NCCL
    const auto options = c10d::ProcessGroupNCCL::Options::create();
    options->timeout = kLongestWait;
    return c10::make_intrusive<c10d::ProcessGroupNCCL>(store, launch.rank, launch.worldSize, options);
#else
    throw Error(ErrorCode::BadInput, "This program was built without NCCL, which GPUs train together with", {},
                "Build it with a LibTorch that has CUDA, and NCCL's headers.");
#endif
}

BackendPointer connect(const StorePointer& store, const Launch& launch, at::Device device, const JobContext& context) {
    claimRank(*store, launch);
    Coming coming(*store);
    store->set(keyOf(kMachine, launch.rank), bytesOf(machineIdentity()));
    waitForAll(*store, launch, kHere, context);
    const GlooDevice network = device.is_cuda() ? nullptr : glooDevice(*store, launch);
    waitForAll(*store, launch, kReady, context);
    const BackendPointer trial = device.is_cuda() ? BackendPointer() : tryToConnect(store, launch, network);
    waitForAll(*store, launch, kMet, context);
    coming.hasCome();
    return device.is_cuda() ? makeCudaBackend(store, launch) : makeBackend(store, launch, network, kLongestWait);
}

}  // namespace

Error anotherHasEnded(const Launch& launch) {
    return {ErrorCode::BadInput, "Another process of this training has ended or no longer answers", nameOf(launch),
            "Look at what the others said, then start all of them again with --resume."};
}

BackendPointer meet(const Launch& launch, at::Device device, const JobContext& context) {
    try {
        const auto store = c10::make_intrusive<c10d::PrefixStore>("maskwright/" + launch.attempt, openStore(launch));
        return connect(store, launch, device, context);
    } catch (const Error&) {
        throw;
    } catch (const Stopped&) {
        throw;
    } catch (const std::exception&) {
        throw Error(ErrorCode::BadInput, "The processes of this training cannot meet",
                    nameOf(launch) + " at " + placeOf(launch),
                    "Check that every machine reaches the others and this place, that nothing else uses it, and that "
                    "the machines have different names.");
    }
}

}  // namespace maskwright

#endif
