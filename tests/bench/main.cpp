// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
// maskwright-bench: runs each benchmark in a process of its own, so that its peak memory is its own, and prints the
// times of all repetitions with their median.
#include <ATen/Parallel.h>
#include <benchmark/benchmark.h>
#include <sys/wait.h>
#include <unistd.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <array>
#include <cstdio>
#include <iostream>
#include <nlohmann/json.hpp>
#include <regex>

#include "bench_support.h"
#include "core/compute.h"

namespace maskwright::bench {

namespace {

struct Entry {
    std::string name;
    std::function<void(benchmark::State&)> body;
};
std::vector<Entry>& entries() {
    static std::vector<Entry> all;
    return all;
}

/// Collects each repetition's seconds instead of printing a table.
class Collector : public benchmark::BenchmarkReporter {
  public:
    bool ReportContext(const Context&) override { return true; }
    void ReportRuns(const std::vector<Run>& runs) override {
        for (const Run& run : runs) {
            if (run.run_type != Run::RT_Iteration) continue;
            if (run.error_occurred) error = run.error_message;
            seconds.push_back(run.real_accumulated_time / static_cast<double>(run.iterations));
            if (const auto found = run.counters.find("images"); found != run.counters.end()) images = found->second;
        }
    }
    std::vector<double> seconds;
    double images = 0;
    std::string error;
};

/// In the child: one benchmark, its result as one JSON line.
int runOne(const Entry& entry, int repetitions) {
    benchmark::RegisterBenchmark(entry.name.c_str(), entry.body)
        ->Iterations(1)
        ->Repetitions(repetitions)
        ->UseRealTime()
        ->Unit(benchmark::kSecond);
    Collector collector;
    benchmark::RunSpecifiedBenchmarks(&collector);
    if (!collector.error.empty() || collector.seconds.empty()) {
        std::cerr << entry.name << ": " << collector.error << std::endl;
        return 1;
    }
    std::vector<double> sorted = collector.seconds;
    std::sort(sorted.begin(), sorted.end());
    nlohmann::json result = {{"name", entry.name},
                             {"median_s", sorted[sorted.size() / 2]},
                             {"runs", collector.seconds},
                             {"peak_rss_mb", static_cast<double>(peakResidentBytes()) / 1e6}};
    if (collector.images > 0) result["images_per_minute"] = collector.images * 60 / sorted[sorted.size() / 2];
    std::cout << result.dump() << std::endl;
    return 0;
}

/// The child's standard output, or nothing when it failed.
std::string runInChild(const std::string& program, const Entry& entry, int repetitions, int threads) {
    std::array<int, 2> ends{};
    if (pipe(ends.data()) != 0) return {};
    const pid_t child = fork();
    if (child == 0) {
        dup2(ends[1], STDOUT_FILENO);
        close(ends[0]);
        const std::string count = std::to_string(repetitions), cores = std::to_string(threads);
        execl(program.c_str(), program.c_str(), "--one", entry.name.c_str(), "--repetitions", count.c_str(),
              "--threads", cores.c_str(), nullptr);
        _exit(127);
    }
    close(ends[1]);
    std::string text;
    std::array<char, 4096> buffer{};
    for (ssize_t n; (n = read(ends[0], buffer.data(), buffer.size())) > 0;)
        text.append(buffer.data(), static_cast<std::size_t>(n));
    close(ends[0]);
    int status = 0;
    waitpid(child, &status, 0);
    return status == 0 ? text : std::string();
}

int runAll(const std::regex& filter, bool json, int repetitions, int threads) {
    nlohmann::json all = nlohmann::json::array();
    int failed = 0;
    for (const Entry& entry : entries()) {
        if (!std::regex_search(entry.name, filter)) continue;
        const auto result =
            nlohmann::json::parse(runInChild("/proc/self/exe", entry, repetitions, threads), nullptr, false);
        if (!result.is_object()) {
            ++failed;
            continue;
        }
        if (!json)
            std::printf("%-36s %8.3f s  %7.0f MB%s\n", entry.name.c_str(), result["median_s"].get<double>(),
                        result["peak_rss_mb"].get<double>(),
                        result.contains("images_per_minute")
                            ? ("  " + std::to_string(static_cast<int>(result["images_per_minute"].get<double>())) +
                               " images/min")
                                  .c_str()
                            : "");
        all.push_back(result);
    }
    if (json) std::cout << nlohmann::json{{"benchmarks", all}}.dump(2) << std::endl;
    return failed == 0 ? 0 : 1;
}

}  // namespace

void add(const std::string& name, const std::function<void(benchmark::State&)>& body) {
    entries().push_back({name, body});
}

}  // namespace maskwright::bench

int main(int argc, char** argv) {
    using namespace maskwright::bench;
    maskwright::shareOneHeap();
    maskwright::keepFreedMemory();
    CLI::App app("Measures Maskwright: medians over repetitions and peak memory.");
    bool json = false;
    std::string filter = ".*", one;
    int repetitions = 5, threads = maskwright::availableThreads();
    app.add_flag("--json", json, "one JSON object on standard output");
    app.add_option("--filter", filter, "regular expression of names");
    app.add_option("--repetitions", repetitions, "passes of each benchmark")->check(CLI::Range(1, 1000));
    app.add_option("--threads", threads, "threads of the networks")->check(CLI::Range(1, 1024));
    app.add_option("--one", one)->group("");
    CLI11_PARSE(app, argc, argv);
    registerSd15();
    registerLabelling();
    registerProjects();
    registerTraining();
    at::set_num_threads(threads);
    try {
        if (one.empty()) return runAll(std::regex(filter), json, repetitions, threads);
        for (const auto& entry : entries())
            if (entry.name == one) return runOne(entry, repetitions);
    } catch (const std::exception& error) {
        std::cerr << "error: " << error.what() << std::endl;
    }
    return 2;
}
