// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/grounding.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <set>
#include <string>
#include <string_view>

namespace maskwright {

namespace {

std::string_view withoutArticle(std::string_view noun) {
    for (const std::string_view article : {"a ", "an ", "the "})
        if (noun.substr(0, article.size()) == article) return noun.substr(article.size());
    return noun;
}

bool isAmbiguous(const std::vector<std::string>& nouns) {
    return std::set<std::string>(nouns.begin(), nouns.end()).size() < std::max<std::size_t>(2, nouns.size());
}

/// [B, h*w, nouns]: how much of each cell of a map shows each noun.
at::Tensor ownersAt(int height, int width, const GroundingTargets& targets) {
    return at::adaptive_avg_pool2d(targets.owners, {height, width}).flatten(2).transpose(1, 2);
}

}  // namespace

GroundingTargets groundingTargets(const std::vector<Composition>& compositions, const std::vector<bool>& used,
                                  const Tokenizer& tokenizer) {
    std::size_t most = 1;
    for (const Composition& composition : compositions) most = std::max(most, composition.nouns.size());
    const auto count = static_cast<std::int64_t>(compositions.size()), nouns = static_cast<std::int64_t>(most);
    const std::int64_t cells = compositions.front().owner.size(0);
    GroundingTargets targets{at::zeros({count, nouns, tokenizer.maxLength()}), at::zeros({count, nouns, cells, cells})};
    for (std::int64_t i = 0; i < count; ++i) {
        const Composition& composition = compositions[static_cast<std::size_t>(i)];
        if (!used[static_cast<std::size_t>(i)] || composition.caption.empty() || isAmbiguous(composition.nouns))
            continue;
        const TokenizedPrompt prompt = tokenizer.encode(composition.caption);
        for (std::size_t noun = 0; noun < composition.nouns.size(); ++noun) {
            const auto at = static_cast<std::int64_t>(noun);
            const std::vector<int> tokens = tokenizer.positionsOf(withoutArticle(composition.nouns[noun]), prompt);
            for (const int token : tokens) targets.words[i][at][token] = 1.0 / static_cast<double>(tokens.size());
            if (!tokens.empty()) targets.owners[i][at].copy_(composition.owner == at);
        }
    }
    return targets;
}

void GroundingProbe::record(int, const at::Tensor& headMean, int height, int width) {
    m_maps.push_back({headMean, height, width});
}

at::Tensor GroundingProbe::loss(const GroundingTargets& targets, const GroundingTargets& all) const {
    at::Tensor sum = at::zeros({});
    for (const Map& map : m_maps) {
        const at::Tensor owners = ownersAt(map.height, map.width, targets);
        const at::Tensor known = ownersAt(map.height, map.width, all).sum().clamp_min(1.0);
        const at::Tensor spent = at::matmul(map.headMean, targets.words.transpose(1, 2));  // [B, h*w, nouns]
        const at::Tensor share = (spent + 1e-6) / (spent.sum(-1, /*keepdim=*/true) + 1e-6);
        sum = sum - (owners * share.log()).sum() / known;
    }
    return sum / static_cast<double>(std::max<std::size_t>(1, m_maps.size()));
}

}  // namespace maskwright
