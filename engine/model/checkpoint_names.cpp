// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checkpoint_names.h"

#include <charconv>
#include <initializer_list>
#include <optional>
#include <string_view>
#include <utility>

namespace maskwright {

namespace {

using Renames = std::initializer_list<std::pair<std::string_view, std::string_view>>;

bool ignoreNothing(const std::string&) {
    return false;
}

/// Takes `prefix` off the front of `text`, if it is there.
bool consume(std::string_view& text, std::string_view prefix) {
    if (!text.starts_with(prefix)) return false;
    text.remove_prefix(prefix.size());
    return true;
}

/// Takes "<number>." off the front of `text`.
std::optional<int> consumeNumber(std::string_view& text) {
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const auto length = static_cast<std::size_t>(end - text.data());
    if (error != std::errc() || length == text.size() || text[length] != '.') return std::nullopt;
    text.remove_prefix(length + 1);
    return number;
}

/// Replaces the beginning of `text` by the first rename that fits, up to a dot.
std::string renamed(std::string_view text, Renames renames) {
    for (const auto& [from, to] : renames)
        if (text.starts_with(from) && (text.size() == from.size() || text[from.size()] == '.'))
            return std::string(to) + std::string(text.substr(from.size()));
    return std::string(text);
}

std::string unetLayer(std::string_view layer) {
    return renamed(layer, {{"norm1", "in_layers.0"},
                           {"conv1", "in_layers.2"},
                           {"time_emb_proj", "emb_layers.1"},
                           {"norm2", "out_layers.0"},
                           {"conv2", "out_layers.3"},
                           {"conv_shortcut", "skip_connection"}});
}

/// The part of a block after "down_blocks.N." or "up_blocks.N.", in the original numbering, where residual blocks,
/// attention and resampling are entries of one list that runs through all levels.
/// @param first the list's index of the block's first residual block
std::string unetBlock(const std::string& list, std::string_view rest, int first, int residuals, bool hasAttention) {
    const auto at = [&](int index, int member) {
        return list + "." + std::to_string(first + index) + "." + std::to_string(member) + ".";
    };
    if (consume(rest, "resnets.")) {
        if (const auto index = consumeNumber(rest)) return at(*index, 0) + unetLayer(rest);
    } else if (consume(rest, "attentions.")) {
        if (const auto index = consumeNumber(rest)) return at(*index, 1) + std::string(rest);
    } else if (consume(rest, "downsamplers.0.conv.")) {
        return at(residuals, 0) + "op." + std::string(rest);
    } else if (consume(rest, "upsamplers.0.conv.")) {
        return at(residuals - 1, hasAttention ? 2 : 1) + "conv." + std::string(rest);
    }
    return std::string(rest);
}

std::string originalUNetName(const std::string& name, const UNetConfig& config) {
    std::string_view rest = name;
    const int layers = config.layersPerBlock;
    if (consume(rest, "down_blocks.")) {
        // Each level holds its residual blocks and a downsampler; entry 0 of the list is conv_in.
        if (const auto level = consumeNumber(rest))
            return unetBlock("input_blocks", rest, 1 + *level * (layers + 1), layers, false);
    } else if (consume(rest, "up_blocks.")) {
        if (const auto index = consumeNumber(rest)) {
            const auto block = static_cast<std::size_t>(*index);
            const bool hasAttention = block < config.upHasAttention.size() && config.upHasAttention[block];
            return unetBlock("output_blocks", rest, *index * (layers + 1), layers + 1, hasAttention);
        }
    } else if (consume(rest, "mid_block.resnets.0.")) {
        return "middle_block.0." + unetLayer(rest);
    } else if (consume(rest, "mid_block.resnets.1.")) {
        return (config.midHasAttention ? "middle_block.2." : "middle_block.1.") + unetLayer(rest);
    }
    return renamed(name, {{"mid_block.attentions.0", "middle_block.1"},
                          {"conv_in", "input_blocks.0.0"},
                          {"time_embedding.linear_1", "time_embed.0"},
                          {"time_embedding.linear_2", "time_embed.2"},
                          {"conv_norm_out", "out.0"},
                          {"conv_out", "out.2"}});
}

std::string vaeBlock(std::string_view rest) {
    if (consume(rest, "resnets.")) {
        if (const auto index = consumeNumber(rest))
            return "block." + std::to_string(*index) + "." + renamed(rest, {{"conv_shortcut", "nin_shortcut"}});
    }
    return renamed(rest, {{"downsamplers.0", "downsample"}, {"upsamplers.0", "upsample"}});
}

std::string originalVaeName(const std::string& name, const VaeConfig& config) {
    std::string_view rest = name;
    for (const std::string_view half : {std::string_view("encoder."), std::string_view("decoder.")}) {
        if (!consume(rest, half)) continue;
        std::string result(half);
        if (consume(rest, "down_blocks.")) {
            if (const auto level = consumeNumber(rest))
                return result + "down." + std::to_string(*level) + "." + vaeBlock(rest);
        } else if (consume(rest, "up_blocks.")) {
            // The original counts its levels from the finest, also where it starts from the coarsest.
            if (const auto index = consumeNumber(rest))
                return result + "up." + std::to_string(static_cast<int>(config.channels.size()) - 1 - *index) + "." +
                       vaeBlock(rest);
        } else if (consume(rest, "mid_block.attentions.0.")) {
            return result + "mid.attn_1." +
                   renamed(
                       rest,
                       {{"group_norm", "norm"}, {"to_q", "q"}, {"to_k", "k"}, {"to_v", "v"}, {"to_out.0", "proj_out"}});
        }
        return result + renamed(rest, {{"mid_block.resnets.0", "mid.block_1"},
                                       {"mid_block.resnets.1", "mid.block_2"},
                                       {"conv_norm_out", "norm_out"}});
    }
    return name;
}

/// diffusers before 0.18 named the autoencoder's attention otherwise, and most published files still do.
std::string legacyVaeName(const std::string& name) {
    constexpr std::string_view kAttention = "mid_block.attentions.0.";
    const std::size_t found = name.find(kAttention);
    if (found == std::string::npos) return name;
    const std::size_t end = found + kAttention.size();
    return name.substr(0, end) +
           renamed(std::string_view(name).substr(end),
                   {{"to_q", "query"}, {"to_k", "key"}, {"to_v", "value"}, {"to_out.0", "proj_attn"}});
}

StoredName openClipName(const std::string& name) {
    const std::string prefix = kOpenClipPrefix;
    std::string_view rest = name;
    if (!consume(rest, "text_model.encoder.layers."))
        return {prefix + renamed(name, {{"text_model.embeddings.token_embedding", "token_embedding"},
                                        {"text_model.embeddings.position_embedding.weight", "positional_embedding"},
                                        {"text_model.final_layer_norm", "ln_final"}})};
    const auto layer = consumeNumber(rest);
    const std::string block = prefix + "transformer.resblocks." + std::to_string(layer.value_or(0)) + ".";
    int third = 0;
    for (const std::string_view projection : {"self_attn.q_proj.", "self_attn.k_proj.", "self_attn.v_proj."}) {
        if (consume(rest, projection)) return {block + "attn.in_proj_" + std::string(rest), third};
        ++third;
    }
    return {block + renamed(rest, {{"layer_norm1", "ln_1"},
                                   {"layer_norm2", "ln_2"},
                                   {"self_attn.out_proj", "attn.out_proj"},
                                   {"mlp.fc1", "mlp.c_fc"},
                                   {"mlp.fc2", "mlp.c_proj"}})};
}

bool isUnusedClipTensor(const std::string& name) {
    return name.ends_with("embeddings.position_ids") || name.ends_with("text_projection.weight");
}

}  // namespace

Naming folderUNetNaming() {
    return {"", [](const std::string& name) { return std::vector<StoredName>{{name}}; }, ignoreNothing};
}

Naming folderVaeNaming() {
    return {"",
            [](const std::string& name) {
                return std::vector<StoredName>{{name}, {legacyVaeName(name)}};
            },
            ignoreNothing};
}

Naming folderTextEncoderNaming() {
    return {"", [](const std::string& name) { return std::vector<StoredName>{{name}}; }, isUnusedClipTensor};
}

Naming singleFileUNetNaming(const UNetConfig& config) {
    return {kUNetPrefix,
            [config](const std::string& name) {
                return std::vector<StoredName>{{kUNetPrefix + originalUNetName(name, config)}};
            },
            ignoreNothing};
}

Naming singleFileVaeNaming(const VaeConfig& config) {
    return {kVaePrefix,
            [config](const std::string& name) {
                return std::vector<StoredName>{{kVaePrefix + originalVaeName(name, config)}};
            },
            // What the autoencoder was trained against.
            [](const std::string& name) { return name.starts_with(std::string(kVaePrefix) + "loss."); }};
}

Naming singleFileClipNaming() {
    return {kClipPrefix, [](const std::string& name) { return std::vector<StoredName>{{kClipPrefix + name}}; },
            isUnusedClipTensor};
}

Naming singleFileOpenClipNaming(const TextEncoderConfig& config) {
    const std::string lastLayer =
        std::string(kOpenClipPrefix) + "transformer.resblocks." + std::to_string(config.layers) + ".";
    return {kOpenClipPrefix, [](const std::string& name) { return std::vector<StoredName>{openClipName(name)}; },
            [lastLayer](const std::string& name) {
                std::string_view rest = name;
                consume(rest, kOpenClipPrefix);
                return rest == "text_projection" || rest == "logit_scale" || rest == "attn_mask" ||
                       name.starts_with(lastLayer);
            }};
}

}  // namespace maskwright
