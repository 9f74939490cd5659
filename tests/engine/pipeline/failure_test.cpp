// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/failure.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <new>

namespace maskwright {
namespace {

template <class Exception>
Error described(const Exception& exception) {
    return describeFailure(std::make_exception_ptr(exception));
}

TEST(Failure, AnErrorStaysWhatItIs) {
    const Error error = described(Error(ErrorCode::BadModel, "It ends early", "unet", "Get it again."));
    EXPECT_EQ(error.code(), ErrorCode::BadModel);
    EXPECT_EQ(error.message(), "It ends early (unet). Get it again.");
}

TEST(Failure, MissingMemoryIsRecognisedByTypeAndByText) {
    EXPECT_EQ(described(std::bad_alloc()).code(), ErrorCode::OutOfMemory);
    EXPECT_EQ(described(std::runtime_error("DefaultCPUAllocator: can't allocate memory: you tried ...")).code(),
              ErrorCode::OutOfMemory);
    EXPECT_EQ(described(std::runtime_error("CUDA out of memory. Tried to allocate 2 GiB")).code(),
              ErrorCode::OutOfMemory);
}

TEST(Failure, FileSystemErrorsNameTheFile) {
    const auto failing = [](std::errc code) {
        return described(std::filesystem::filesystem_error("open", "photos/a.png", std::make_error_code(code)));
    };
    EXPECT_EQ(failing(std::errc::no_space_on_device).code(), ErrorCode::DiskFull);
    EXPECT_EQ(failing(std::errc::permission_denied).code(), ErrorCode::BadInput);
    EXPECT_EQ(failing(std::errc::permission_denied).where(), "photos/a.png");
}

TEST(Failure, TheRestIsABugWithItsFirstLine) {
    const Error error = described(std::runtime_error("shape mismatch\nframe 0"));
    EXPECT_EQ(error.code(), ErrorCode::Internal);
    EXPECT_EQ(error.where(), "shape mismatch");
    EXPECT_EQ(described(42).code(), ErrorCode::Internal);
}

}  // namespace
}  // namespace maskwright
