// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/outcome/stage.h"
#include "models/support/expected.h"

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QUrl>

namespace console {

struct ReceivedFile
{
    QString fieldName; // "file1"; empty in the practice folder
    QString name;
    QString mediaType;
    qint64 size = 0;
    QString path; // where it lies now, byte for byte as it came

    bool operator==(const ReceivedFile &) const = default;
};

// Something that reached the practice receiver.
struct Arrival
{
    enum class Endpoint { Extension, Folder };

    QDateTime time;
    Endpoint endpoint = Endpoint::Extension;
    QString sender; // "127.0.0.1:53211"; empty for the folder
    QList<Fact> fields; // form fields in the order they came
    QList<ReceivedFile> files;
    int status = 0; // what was answered; 0 where nothing was

    bool operator==(const Arrival &) const = default;
};

QString endpointName(Arrival::Endpoint endpoint); // "extension", "folder"

struct ReceiverFailure
{
    enum class Code { PortInUse, FolderNotWritable, Failed };
    Code code = Code::Failed;
    QString subject; // the port or folder
    QString technical; // English

    bool operator==(const ReceiverFailure &) const = default;
};

// Loopback stand-ins for the servers that connectors deliver to, so that a newcomer sends a real test scan with one
// click and sees what arrived. Listens on 127.0.0.1 only.
class PracticeReceiver : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    // portBase 0 takes any free port. Arrivals are kept below folder, which is made where it is missing.
    virtual Expected<void, ReceiverFailure> start(int portBase, const QString &folder) = 0;
    virtual void stop() = 0;
    virtual bool isRunning() const = 0;

    virtual QUrl extensionUrl() const = 0; // http://127.0.0.1:<port>/api/scan
    virtual QString folder() const = 0; // the practice folder that a File System connector delivers to
    virtual QList<Arrival> arrivals() const = 0; // oldest first, the newest 1,000

Q_SIGNALS:
    void arrived(const console::Arrival &arrival);
    void runningChanged(bool running);
};

} // namespace console
