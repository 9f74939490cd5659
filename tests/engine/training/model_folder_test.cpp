// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/model_folder.h"

#include <ATen/ATen.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <set>
#include <string>

#include "core/files.h"
#include "model/safetensors.h"
#include "support.h"

namespace maskwright {
namespace {

namespace fs = std::filesystem;

TEST(ModelFolder, CopiesWhatAModelIsReadFromAndNothingThatIsLinkedThere) {
    const test::TemporaryFolder root;
    const fs::path from = root.path() / "model", to = root.path() / "copy", secret = root.path() / "secret";
    writeAtomically(secret / "key", "private");
    writeAtomically(from / "model_index.json", "{}");
    writeAtomically(from / "vae" / "config.json", "{}");
    writeSafetensors(from / "vae" / "weights.safetensors", {{"a", at::zeros({2})}});
    fs::create_symlink(from / "vae" / "weights.safetensors", from / "vae" / "linked.safetensors");  // as in a cache
    fs::create_symlink(secret / "key", from / "vae" / "notes.txt");
    fs::create_symlink(secret / "key", from / "vae" / "other.safetensors");
    fs::create_directory_symlink(secret, from / "vae" / "folder");
    fs::create_directory_symlink(from, from / "vae" / "loop");
    makeFolder(to);
    copyModelParts(from, to, {"model_index.json", "vae", "missing"});
    std::set<std::string> copied;
    for (const auto& entry : fs::recursive_directory_iterator(to))
        copied.insert(toUtf8(entry.path().lexically_relative(to)));
    EXPECT_EQ(copied, (std::set<std::string>{"model_index.json", "vae", "vae/config.json", "vae/linked.safetensors",
                                             "vae/weights.safetensors"}));
}

}  // namespace
}  // namespace maskwright
