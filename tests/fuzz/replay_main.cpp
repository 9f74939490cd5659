// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Runs each file of the folders it is given through a fuzzer's entry point, without a fuzzer: what was once found
// stays mended.
#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

namespace fs = std::filesystem;

std::vector<fs::path> filesOf(int count, char** folders) {
    std::vector<fs::path> files;
    for (int i = 1; i < count; ++i) {
        if (fs::is_regular_file(folders[i])) files.emplace_back(folders[i]);
        if (!fs::is_directory(folders[i])) continue;
        for (const auto& item : fs::recursive_directory_iterator(folders[i]))
            if (item.is_regular_file()) files.push_back(item.path());
    }
    std::sort(files.begin(), files.end());
    return files;
}

}  // namespace

int main(int argc, char** argv) {
    const std::vector<fs::path> files = filesOf(argc, argv);
    if (files.empty()) {
        std::fprintf(stderr, "error: There is no input to replay. Name files or folders that hold some.\n");
        return 2;
    }
    for (const fs::path& file : files) {
        // Said before, so that the last line names the input that ended the program.
        std::printf("%s\n", file.c_str());
        std::fflush(stdout);
        std::ifstream stream(file, std::ios::binary);
        // A copy of exactly this size: a sanitizer sees the first byte read beyond it.
        const std::vector<char> bytes{std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
        if (!stream) return 2;
        LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size());
    }
    std::printf("%zu inputs\n", files.size());
    return 0;
}
