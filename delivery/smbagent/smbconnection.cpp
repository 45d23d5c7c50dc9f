// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/smbagent/smbconnection.h"

#include "delivery/smbagent/accountlookup.h"
#include "delivery/smbagent/smbreach.h"
#include "delivery/smbagent/smburl.h"

#include <QCryptographicHash>
#include <QHostAddress>
#include <QRandomGenerator>

namespace console {

using namespace Qt::StringLiterals;

namespace {

using Method = SmbAccount::Method;

// Tells jobs of one account from those of another without keeping their passwords.
QByteArray keyOf(const AgentJob &job)
{
    static const quint64 salt = QRandomGenerator::system()->generate64();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArray::number(salt));
    const bool isCustom = job.plan.account == FileSystemAccount::Custom;
    for (const QString &part : {job.plan.server, isCustom ? u"custom"_s : u"ticket"_s, job.plan.domain,
                                job.plan.username, QString::number(job.timeLimit.count())}) {
        hash.addData(part.toUtf8());
        hash.addData(QByteArrayView("\0", 1));
    }
    hash.addData(job.password.reveal());
    return hash.result();
}

// A name with an @ is one of Kerberos for libsmbclient, which then takes the ticket, whoever the name says. Without a
// name it would sign in as nobody.
constexpr QLatin1StringView nameForTicket = "ticket@"_L1;

SmbAccount accountOf(const AgentJob &job, Method method)
{
    if (method == Method::Ticket)
        return {method, {}, nameForTicket, {}};
    return {method, job.plan.domain, job.plan.username, job.password};
}

// Whose ticket it was, only the server tells.
QString accountName(const AgentJob &job, const SmbContext &context, const std::stop_token &stop)
{
    const SmbAccount &account = context.account();
    if (account.method == Method::Ticket)
        return AccountLookup(job.plan.server, account, job.timeLimit, stop).ownName();
    return account.domain.isEmpty() ? account.username : account.domain + u'\\' + account.username;
}

// NTLM may be switched off for the server or, by the group Protected Users, for the account.
bool asksForKerberos(const SmbError &error)
{
    return error.status == ntStatusNamed("NTLM_BLOCKED") || error.status == ntStatusNamed("ACCOUNT_RESTRICTION");
}

Failure signInFailure(const SmbContext &context, const SmbError &error, const SharePlan &plan)
{
    const SmbSession &session = context.session();
    const QString share = u"\\\\%1\\%2"_s.arg(plan.server, plan.share);
    Failure failure = smbFailure(Stage::SignIn, error, share);
    if (session.hasNoTicket) {
        failure.cause = Cause::SignInRefused;
        failure.code = u"smb.no-ticket"_s;
        failure.technical = u"There is no Kerberos ticket that is valid for cifs/%1"_s.arg(plan.server);
    } else if (session.isForGuest) {
        failure.cause = Cause::SignInRefused;
        failure.code = u"smb.guest"_s;
        failure.technical = u"The server let the account in as a guest, without a key to sign with"_s;
    } else if (!session.isSignedIn && !isConnectionLost(error) && failure.cause != Cause::ServerFailed) {
        failure.cause = Cause::SignInRefused;
    } else if (failure.cause == Cause::FolderMissing) {
        failure.cause = Cause::ShareMissing;
    }
    return failure;
}

struct SignedIn
{
    std::unique_ptr<SmbContext> context;
    SmbError error;
    bool isDone = false;
};

SignedIn signIn(const AgentJob &job, Method method, SmbContext::Signing signing)
{
    SignedIn result{SmbContext::create(accountOf(job, method), job.timeLimit, signing), {}};
    if (!result.context)
        return result;
    // What an account may see at the top of the share is no matter: being connected to it is.
    const auto root = result.context->look(smbUrl(job.plan.server, job.plan.share));
    result.isDone = root || result.context->session().isTreeConnected;
    result.error = root ? SmbError{} : root.error();
    return result;
}

// The first time with signing, which shows that the server does not let the account in as a guest.
SignedIn signInTwice(const AgentJob &job, Method method)
{
    SignedIn result = signIn(job, method, SmbContext::Signing::Required);
    if (!result.isDone)
        return result;
    result.context.reset();
    return signIn(job, method, SmbContext::Signing::Demanded);
}

// By NTLM, or by Kerberos where that is the only way.
SignedIn signInByPassword(const AgentJob &job)
{
    SignedIn result = signInTwice(job, Method::Ntlm);
    if (result.isDone || !asksForKerberos(result.error))
        return result;
    const SmbError first = result.error;
    result.context.reset();
    result = signInTwice(job, Method::Kerberos);
    result.error = first;
    return result;
}

} // namespace

SmbConnection::SmbConnection(QByteArray key, std::unique_ptr<SmbContext> context, QList<AgentLearnt> facts)
    : m_key(std::move(key))
    , m_context(std::move(context))
    , m_facts(std::move(facts))
{
}

Expected<std::unique_ptr<SmbConnection>, Failure> SmbConnection::open(const AgentJob &job, AgentReport &report,
                                                                      const std::stop_token &stop)
{
    QList<AgentLearnt> facts;
    const auto learn = [&](Stage stage, const QString &name, const QString &value) {
        facts.append({stage, {name, value}});
        report.fact(stage, name, value);
    };
    report.begin(Stage::Resolve);
    const auto addresses = resolve(job.plan.server);
    if (!addresses)
        return Unexpected(addresses.error());
    QStringList names;
    for (const QHostAddress &address : *addresses)
        names << address.toString();
    learn(Stage::Resolve, u"address"_s, names.join(", "_L1));

    report.begin(Stage::Connect);
    const auto reached = reach(*addresses, job.plan.server, job.timeLimit, report, stop);
    if (!reached)
        return Unexpected(reached.error());
    if (stop.stop_requested())
        return nullptr;
    learn(Stage::Connect, u"address"_s, reached->address);
    learn(Stage::Connect, u"protocol"_s, reached->negotiation.protocol());

    report.begin(Stage::SignIn);
    const bool usesTicket = job.plan.account == FileSystemAccount::Service;
    SignedIn signedIn = usesTicket ? signInTwice(job, Method::Ticket) : signInByPassword(job);
    if (!signedIn.context)
        return Unexpected(Failure{Stage::SignIn, Cause::Internal, u"smb.setup"_s, job.plan.server,
                                  u"libsmbclient could not be set up"_s});
    if (!signedIn.isDone)
        return Unexpected(signInFailure(*signedIn.context, signedIn.error, job.plan));
    const SmbSession &session = signedIn.context->session();
    if (const QString name = accountName(job, *signedIn.context, stop); !name.isEmpty())
        learn(Stage::SignIn, u"account"_s, name);
    learn(Stage::SignIn, u"signing"_s, session.isSigned ? u"yes"_s : u"no"_s);
    learn(Stage::SignIn, u"encryption"_s, session.isEncrypted ? u"yes"_s : u"no"_s);
    return std::unique_ptr<SmbConnection>(new SmbConnection(keyOf(job), std::move(signedIn.context), facts));
}

bool SmbConnection::serves(const AgentJob &job)
{
    return keyOf(job) == m_key && m_context->look(smbUrl(job.plan.server, job.plan.share));
}

void SmbConnection::retell(AgentReport &report) const
{
    for (const Stage stage : {Stage::Resolve, Stage::Connect, Stage::SignIn}) {
        report.begin(stage);
        for (const AgentLearnt &learnt : m_facts) {
            if (learnt.stage == stage)
                report.fact(stage, learnt.fact.name, learnt.fact.value);
        }
    }
}

} // namespace console
