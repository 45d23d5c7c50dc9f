// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/commands/powershellcommand.h"

#include "delivery/commands/commandaddress.h"
#include "delivery/commands/formfield.h"
#include "delivery/commands/shellquoting.h"
#include "delivery/senders/exchange/ewsrequest.h"
#include "delivery/senders/exchange/ewssignin.h"
#include "models/support/overloaded.h"

#include <QFileInfo>

namespace console {

using namespace Qt::StringLiterals;

namespace {

Preview::Command command(const QList<Placeholder> &placeholders, const QStringList &lines)
{
    return {u"PowerShell"_s, (powerShellPreamble(placeholders) + lines).join(u'\n'), variablesOf(placeholders)};
}

QString pathOf(const PlannedDocument &document)
{
    return powerShellQuoted(QFileInfo(document.path).absoluteFilePath());
}

// .NET takes names as they are, where Copy-Item would look for wildcards.
QStringList copyLines(const QList<PlannedDocument> &documents, const QString &folder, WhenNameTaken whenNameTaken)
{
    const QString replaces = whenNameTaken == WhenNameTaken::Replace ? u"$true"_s : u"$false"_s;
    QStringList lines;
    for (const PlannedDocument &document : documents) {
        lines << u"[System.IO.File]::Copy(%1, %2, %3)"_s.arg(pathOf(document), powerShellQuoted(folder + document.name),
                                                             replaces);
    }
    return lines;
}

QString credentialOf(const QString &username)
{
    return u"$credential = [pscredential]::new(%1, (ConvertTo-SecureString $env:SCAN_PASSWORD -AsPlainText -Force))"_s
        .arg(powerShellQuoted(username));
}

QString bytesOf(const PlannedDocument &document)
{
    return u"[System.IO.File]::ReadAllBytes(%1)"_s.arg(pathOf(document));
}

QString envelopeOf(const EwsRequest &request)
{
    QStringList pieces;
    for (const auto &piece : request.pieces()) {
        pieces << std::visit(Overloaded{
                                 [](const QByteArray &text) { return powerShellQuoted(QString::fromUtf8(text)); },
                                 [](const PlannedDocument &document) {
                                     return u"[Convert]::ToBase64String(%1)"_s.arg(bytesOf(document));
                                 },
                             },
                             piece);
    }
    return u"$envelope = "_s + pieces.join(" + "_L1);
}

QString headersOf(const EwsRequest &request, const ExchangePlan &plan)
{
    QStringList items;
    for (const QByteArray &header : ewsHeaders(request.operation(), plan.impersonatedMailbox, {})) {
        const QString line = QString::fromUtf8(header);
        const QString value = line.section(u':', 1).trimmed();
        if (!value.isEmpty())
            items << powerShellQuoted(line.section(u':', 0, 0)) + u" = "_s + powerShellQuoted(value);
    }
    return u"$headers = @{ %1 }"_s.arg(items.join("; "_L1));
}

// The names in quotes, and a quote within as browsers write it.
QString quotedName(QString name)
{
    return powerShellQuoted(u'"' + name.replace(u'"', "%22"_L1) + u'"');
}

QStringList fieldLines(const CommandWord &value, const QString &name)
{
    return {u"$part = [System.Net.Http.ByteArrayContent]::new([System.Text.Encoding]::UTF8.GetBytes(%1))"_s.arg(
                value.powerShell()),
            u"$form.Add($part, %1)"_s.arg(quotedName(name))};
}

QStringList fileLines(const PlannedDocument &document, const QString &name)
{
    return {u"$part = [System.Net.Http.ByteArrayContent]::new(%1)"_s.arg(bytesOf(document)),
            u"$part.Headers.ContentType = %1"_s.arg(powerShellQuoted(document.mediaType)),
            u"$form.Add($part, %1, %2)"_s.arg(quotedName(name), quotedName(document.name))};
}

} // namespace

Preview::Command powerShellCommand(const FileSystemPlan &plan)
{
    return command({}, copyLines(plan.documents, plan.folder() + u'/', plan.whenNameTaken));
}

Preview::Command powerShellCommand(const SharePlan &plan)
{
    const QStringList copies = copyLines(plan.documents, plan.folder() + u'\\', plan.whenNameTaken);
    if (plan.account == FileSystemAccount::Service)
        return command({}, copies);
    QStringList lines{credentialOf(plan.domain.isEmpty() ? plan.username : plan.domain + u'\\' + plan.username)};
    lines << u"New-PSDrive -Name Scans -PSProvider FileSystem -Root %1 -Credential $credential | Out-Null"_s.arg(
        powerShellQuoted(plan.folder()));
    lines << u"try {"_s << copies << u"} finally { Remove-PSDrive -Name Scans }"_s;
    return command({passwordPlaceholder()}, lines);
}

Preview::Command powerShellCommand(const ExchangePlan &plan)
{
    const CommandAddress address(plan.url);
    QList<Placeholder> placeholders = address.placeholders;
    const EwsRequest request = createAndSend({EwsVersion::Exchange2013Sp1, plan.impersonatedMailbox}, plan.message);
    QStringList lines{envelopeOf(request), headersOf(request, plan)};
    QString signIn;
    if (plan.authentication == ExchangeAuthentication::Microsoft365) {
        placeholders << accessTokenPlaceholder();
        lines << u"$token = ConvertTo-SecureString $env:SCAN_ACCESS_TOKEN -AsPlainText -Force"_s;
        signIn = u"-Authentication Bearer -Token $token"_s;
    } else {
        placeholders << passwordPlaceholder();
        const bool isSecure = plan.url.scheme() == "https"_L1;
        lines << credentialOf(plan.username);
        // Without a named method PowerShell answers to NTLM and Negotiate.
        signIn = isSecure ? u"-Authentication Basic -Credential $credential"_s
                          : u"-AllowUnencryptedAuthentication -Credential $credential"_s;
    }
    lines << u"Invoke-WebRequest -Method Post -Uri %1 -ContentType %2 -Headers $headers %3 `"_s.arg(
        address.word.powerShell(), powerShellQuoted(QString::fromLatin1(ewsContentType())), signIn);
    lines << u"    -Body ([System.Text.Encoding]::UTF8.GetBytes($envelope)) | Select-Object -ExpandProperty Content"_s;
    return command(placeholders, lines);
}

Preview::Command powerShellCommand(const ExtensionPlan &plan)
{
    const CommandAddress address(plan.url);
    QList<Placeholder> placeholders = address.placeholders;
    QStringList lines{u"$form = [System.Net.Http.MultipartFormDataContent]::new()"_s};
    for (const Variable &field : plan.fields)
        lines << fieldLines(fieldValue(field, placeholders), field.name);
    for (int index = 0; index < plan.documents.size(); ++index)
        lines << fileLines(plan.documents.at(index), ExtensionPlan::fileField(index));
    lines << u"Invoke-RestMethod -Method Post -Uri %1 -Body $form"_s.arg(address.word.powerShell());
    return command(placeholders, lines);
}

} // namespace console
