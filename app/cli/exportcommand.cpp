// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/answer.h"
#include "app/cli/command.h"
#include "app/cli/planreport.h"
#include "app/cli/secretaccess.h"
#include "app/cli/secretinput.h"
#include "models/support/wholefile.h"
#include "ui/text/outcometext.h"
#include "ui/text/transfertext.h"

#include <QFileInfo>

#include <cstdio>

namespace console {

using namespace Qt::StringLiterals;

namespace {

const QLatin1StringView standardOutput("-");

Expected<QList<QUuid>, ExitStatus> idsOf(CommandContext &context, const QStringList &names)
{
    QList<QUuid> ids;
    for (const QString &name : names) {
        const auto connector = findConnector(context, name);
        if (!connector)
            return Unexpected(connector.error());
        if (!ids.contains(connector->id))
            ids.append(connector->id);
    }
    return ids;
}

// Nothing is asked of the store before the passphrase is there.
Expected<Secret, ExitStatus> passphraseFor(CommandContext &context, Services &services)
{
    const auto passphrase = readExportPassphrase(Passphrase::New);
    if (!passphrase)
        return Unexpected(context.usageFailure(passphrase.error()));
    const PassphraseStrength strength = services.sealing().strengthOf(*passphrase);
    if (strength.grade == PassphraseStrength::Grade::Weak)
        context.output().message(Cli::tr("The passphrase is weak. %1").arg(text::passphraseStrength(strength)));
    const auto store = openSecrets(context, VaultUse::Open);
    if (!store)
        return Unexpected(store.error());
    return *passphrase;
}

bool printAll(const QByteArray &bytes)
{
    const auto size = static_cast<std::size_t>(bytes.size());
    return std::fwrite(bytes.constData(), 1, size, stdout) == size && std::fflush(stdout) == 0;
}

ExitStatus writeFile(const CommandContext &context, const QString &path, const QByteArray &bytes,
                     const ExportRequest &request)
{
    // Encrypted or not, what has secrets in it is for nobody else.
    const auto permissions = request.passphrase.isEmpty()
        ? std::nullopt
        : std::optional<QFileDevice::Permissions>(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (const auto written = writeWholeFile(path, bytes, permissions); !written) {
        context.output().message(Cli::tr("‘%1’ could not be written: %2").arg(path, written.error().technical));
        return ExitStatus::SomeFailed;
    }
    context.output().result({{"file"_L1, path},
                             {"bytes"_L1, bytes.size()},
                             {"withSystem"_L1, request.withSystem},
                             {"withDirectory"_L1, request.withDirectory},
                             {"withSecrets"_L1, !request.passphrase.isEmpty()}},
                            Cli::tr("‘%1’ is written (%2).").arg(path, text::bytes(bytes.size())));
    return ExitStatus::Done;
}

} // namespace

ExitStatus runExportCommand(CommandContext &context, const QStringList &arguments)
{
    const auto parsed = Arguments::parse(arguments,
                                         {{u"--with-system"_s, OptionKind::Flag},
                                          {u"--with-directory"_s, OptionKind::Flag},
                                          {u"--with-secrets"_s, OptionKind::Flag}});
    if (!parsed)
        return context.usageFailure(parsed.error());
    const QString path = parsed->positional().value(0);
    if (path.isEmpty())
        return context.usageFailure({Cli::tr("‘export’ takes the name of the file to write, or ‘-’.")});
    const auto services = context.services();
    if (!services)
        return services.error();

    ExportRequest request;
    request.withSystem = parsed->has(u"--with-system"_s);
    request.withDirectory = parsed->has(u"--with-directory"_s);
    if (const QStringList names = parsed->positional().mid(1); !names.isEmpty()) {
        const auto ids = idsOf(context, names);
        if (!ids)
            return ids.error();
        request.connectors = *ids;
    }
    if (parsed->has(u"--with-secrets"_s)) {
        const auto passphrase = passphraseFor(context, **services);
        if (!passphrase)
            return passphrase.error();
        request.passphrase = *passphrase;
    }

    using Exported = Expected<QByteArray, TransferFailure>;
    const auto bytes =
        answerOfCall<Exported>([&](const auto &done) { (*services)->transfer().exportTo(request, done); });
    if (!bytes)
        return transferFailed(context, bytes.error(), path);
    if (path == standardOutput)
        return printAll(*bytes) ? ExitStatus::Done : ExitStatus::SomeFailed;
    return writeFile(context, QFileInfo(path).absoluteFilePath(), *bytes, request);
}

} // namespace console
