// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/machine.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/library_versions.h"

namespace maskwright {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::MatchesRegex;

TEST(Machine, TellsWhatAutoStandsFor) {
    const Machine machine = thisMachine();
    EXPECT_FALSE(machine.processor.empty());
    EXPECT_EQ(machine.threads, availableThreads());
    EXPECT_GT(machine.freeBytes, 0U);
    EXPECT_EQ(machine.device, machine.hasCuda ? Device::Cuda : Device::Cpu);
    EXPECT_NE(machine.precision, Precision::Auto);
    if (!machine.hasCuda) {
        EXPECT_EQ(machine.precision, resolveOnCpu(Precision::Auto));
    }
}

TEST(Machine, NamesTheFeaturesThatAreThere) {
    EXPECT_THAT(namesOf({}), IsEmpty());
    EXPECT_THAT(namesOf({.avx2 = true, .avx512 = false, .avx512Bf16 = false, .amxBf16 = true}),
                ElementsAre("AVX2", "AMX-BF16"));
}

TEST(Machine, LibrariesTellTheirVersions) {
    for (const std::string& version : {thisMachine().torch, openCvVersion(), sqliteVersion()})
        EXPECT_THAT(version, MatchesRegex("[0-9]+\\.[0-9]+.*"));
}

}  // namespace
}  // namespace maskwright
