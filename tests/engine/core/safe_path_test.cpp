// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safe_path.h"

#include <sys/resource.h>
#include <unistd.h>

#include <optional>

#include "core/error.h"
#include "core/files.h"
#include "support.h"

namespace maskwright {
namespace {

namespace fs = std::filesystem;

/// The error that the folder is refused with; none where it is not.
std::optional<Error> refusalOf(const fs::path& folder) {
    try {
        refuseLinksIn(folder);
    } catch (const Error& error) {
        return error;
    }
    return {};
}

/// Lets the process hold this many files open at a time, until the object is gone.
class OpenFilesLimit {
  public:
    explicit OpenFilesLimit(rlim_t files) {
        EXPECT_EQ(getrlimit(RLIMIT_NOFILE, &m_before), 0);
        const rlimit lowered{files, m_before.rlim_max};
        EXPECT_EQ(setrlimit(RLIMIT_NOFILE, &lowered), 0);
    }
    ~OpenFilesLimit() { setrlimit(RLIMIT_NOFILE, &m_before); }
    OpenFilesLimit(const OpenFilesLimit&) = delete;
    OpenFilesLimit& operator=(const OpenFilesLimit&) = delete;

  private:
    rlimit m_before{};
};

/// A folder with files in it, and another place that links lead to.
class Links : public ::testing::Test {
  protected:
    void SetUp() override {
        writeAtomically(folder() / "masks" / "bird" / "a.png", "mask");
        writeAtomically(folder() / ".maskwright" / "settings.txt", "settings");
        writeAtomically(elsewhere() / "a.png", "precious");
    }
    fs::path folder() const { return m_folder.path() / "out"; }
    fs::path elsewhere() const { return m_folder.path() / "elsewhere"; }
    fs::path around() const { return m_folder.path(); }

  private:
    test::TemporaryFolder m_folder;
};

TEST_F(Links, AreNotSeenWhereThereAreNone) {
    EXPECT_EQ(linkIn(folder()), fs::path());
    EXPECT_FALSE(refusalOf(folder()));
    EXPECT_EQ(linkIn(around() / "missing"), fs::path());
    EXPECT_EQ(linkIn(elsewhere() / "a.png"), fs::path()) << "a file holds none";
    EXPECT_EQ(linkIn({}), fs::path()) << "nor does no folder at all";
}

TEST_F(Links, AreFoundAtAnyDepthWhateverTheyLeadTo) {
    for (const char* name : {"masks/bird/b.png", ".maskwright/labelled.jsonl", "maps", "masks/dog"})
        for (const fs::path& target : {elsewhere(), elsewhere() / "a.png", around() / "gone", folder()}) {
            const fs::path link = folder() / name;
            fs::create_symlink(target, link);
            EXPECT_EQ(linkIn(folder()), fs::path(name));
            const std::optional<Error> refused = refusalOf(folder());
            fs::remove(link);
            ASSERT_TRUE(refused) << name;
            EXPECT_EQ(refused->code(), ErrorCode::BadInput);
            EXPECT_EQ(refused->where(), toUtf8(link)) << "the link is named";
            EXPECT_FALSE(refused->hint().empty());
        }
    EXPECT_FALSE(refusalOf(folder()));
}

TEST_F(Links, MayLeadToTheFolderItself) {
    const fs::path link = around() / "link";
    fs::create_directory_symlink(folder(), link);
    EXPECT_FALSE(refusalOf(link));
    EXPECT_FALSE(refusalOf(link / "masks")) << "nor does one above it matter";
    fs::create_symlink(elsewhere() / "a.png", folder() / "masks" / "b.png");
    EXPECT_EQ(linkIn(link), fs::path("masks/b.png")) << "what lies behind it is searched all the same";
    EXPECT_EQ(linkIn(link / ""), fs::path("masks/b.png"));
}

TEST_F(Links, AreFoundBelowMoreFoldersThanMayBeOpenAtATime) {
    fs::path deep = folder();
    for (int level = 0; level < 200; ++level) deep /= "d";
    fs::create_directories(deep);
    fs::create_symlink(elsewhere(), deep / "link");
    const OpenFilesLimit limit(64);
    EXPECT_EQ(linkIn(folder()).filename(), fs::path("link"));
}

TEST_F(Links, AreSuspectedWhereNobodyMayLook) {
    if (geteuid() == 0) GTEST_SKIP() << "SKIP: the administrator may look everywhere";
    const fs::path hidden = folder() / "masks";
    fs::permissions(hidden, fs::perms::owner_write | fs::perms::owner_exec);  // enough to write through a known name
    const std::optional<Error> refused = refusalOf(folder());
    fs::permissions(hidden, fs::perms::owner_all);
    ASSERT_TRUE(refused);
    EXPECT_EQ(refused->where(), toUtf8(hidden));
}

}  // namespace
}  // namespace maskwright
