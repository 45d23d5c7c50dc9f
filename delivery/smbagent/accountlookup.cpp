// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/smbagent/accountlookup.h"

#include "delivery/smbagent/rpcanswer.h"
#include "delivery/transport/filedescriptor.h"

#include <QProcess>

#include <algorithm>
#include <csignal>
#include <sys/mman.h>
#include <sys/prctl.h>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr int waitSlice = 50; // ms, after which a stop is looked at
constexpr QLatin1StringView builtinDomain = "S-1-5-32"_L1;
constexpr QLatin1StringView unixGroups = "S-1-22-2-"_L1; // of Samba

Failure unknown(const QString &code, const QString &user, const QString &technical)
{
    return {Stage::Deliver, Cause::RightsUnknown, code, user, technical};
}

// rpcclient takes several commands in one text, so that a name could bring commands of its own.
bool isPlainName(const QString &user)
{
    return std::none_of(user.begin(), user.end(), [](QChar character) {
        return character.isSpace() || !character.isPrint() || u";\"\\"_s.contains(character);
    });
}

// What rpcclient reads by -A, in memory, for a descriptor that it inherits.
FileDescriptor credentialsFile(const SmbAccount &account)
{
    FileDescriptor file(::memfd_create("credentials", 0));
    const auto write = [&](QByteArrayView text) {
        return ::write(file.get(), text.data(), static_cast<std::size_t>(text.size())) == text.size();
    };
    const bool isWritten = write("username = ") && write(account.username.toUtf8()) && write("\ndomain = ")
        && write(account.domain.toUtf8()) && write("\npassword = ") && write(account.password.reveal()) && write("\n");
    return isWritten ? std::move(file) : FileDescriptor();
}

QStringList withDomain(const QList<quint32> &ids, const QString &domain)
{
    QStringList sids;
    for (const quint32 id : ids)
        sids << u"%1-%2"_s.arg(domain).arg(id);
    return sids;
}

bool hasUnixGroups(const SecurityDescriptor &descriptor)
{
    return std::any_of(descriptor.entries.begin(), descriptor.entries.end(),
                       [](const AccessEntry &entry) { return entry.trustee.startsWith(unixGroups); });
}

// By their names in the DNS.
bool isIn(const QString &server, const QString &domain)
{
    return server.compare(domain, Qt::CaseInsensitive) == 0 || server.endsWith(u'.' + domain, Qt::CaseInsensitive);
}

QString trusteesOf(const SecurityDescriptor &descriptor)
{
    QStringList sids;
    for (const AccessEntry &entry : descriptor.entries) {
        if (entry.trustee.startsWith("S-1-"_L1) && !sids.contains(entry.trustee))
            sids << entry.trustee;
    }
    return sids.join(u' ');
}

} // namespace

AccountLookup::AccountLookup(QString server, const SmbAccount &account, std::chrono::milliseconds timeLimit,
                             const std::stop_token &stop)
    : m_server(std::move(server))
    , m_account(account)
    , m_timeLimit(timeLimit)
    , m_stop(stop)
{
}

Expected<WindowsUser, Failure> AccountLookup::find(const QString &user, const SecurityDescriptor &descriptor) const
{
    if (!isPlainName(user)) {
        return Unexpected(Failure{Stage::Deliver, Cause::UserUnknown, u"smb.user-name"_s, user,
                                  u"The name has characters that no account has"_s});
    }
    const auto found = ask(m_server, {u"lookupnames \"%1\""_s.arg(user), u"lsaquery"_s});
    if (!found)
        return Unexpected(found.error());
    const RpcAnswer account = rpcAnswerFrom(*found);
    if (account.sid.isEmpty() && account.status != "NONE_MAPPED"_L1)
        return Unexpected(unknown(u"nt."_s + account.status, user, u"The server does not tell the user's account"_s));
    if (account.sid.isEmpty() || account.kind != RpcAnswer::Kind::User) {
        return Unexpected(Failure{Stage::Deliver, Cause::UserUnknown, u"nt.NONE_MAPPED"_s, user,
                                  account.sid.isEmpty() ? u"The server knows no such account"_s
                                                        : u"%1 is not a user"_s.arg(account.sid)});
    }
    const auto named = ask(m_server, {u"lookupsids %1 %2"_s.arg(account.sid, trusteesOf(descriptor))});
    const RpcAnswer names = named ? rpcAnswerFrom(*named) : RpcAnswer{};
    WindowsUser result{names.names.value(account.sid, user), account.sid};
    result.others = names.users;
    result.others.removeAll(account.sid);

    Groups groups = groupsOf(m_server, account.sid, result.name);
    const bool isInWorkgroup = account.primaryDomainSid.isEmpty();
    // The user's own domain, by its name in the DNS. What an account says to sign in by NTLM is not said to whatever
    // else a user's suffix names there; a ticket is of no use to anybody but its server.
    const QString domain = user.section(u'@', 1);
    const bool mayBeAsked = m_account.method != SmbAccount::Method::Ntlm || isIn(m_server, domain);
    if (!groups.isComplete && !isInWorkgroup && mayBeAsked)
        groups = groupsOf(domain, account.sid, result.name);
    result.groups = groups.sids;
    if (groups.isComplete && isInWorkgroup && !hasUnixGroups(descriptor))
        result.knownGroups = WindowsUser::Groups::Complete;
    return result;
}

