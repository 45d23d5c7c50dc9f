// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/storageplace.h"

#include "models/connector/filesystem/baselocation.h"
#include "ui/text/explanationparts.h"

namespace console::text {

using namespace Qt::StringLiterals;

namespace {

QString credentials(const StoragePlace &place)
{
    return place.account == FileSystemAccount::Custom ? u"-U "_s + quoted(place.username)
                                                      : u"--use-kerberos=required"_s;
}

QString serviceName(const StoragePlace &place)
{
    return quoted(u"//%1/%2"_s.arg(place.server, place.share));
}

bool isOfShare(const Failure &failure)
{
    return failure.cause == Cause::ShareMissing || failure.cause == Cause::SignInRefused
        || failure.code.startsWith("nt."_L1) || failure.code.startsWith("smb."_L1);
}

} // namespace

StoragePlace storagePlaceOf(const Failure &failure, const Connector &connector)
{
    StoragePlace place;
    const auto *settings = std::get_if<FileSystemSettings>(&connector.settings);
    if (!settings)
        return place;
    place.account = settings->account;
    place.username = settings->username;
    const BaseLocation subject = parseBaseLocation(failure.subject);
    const bool isAboutPlace = subject.kind == BaseLocation::Kind::Unc || subject.kind == BaseLocation::Kind::Local;
    const BaseLocation location = isAboutPlace ? subject : parseBaseLocation(settings->baseLocation);
    place.path = isAboutPlace ? failure.subject : settings->baseLocation;
    place.isShare = location.kind == BaseLocation::Kind::Unc || isOfShare(failure);
    place.server = location.server.isEmpty() ? failure.subject : location.server;
    place.share = location.share;
    place.folder = location.components.join(u'/');
    return place;
}

QString accountText(const StoragePlace &place)
{
    if (place.account == FileSystemAccount::Custom)
        return ExplanationText::tr("The account is ‘%1’.").arg(place.username);
    return ExplanationText::tr("The account is the one that this console runs as, with its Kerberos ticket.");
}

QString signInCommand(const StoragePlace &place)
{
    return u"smbclient %1 %2 -c ls"_s.arg(serviceName(place), credentials(place));
}

QString sharesCommand(const StoragePlace &place)
{
    return u"smbclient -L %1 %2"_s.arg(quoted(place.server), credentials(place));
}

QString permissionsCommand(const StoragePlace &place)
{
    if (!place.isShare)
        return u"getfacl "_s + quoted(place.path);
    return u"smbcacls %1 %2 %3"_s.arg(serviceName(place), quoted(u'/' + place.folder), credentials(place));
}

QString privilegesCommand(const StoragePlace &place)
{
    if (place.account == FileSystemAccount::Service)
        return permissionsCommand(place);
    return u"net rpc rights list accounts %1 -S %2 %3"_s.arg(quoted(place.username), quoted(place.server),
                                                             credentials(place));
}

QString userCommand(const StoragePlace &place, const QString &user)
{
    if (!place.isShare)
        return u"id "_s + quoted(user);
    return u"rpcclient %1 %2 -c %3"_s.arg(quoted(place.server), credentials(place),
                                          quoted(u"lookupnames \"%1\""_s.arg(user)));
}

QString portCommand(const StoragePlace &place)
{
    return u"nc -vz %1 445"_s.arg(quoted(place.server));
}

} // namespace console::text
