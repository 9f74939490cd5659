// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/subsets.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>

#include "core/error.h"

namespace maskwright {
namespace {

std::vector<std::string> photosIn(int folders, int each) {
    std::vector<std::string> files;
    for (int folder = 0; folder < folders; ++folder)
        for (int i = 0; i < each; ++i)
            files.push_back("patient " + std::to_string(folder) + "/" + std::to_string(i) + ".png");
    return files;
}

TEST(Subsets, GiveEachItsShareOfThePhotos) {
    const auto subsets = assignSubsets(photosIn(10, 100), {0.7, 0.2, 0.1}, SplitBy::Photo, 1);
    EXPECT_EQ(std::count(subsets.begin(), subsets.end(), Subset::Train), 700);
    EXPECT_EQ(std::count(subsets.begin(), subsets.end(), Subset::Validation), 200);
    EXPECT_EQ(std::count(subsets.begin(), subsets.end(), Subset::Test), 100);
}

TEST(Subsets, KeepAFolderTogether) {
    const std::vector<std::string> files = photosIn(20, 7);
    const auto subsets = assignSubsets(files, {0.5, 0.25, 0.25}, SplitBy::Folder, 3);
    std::map<std::string, Subset> subsetOf;
    for (std::size_t i = 0; i < files.size(); ++i)
        EXPECT_EQ(subsetOf.emplace(files[i].substr(0, files[i].rfind('/')), subsets[i]).first->second, subsets[i]);
    EXPECT_EQ(std::count(subsets.begin(), subsets.end(), Subset::Train), 70);
}

TEST(Subsets, AreTheSameForASeedAndOthersForAnother) {
    const std::vector<std::string> files = photosIn(4, 50);
    const auto first = assignSubsets(files, {}, SplitBy::Photo, 7);
    EXPECT_EQ(assignSubsets(files, {}, SplitBy::Photo, 7), first);
    EXPECT_NE(assignSubsets(files, {}, SplitBy::Photo, 8), first);
    // Known answers: a dataset that is exported again next year must be split the same.
    EXPECT_EQ(assignSubsets({"a", "b", "c", "d"}, {0.5, 0.25, 0.25}, SplitBy::Photo, 0),
              (std::vector<Subset>{Subset::Train, Subset::Validation, Subset::Train, Subset::Test}));
}

TEST(Subsets, LeaveOutWhatHasNoShare) {
    const auto subsets = assignSubsets(photosIn(1, 9), {0, 1, 0}, SplitBy::Folder, 0);
    EXPECT_EQ(std::count(subsets.begin(), subsets.end(), Subset::Validation), 9);
    EXPECT_TRUE(assignSubsets({}, {}, SplitBy::Folder, 0).empty());
}

TEST(Subsets, RefuseSharesThatDoNotAddUpAndFoldersThatAreTooFew) {
    EXPECT_THROW(assignSubsets({"a"}, {0.5, 0.1, 0.1}, SplitBy::Photo, 0), Error);
    EXPECT_THROW(assignSubsets({"a"}, {1.5, -0.5, 0}, SplitBy::Photo, 0), Error);
    EXPECT_THROW(assignSubsets({"a"}, {0.0 / 0.0, 1, 0}, SplitBy::Photo, 0), Error);
    EXPECT_THROW(assignSubsets({"a/1", "a/2", "a/3"}, {}, SplitBy::Folder, 0), Error);
}

TEST(Subsets, FewFoldersLeaveNoSubsetEmpty) {
    for (int folders = 3; folders < 12; ++folders) {
        std::vector<std::string> files;
        for (int folder = 0; folder < folders; ++folder)
            for (int photo = 0; photo < 10; ++photo)
                files.push_back(std::to_string(folder) + "/" + std::to_string(photo) + ".jpg");
        const std::vector<Subset> subsets = assignSubsets(files, {0.8, 0.1, 0.1}, SplitBy::Folder, 1);
        for (const Subset subset : {Subset::Train, Subset::Validation, Subset::Test})
            EXPECT_GT(std::count(subsets.begin(), subsets.end(), subset), 0) << folders;
    }
}

}  // namespace
}  // namespace maskwright