QString AccountLookup::ownName() const
{
    const auto found = ask(m_server, {u"getusername"_s});
    return found ? rpcAnswerFrom(*found).account : QString();
}

// Only of a host that keeps the user's account itself.
AccountLookup::Groups AccountLookup::groupsOf(const QString &host, const QString &sid, const QString &name) const
{
    const QString domainSid = domainOfSid(sid);
    const auto domain = ask(host, {u"lookupdomain \"%1\""_s.arg(name.section(u'\\', 0, 0))});
    if (!domain || rpcAnswerFrom(*domain).domainSid != domainSid)
        return {};
    const auto direct = ask(host, {u"queryusergroups 0x%1"_s.arg(relativeId(sid), 0, 16)});
    const RpcAnswer groups = direct ? rpcAnswerFrom(*direct) : RpcAnswer{};
    if (groups.groups.isEmpty()) // everybody is in one at least
        return {};
    Groups result{withDomain(groups.groups, domainSid), true};
    const QString members = sid + u' ' + result.sids.join(u' ');
    for (const auto &[keeper, keeperSid] :
         {std::pair(u"domain"_s, domainSid), std::pair(u"builtin"_s, QString(builtinDomain))}) {
        const auto local = ask(host, {u"queryuseraliases %1 %2"_s.arg(keeper, members)});
        const RpcAnswer aliases = local ? rpcAnswerFrom(*local) : RpcAnswer{};
        result.sids << withDomain(aliases.groups, keeperSid);
        result.isComplete &= local && aliases.status.isEmpty();
    }
    return result;
}

Expected<QByteArray, Failure> AccountLookup::ask(const QString &host, const QStringList &commands) const
{
    if (host.startsWith(u'-')) // rpcclient would take it for an option
        return Unexpected(unknown(u"smb.host-name"_s, host, u"It is no name of a host"_s));
    QStringList arguments{u"--command="_s + commands.join(u';'), u"--option=client min protocol=SMB2_02"_s,
                          u"--option=name resolve order=host"_s, u"--debuglevel=0"_s};
    FileDescriptor credentials;
    if (m_account.method == SmbAccount::Method::Ntlm)
        credentials = credentialsFile(m_account);
    else
        arguments << u"--use-kerberos=required"_s << u"--no-pass"_s;
    if (credentials.isOpen())
        arguments << u"--authentication-file=/dev/fd/%1"_s.arg(credentials.get());
    arguments << host;

    QProcess program;
    program.setProcessChannelMode(QProcess::MergedChannels);
    program.setStandardInputFile(QProcess::nullDevice());
    program.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
    program.start(u"rpcclient"_s, arguments, QIODevice::ReadOnly);
    if (!program.waitForStarted())
        return Unexpected(unknown(u"smb.no-rpcclient"_s, host, u"rpcclient could not be started"_s));
    const auto end = std::chrono::steady_clock::now() + m_timeLimit;
    while (!program.waitForFinished(waitSlice) && program.state() != QProcess::NotRunning) {
        if (m_stop.stop_requested() || std::chrono::steady_clock::now() > end) {
            program.kill();
            program.waitForFinished();
            return Unexpected(unknown(u"errno.ETIMEDOUT"_s, host, u"rpcclient was ended"_s));
        }
    }
    const QByteArray output = program.readAll();
    if (!output.contains("Cannot connect to server"))
        return output;
    const RpcAnswer answer = rpcAnswerFrom(output);
    return Unexpected(unknown(u"nt."_s + answer.status, host, u"rpcclient could not connect"_s));
}

} // namespace console
