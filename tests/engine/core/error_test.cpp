// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"

#include <gtest/gtest.h>

namespace maskwright {
namespace {

TEST(Error, SaysWhatWhereAndWhatToDo) {
    const Error error(ErrorCode::BadModel, "The weight file ends early", "unet.safetensors", "Download it again.");
    EXPECT_EQ(error.message(), "The weight file ends early (unet.safetensors). Download it again.");
    EXPECT_STREQ(error.what(), "The weight file ends early");
    EXPECT_EQ(error.code(), ErrorCode::BadModel);
}

TEST(Error, LeavesOutWhatIsEmpty) {
    EXPECT_EQ(Error(ErrorCode::BadInput, "The concept is empty").message(), "The concept is empty.");
    EXPECT_EQ(Error(ErrorCode::BadInput, "The concept is empty", "--concept").message(),
              "The concept is empty (--concept).");
    EXPECT_EQ(Error(ErrorCode::BadInput, "The concept is empty", "", "Type a word.").message(),
              "The concept is empty. Type a word.");
}

}  // namespace
}  // namespace maskwright
