// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <functional>
#include <stop_token>

namespace console {

struct CopyResult
{
    qint64 bytes = 0; // copied
    int readError = 0; // errno, 0: none
    int writeError = 0;
};

// Copies from one descriptor to another within the kernel where it can, otherwise through a buffer, until size bytes
// are copied, the source ends, or a stop is asked for. The target's blocks are asked for first, so that a full disk is
// known before the work; and what is copied starts for the disk at once, so that the flush has little left to do.
CopyResult copyFile(int source, int target, qint64 size, const std::stop_token &stop,
                    const std::function<void(qint64)> &progress);

} // namespace console
