// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/recompute.h"

#include <ATen/ATen.h>
#include <torch/csrc/autograd/autograd.h>
#include <torch/csrc/autograd/function.h>
#include <torch/csrc/autograd/functions/utils.h>

#include <memory>
#include <type_traits>
#include <utility>

namespace maskwright {

namespace {

using Part = std::function<at::Tensor(const std::vector<at::Tensor>&)>;

class Recomputation : public torch::autograd::Node {
  public:
    Recomputation(Part part, const std::vector<at::Tensor>& inputs) : m_part(std::move(part)), m_inputs(inputs) {}

    torch::autograd::variable_list apply(torch::autograd::variable_list&& gradients) override {
        const at::AutoGradMode withGrad(true);
        std::vector<at::Tensor> inputs;
        for (const at::Tensor& input : m_inputs) inputs.push_back(input.detach().requires_grad_(input.requires_grad()));
        torch::autograd::backward({m_part(inputs)}, {gradients.front()});
        torch::autograd::variable_list result;
        for (const at::Tensor& input : inputs) result.push_back(input.grad());
        return result;
    }
    void release_variables() override {
        m_inputs.clear();
        m_part = nullptr;
    }

  private:
    Part m_part;
    std::vector<at::Tensor> m_inputs;
};

/// Nodes were held by std::shared_ptr in LibTorch 1.13 and for long after; newer ones hold them by c10::intrusive_ptr
/// (github.com/pytorch/pytorch/pull/181782).
template <class Node, class... Arguments>
auto makeNode(Arguments&&... arguments) {
    if constexpr (std::is_base_of_v<c10::intrusive_ptr_target, Node>) {
        return c10::make_intrusive<Node>(std::forward<Arguments>(arguments)...);
    } else {
        // Looked up for the node's own namespace, which has it in those versions only.
        const auto destroy = [](Node* node) { deleteNode(node); };
        return std::shared_ptr<Node>(new Node(std::forward<Arguments>(arguments)...), destroy);
    }
}

}  // namespace

at::Tensor recomputed(const Part& part, const std::vector<at::Tensor>& inputs) {
    const auto node = makeNode<Recomputation>(part, inputs);
    node->set_next_edges(torch::autograd::collect_next_edges(inputs));
    at::Tensor result;
    {
        const at::NoGradGuard noGrad;
        result = part(inputs);
    }
    torch::autograd::create_gradient_edge(result, node);
    return result;
}

}  // namespace maskwright
