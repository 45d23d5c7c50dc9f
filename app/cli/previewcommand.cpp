// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/reporttext.h"
#include "app/cli/scanoptions.h"
#include "app/cli/visibility.h"
#include "ui/text/previewtext.h"

#include <QJsonArray>

namespace console {

using namespace Qt::StringLiterals;

namespace {

QJsonObject toJson(const Preview::Command &command)
{
    return {
        {"tool"_L1, command.tool},
        {"text"_L1, command.text},
        {"placeholders"_L1, QJsonArray::fromStringList(command.placeholders)},
    };
}

QJsonObject toJson(const Preview &preview)
{
    QJsonArray facts;
    for (const Fact &fact : preview.facts)
        facts.append(QJsonObject{{"name"_L1, fact.name}, {"value"_L1, fact.value}});
    QJsonArray commands;
    for (const Preview::Command &command : preview.commands)
        commands.append(toJson(command));
    return {
        {"summary"_L1, preview.summary},
        {"facts"_L1, facts},
        {"lines"_L1, QJsonArray::fromStringList(preview.lines)},
        {"commands"_L1, commands},
    };
}

// The command alone is on standard output, so that it can be given to a shell.
ExitStatus showCommand(const CommandContext &context, const Preview &preview, const QString &tool)
{
    QStringList tools;
    for (const Preview::Command &command : preview.commands) {
        if (command.tool.compare(tool, Qt::CaseInsensitive) == 0) {
            context.output().result(toJson(command), command.text);
            if (!context.isJson() && !command.placeholders.isEmpty())
                context.output().message(text::placeholders(command));
            return ExitStatus::Done;
        }
        tools << command.tool.toLower();
    }
    return context.usageFailure(
        {Cli::tr("‘--as %1’ is not possible here; there is: %2.").arg(tool, tools.join(", "_L1))});
}

ExitStatus show(const CommandContext &context, const DeliveryRequest &request,
                const Expected<Preview, Failure> &preview, const QString &tool)
{
    if (!preview) {
        const DeliveryResult failed{preview.error(), {}};
        QJsonObject json = toJson(failed);
        json.insert("connector"_L1, request.connector.name);
        insertVisibility(json, request.connector, request.scan.user, request.system);
        context.output().result(json, deliveryReport(request.connector, request.system, failed));
        return exitStatusOf(failed.outcome);
    }
    if (!tool.isEmpty())
        return showCommand(context, *preview, tool);
    QJsonObject json = toJson(*preview);
    json.insert("connector"_L1, request.connector.name);
    insertVisibility(json, request.connector, request.scan.user, request.system);
    context.output().result(json, text::preview(*preview));
    return ExitStatus::Done;
}

Arguments::Options optionsOfPreview()
{
    Arguments::Options options = ScanOptions::options();
    options.insert(u"--as"_s, OptionKind::Value);
    return options;
}

} // namespace

ExitStatus runPreviewCommand(CommandContext &context, const QStringList &rest)
{
    const auto arguments = Arguments::parse(rest, optionsOfPreview());
    if (!arguments)
        return context.usageFailure(arguments.error());
    if (arguments->positional().isEmpty())
        return context.usageFailure({Cli::tr("The connector's name is missing.")});
    if (arguments->positional().size() > 1)
        return context.tooManyArguments();
    const auto services = context.services();
    if (!services)
        return services.error();
    const auto options =
        ScanOptions::read(*arguments, (*services)->workspace().directory(), ScanOptions::Sample::Always);
    if (!options)
        return context.usageFailure(options.error());
    if (options->generates())
        return context.usageFailure({Cli::tr("‘preview’ needs a document: --scan FILE.")});
    const auto connector = findConnector(context, arguments->positional().first());
    if (!connector)
        return connector.error();

    const DeliveryRequest request{*connector, options->newScan(), (*services)->workspace().system()};
    tellHidden(context.output(), *connector, request.scan.user, request.system);
    const auto answered = [&, tool = arguments->value(u"--as"_s)](const Expected<Preview, Failure> &preview) {
        const int status = static_cast<int>(show(context, request, preview, tool));
        // Queued, since a preview that was ready at once is shown before the loop begins.
        QMetaObject::invokeMethod(
            qApp, [status] { QCoreApplication::exit(status); }, Qt::QueuedConnection);
    };
    (*services)->engine().preview(request).then(qApp, answered);
    return static_cast<ExitStatus>(QCoreApplication::exec());
}

} // namespace console
