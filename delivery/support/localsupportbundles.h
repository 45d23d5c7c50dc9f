// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/api/practicereceiver.h"
#include "delivery/api/secretstore.h"
#include "delivery/api/supportbundles.h"
#include "models/workspace/workspace.h"

#include <functional>

namespace console {

// Takes a copy of what it needs from the workspace in its thread, and makes texts of it in another.
class LocalSupportBundles : public SupportBundles
{
    Q_OBJECT
public:
    // logPaths: of all programs of the console, this one's first; logs that are not there are left out.
    LocalSupportBundles(const Workspace *workspace, const SecretStore *secrets, const PracticeReceiver *receiver,
                        QStringList logPaths, QObject *parent = nullptr);

    QList<SupportPart> parts(int failures) const override;
    QFuture<QString> text(const SupportPart &part) override;
    QFuture<Expected<std::monostate, SupportFailure>> save(const QString &path,
                                                           const QList<SupportFile> &files) override;
    QString logPath() const override { return m_logPaths.value(0); }

private:
    std::function<QString()> maker(const SupportPart &part) const;
    QList<Fact> facts() const;

    const Workspace *const m_workspace;
    const SecretStore *const m_secrets;
    const PracticeReceiver *const m_receiver;
    const QStringList m_logPaths;
};

} // namespace console
