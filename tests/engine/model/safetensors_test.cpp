// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/safetensors.h"

#include <ATen/ATen.h>
#include <gmock/gmock.h>

#include <fstream>
#include <random>

#include "core/error.h"
#include "support.h"

namespace maskwright {
namespace {

namespace fs = std::filesystem;
using ::testing::HasSubstr;

/// The bytes of a file with this header and `dataBytes` bytes of data.
std::string fileWith(const std::string& header, std::size_t dataBytes) {
    std::string bytes(8, '\0');
    for (int i = 0; i < 8; ++i) bytes[i] = static_cast<char>(header.size() >> (8 * i));
    return bytes + header + std::string(dataBytes, '\x3f');
}

void store(const fs::path& path, const std::string& bytes) {
    std::ofstream(path, std::ios::binary) << bytes;
}

std::string load(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

/// The message of the error that `header` gives; empty when there is none.
std::string errorOf(const std::string& header, std::uint64_t dataBytes) {
    try {
        parseSafetensorsHeader(header, dataBytes, "weights");
    } catch (const Error& error) {
        EXPECT_EQ(error.code(), ErrorCode::BadModel);
        EXPECT_EQ(error.where(), "weights");
        return error.what();
    }
    return {};
}

std::string fileErrorOf(const fs::path& path) {
    try {
        const SafetensorsFile file(path);
    } catch (const Error& error) {
        EXPECT_EQ(error.code(), ErrorCode::BadModel);
        return std::string(error.what()) + ". " + error.hint();
    }
    return {};
}

std::map<std::string, at::Tensor> samples() {
    std::map<std::string, at::Tensor> tensors;
    for (const auto type : {at::kDouble, at::kFloat, at::kHalf, at::kBFloat16, at::kLong, at::kInt, at::kShort,
                            at::kChar, at::kByte, at::kBool})
        tensors[std::string("a.") + c10::toString(type)] =
            at::arange(0, 7, at::kFloat).sub(3).abs().to(type).view({7, 1});
    tensors["empty"] = at::empty({0, 4});
    tensors["scalar"] = at::scalar_tensor(2.5);
    tensors["transposed \"é\""] = at::arange(6, at::kFloat).view({2, 3}).t();
    return tensors;
}

TEST(Safetensors, ReadsBackWhatItWrote) {
    const test::TemporaryFolder folder;
    const fs::path path = folder.path() / "new" / "all.safetensors";
    const auto tensors = samples();
    writeSafetensors(path, tensors, {{"steps", "12"}, {"note", "ü"}});
    const SafetensorsFile file(path);
    EXPECT_EQ(file.metadata().at("steps"), "12");
    EXPECT_EQ(file.metadata().at("note"), "ü");
    ASSERT_EQ(file.entries().size(), tensors.size());
    for (const auto& [name, tensor] : tensors) {
        SCOPED_TRACE(name);
        EXPECT_EQ(file.tensor(name).scalar_type(), tensor.scalar_type());
        EXPECT_TRUE(at::equal(file.tensor(name), tensor));
    }
    EXPECT_THROW(file.tensor("absent"), Error);
}

TEST(Safetensors, TensorsOutliveTheFile) {
    const test::TemporaryFolder folder;
    const fs::path path = folder.path() / "a.safetensors";
    writeSafetensors(path, {{"a", at::full({1000}, 3.0f)}});
    at::Tensor kept;
    {
        const SafetensorsFile file(path);
        kept = file.tensor("a").narrow(0, 10, 5);
    }
    EXPECT_EQ(kept.sum().item<float>(), 15.0f);
}

TEST(Safetensors, ReadsTensorsThatAreNotAligned) {
    const test::TemporaryFolder folder;
    const fs::path path = folder.path() / "a.safetensors";
    std::string header =
        R"({"a":{"dtype":"U8","shape":[1],"data_offsets":[0,1]},"b":{"dtype":"F32","shape":[2],"data_offsets":[1,9]}})";
    store(path, fileWith(header, 9));
    const at::Tensor b = SafetensorsFile(path).tensor("b");
    EXPECT_EQ(reinterpret_cast<std::uintptr_t>(b.data_ptr()) % 4, 0u);
    EXPECT_FLOAT_EQ(b[1].item<float>(), 0.747059f);
}

TEST(Safetensors, BooleansAreZeroOrOneWhateverTheFileHolds) {
    const test::TemporaryFolder folder;
    const fs::path path = folder.path() / "a.safetensors";
    store(path, fileWith(R"({"a":{"dtype":"BOOL","shape":[3],"data_offsets":[0,3]}})", 3));
    EXPECT_EQ(SafetensorsFile(path).tensor("a").sum().item<std::int64_t>(), 3);
}

TEST(Safetensors, LeavesNothingBehindWhenAWriteFails) {
    const test::TemporaryFolder folder;
    // A folder cannot be replaced by a file, so the rename fails after everything has been written.
    const fs::path path = folder.path() / "taken.safetensors";
    fs::create_directories(path / "inside");
    try {
        writeSafetensors(path, {{"a", at::ones({4})}});
        ADD_FAILURE() << "a folder was replaced";
    } catch (const Error& error) {
        EXPECT_EQ(error.code(), ErrorCode::DiskFull);
    }
    EXPECT_EQ(std::distance(fs::directory_iterator(folder.path()), fs::directory_iterator()), 1);
}

TEST(SafetensorsHeader, RefusesEveryInconsistency) {
    const auto one = [](const std::string& body) { return "{\"a\":{" + body + "}}"; };
    const std::string good = R"("dtype":"F32","shape":[2],"data_offsets":[0,8])";
    EXPECT_EQ(errorOf(one(good), 8), "");
    EXPECT_THAT(errorOf(one(good), 4), HasSubstr("ends before 'a'"));
    EXPECT_THAT(errorOf(one(good), 12), HasSubstr("belong to no tensor"));
    EXPECT_THAT(errorOf("{\"a\":{" + good + "},\"a\":{" + good + "}}", 8), HasSubstr("'a' twice"));
    EXPECT_THAT(errorOf(one(good + ",\"dtype\":\"F32\""), 8), HasSubstr("twice"));
    EXPECT_THAT(errorOf(one(good + ",\"more\":1"), 8), HasSubstr("unknown property 'more'"));
    EXPECT_THAT(errorOf(one(R"("dtype":"F8_E4M3","shape":[2],"data_offsets":[0,2])"), 2), HasSubstr("'F8_E4M3'"));
    EXPECT_THAT(errorOf(one(R"("dtype":"F32","shape":[3],"data_offsets":[0,8])"), 8),
                HasSubstr("does not fit its shape"));
    EXPECT_THAT(errorOf(one(R"("dtype":"F32","shape":[-2],"data_offsets":[0,8])"), 8), HasSubstr("safetensors form"));
    EXPECT_THAT(errorOf(one(R"("dtype":"F32","shape":[2.0],"data_offsets":[0,8])"), 8), HasSubstr("safetensors form"));
    EXPECT_THAT(errorOf(one(R"("dtype":"F32","shape":[2],"data_offsets":[8,0])"), 8),
                HasSubstr("does not fit its shape"));
    EXPECT_THAT(errorOf(one(R"("dtype":"F32","shape":[2],"data_offsets":[0])"), 8), HasSubstr("two offsets"));
    EXPECT_THAT(errorOf(one(R"("dtype":"F32","shape":[2])"), 8), HasSubstr("lacks"));
    EXPECT_THAT(errorOf(one(R"("dtype":"F32","shape":[4294967296,4294967296,4],"data_offsets":[0,0])"), 0),
                HasSubstr("does not fit its shape"));
    EXPECT_THAT(errorOf(one(R"("dtype":"F32","shape":[18446744073709551615],"data_offsets":[0,8])"), 8),
                HasSubstr("out of range"));
    EXPECT_THAT(errorOf("[1]", 0), HasSubstr("does not start"));
    EXPECT_THAT(errorOf("{", 0), HasSubstr("not valid JSON"));
    EXPECT_THAT(errorOf("{\"__metadata__\":{\"a\":1}}", 0), HasSubstr("safetensors form"));
    EXPECT_THAT(errorOf("{\"a\":" + std::string(100000, '['), 0), HasSubstr("safetensors form"));
}

TEST(SafetensorsHeader, RefusesOverlapAndGap) {
    const auto two = [](int begin, int end) {
        return R"({"a":{"dtype":"U8","shape":[4],"data_offsets":[0,4]},"b":{"dtype":"U8","shape":[4],"data_offsets":[)" +
               std::to_string(begin) + "," + std::to_string(end) + "]}}";
    };
    EXPECT_EQ(errorOf(two(4, 8), 8), "");
    EXPECT_THAT(errorOf(two(2, 6), 8), HasSubstr("over another tensor"));
    EXPECT_THAT(errorOf(two(5, 9), 9), HasSubstr("gap before 'b'"));
}

TEST(SafetensorsFileErrors, SayWhatIsWrong) {
    const test::TemporaryFolder folder;
    const auto at = [&](const std::string& name, const std::string& bytes) {
        store(folder.path() / name, bytes);
        return folder.path() / name;
    };
    EXPECT_THAT(fileErrorOf(folder.path() / "absent.safetensors"), HasSubstr("cannot be opened"));
    EXPECT_THAT(fileErrorOf(folder.path()), HasSubstr("not a file"));
    EXPECT_THAT(fileErrorOf(at("empty.safetensors", "")), HasSubstr("empty"));
    EXPECT_THAT(fileErrorOf(at("short.safetensors", "abc")), HasSubstr("ends early"));
    EXPECT_THAT(fileErrorOf(at("truncated.safetensors", fileWith("{}", 0).substr(0, 9))), HasSubstr("ends early"));
    EXPECT_THAT(fileErrorOf(at("html.safetensors", "<!DOCTYPE html><html></html>")), HasSubstr("does not start"));
    EXPECT_THAT(fileErrorOf(at("long_header.safetensors", std::string("\x01\xe1\xf5\x05\0\0\0\0{", 9))),
                HasSubstr("does not start"));
    EXPECT_EQ(fileErrorOf(at("no_tensors.safetensors", fileWith("{}", 0))), "");
}

TEST(SafetensorsFileErrors, RefusePickles) {
    const test::TemporaryFolder folder;
    for (const char* name : {"model.ckpt", "model.pt", "pytorch_model.bin"}) {
        store(folder.path() / name, fileWith("{}", 0));
        EXPECT_THAT(fileErrorOf(folder.path() / name), HasSubstr("pickle")) << name;
    }
    store(folder.path() / "zip.safetensors", std::string("PK\x03\x04\x14\0\0\0\0\0", 10));
    EXPECT_THAT(fileErrorOf(folder.path() / "zip.safetensors"), HasSubstr("Convert it to safetensors"));
    store(folder.path() / "old.safetensors", "\x80\x02\x8a\x0alugrhghgrhg");
    EXPECT_THAT(fileErrorOf(folder.path() / "old.safetensors"), HasSubstr("pickle"));
    // 640 bytes of header give the first bytes 0x80 0x02, as a pickle has.
    store(folder.path() / "honest.safetensors", fileWith("{" + std::string(638, ' ') + "}", 0));
    EXPECT_EQ(fileErrorOf(folder.path() / "honest.safetensors"), "");
}

TEST(SafetensorsFuzz, MutatedFilesAreReadOrRefused) {
    const test::TemporaryFolder folder;
    const fs::path path = folder.path() / "a.safetensors";
    writeSafetensors(path, samples(), {{"k", "v"}});
    const std::string whole = load(path);
    std::mt19937 random(20260801);
    int refused = 0;
    constexpr int kRounds = 1500;
    for (int round = 0; round < kRounds; ++round) {
        std::string bytes = whole;
        for (unsigned i = 0, count = 1 + random() % 4; i < count; ++i) {
            const std::size_t where = random() % std::min<std::size_t>(bytes.size(), 900);
            if (random() % 3 == 0)
                bytes[where] = static_cast<char>(random());
            else if (random() % 2 == 0)
                bytes[where] = "0123456789{}[],:\"-eE"[random() % 20];
            else
                bytes.erase(where, random() % 8);
        }
        store(path, bytes);
        try {
            const SafetensorsFile file(path);
            for (const auto& [name, entry] : file.entries()) file.tensor(name).sum();
        } catch (const Error& error) {
            ++refused;
            EXPECT_EQ(error.code(), ErrorCode::BadModel);
            EXPECT_FALSE(error.message().empty());
        }
    }
    EXPECT_GT(refused, kRounds / 4);
}

}  // namespace
}  // namespace maskwright
