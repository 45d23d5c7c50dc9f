// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/smbagent/agentreport.h"
#include "delivery/smbagent/documentwriter.h"

namespace console {

// A large document is written by two agents, because libsmbclient waits for the answer to each write: while the server
// is at the one of the first, it gets one of the second. The first makes the file, starts the second, and is the only
// one that renames or removes it.
//
//   first   0   2   4   6 ──►      ◄── 11   9      the even stripes, then the odd ones from the end until they meet
//   second    1   3   5   7 ──►
//
// They stay near each other, because a server may have to fill up with zeros what is between the end of the file and
// what is written beyond it. The second is only a help: should it be late, refused by the server or killed, the first
// writes its stripes too.

bool isWorthDividing(qint64 size);

// In the first agent; job is that of the second. progress is told the bytes that are written by both.
Expected<void, Failure> writeDivided(DocumentWriter &writer, const AgentJob &job, const std::stop_token &stop,
                                     const std::function<void(qint64)> &progress);

// In the second agent. What it has reported is on the share where the outcome is Delivered, which it is after a stop
// as well.
Outcome writeAsSecond(SmbContext &context, const AgentJob &job, AgentReport &report, const std::stop_token &stop);

} // namespace console
