// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/process_group.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <string>
#include <utility>

#include "core/error.h"
#include "training/meeting.h"

namespace maskwright {

Slice sliceOf(std::int64_t count, int part, int parts) {
    const auto edge = [&](std::int64_t i) { return count * i / parts; };
    return {edge(part), edge(part + 1) - edge(part)};
}

#ifdef MASKWRIGHT_GLOO

namespace {

/// Gradients travel so many numbers at a time: large enough that the network is busy, small beside the weights.
constexpr std::int64_t kBucketNumbers = 6'000'000;

}  // namespace

struct ProcessGroup::Members {
    Launch launch;
    at::Device device;
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
    auto members = std::make_shared<Members>(Members{launch, device, meet(launch, device, context)});
    if (device.is_cuda()) members->device = at::Device(at::kCUDA, static_cast<at::DeviceIndex>(launch.localRank));
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
