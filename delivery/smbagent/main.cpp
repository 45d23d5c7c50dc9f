// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Delivers to SMB shares, and is the only program that links libsmbclient: that library is not safe with threads, its
// calls cannot be interrupted, and when it aborts it takes its process with it. agentmessage.h says how it is spoken
// to.

#include "delivery/smbagent/agent.h"
#include "delivery/smbagent/agentinput.h"
#include "delivery/smbagent/smbcontext.h"

#include <QCoreApplication>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

// Passwords are in this memory.
void keepMemoryPrivate()
{
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
    ::prctl(PR_SET_DUMPABLE, 0);
}

void tell(const AgentEvent &event)
{
    const QByteArray line = toLine(event);
    for (qsizetype done = 0; done < line.size();) {
        const ssize_t written = ::write(STDOUT_FILENO, line.constData() + done, size_t(line.size() - done));
        if (written < 0 && errno != EINTR)
            return; // nobody listens any more: the end of the input says so too, and what was begun is taken back
        done += std::max<ssize_t>(written, 0);
    }
}

void run(Agent &agent, QByteArray line, const std::stop_token &stop)
{
    const auto job = agentJobFromLine(line);
    ::explicit_bzero(line.data(), static_cast<std::size_t>(line.size()));
    if (job)
        agent.run(*job, stop);
    else
        tell(AgentEnded{Failure{Stage::Prepare, Cause::Internal, u"smb.job"_s, {}, u"The job is not readable"_s}});
}

} // namespace

int main(int argc, char *argv[])
{
    keepMemoryPrivate();
    if (argc == 2 && std::strcmp(argv[1], "--version") == 0) // for the report on the platform
        return std::puts(clientVersion()) < 0 ? 1 : 0;
    ::prctl(PR_SET_PDEATHSIG, SIGTERM);
    std::signal(SIGPIPE, SIG_IGN);
    AgentInput input(STDIN_FILENO);
    const QCoreApplication application(argc, argv);
    Agent agent(&tell);
    while (auto line = input.nextLine())
        run(agent, std::move(*line), input.stop());
    ::_exit(0); // what libsmbclient would still tidy up at the end may wait for the server
}
