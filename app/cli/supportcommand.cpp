// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/answer.h"
#include "app/cli/command.h"
#include "ui/text/outcometext.h"
#include "ui/text/supporttext.h"

#include <QFileInfo>
#include <QJsonArray>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr int defaultDeliveries = 3;
constexpr int maximumDeliveries = 100;

QList<SupportFile> filesOf(SupportBundles &support, int deliveries)
{
    QList<SupportFile> files;
    const QList<SupportPart> parts = support.parts(deliveries);
    for (const SupportPart &part : parts) {
        if (part.isProposed)
            files.append({part.fileName, answerOf(support.text(part))});
    }
    return files;
}

QJsonObject bundleJson(const QString &path, const QList<SupportFile> &files)
{
    QJsonArray names;
    for (const SupportFile &file : files)
        names.append(file.name);
    return {{"file"_L1, path}, {"bytes"_L1, QFileInfo(path).size()}, {"parts"_L1, names}};
}

QString bundleLine(const QString &path, const QList<SupportFile> &files)
{
    QStringList lines{Cli::tr("‘%1’ is written (%2). It has in it:").arg(path, text::bytes(QFileInfo(path).size()))};
    for (const SupportFile &file : files)
        lines.append(u"  "_s + file.name);
    return lines.join(u'\n');
}

} // namespace

ExitStatus runSupportCommand(CommandContext &context, const QStringList &arguments)
{
    const auto parsed = Arguments::parse(arguments, {{u"--deliveries"_s, OptionKind::Value}});
    if (!parsed)
        return context.usageFailure(parsed.error());
    if (parsed->positional().size() != 1)
        return context.usageFailure({Cli::tr("‘support’ takes the name of the file to write.")});
    const auto deliveries = parsed->number(u"--deliveries"_s, defaultDeliveries, 0, maximumDeliveries);
    if (!deliveries)
        return context.usageFailure(deliveries.error());
    const auto services = context.services();
    if (!services)
        return services.error();
    SupportBundles &support = (*services)->support();
    const QString path = QFileInfo(parsed->positional().first()).absoluteFilePath();
    const QList<SupportFile> files = filesOf(support, *deliveries);
    if (const auto saved = answerOf(support.save(path, files)); !saved) {
        context.output().message(text::supportFailure(saved.error()));
        return ExitStatus::SomeFailed;
    }
    context.output().result(bundleJson(path, files), bundleLine(path, files));
    return ExitStatus::Done;
}

} // namespace console
