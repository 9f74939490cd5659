// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/write.h"

#include <gtest/gtest.h>

#include <opencv2/imgcodecs.hpp>

#include "core/error.h"
#include "core/files.h"
#include "image/read.h"
#include "sample_files.h"
#include "support.h"

namespace maskwright {
namespace {

using test::Bytes;

TEST(WritePng, ComesBackEqual) {
    const test::TemporaryFolder folder;
    const auto path = folder.path() / "new folder" / "鳥.png";
    writePng(path, test::quarters());
    EXPECT_EQ(readImage(path).rgb, test::quarters().rgb);
}

TEST(WritePng, GreyHasOneChannelAndKeepsItsValues) {
    Bytes grey;
    for (int i = 0; i < 7 * 5; ++i) grey.push_back(static_cast<std::uint8_t>(i * 7));
    const cv::Mat decoded = cv::imdecode(encodePngGrey(grey, 7, 5), cv::IMREAD_UNCHANGED);
    ASSERT_EQ(decoded.type(), CV_8U);
    ASSERT_EQ(decoded.size(), cv::Size(7, 5));
    EXPECT_EQ(Bytes(decoded.data, decoded.data + decoded.total()), grey);
}

TEST(WritePng, RefusesWhatDoesNotFit) {
    EXPECT_THROW(encodePng({}), Error);
    EXPECT_THROW(encodePng({2, 2, {1, 2, 3}}), Error);
    EXPECT_THROW(encodePngGrey(Bytes(10), 4, 3), Error);
    EXPECT_THROW(encodePngGrey({}, 0, 0), Error);
}

}  // namespace
}  // namespace maskwright
