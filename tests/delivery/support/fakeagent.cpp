// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Stands in for scan-smb-agent: does what the file <program>.script says, line by line and over again, until its input
// ends. It writes its process id to <program>.pids, and each job it reads to <program>.jobs.
//
//   read            waits for a job            say TEXT     a line on standard output
//   log TEXT        on standard error          babble       output without a line's end, for ever
//   hang            for ever                   close        closes standard output
//   exit NUMBER     crash                      deaf         ignores SIGTERM
//   farewell TEXT   said at SIGTERM, before the end
//   descriptors     says how many files are open

#include <csignal>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <string>
#include <unistd.h>
#include <vector>

namespace {

std::string farewell; // set before the signal can come

void say(const std::string &text)
{
    const std::string line = text + '\n';
    [[maybe_unused]] const ssize_t written = ::write(STDOUT_FILENO, line.data(), line.size());
}

void onTerminate(int)
{
    [[maybe_unused]] const ssize_t written = ::write(STDOUT_FILENO, farewell.data(), farewell.size());
    ::_exit(0);
}

void append(const std::string &path, const std::string &line)
{
    // In one write, because several agents share the file.
    const int file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    const std::string whole = line + '\n';
    [[maybe_unused]] const ssize_t written = ::write(file, whole.data(), whole.size());
    ::close(file);
}

std::size_t openDescriptors()
{
    std::size_t count = 0;
    for ([[maybe_unused]] const auto &entry : std::filesystem::directory_iterator("/proc/self/fd"))
        ++count;
    return count - 1; // without the one that looks
}

void obey(const std::string &program, const std::string &command, const std::string &text)
{
    if (command == "read") {
        std::string job;
        if (!std::getline(std::cin, job))
            std::exit(0);
        append(program + ".jobs", job);
    } else if (command == "say") {
        say(text);
    } else if (command == "log") {
        std::cerr << text << std::endl;
    } else if (command == "babble") {
        const std::string nonsense(65'536, 'x');
        while (::write(STDOUT_FILENO, nonsense.data(), nonsense.size()) > 0) { }
    } else if (command == "hang") {
        while (true)
            ::pause();
    } else if (command == "close") {
        ::close(STDOUT_FILENO);
    } else if (command == "exit") {
        std::exit(std::atoi(text.c_str()));
    } else if (command == "crash") {
        std::raise(SIGSEGV);
    } else if (command == "deaf") {
        std::signal(SIGTERM, SIG_IGN);
    } else if (command == "farewell") {
        farewell = text + '\n';
        std::signal(SIGTERM, onTerminate);
    } else if (command == "descriptors") {
        say("{\"event\":\"noted\",\"text\":\"" + std::to_string(openDescriptors()) + "\"}");
    } else {
        std::exit(100);
    }
}

} // namespace

int main(int, char **arguments)
{
    const std::string program = arguments[0];
    append(program + ".pids", std::to_string(::getpid()));
    std::vector<std::string> script;
    {
        std::ifstream file(program + ".script");
        for (std::string line; std::getline(file, line);)
            script.push_back(line);
    }
    while (!script.empty()) {
        for (const std::string &line : script) {
            const std::size_t space = line.find(' ');
            obey(program, line.substr(0, space), space == std::string::npos ? "" : line.substr(space + 1));
        }
    }
    return 101;
}
