// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/api/practicereceiver.h"

#include <memory>

namespace console {

class ExtensionEndpoint;
class FolderWatch;
class ReceivedFolder;

// The Extension endpoint on the port base itself, and a watched folder:
//
//   <folder>/received/<time>-<n>/   one posted scan job: its files byte for byte, its text fields as fields.json
//   <folder>/folder/                the practice folder
//
// What arrived stays on the disk until the user removes it. Needs an event loop; signals come in the receiver's thread.
class LoopbackReceiver : public PracticeReceiver
{
    Q_OBJECT
public:
    explicit LoopbackReceiver(QObject *parent = nullptr);
    ~LoopbackReceiver() override;

    Expected<void, ReceiverFailure> start(int portBase, const QString &folder) override; // anew where it runs already
    void stop() override; // scan jobs that are still coming are dropped
    bool isRunning() const override { return m_endpoint != nullptr; }

    QUrl extensionUrl() const override; // empty where it does not run
    QString folder() const override { return m_folder; } // empty before the first start
    QList<Arrival> arrivals() const override { return m_arrivals; }

private:
    void addFolderArrival(const QString &path);
    void add(const Arrival &arrival);

    QString m_folder;
    QList<Arrival> m_arrivals;
    std::unique_ptr<ReceivedFolder> m_received;
    std::unique_ptr<ExtensionEndpoint> m_endpoint; // its threads use m_received
    std::unique_ptr<FolderWatch> m_watch;
};

} // namespace console
