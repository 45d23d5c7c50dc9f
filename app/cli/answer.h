// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QFuture>
#include <QFutureWatcher>

#include <optional>

namespace console {

// Runs the event loop until the answer is there, for a command that asks one question after the other.
template<class Answer>
Answer answerOf(const QFuture<Answer> &future)
{
    QFutureWatcher<Answer> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, qApp, &QCoreApplication::quit);
    watcher.setFuture(future);
    if (!future.isFinished())
        QCoreApplication::exec();
    return future.result();
}

// The same for a question whose answer comes to a callback.
template<class Answer, class Ask>
Answer answerOfCall(const Ask &ask)
{
    std::optional<Answer> answer;
    ask([&answer](const Answer &given) {
        answer = given;
        QCoreApplication::quit();
    });
    while (!answer)
        QCoreApplication::exec();
    return *answer;
}

} // namespace console
