// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QMap>
#include <QString>
#include <QStringList>

namespace console {

// What rpcclient prints for the commands that accountlookup.h gives it. The text is the server's: what is not
// understood is left out.
struct RpcAnswer
{
    enum class Kind { User, Group, Other }; // SID_NAME_USE 1; 2, 4 and 5; and any other

    QString sid; // lookupnames
    Kind kind = Kind::Other;
    QString account; // getusername: DOMAIN\name
    QMap<QString, QString> names; // lookupsids: of a SID, DOMAIN\name
    QStringList users; // lookupsids: the SIDs that are users
    QString domainSid; // lookupdomain
    QString primaryDomainSid; // lsaquery; empty where the server is in a workgroup
    QList<quint32> groups; // queryusergroups, queryuseraliases: relative ids
    QString status; // "LOGON_FAILURE": of the last command that failed

    bool operator==(const RpcAnswer &) const = default;
};

RpcAnswer rpcAnswerFrom(QByteArrayView output);

// "S-1-5-21-1-2-3" and 1001 of S-1-5-21-1-2-3-1001
QString domainOfSid(const QString &sid);
quint32 relativeId(const QString &sid);

} // namespace console
