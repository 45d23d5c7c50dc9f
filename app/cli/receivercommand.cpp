// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/interrupt.h"
#include "app/locations.h"
#include "ui/text/outcometext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

namespace {

QJsonObject arrivalJson(const Arrival &arrival)
{
    QJsonArray fields;
    for (const Fact &field : arrival.fields)
        fields.append(QJsonObject{{"name"_L1, field.name}, {"value"_L1, field.value}});
    QJsonArray files;
    for (const ReceivedFile &file : arrival.files) {
        files.append(QJsonObject{{"field"_L1, file.fieldName},
                                 {"name"_L1, file.name},
                                 {"mediaType"_L1, file.mediaType},
                                 {"bytes"_L1, file.size},
                                 {"path"_L1, file.path},
                                 {"sha256"_L1, file.sha256}});
    }
    return {
        {"time"_L1, arrival.time.toString(Qt::ISODateWithMs)},
        {"endpoint"_L1, endpointName(arrival.endpoint)},
        {"sender"_L1, arrival.sender},
        {"status"_L1, arrival.status},
        {"fields"_L1, fields},
        {"files"_L1, files},
    };
}

QString arrivalText(const Arrival &arrival)
{
    QStringList lines{u"%1  %2"_s.arg(QLocale().toString(arrival.time.toLocalTime().time(), u"HH:mm:ss"_s),
                                      endpointName(arrival.endpoint))};
    for (const ReceivedFile &file : arrival.files)
        lines << u"  %1  %2  %3"_s.arg(file.name, text::bytes(file.size), file.path);
    return lines.join(u'\n');
}

QString failureText(const ReceiverFailure &failure)
{
    switch (failure.code) {
    case ReceiverFailure::Code::PortInUse:
        return Cli::tr("The port %1 is taken by another program. ‘--port-base’ chooses another one.")
            .arg(failure.subject);
    case ReceiverFailure::Code::FolderNotWritable:
        return Cli::tr("The folder ‘%1’ cannot be written to. ‘--folder’ chooses another one.").arg(failure.subject);
    case ReceiverFailure::Code::Failed:
        break;
    }
    return Cli::tr("The practice receiver could not be started: %1").arg(failure.technical);
}

QJsonObject addressesJson(const PracticeReceiver &receiver)
{
    return {
        {"extension"_L1, receiver.extensionUrl().toString()},
        {"folder"_L1, receiver.folder()},
        {"mail"_L1, QJsonObject{{"host"_L1, u"127.0.0.1"_s}, {"port"_L1, receiver.mailPort()}}},
        {"webServicesUrl"_L1, receiver.webServicesUrl().toString()},
        {"identityAuthority"_L1, receiver.identityAuthority().toString()},
        {"certificateFingerprint"_L1, receiver.certificateFingerprint()},
        {"username"_L1, practiceUsername()},
        {"password"_L1, practicePassword()}, // no secret: practice data
    };
}

Expected<QList<Rehearsal>, UsageFailure> rehearsalsNamed(const QStringList &codes)
{
    const QList<Rehearsal> known = rehearsals();
    QList<Rehearsal> chosen;
    for (const QString &code : codes) {
        const auto found = std::find_if(known.begin(), known.end(),
                                        [&](const Rehearsal &rehearsal) { return rehearsal.code == code; });
        if (found == known.end()) {
            QStringList names;
            for (const Rehearsal &rehearsal : known)
                names << rehearsal.code;
            return Unexpected(
                UsageFailure{Cli::tr("‘--answer’ takes no ‘%1’. It takes: %2").arg(code, names.join(u", "_s))});
        }
        chosen.append(*found);
    }
    return chosen;
}

} // namespace

ExitStatus runReceiverCommand(CommandContext &context, const QStringList &rest)
{
    const auto arguments = Arguments::parse(rest,
                                            {{u"--port-base"_s, OptionKind::Value},
                                             {u"--folder"_s, OptionKind::Value},
                                             {u"--answer"_s, OptionKind::Values}});
    if (!arguments)
        return context.usageFailure(arguments.error());
    const auto portBase = arguments->number(u"--port-base"_s, 0, 0, 65536 - PracticeReceiver::portCount);
    if (!portBase)
        return context.usageFailure(portBase.error());
    const auto chosen = rehearsalsNamed(arguments->values(u"--answer"_s));
    if (!chosen)
        return context.usageFailure(chosen.error());

    const auto receiver = makePracticeReceiver();
    for (const Rehearsal &rehearsal : *chosen)
        receiver->rehearse(rehearsal.endpoint, rehearsal.code);
    const QString folder = arguments->value(u"--folder"_s, practiceFolderPath());
    if (const auto started = receiver->start(*portBase, folder); !started) {
        context.output().message(failureText(started.error()));
        return ExitStatus::Connect;
    }
    // The first line is JSON with either format: scripts read the addresses from it.
    const QJsonObject addresses = addressesJson(*receiver);
    context.output().result(addresses, QString::fromUtf8(QJsonDocument(addresses).toJson(QJsonDocument::Compact)));
    QObject::connect(receiver.get(), &PracticeReceiver::arrived, qApp, [&context](const Arrival &arrival) {
        context.output().result(arrivalJson(arrival), arrivalText(arrival));
    });
    Interrupt interrupt;
    QObject::connect(&interrupt, &Interrupt::requested, qApp, &QCoreApplication::quit);
    return static_cast<ExitStatus>(QCoreApplication::exec());
}

} // namespace console
