// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporter/photo_copy.h"

#include <gtest/gtest.h>

#include <opencv2/imgcodecs.hpp>

#include "core/error.h"
#include "core/files.h"
#include "image/read.h"
#include "image/write.h"
#include "support.h"

namespace maskwright {
namespace {

using Bytes = std::vector<std::uint8_t>;

/// A JPEG of 32 x 16 pixels, black left and white right, with an EXIF orientation where it is not 0.
Bytes jpeg(std::uint8_t orientation) {
    cv::Mat picture(16, 32, CV_8UC3, cv::Scalar::all(0));
    picture(cv::Rect(16, 0, 16, 16)).setTo(255);
    Bytes bytes;
    cv::imencode(".jpg", picture, bytes);
    if (orientation == 0) return bytes;
    const Bytes exif = {0xff, 0xe1, 0, 34,   'E', 'x', 'i', 'f', 0, 0, 'M', 'M',         0, 42, 0, 0, 0, 8,
                        0,    1,    1, 0x12, 0,   3,   0,   0,   0, 1, 0,   orientation, 0, 0,  0, 0, 0, 0};
    bytes.insert(bytes.begin() + 2, exif.begin(), exif.end());
    return bytes;
}

class PhotoCopyTest : public ::testing::Test {
  protected:
    std::filesystem::path in(const char* name) const { return m_folder.path() / name; }

  private:
    test::TemporaryFolder m_folder;
};

// LABELLING, pain 15: masks do not match photos that are stored rotated.
TEST_F(PhotoCopyTest, TurnsWhatIsStoredRotated) {
    writeAtomically(in("photo.jpg"), jpeg(6));
    EXPECT_TRUE(isStoredRotated(in("photo.jpg")));
    EXPECT_EQ(copyUpright(in("photo.jpg"), in("set/copy.jpg")), PhotoCopy::Turned);
    EXPECT_FALSE(isStoredRotated(in("set/copy.jpg")));
    // Also for a reader that ignores EXIF.
    const cv::Mat plain = cv::imdecode(readBytes(in("set/copy.jpg")), cv::IMREAD_COLOR | cv::IMREAD_IGNORE_ORIENTATION);
    EXPECT_EQ(plain.size(), cv::Size(16, 32));
    EXPECT_LT(plain.at<cv::Vec3b>(4, 8)[0], 20);
    EXPECT_GT(plain.at<cv::Vec3b>(28, 8)[0], 235);
    EXPECT_EQ(readBytes(in("photo.jpg")), jpeg(6));
}

TEST_F(PhotoCopyTest, KeepsEveryByteOfTheOthers) {
    for (const std::uint8_t orientation : {std::uint8_t{0}, std::uint8_t{1}}) {
        writeAtomically(in("photo.jpg"), jpeg(orientation));
        EXPECT_FALSE(isStoredRotated(in("photo.jpg")));
        EXPECT_EQ(copyUpright(in("photo.jpg"), in("copy.jpg")), PhotoCopy::Same);
        EXPECT_EQ(readBytes(in("copy.jpg")), jpeg(orientation));
    }
}

TEST_F(PhotoCopyTest, MakesAJpegWhereTheNameSaysSo) {
    writePng(in("photo.png"), {2, 1, {255, 255, 255, 0, 0, 0}});
    EXPECT_EQ(copyUpright(in("photo.png"), in("copy.jpg")), PhotoCopy::Recast);
    const Bytes bytes = readBytes(in("copy.jpg"));
    EXPECT_EQ(bytes[0], 0xff);
    EXPECT_EQ(bytes[1], 0xd8);
    EXPECT_EQ(copyUpright(in("photo.png"), in("copy.png")), PhotoCopy::Same);
}

TEST_F(PhotoCopyTest, SaysWhatItCannotDo) {
    EXPECT_THROW(copyUpright(in("missing.jpg"), in("copy.jpg")), Error);
    EXPECT_FALSE(isStoredRotated(in("missing.jpg")));
    writeAtomically(in("photo.jpg"), jpeg(3));
    EXPECT_THROW(copyUpright(in("photo.jpg"), in("copy.gif")), Error);
    writeAtomically(in("text.png"), std::string_view("no photo"));
    EXPECT_THROW(copyUpright(in("text.png"), in("copy.jpg")), Error);
}

}  // namespace
}  // namespace maskwright
