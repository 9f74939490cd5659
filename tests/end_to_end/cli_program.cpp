// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_program.h"

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <csignal>
#include <stdexcept>

#include "core/files.h"
#include "image/write.h"

namespace maskwright::test {

CliProgram::CliProgram(std::vector<std::string> arguments, const std::filesystem::path& program) {
    arguments.insert(arguments.begin(), program.string());
    std::vector<char*> argv;
    for (std::string& argument : arguments) argv.push_back(argument.data());
    argv.push_back(nullptr);
    const std::string out = (m_folder.path() / "out").string();
    const std::string err = (m_folder.path() / "err").string();
    posix_spawn_file_actions_t files;
    posix_spawn_file_actions_init(&files);
    posix_spawn_file_actions_addopen(&files, 0, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_addopen(&files, 1, out.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
    posix_spawn_file_actions_addopen(&files, 2, err.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
    const int failed = posix_spawn(&m_process, program.c_str(), &files, nullptr, argv.data(), environ);
    posix_spawn_file_actions_destroy(&files);
    if (failed != 0) throw std::runtime_error("maskwright-cli could not be started");
}

CliProgram::~CliProgram() {
    if (m_process <= 0) return;
    ::kill(m_process, SIGKILL);
    ::waitpid(m_process, &m_waitStatus, 0);
}

void CliProgram::signal(int number) const {
    if (m_process > 0) ::kill(m_process, number);
}

bool CliProgram::running() {
    if (m_process > 0 && ::waitpid(m_process, &m_waitStatus, WNOHANG) == m_process) m_process = 0;
    return m_process > 0;
}

Ended CliProgram::wait() {
    if (m_process > 0) ::waitpid(m_process, &m_waitStatus, 0);
    m_process = 0;
    Ended ended;
    ended.status = WIFSIGNALED(m_waitStatus) ? 128 + WTERMSIG(m_waitStatus) : WEXITSTATUS(m_waitStatus);
    ended.out = readText(m_folder.path() / "out");
    ended.err = readText(m_folder.path() / "err");
    return ended;
}

Ended runCli(std::vector<std::string> arguments) {
    return CliProgram(std::move(arguments)).wait();
}

nlohmann::json jsonOf(const Ended& ended) {
    nlohmann::json json = nlohmann::json::parse(ended.out, nullptr, /*allow_exceptions=*/false);
    EXPECT_TRUE(json.is_object()) << "stdout: " << ended.out << "\nstderr: " << ended.err;
    return json;
}

nlohmann::json refusal(std::vector<std::string> arguments, int expectedStatus) {
    arguments.emplace_back("--json");
    const Ended ended = runCli(std::move(arguments));
    EXPECT_EQ(ended.status, expectedStatus) << ended.err;
    const std::size_t start = ended.err.find("error: ");
    EXPECT_NE(start, std::string::npos) << ended.err;
    if (start != std::string::npos) {
        const std::string sentence = ended.err.substr(start);
        EXPECT_EQ(std::count(sentence.begin(), sentence.end(), '\n'), 1) << sentence;
        EXPECT_EQ(sentence.find("terminate called"), std::string::npos) << sentence;
        EXPECT_EQ(sentence.find(".cpp"), std::string::npos) << sentence;
    }
    const nlohmann::json json = jsonOf(ended);
    EXPECT_TRUE(json.contains("error")) << ended.out;
    return json.value("error", nlohmann::json::object());
}

void writeDiscPhoto(const std::filesystem::path& path, int width, int height) {
    Image photo{width, height, {}};
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x) {
            const int dx = 2 * x - width;
            const int dy = 2 * y - height;
            const bool inside = dx * dx + dy * dy < std::min(width, height) * std::min(width, height) / 4;
            const auto ground = static_cast<std::uint8_t>(30 + (x * 7 + y * 3) % 20);
            photo.rgb.insert(photo.rgb.end(), {inside ? std::uint8_t{230} : ground, inside ? std::uint8_t{90} : ground,
                                               inside ? std::uint8_t{40} : ground});
        }
    writePng(path, photo);
}

void writeMask(const std::filesystem::path& path, int width, int height, int foregroundColumns) {
    std::vector<std::uint8_t> grey;
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x) grey.push_back(x < foregroundColumns ? 255 : 0);
    const auto png = encodePngGrey(grey, width, height);
    writeAtomically(path, std::span<const std::uint8_t>(png));
}

}  // namespace maskwright::test
