// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/api/deliveryjob.h"
#include "models/connector/connectortype.h"
#include "models/outcome/stage.h"
#include "models/support/expected.h"

#include <QFuture>
#include <QObject>
#include <QStringList>

#include <memory>

namespace console {

// What would be sent, as text: the lines of the request or the files that would be written, documents abbreviated,
// secrets redacted. Made from the same plan that a delivery executes.
struct Preview
{
    // The same delivery with a tool that others know, to be run by hand: secrets and documents' paths as they are to be
    // filled in and as they lie there.
    struct Command
    {
        QString tool; // "curl", "swaks", "smbclient", "cp", "PowerShell"
        QString text; // may have several lines
        QStringList placeholders = {}; // environment variables that have to be set before: "SCAN_PASSWORD"

        bool operator==(const Command &) const = default;
    };

    QString summary; // "POST https://…", or the folder that is written to
    QStringList lines;
    QList<Command> commands = {}; // the best known first
    QList<Fact> facts = {}; // what no line says: the account, the owner of the files

    bool operator==(const Preview &) const = default;
};

// Delivers scans. Windows and commands know this interface alone; services.cpp makes the one that works.
class DeliveryEngine : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    // Does not start it. The job may outlive neither the engine nor be started twice.
    virtual std::unique_ptr<DeliveryJob> createJob(const DeliveryRequest &request) = 0;

    // Prepares without any network access or writing.
    virtual QFuture<Expected<Preview, Failure>> preview(const DeliveryRequest &request) = 0;

    // Whether this version delivers to the type.
    virtual bool canDeliverTo(ConnectorType type) const = 0;

    virtual int runningJobs() const = 0; // queued ones included

    // How many deliveries run at the same time, 1 to 256; the others wait for their turn.
    virtual int concurrency() const = 0;
    virtual void setConcurrency(int count) = 0;

Q_SIGNALS:
    void runningJobsChanged(int count);
};

} // namespace console
