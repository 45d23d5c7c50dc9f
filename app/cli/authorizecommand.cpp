// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/answer.h"
#include "app/cli/authorizerun.h"
#include "app/cli/command.h"
#include "app/cli/interrupt.h"
#include "app/cli/secretaccess.h"
#include "delivery/api/secretchange.h"
#include "models/connector/field.h"
#include "ui/text/oauthexplanation.h"
#include "ui/text/secrettext.h"

#include <QJsonArray>
#include <QLocale>

namespace console {

using namespace Qt::StringLiterals;

namespace {

using Result = AuthorizationJob::Result;

Result authorize(const CommandContext &context, AuthorizationService &service, const AuthorizationSubject &subject,
                 std::optional<AuthorizationWay> way)
{
    AuthorizeRun run(service, context.output(), subject, way);
    Interrupt interrupt;
    std::optional<Result> result;
    QObject::connect(&interrupt, &Interrupt::requested, &run, &AuthorizeRun::cancel);
    QObject::connect(&run, &AuthorizeRun::finished, qApp, [&](const Result &ended) {
        result = ended;
        QCoreApplication::quit();
    });
    run.start();
    while (!result)
        QCoreApplication::exec();
    return *result;
}

ExitStatus statusOf(const OAuthFailure &failure)
{
    if (failure.kind == OAuthFailure::Kind::Cancelled)
        return ExitStatus::Cancelled;
    if (failure.kind != OAuthFailure::Kind::NotReady)
        return ExitStatus::SignIn;
    if (failure.code.startsWith("secret."_L1))
        return ExitStatus::Prepare;
    return failure.code == "oauth.no-device-code"_L1 ? ExitStatus::Usage : ExitStatus::Workspace;
}

ExitStatus fail(const CommandContext &context, const Connector &connector, const AuthorizationSubject &subject,
                const OAuthFailure &failure)
{
    const ExitStatus status = statusOf(failure);
    if (context.isJson()) {
        context.output().result({{"connector"_L1, connector.name},
                                 {"outcome"_L1, status == ExitStatus::Cancelled ? "cancelled"_L1 : "failed"_L1},
                                 {"code"_L1, failure.code},
                                 {"technical"_L1, failure.technical}},
                                {});
    }
    if (status == ExitStatus::Cancelled) {
        context.output().message(Cli::tr("The authorization was cancelled. Nothing was stored."));
        return status;
    }
    QStringList lines = text::explanationLines(text::explainOAuth(failure, subject));
    lines << text::oauthDetails(failure);
    context.output().message(lines.join(u'\n'));
    return status;
}

// All that is stored of an authorization, in place of the one before.
std::shared_ptr<SecretChange> tokenChange(SecretStore &store, const QUuid &owner, const Authorization &authorization)
{
    const auto entry = [&](const QString &slot, const Secret &value) { return SecretEntry{{owner, slot}, value}; };
    return SecretChange::make(&store,
                              {entry(secretSlotName(SecretSlot::RefreshToken), authorization.refreshToken),
                               entry(secretSlotName(SecretSlot::AccessToken), authorization.accessToken),
                               entry(previousRefreshTokenSlot, {})});
}

ExitStatus fail(const CommandContext &context, const SecretChangeFailure &failure)
{
    QStringList slotNames;
    for (const SecretKey &key : failure.notTakenBack)
        slotNames << key.slot;
    if (!slotNames.isEmpty())
        context.output().message(text::secretsNotTakenBack(slotNames));
    return context.secretFailure(failure.reason);
}

// Who signed in is the account that the connector was to use; where it names none, it is from now on.
Expected<void, WorkspaceFailure> takeUsername(const CommandContext &context, Workspace &workspace,
                                              const Connector &connector, const QString &username)
{
    const auto *settings = std::get_if<SmtpSettings>(&connector.settings);
    if (!settings || username.isEmpty())
        return {};
    if (settings->username.trimmed().isEmpty()) {
        Connector named = connector;
        std::get<SmtpSettings>(named.settings).username = username;
        return workspace.replace(connector, named);
    }
    if (settings->username.trimmed().compare(username, Qt::CaseInsensitive) != 0) {
        context.output().message(Cli::tr("‘%1’ has signed in, and the connector sends as ‘%2’. The mail server takes "
                                         "the token for the account it was given to alone.")
                                     .arg(username, settings->username.trimmed()));
    }
    return {};
}

QJsonObject recordJson(const Connector &connector, const TokenRecord &record)
{
    return {{"connector"_L1, connector.name},
            {"outcome"_L1, "authorized"_L1},
            {"username"_L1, record.username},
            {"name"_L1, record.name},
            {"tenantId"_L1, record.tenantId},
            {"scopes"_L1, QJsonArray::fromStringList(record.scopes)},
            {"missingScopes"_L1, QJsonArray::fromStringList(record.missingScopes)},
            {"expires"_L1, record.accessExpires.toString(Qt::ISODate)}};
}

QString recordText(const Connector &connector, const TokenRecord &record)
{
    QStringList lines{Cli::tr("‘%1’ is authorized as ‘%2’.").arg(connector.name, record.username)};
    lines << Cli::tr("Tenant: %1").arg(record.tenantId);
    lines << Cli::tr("Scopes: %1").arg(record.scopes.join(", "_L1));
    if (!record.missingScopes.isEmpty())
        lines << Cli::tr("Not granted: %1").arg(record.missingScopes.join(", "_L1));
    lines << Cli::tr("The access token is valid until %1.")
                 .arg(QLocale().toString(record.accessExpires.toLocalTime(), QLocale::ShortFormat));
    return lines.join("\n  "_L1);
}

ExitStatus keep(CommandContext &context, Workspace &workspace, SecretStore &store, const Connector &connector,
                const Authorization &authorization)
{
    const auto change = tokenChange(store, connector.id, authorization);
    const auto stored = answerOfCall<SecretChange::Result>([&](const auto &done) { change->apply(done); });
    if (!stored)
        return fail(context, stored.error());
    const auto recorded = takeUsername(context, workspace, connector, authorization.record.username).and_then([&] {
        return workspace.setTokenRecord(connector.id, authorization.record);
    });
    if (!recorded) {
        const auto takenBack = answerOfCall<SecretChange::Result>([&](const auto &done) { change->takeBack(done); });
        if (!takenBack)
            fail(context, takenBack.error());
        return context.workspaceFailure(recorded.error());
    }
    if (store.status().kind == SecretStoreKind::Memory)
        context.output().message(Cli::tr("The tokens are forgotten now: ‘--secrets memory’ keeps nothing."));
    context.output().result(recordJson(connector, authorization.record), recordText(connector, authorization.record));
    return ExitStatus::Done;
}

Expected<std::optional<AuthorizationWay>, UsageFailure> wayIn(const Arguments &arguments)
{
    const bool isUrl = arguments.has(u"--url"_s);
    const bool isDevice = arguments.has(u"--device"_s);
    if (isUrl && isDevice)
        return Unexpected(UsageFailure{Cli::tr("‘--url’ and ‘--device’ exclude each other.")});
    using Way = std::optional<AuthorizationWay>;
    return isUrl ? Way(AuthorizationWay::SystemBrowser) : isDevice ? Way(AuthorizationWay::DeviceCode) : Way();
}

} // namespace

ExitStatus runAuthorizeCommand(CommandContext &context, const QStringList &rest)
{
    const auto arguments = Arguments::parse(rest, {{u"--url"_s, OptionKind::Flag}, {u"--device"_s, OptionKind::Flag}});
    if (!arguments)
        return context.usageFailure(arguments.error());
    const auto way = wayIn(*arguments);
    if (!way)
        return context.usageFailure(way.error());
    if (arguments->positional().size() != 1)
        return context.usageFailure({Cli::tr("‘authorize’ takes the name of one connector.")});
    const auto connector = findConnector(context, arguments->positional().first());
    if (!connector)
        return connector.error();
    Services &services = **context.services();
    const auto subject = authorizationSubjectOf(*connector, services.workspace().system());
    if (!subject) {
        return context.usageFailure(
            {Cli::tr("‘%1’ does not sign in with Microsoft 365 OAuth 2.0.").arg(connector->name)});
    }
    const auto store = openSecrets(context, VaultUse::OpenOrMake);
    if (!store)
        return store.error();
    startPracticeReceiver(context, services);
    const Result result = authorize(context, services.authorization(), *subject, *way);
    return result ? keep(context, services.workspace(), **store, *connector, *result)
                  : fail(context, *connector, *subject, result.error());
}

} // namespace console
