// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFutureWatcher>
#include <QtTest>

namespace console {

// What a store answers in the end. The event loop turns meanwhile: a store answers in its own thread.
template<class Answer>
Answer answerOf(const QFuture<Answer> &future)
{
    QFutureWatcher<Answer> watcher;
    QSignalSpy finished(&watcher, &QFutureWatcherBase::finished);
    watcher.setFuture(future);
    if (!finished.wait(30000))
        qFatal("No answer came");
    return future.result();
}

} // namespace console
