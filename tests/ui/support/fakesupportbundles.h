// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/api/supportbundles.h"

#include <QHash>
#include <QPromise>

#include <functional>
#include <memory>

namespace console {

// Has a text for each part, and keeps what is saved. A slow one answers in order when the test says so.
class FakeSupportBundles : public SupportBundles
{
    Q_OBJECT
public:
    QList<SupportPart> parts(int failures) const override;
    QFuture<QString> text(const SupportPart &part) override;
    QFuture<Expected<std::monostate, SupportFailure>> save(const QString &path,
                                                           const QList<SupportFile> &files) override;
    QString logPath() const override { return log; }

    void answer(); // the oldest question that waits

    static QString textOf(const QString &fileName); // "text of platform.txt"

    QString log; // its path
    bool isSlow = false;
    std::optional<SupportFailure> failure; // of saving
    QList<DeliveryEntry> deliveries;
    QStringList made; // the names of the parts whose texts were asked for
    QStringList savedTo;
    QList<SupportFile> saved; // at last

private:
    template<class Answer>
    QFuture<Answer> answered(const Answer &answer);

    QList<std::function<void()>> m_waiting;
};

} // namespace console
