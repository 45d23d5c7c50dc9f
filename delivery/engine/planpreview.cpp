// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/engine/planpreview.h"

#include "delivery/commands/commands.h"
#include "delivery/engine/preparing.h"

#include <QFileInfo>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maximumLines = 5000;
constexpr qsizetype maximumLine = 2000; // characters

QStringList bounded(QStringList lines)
{
    const qsizetype excess = lines.size() - maximumLines;
    lines.resize(std::min(lines.size(), maximumLines));
    for (QString &line : lines) {
        if (line.size() > maximumLine)
            line = u"%1 [… %2 characters more]"_s.arg(line.left(maximumLine)).arg(line.size() - maximumLine);
    }
    if (excess > 0)
        lines << u"[… %1 lines more]"_s.arg(excess);
    return lines;
}

QString serviceAccount()
{
    return QFileInfo(u"/proc/self"_s).owner();
}

QString codeOf(SmtpSignIn signIn)
{
    switch (signIn) {
    case SmtpSignIn::None:
        return u"none"_s;
    case SmtpSignIn::Password:
        return u"password"_s;
    case SmtpSignIn::OAuth2:
        return u"oauth2"_s;
    }
    Q_UNREACHABLE();
}

// What a file delivery does beside writing.
QList<Fact> fileFacts(const QString &account, const QString &terminalUser, WhenNameTaken whenNameTaken)
{
    const bool isImpersonated = !terminalUser.isEmpty();
    QList<Fact> facts{{u"owner"_s, isImpersonated ? terminalUser : account},
                      {u"nameTaken"_s, nameOf(whenNameTakenNames, whenNameTaken)}};
    if (isImpersonated)
        facts << Fact{u"verifies"_s, u"rights"_s} << Fact{u"verifies"_s, u"owner"_s};
    return facts << Fact{u"verifies"_s, u"size"_s};
}

QList<Fact> factsOf(const FileSystemPlan &plan)
{
    const QString account = serviceAccount();
    return QList<Fact>{{u"account"_s, account}} + fileFacts(account, plan.terminalUser, plan.whenNameTaken);
}

QList<Fact> factsOf(const SharePlan &plan)
{
    const bool isService = plan.account == FileSystemAccount::Service;
    const QString custom = plan.domain.isEmpty() ? plan.username : plan.domain + u'\\' + plan.username;
    const QString account = isService ? serviceAccount() : custom;
    return QList<Fact>{{isService ? u"service"_s : u"account"_s, account}}
    + fileFacts(account, plan.terminalUser, plan.whenNameTaken);
}

QList<Fact> factsOf(const SmtpPlan &plan)
{
    QList<Fact> facts{{u"security"_s, nameOf(mailSecurityNames, plan.security)}, {u"signIn"_s, codeOf(plan.signIn)}};
    if (plan.signIn != SmtpSignIn::None)
        facts << Fact{u"account"_s, plan.username};
    return facts;
}

QList<Fact> factsOf(const ExchangePlan &plan)
{
    const bool isBasic = plan.authentication == ExchangeAuthentication::Basic;
    QList<Fact> facts{{u"signIn"_s, isBasic ? u"basic"_s : u"oauth2"_s}};
    if (isBasic)
        facts << Fact{u"account"_s, plan.username};
    if (!plan.impersonatedMailbox.isEmpty())
        facts << Fact{u"mailbox"_s, plan.impersonatedMailbox};
    return facts;
}

QList<Fact> factsOf(const ExtensionPlan &)
{
    return {};
}

} // namespace

Preview previewOf(const Plan &plan, const QStringList &trustedCertificates)
{
    const auto parts = [](const auto &own) { return std::pair(own.previewLines(), factsOf(own)); };
    const auto [lines, facts] = std::visit(parts, plan);
    return {summaryOf(plan), bounded(lines), commandsFor(plan, trustedCertificates), facts};
}

} // namespace console
