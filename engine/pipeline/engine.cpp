// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/engine.h"

#include <dlfcn.h>

#include <string_view>

#include "core/error.h"
#include "core/files.h"

namespace maskwright {
namespace {

constexpr char kFileName[] = "maskwright-engine.so";
constexpr char kReinstall[] = "Install Maskwright again; the program and its engine belong together.";

/// Beside the program in a build folder, below its prefix where it is installed.
std::filesystem::path engineFile() {
    const std::filesystem::path programs = programFolder();
    const std::filesystem::path candidates[] = {
        programs / kFileName,
        programs / ".." / MASKWRIGHT_LIBDIR / "maskwright" / kFileName,
        programs / ".." / "lib" / "maskwright" / kFileName,
    };
    for (const std::filesystem::path& file : candidates)
        if (std::filesystem::exists(file)) return file.lexically_normal();
    throw Error(ErrorCode::BadInput, "The engine cannot be found", toUtf8(candidates[1].lexically_normal()),
                kReinstall);
}

template <class Symbol>
const Symbol* find(void* library, const char* name, const std::filesystem::path& file) {
    if (void* found = ::dlsym(library, name)) return static_cast<const Symbol*>(found);
    throw Error(ErrorCode::BadInput, "This is not Maskwright's engine", toUtf8(file), kReinstall);
}

}  // namespace

const Engine& loadEngine() {
    const std::filesystem::path file = engineFile();
    // Never closed: LibTorch cannot be unloaded. To open it again only counts.
    void* const library = ::dlopen(file.c_str(), RTLD_NOW | RTLD_LOCAL);
    if (library == nullptr)
        throw Error(ErrorCode::BadInput, std::string("The engine cannot be loaded: ") + ::dlerror(), toUtf8(file),
                    kReinstall);
    const std::string_view version(find<char>(library, "maskwrightEngineVersion", file));
    if (version != MASKWRIGHT_VERSION)
        throw Error(
            ErrorCode::BadInput,
            "The engine is of version " + std::string(version) + ", the program of " MASKWRIGHT_VERSION, toUtf8(file),
            "It was replaced while the program ran: start Maskwright again. If that does not help, install it again.");
    return **find<const Engine*>(library, "maskwrightEngine", file);
}

std::vector<std::string> describeThisMachine() {
    try {
        return describe(loadEngine().thisMachine());
    } catch (const Error& error) {
        return {error.message()};
    }
}

}  // namespace maskwright
