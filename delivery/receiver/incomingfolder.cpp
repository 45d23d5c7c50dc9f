// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/receiver/incomingfolder.h"

#include "delivery/receiver/receivedfolder.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace console {

using namespace Qt::StringLiterals;

IncomingFolder::IncomingFolder(ReceivedFolder &received)
    : m_received(received)
    , m_folder(received.incomingTemplate())
{
}

std::optional<QList<ReceivedFile>> IncomingFolder::adopt(const QList<ReceivedFile> &files)
{
    QList<ReceivedFile> adopted = files;
    for (ReceivedFile &file : adopted) {
        const QString target = freePathIn(path(), QFileInfo(file.path).fileName());
        if (!QFile::rename(file.path, target)) {
            m_error = u"A file could not be moved to its message"_s;
            return {};
        }
        file.path = target;
    }
    return adopted;
}

std::optional<Arrival> IncomingFolder::keep(Arrival arrival)
{
    if (!writeFields(arrival.fields))
        return {};
    arrival.time = QDateTime::currentDateTime();
    const auto place = m_received.keep(m_folder.path(), arrival.time);
    if (!place) {
        m_error = u"The folder could not be moved to its place"_s;
        return {};
    }
    m_folder.setAutoRemove(false);
    for (ReceivedFile &file : arrival.files)
        file.path = *place + u'/' + QFileInfo(file.path).fileName();
    return arrival;
}

bool IncomingFolder::writeFields(const QList<Fact> &fields)
{
    QJsonArray entries;
    for (const Fact &field : fields)
        entries.append(QJsonObject{{"name"_L1, field.name}, {"value"_L1, field.value}});
    const QByteArray json = QJsonDocument(entries).toJson();
    QFile file(m_folder.filePath(fieldsFileName()));
    if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly) && file.write(json) == json.size() && file.flush())
        return true;
    m_error = file.errorString();
    return false;
}

} // namespace console
