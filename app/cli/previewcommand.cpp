// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/reporttext.h"
#include "app/cli/scanoptions.h"

#include <QJsonArray>

namespace console {

using namespace Qt::StringLiterals;

namespace {

int show(const CommandContext &context, const DeliveryRequest &request, const Expected<Preview, Failure> &preview)
{
    if (!preview) {
        const DeliveryResult failed{preview.error(), {}};
        QJsonObject json = toJson(failed);
        json.insert("connector"_L1, request.connector.name);
        context.output().result(json, deliveryReport(request.connector, request.system, failed));
        return static_cast<int>(exitStatusOf(failed.outcome));
    }
    const QJsonObject json{
        {"connector"_L1, request.connector.name},
        {"summary"_L1, preview->summary},
        {"lines"_L1, QJsonArray::fromStringList(preview->lines)},
    };
    context.output().result(json, (QStringList{preview->summary, QString()} + preview->lines).join(u'\n'));
    return static_cast<int>(ExitStatus::Done);
}

} // namespace

ExitStatus runPreviewCommand(CommandContext &context, const QStringList &rest)
{
    const auto arguments = Arguments::parse(rest, ScanOptions::options());
    if (!arguments)
        return context.usageFailure(arguments.error());
    const auto services = context.services();
    if (!services)
        return services.error();
    const auto options =
        ScanOptions::read(*arguments, (*services)->workspace().directory(), ScanOptions::Sample::Always);
    if (!options)
        return context.usageFailure(options.error());
    if (options->generates())
        return context.usageFailure({Cli::tr("‘preview’ needs a document: --scan FILE.")});
    const auto connector = findConnector(context, arguments->positional().value(0));
    if (!connector)
        return connector.error();

    const DeliveryRequest request{*connector, options->newScan(), (*services)->workspace().system()};
    (*services)->engine().preview(request).then(qApp, [&context, &request](const Expected<Preview, Failure> &preview) {
        // Queued, since a preview that was ready at once is shown before the loop begins.
        QMetaObject::invokeMethod(
            qApp, [status = show(context, request, preview)] { QCoreApplication::exit(status); }, Qt::QueuedConnection);
    });
    return static_cast<ExitStatus>(QCoreApplication::exec());
}

} // namespace console
