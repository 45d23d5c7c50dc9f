// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Runs programs and measures them from outside: wall time from start to end, and the peak of resident memory.
//
//   measure ratio NAME BOUND RUNS OURS… --versus PEER…
//       Runs both in turns, RUNS times, in the order of A B, B A, A B …; prints a line of the table with the median of
//       the pairs' ratios. Exit status 1 where it is above BOUND.
//   measure peak RUNS PROGRAM…
//       Prints the largest peak of resident memory, in KiB.
//
// Exit status 2 where a program fails; its output is printed then.

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <optional>
#include <spawn.h>
#include <string>
#include <string_view>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <utility>
#include <vector>

namespace {

using Command = std::vector<char *>; // ends with a null pointer

struct Measured
{
    double milliseconds = 0;
    long peakKibibytes = 0;
};

void printLog(int log)
{
    char buffer[4096];
    ::lseek(log, 0, SEEK_SET);
    for (ssize_t got = 0; (got = ::read(log, buffer, sizeof buffer)) > 0;)
        std::fwrite(buffer, 1, static_cast<std::size_t>(got), stderr);
}

std::optional<Measured> run(const Command &command)
{
    char logName[] = "/tmp/measure-XXXXXX";
    const int log = ::mkostemp(logName, O_CLOEXEC);
    ::unlink(logName);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, log, STDOUT_FILENO);
    posix_spawn_file_actions_adddup2(&actions, log, STDERR_FILENO);

    const auto begin = std::chrono::steady_clock::now();
    pid_t child = 0;
    const int error = ::posix_spawnp(&child, command[0], &actions, nullptr, command.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    int status = 0;
    rusage usage{};
    const bool ended = error == 0 && ::wait4(child, &status, 0, &usage) == child;
    const std::chrono::duration<double, std::milli> time = std::chrono::steady_clock::now() - begin;
    const bool succeeded = ended && WIFEXITED(status) && WEXITSTATUS(status) == 0;
    if (!succeeded) {
        std::fprintf(stderr, "%s failed: %s\n", command[0],
                     error != 0 ? std::strerror(error) : "its exit status is not 0");
        printLog(log);
    }
    ::close(log);
    return succeeded ? std::optional(Measured{time.count(), usage.ru_maxrss}) : std::nullopt;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    const std::size_t middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

struct Comparison
{
    const char *name;
    double bound;
    int runs;
    const char *before; // null: nothing
    Command ours;
    Command peer;
};

std::optional<Measured> prepareAndRun(const Comparison &comparison, const Command &command)
{
    if (comparison.before && std::system(comparison.before) != 0) {
        std::fprintf(stderr, "%s failed\n", comparison.before);
        return {};
    }
    return run(command);
}

int ratio(const Comparison &comparison)
{
    const auto &[name, bound, runs, before, ours, peer] = comparison;
    std::vector<double> ourTimes;
    std::vector<double> peerTimes;
    std::vector<double> ratios;
    if (!prepareAndRun(comparison, ours) || !prepareAndRun(comparison, peer)) // caches are warm for both after this
        return 2;
    for (int pair = 0; pair < runs; ++pair) {
        const bool oursFirst = pair % 2 == 0;
        auto first = prepareAndRun(comparison, oursFirst ? ours : peer);
        auto second = prepareAndRun(comparison, oursFirst ? peer : ours);
        if (!first || !second)
            return 2;
        if (!oursFirst)
            std::swap(first, second);
        ourTimes.push_back(first->milliseconds);
        peerTimes.push_back(second->milliseconds);
        ratios.push_back(first->milliseconds / second->milliseconds);
    }
    const double middle = median(ratios);
    const bool met = middle <= bound;
    const auto [least, most] = std::minmax_element(ratios.begin(), ratios.end());
    std::printf("%-34s %9.1f %9.1f %7.2f %7.2f  %.2f to %.2f  %s\n", name, median(ourTimes), median(peerTimes), middle,
                bound, *least, *most, met ? "met" : "MISSED");
    return met ? 0 : 1;
}

int peak(int runs, const Command &command)
{
    long largest = 0;
    for (int turn = 0; turn < runs; ++turn) {
        const auto measured = run(command);
        if (!measured)
            return 2;
        largest = std::max(largest, measured->peakKibibytes);
    }
    std::printf("%ld\n", largest);
    return 0;
}

Command commandOf(char **begin, char **end)
{
    Command command(begin, end);
    command.push_back(nullptr);
    return command;
}

} // namespace

int main(int argc, char *argv[])
{
    char **end = argv + argc;
    const std::string_view mode = argc > 1 ? argv[1] : "";
    if (mode == "ratio" && argc > 7) {
        const bool prepares = std::string_view(argv[5]) == "--before";
        char **ours = argv + (prepares ? 7 : 5);
        char **versus = std::find_if(ours, end, [](const char *text) { return std::string_view(text) == "--versus"; });
        if (versus != end && versus > ours && versus + 1 < end)
            return ratio({argv[2], std::atof(argv[3]), std::atoi(argv[4]), prepares ? argv[6] : nullptr,
                          commandOf(ours, versus), commandOf(versus + 1, end)});
    }
    if (mode == "peak" && argc > 3)
        return peak(std::atoi(argv[2]), commandOf(argv + 3, end));
    std::fputs("usage: measure ratio NAME BOUND RUNS [--before COMMAND] OURS... --versus PEER... | measure peak RUNS "
               "PROGRAM...\n",
               stderr);
    return 2;
}
