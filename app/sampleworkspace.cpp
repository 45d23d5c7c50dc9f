// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sampleworkspace.h"

#include "models/workspace/workspace.h"

#include <QDir>
#include <QFileInfo>
#include <QTcpServer>

namespace console {

using namespace Qt::StringLiterals;

namespace {

// A port that is free now, from a range outside the ephemeral ports, so that the sample's addresses stay what they are.
int freePortBase()
{
    constexpr int first = 28470;
    constexpr int step = 10;
    for (int port = first; port < first + 20 * step; port += step) {
        QTcpServer probe;
        if (probe.listen(QHostAddress::LocalHost, static_cast<quint16>(port)))
            return port;
    }
    return first;
}

Directory sampleDirectory()
{
    Directory directory;
    directory.users = {
        {u"anna@practice.example"_s,
         u"Anna"_s,
         u"Ferrer"_s,
         u"anna.ferrer@practice.example"_s,
         {},
         u"10"_s,
         u"Reception"_s},
        {u"john@practice.example"_s, u"John"_s, u"Doe"_s, u"john.doe@practice.example"_s, {}, u"20"_s, u"Accounting"_s},
    };
    Device device;
    device.id = u"265"_s;
    device.name = u"MFP Reception"_s;
    device.ip = u"127.0.0.1"_s;
    device.location = u"Ground floor"_s;
    device.groupId = u"179"_s;
    device.groupName = u"Practice devices"_s;
    directory.devices = {device};

    Workflow toFolder;
    toFolder.id = u"150"_s;
    toFolder.name = u"Scan to folder"_s;
    toFolder.elementId = u"FYkBZw7CcS9zKp"_s;
    toFolder.fileName = u"%scanDate%_%scanTime%_%userUsername%"_s;
    Workflow toFax;
    toFax.id = u"151"_s;
    toFax.name = u"Scan to fax"_s;
    toFax.elementId = u"Qm3TfA81xUe2Lr"_s;
    toFax.inputs = {{u"faxNumber"_s, u"+49 30 5550 100"_s}};
    directory.workflows = {toFolder, toFax};
    return directory;
}

QList<Connector> sampleConnectors(int portBase, const QString &practiceFolder)
{
    FileSystemSettings folder;
    folder.baseLocation = practiceFolder + u"/folder"_s;
    ExtensionSettings extension;
    extension.endpointUrl = u"http://127.0.0.1:%1/api/scan"_s.arg(portBase);
    extension.properties = {{u"Department"_s, u"Reception"_s}};
    return {
        {QUuid::createUuid(), u"Practice folder"_s, u"Delivers to the practice receiver's folder on this computer."_s,
         folder},
        {QUuid::createUuid(), u"Practice endpoint"_s,
         u"Delivers to the practice receiver's Extension endpoint on this computer."_s, extension},
    };
}

Expected<void, WorkspaceFailure> fill(Workspace &workspace, const QString &practiceFolder)
{
    const int portBase = freePortBase();
    SystemConfiguration system;
    system.faxPagePacks = {u"Practice"_s};
    auto done =
        workspace.setSystem(system).and_then([&] { return workspace.setDirectory(sampleDirectory()); }).and_then([&] {
            return workspace.setPracticeReceiver({true, portBase, practiceFolder});
        });
    const QList<Connector> connectors = sampleConnectors(portBase, practiceFolder);
    for (const Connector &connector : connectors)
        done = done.and_then([&] { return workspace.insert(connector); });
    return done;
}

} // namespace

Expected<void, WorkspaceFailure> ensureSampleWorkspace(const QString &path, const QString &practiceFolder)
{
    if (QFileInfo::exists(path))
        return {};
    const QFileInfo target(path);
    if (!QDir().mkpath(target.absolutePath()))
        return Unexpected(WorkspaceFailure{WorkspaceFailure::Code::AccessDenied, path, {}, {}});

    // Filled under another name, so that a sample that was cut short is made anew and not taken for a whole one.
    const QString unfinished = path + u".new"_s;
    for (const QString &left : {unfinished, unfinished + u"-wal"_s, unfinished + u"-shm"_s})
        QFile::remove(left);
    {
        const auto workspace = Workspace::open(unfinished);
        if (!workspace)
            return Unexpected(workspace.error());
        if (const auto filled = fill(**workspace, practiceFolder); !filled)
            return filled;
    }
    if (!QFile::rename(unfinished, path))
        return Unexpected(WorkspaceFailure{WorkspaceFailure::Code::AccessDenied, path, {}, {}});
    return {};
}

} // namespace console
