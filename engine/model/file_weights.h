// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <set>
#include <string>
#include <vector>

#include "model/safetensors.h"
#include "model/weights.h"

namespace maskwright {

/// Where a file keeps a parameter.
struct StoredName {
    std::string name;
    int third = -1;  ///< 0, 1 or 2: that third of the rows of a fused q, k, v tensor; -1: the whole tensor
};

/// How the files of one part of a model name its parameters.
struct Naming {
    std::string prefix;  ///< tensors that start otherwise belong to other parts of the same file
    /// diffusers name -> the names it may have, the likeliest first.
    std::function<std::vector<StoredName>(const std::string&)> candidates;
    /// Tensors that belong to the part and are known to be of no use (position ids, a projection head).
    std::function<bool(const std::string&)> isIgnored;
};

struct WeightSummary {
    std::int64_t parameters = 0;
    std::string storedType;  ///< "F16", or "F16, F32" where types are mixed
};

/// The weights of one part of a model, from one file or several shards, by their diffusers names.
class FileWeights : public WeightSource {
  public:
    FileWeights(std::vector<std::shared_ptr<const SafetensorsFile>> files, Naming naming);

    /// A view of the mapped file in its stored type; copy what is to be kept or changed. Checked for shape, type and
    /// for values that are not finite.
    at::Tensor take(const std::string& name, std::vector<std::int64_t> shape, Init init = Init::Normal) override;

    /// To be called when the network has taken what it needs.
    /// @throws Error(BadModel) naming tensors that nobody took: the configuration belongs to another model.
    void finish() const;
    std::vector<std::string> unexpected() const;

    /// From the headers alone.
    WeightSummary summary() const;

  private:
    const SafetensorsFile* fileWith(const std::string& storedName) const;
    std::string where() const;

    std::vector<std::shared_ptr<const SafetensorsFile>> m_files;
    Naming m_naming;
    std::set<std::string> m_taken;
};

/// @throws Error(BadModel) naming `name` when a value of the tensor is infinite or not a number.
void checkFinite(const at::Tensor& tensor, const std::string& name, const std::string& where);

}  // namespace maskwright
