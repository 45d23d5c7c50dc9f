// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFutureWatcher>

namespace console {

// Calls done once, later, also where the answer is there already; not at all when the context goes before. A question
// that was dropped has the answer `dropped`. Not a continuation: one whose context is gone when the answer comes stops
// the program in Qt 6.4.
template<class Answer, class Done>
void whenAnswered(QObject *context, const QFuture<Answer> &question, const Answer &dropped, const Done &done)
{
    auto *watcher = new QFutureWatcher<Answer>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, dropped, done] {
        const QFuture<Answer> answered = watcher->future();
        watcher->deleteLater();
        done(answered.resultCount() > 0 ? answered.result() : dropped);
    });
    watcher->setFuture(question);
}

} // namespace console
