// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/segmenter_script.h"

#include <torch/csrc/jit/api/module.h>

#include <algorithm>
#include <sstream>

#include "core/error.h"
#include "core/files.h"

namespace maskwright {

namespace {

/// TorchScript attributes hold no dots.
std::string attribute(std::string name) {
    std::replace(name.begin(), name.end(), '.', '_');
    return name;
}

/// The lines of `forward`, following Segmenter::forward.
class Script {
  public:
    explicit Script(const SegmenterConfig& config, const std::map<std::string, at::Tensor>& weights)
        : m_config(config), m_weights(weights) {}

    std::string text() {
        const int levels = static_cast<int>(m_config.channels.size());
        m_lines << "def forward(self, image):\n    h = image * 2.0 - 1.0\n";
        conv("h", "h", "conv_in");
        for (int i = 0; i < levels; ++i) {
            if (i > 0) line("h = torch.max_pool2d(h, [2, 2])");
            blocks("down." + std::to_string(i));
            if (i + 1 < levels) line("skip" + std::to_string(i) + " = h");
        }
        for (int i = levels - 2; i >= 0; --i) {
            const std::string skip = "skip" + std::to_string(i);
            line("h = torch.cat([torch.upsample_nearest2d(h, [" + skip + ".size(2), " + skip + ".size(3)]), " + skip +
                 "], 1)");
            blocks("up." + std::to_string(i));
        }
        normSilu("h", "h", "norm_out");
        conv("h", "h", "conv_out");
        line("return torch.sigmoid(h)");
        return m_lines.str();
    }

  private:
    void line(const std::string& text) { m_lines << "    " << text << '\n'; }
    static std::string parameters(const std::string& name) {
        return "self." + attribute(name) + "_weight, self." + attribute(name) + "_bias";
    }
    void conv(const std::string& to, const std::string& from, const std::string& name) {
        const std::string padding = std::to_string(m_weights.at(name + ".weight").size(2) / 2);
        line(to + " = torch.conv2d(" + from + ", " + parameters(name) + ", [1, 1], [" + padding + ", " + padding +
             "])");
    }
    void normSilu(const std::string& to, const std::string& from, const std::string& name) {
        line(to + " = torch.silu(torch.group_norm(" + from + ", " + std::to_string(m_config.normGroups) + ", " +
             parameters(name) + ", 1e-05))");
    }
    void blocks(const std::string& level) {
        for (int i = 0; i < m_config.blocksPerLevel; ++i) {
            const std::string name = level + "." + std::to_string(i);
            normSilu("r", "h", name + ".norm1");
            conv("r", "r", name + ".conv1");
            normSilu("r", "r", name + ".norm2");
            conv("r", "r", name + ".conv2");
            if (m_weights.contains(name + ".conv_shortcut.weight")) conv("h", "h", name + ".conv_shortcut");
            line("h = h + r");
        }
    }

    const SegmenterConfig& m_config;
    const std::map<std::string, at::Tensor>& m_weights;
    std::ostringstream m_lines;
};

}  // namespace

void writeTorchScript(const std::filesystem::path& path, const SegmenterConfig& config,
                      const std::map<std::string, at::Tensor>& weights) {
    torch::jit::Module module("Segmenter");
    for (const auto& [name, tensor] : weights)
        module.register_parameter(attribute(name), tensor.detach().to(at::kFloat), /*is_buffer=*/false);
    module.define(Script(config, weights).text());
    std::ostringstream bytes;
    module.save(bytes);
    writeAtomically(path, bytes.str());
}

}  // namespace maskwright
