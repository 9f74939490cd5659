// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_program.h"
#include "core/files.h"

namespace maskwright::test {
namespace {

namespace fs = std::filesystem;

/// The program alone, in a folder of its own: what is wrong with the engine beside it is up to each test.
class CliEngine : public testing::Test {
  protected:
    CliEngine() { fs::copy_file(MASKWRIGHT_CLI, program); }

    Ended run(std::vector<std::string> arguments) const { return CliProgram(std::move(arguments), program).wait(); }

    TemporaryFolder folder;
    fs::path program = folder.path() / "maskwright-cli";
    fs::path engine = folder.path() / "maskwright-engine.so";
};

TEST_F(CliEngine, IsNotNeededForWhatFilesAloneTell) {
    EXPECT_EQ(run({"--help"}).status, 0);
    EXPECT_EQ(run({"label", "--help"}).status, 0);
    const Ended made =
        run({"project", "new", (folder.path() / "a.mwproj").string(), "--photos", folder.path().string()});
    EXPECT_EQ(made.err.find("engine"), std::string::npos) << made.err;
}

TEST_F(CliEngine, ThatIsMissingIsNamed) {
    const Ended ended = run({"model", "info"});
    EXPECT_EQ(ended.status, 2);
    EXPECT_NE(ended.err.find("The engine cannot be found"), std::string::npos) << ended.err;
}

TEST_F(CliEngine, ThatIsMissingIsSaidWithTheVersion) {
    const Ended ended = run({"--version"});
    EXPECT_EQ(ended.status, 0) << ended.err;
    EXPECT_EQ(ended.out.rfind("maskwright-cli ", 0), 0U) << ended.out;
    EXPECT_NE(ended.out.find("\nThe engine cannot be found"), std::string::npos) << ended.out;
}

TEST_F(CliEngine, ThatIsDamagedIsNamed) {
    writeAtomically(engine, "not a library");
    const Ended ended = run({"model", "info"});
    EXPECT_EQ(ended.status, 2);
    EXPECT_NE(ended.err.find("The engine cannot be loaded"), std::string::npos) << ended.err;
    EXPECT_NE(ended.err.find(engine.string()), std::string::npos) << ended.err;
}

TEST_F(CliEngine, OfAnotherVersionIsRefused) {
    fs::copy_file(MASKWRIGHT_STALE_ENGINE, engine);
    const Ended ended = run({"model", "info"});
    EXPECT_EQ(ended.status, 2);
    EXPECT_NE(ended.err.find("The engine is of version 0.0.1"), std::string::npos) << ended.err;
}

TEST_F(CliEngine, BesideTheProgramIsUsed) {
    fs::copy_file(fs::path(MASKWRIGHT_CLI).parent_path() / "maskwright-engine.so", engine);
    const Ended ended = run({"model", "info"});
    EXPECT_EQ(ended.status, 0) << ended.err;
    const std::string versions = run({"--version"}).out;
    EXPECT_NE(versions.find("\nLibTorch "), std::string::npos) << versions;
}

}  // namespace
}  // namespace maskwright::test
