// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/rights/localaccount.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <grp.h>
#include <optional>
#include <pwd.h>
#include <vector>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t maximumRecord = 1024 * 1024;
constexpr int maximumGroups = 65'536; // NGROUPS_MAX of Linux

struct Record
{
    uid_t user = 0;
    gid_t group = 0;
};

// getpwnam(3): these mean that the name was not found, too.
bool meansUnknown(int error)
{
    return error == 0 || error == ENOENT || error == ESRCH || error == EBADF || error == EPERM;
}

// Nothing where the name is unknown; otherwise the error is an errno.
Expected<std::optional<Record>, int> lookUp(const QByteArray &name)
{
    std::vector<char> buffer(16 * 1024);
    for (;;) {
        passwd record = {};
        passwd *found = nullptr;
        const int error = ::getpwnam_r(name.constData(), &record, buffer.data(), buffer.size(), &found);
        if (found)
            return Record{record.pw_uid, record.pw_gid};
        if (error == ERANGE && buffer.size() < maximumRecord)
            buffer.resize(buffer.size() * 2);
        else if (error != EINTR)
            return meansUnknown(error) ? Expected<std::optional<Record>, int>(std::nullopt) : Unexpected(error);
    }
}

// Nothing where the list cannot be had whole.
std::optional<QList<gid_t>> groupsOf(const QByteArray &name, gid_t primary)
{
    QList<gid_t> groups(64);
    for (;;) {
        int count = static_cast<int>(groups.size());
        if (::getgrouplist(name.constData(), primary, groups.data(), &count) >= 0) {
            groups.resize(count);
            return groups;
        }
        if (groups.size() >= maximumGroups)
            return std::nullopt;
        groups.resize(std::clamp(count, static_cast<int>(groups.size()) * 2, maximumGroups));
    }
}

AccountSource accountSource()
{
    QFile file(u"/etc/nsswitch.conf"_s);
    return accountSourceOf(file.open(QIODevice::ReadOnly) ? file.read(64 * 1024) : QByteArray());
}

Unexpected<Failure> refuse(Cause cause, const QString &code, const QString &terminalUser, const QString &technical)
{
    return Unexpected(Failure{Stage::Deliver, cause, code, terminalUser, technical});
}

} // namespace

AccountSource accountSourceOf(QByteArrayView nameServiceSwitch)
{
    // What is not one of these asks somebody else: sss, winbind, ldap, …
    static const QStringList own{u"files"_s, u"compat"_s, u"db"_s, u"systemd"_s, u"extrausers"_s, u"altfiles"_s};
    const auto lines = QString::fromUtf8(nameServiceSwitch).split(u'\n');
    for (const QString &line : lines) {
        const QString text = line.section(u'#', 0, 0).simplified();
        if (!text.startsWith("passwd:"_L1))
            continue;
        const auto services = text.mid(7).split(u' ', Qt::SkipEmptyParts);
        const bool isOwn = std::all_of(services.begin(), services.end(), [](const QString &service) {
            return own.contains(service) || service.startsWith(u'[');
        });
        return isOwn ? AccountSource::Machine : AccountSource::Directory;
    }
    return AccountSource::Machine;
}

QStringList localAccountNames(const QString &terminalUser, AccountSource source)
{
    const QString whole = terminalUser.trimmed();
    const qsizetype at = whole.lastIndexOf(u'@');
    if (whole.isEmpty() || at == 0 || at == whole.size() - 1 || whole.contains(QChar::Null))
        return {};
    QStringList names{whole};
    if (at > 0) {
        names << whole.mid(at + 1) + u'\\' + whole.left(at);
        if (source == AccountSource::Machine)
            names << whole.left(at);
    }
    return names;
}

Expected<LocalAccount, Failure> findLocalAccount(const QString &terminalUser)
{
    const QStringList names = localAccountNames(terminalUser, accountSource());
    for (const QString &name : names) {
        const QByteArray encoded = name.toUtf8();
        const auto record = lookUp(encoded);
        if (!record) {
            return refuse(
                Cause::RightsUnknown, u"rights.account-lookup"_s, terminalUser,
                u"The account cannot be looked up: %1"_s.arg(QString::fromLatin1(::strerrordesc_np(record.error()))));
        }
        if (!record->has_value())
            continue;
        if ((*record)->user == 0)
            break;
        const auto groups = groupsOf(encoded, (*record)->group);
        if (!groups)
            return refuse(Cause::RightsUnknown, u"rights.groups"_s, terminalUser,
                          u"The user is in more groups than can be listed"_s);
        return LocalAccount{name, (*record)->user, (*record)->group, *groups};
    }
    return refuse(Cause::UserUnknown, u"rights.user-unknown"_s, terminalUser,
                  u"No account of this machine has the name; tried %1"_s.arg(names.join(", "_L1)));
}

} // namespace console
