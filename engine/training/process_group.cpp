// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/process_group.h"

#include <ATen/ATen.h>
#include <torch/version.h>

#include <algorithm>
#include <cstdlib>
#include <set>
#include <string>
#include <thread>
#include <utility>

#include "core/error.h"
#include "core/files.h"
#include "training/networks.h"

// LibTorch does not always bring the headers of Gloo along (Debian has them in libgloo-dev).
#if __has_include(<gloo/rendezvous/store.h>) && __has_include(<torch/csrc/distributed/c10d/ProcessGroupGloo.hpp>)
#define MASKWRIGHT_GLOO
#ifndef USE_C10D_GLOO
#define USE_C10D_GLOO  // what LibTorch is built with; without it the header below is empty
#endif
#include <torch/csrc/distributed/c10d/FileStore.hpp>
#include <torch/csrc/distributed/c10d/PrefixStore.hpp>
#include <torch/csrc/distributed/c10d/ProcessGroupGloo.hpp>
#include <torch/csrc/distributed/c10d/TCPStore.hpp>
#if defined(USE_C10D_NCCL) && __has_include(<nccl.h>)
#define MASKWRIGHT_NCCL
#include <torch/csrc/distributed/c10d/ProcessGroupNCCL.hpp>
#endif
#endif

namespace maskwright {

Slice sliceOf(std::int64_t count, int part, int parts) {
    const auto edge = [&](std::int64_t i) { return count * i / parts; };
    return {edge(part), edge(part + 1) - edge(part)};
}

#ifdef MASKWRIGHT_GLOO

namespace {

#if TORCH_VERSION_MAJOR < 2
using Backend = c10d::ProcessGroup;
#else
using Backend = c10d::Backend;
#endif
using StorePointer = c10::intrusive_ptr<c10d::Store>;
using BackendPointer = c10::intrusive_ptr<Backend>;
using GlooDevice = std::shared_ptr<::gloo::transport::Device>;

/// The others wait while the main process writes checkpoints and paints previews. One that has ended is noticed by its
/// closed connection, long before.
constexpr auto kLongestWait = std::chrono::hours(6);
/// All of them are there when they begin to connect. Gloo waits five times as long for the first answer.
constexpr auto kLongestConnecting = std::chrono::seconds(20);
/// Gradients travel so many numbers at a time: large enough that the network is busy, small beside the weights.
constexpr std::int64_t kBucketNumbers = 6'000'000;

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
constexpr char kHost[] = "host/", kHere[] = "here/", kReady[] = "ready/";
/// Is there once one of them has left before they could meet.
constexpr char kGone[] = "gone";

std::string keyOf(const char* what, int rank) {
    return what + std::to_string(rank);
}

std::vector<std::uint8_t> bytesOf(const std::string& text) {
    return {text.begin(), text.end()};
}

Error anotherHasEnded(const Launch& launch) {
    return {ErrorCode::BadInput, "Another process of this training has ended or no longer answers", nameOf(launch),
            "Look at what the others said, then start all of them again with --resume."};
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

/// Says that this process has come so far, and waits for the others to.
void waitForAll(c10d::Store& store, const Launch& launch, const char* what, const JobContext& context) {
    std::vector<std::string> keys;
    for (int rank = 0; rank < launch.worldSize; ++rank) keys.push_back(keyOf(what, rank));
    if (store.add(keyOf(what, launch.rank), 1) > 1)
        throw Error(ErrorCode::BadInput, "Two processes of this training have the same rank",
                    nameOf(launch) + " at " + placeOf(launch),
                    launch.rendezvous.empty() ? "Give each its own rank."
                                              : "Give each its own rank; name a new rendezvous file for each run.");
    const auto deadline = std::chrono::steady_clock::now() + launch.patience;
    while (!store.check(keys)) {
        context.checkpoint();
        if (context.stopsAfterStep()) throw Stopped();
        if (store.check({kGone})) throw anotherHasEnded(launch);
        if (std::chrono::steady_clock::now() > deadline) throw notAllCame(store, launch, what);
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
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
    const std::vector<std::uint8_t> own = store.get(keyOf(kHost, launch.rank));
    for (int rank = 0; rank < launch.worldSize; ++rank)
        if (store.get(keyOf(kHost, rank)) != own) return false;
    return true;
}

Error ambiguousNetwork(const std::set<std::string>& networks) {
    std::string names;
    for (const std::string& name : networks) names += (names.empty() ? "" : ", ") + name;
    return {ErrorCode::BadInput,
            "This machine's own name leads to itself alone, and " +
                (networks.empty() ? std::string("no network is up") : "it has several networks: " + names),
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

/// Gloo has one patience for connecting and for waiting later. It does not notice that one of those it connects with
/// has given up, so a first group, which is of no other use, finds out whether they reach each other.
BackendPointer connect(const StorePointer& store, const Launch& launch, const GlooDevice& network) {
    makeBackend(c10::make_intrusive<c10d::PrefixStore>("trial", store), launch, network, kLongestConnecting)
        ->barrier()
        ->wait();
    return makeBackend(store, launch, network, kLongestWait);
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

BackendPointer meet(const StorePointer& store, const Launch& launch, at::Device device, const JobContext& context) {
    Coming coming(*store);
    store->set(keyOf(kHost, launch.rank), bytesOf(hostName()));
    waitForAll(*store, launch, kHere, context);
    const GlooDevice network = device.is_cuda() ? nullptr : glooDevice(*store, launch);
    waitForAll(*store, launch, kReady, context);
    coming.hasCome();
    return device.is_cuda() ? makeCudaBackend(store, launch) : connect(store, launch, network);
}

}  // namespace

struct ProcessGroup::Members {
    Launch launch;
    at::Device device;
    StorePointer store;
    BackendPointer backend;

    /// Waits for what LibTorch was asked to do, whose exceptions tell of sockets and source files.
    template <class Call>
    void wait(Call call) const {
        try {
            call()->wait();
        } catch (const std::exception&) {
            throw anotherHasEnded(launch);
        }
    }
    void reduce(at::Tensor tensor, c10d::ReduceOp::RedOpType operation) const {
        std::vector<at::Tensor> tensors = {std::move(tensor)};
        c10d::AllreduceOptions options;
        options.reduceOp = operation;
        wait([&] { return backend->allreduce(tensors, options); });
    }
    void broadcast(at::Tensor tensor) const {
        std::vector<at::Tensor> tensors = {std::move(tensor)};
        wait([&] { return backend->broadcast(tensors, c10d::BroadcastOptions()); });
    }
    at::Tensor number(double value) const { return at::full({1}, value, at::dtype(at::kDouble).device(device)); }
    at::Tensor number(std::int64_t value) const { return at::full({1}, value, at::dtype(at::kLong).device(device)); }
};

ProcessGroup ProcessGroup::join(const Launch& launch, at::Device device, const JobContext& context) {
    ProcessGroup group;
    if (launch.worldSize == 1) return group;
    auto members = std::make_shared<Members>(Members{launch, device, {}, {}});
    if (device.is_cuda()) members->device = at::Device(at::kCUDA, static_cast<at::DeviceIndex>(launch.localRank));
    try {
        members->store = c10::make_intrusive<c10d::PrefixStore>("maskwright/" + launch.attempt, openStore(launch));
        members->backend = meet(members->store, launch, device, context);
    } catch (const Error&) {
        throw;
    } catch (const Stopped&) {
        throw;
    } catch (const std::exception&) {
        throw Error(ErrorCode::BadInput, "The processes of this training cannot meet",
                    nameOf(launch) + " at " + placeOf(launch),
                    "Check that the place can be reached from every machine, that nothing else uses it, and that no "
                    "firewall stands between the machines.");
    }
    group.m_members = std::move(members);
    group.barrier();  // one that leaves at once would be missed by those who still connect
    return group;
}

void ProcessGroup::sumGradients(const std::vector<at::Tensor>& parameters) const {
    if (!m_members) return;
    const at::NoGradGuard noGrad;
    std::vector<at::Tensor> bucket;
    std::int64_t numbers = 0;
    const auto send = [&] {
        if (bucket.empty()) return;
        std::vector<at::Tensor> flat;
        for (const at::Tensor& gradient : bucket) flat.push_back(gradient.flatten());
        const at::Tensor all = at::cat(flat);
        m_members->reduce(all, c10d::ReduceOp::SUM);
        std::int64_t at = 0;
        for (at::Tensor& gradient : bucket) {
            gradient.copy_(all.narrow(0, at, gradient.numel()).view(gradient.sizes()));
            at += gradient.numel();
        }
        bucket.clear();
        numbers = 0;
    };
    for (const at::Tensor& parameter : parameters) {
        if (!parameter.grad().defined()) continue;
        if (numbers + parameter.numel() > kBucketNumbers) send();
        bucket.push_back(parameter.grad());
        numbers += parameter.numel();
    }
    send();
}

double ProcessGroup::sum(double value) const {
    if (!m_members) return value;
    const at::Tensor shared = m_members->number(value);
    m_members->reduce(shared, c10d::ReduceOp::SUM);
    return shared.item<double>();
}

StopRequest ProcessGroup::agreed(StopRequest request) const {
    if (!m_members) return request;
    const at::Tensor shared = m_members->number(static_cast<std::int64_t>(request));
    m_members->reduce(shared, c10d::ReduceOp::MAX);
    return static_cast<StopRequest>(shared.item<std::int64_t>());
}

void ProcessGroup::copyFromMain(const std::vector<at::Tensor>& tensors) const {
    if (!m_members) return;
    const at::NoGradGuard noGrad;
    for (at::Tensor tensor : tensors) {
        const at::Tensor dense = tensor.contiguous();
        m_members->broadcast(dense);
        if (!tensor.is_contiguous()) tensor.copy_(dense);
    }
}

double ProcessGroup::fromMain(double value) const {
    if (!m_members) return value;
    const at::Tensor shared = m_members->number(value);
    m_members->broadcast(shared);
    return shared.item<double>();
}

std::int64_t ProcessGroup::fromMain(std::int64_t value) const {
    if (!m_members) return value;
    const at::Tensor shared = m_members->number(value);
    m_members->broadcast(shared);
    return shared.item<std::int64_t>();
}

void ProcessGroup::barrier() const {
    if (!m_members) return;
    c10d::BarrierOptions options;
    // NCCL would guess the GPU from the rank, which is wrong on a second machine with fewer of them.
    if (m_members->device.is_cuda()) options.device_ids = {m_members->device.index()};
    m_members->wait([&] { return m_members->backend->barrier(options); });
}

int ProcessGroup::rank() const noexcept {
    return m_members ? m_members->launch.rank : 0;
}

int ProcessGroup::size() const noexcept {
    return m_members ? m_members->launch.worldSize : 1;
}

#else  // without Gloo every process is alone

struct ProcessGroup::Members {};

ProcessGroup ProcessGroup::join(const Launch& launch, at::Device, const JobContext&) {
    if (launch.worldSize > 1)
        throw Error(ErrorCode::BadInput, "This program was built without Gloo, which processes train together with", {},
                    "Build it where Gloo's headers are (libgloo-dev), or start a single process.");
    return {};
}

void ProcessGroup::sumGradients(const std::vector<at::Tensor>&) const {}
double ProcessGroup::sum(double value) const {
    return value;
}
StopRequest ProcessGroup::agreed(StopRequest request) const {
    return request;
}
void ProcessGroup::copyFromMain(const std::vector<at::Tensor>&) const {}
double ProcessGroup::fromMain(double value) const {
    return value;
}
std::int64_t ProcessGroup::fromMain(std::int64_t value) const {
    return value;
}
void ProcessGroup::barrier() const {}
int ProcessGroup::rank() const noexcept {
    return 0;
}
int ProcessGroup::size() const noexcept {
    return 1;
}

#endif

JobContext ProcessGroup::contextFor(const JobContext& context) const {
    JobContext own = context;
    if (isMain()) return own;
    own.report = [](const Progress&) {};
    own.log = [](const std::string&) {};
    return own;
}

Slice ProcessGroup::sliceOfBatch(std::int64_t batch) const {
    if (batch < size())
        throw Error(ErrorCode::BadInput,
                    "A step learns from " + std::to_string(batch) + " samples, fewer than the " +
                        std::to_string(size()) + " processes of this training",
                    {}, "Start at most " + std::to_string(batch) + " processes.");
    return sliceOf(batch, rank(), size());
}

void ProcessGroup::requireSame(std::uint64_t fingerprint) const {
    const auto own = static_cast<std::int64_t>(fingerprint);
    const bool differs = fromMain(own) != own;
    if (sum(differs ? 1.0 : 0.0) > 0)
        throw Error(ErrorCode::BadInput, "The processes of this training have different options or see other photos",
                    "rank " + std::to_string(rank()) + " of " + std::to_string(size()),
                    "Start all of them with the same command, on folders that all of them see.");
}

}  // namespace maskwright
