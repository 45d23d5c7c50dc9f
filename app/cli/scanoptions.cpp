// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/scanoptions.h"

#include "app/cli/bytesize.h"
#include "app/cli/command.h"

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

namespace {

// The entry that one of the given texts names; the first one where no name was given.
template<class Entry, class Matches>
Expected<Entry, UsageFailure> chosen(const QList<Entry> &entries, const QString &name, const Matches &matches)
{
    if (name.isEmpty())
        return entries.value(0);
    const auto found = std::find_if(entries.begin(), entries.end(), matches);
    if (found != entries.end())
        return *found;
    return Unexpected(UsageFailure{Cli::tr("The workspace's directory has no entry ‘%1’.").arg(name)});
}

Expected<QList<InputVariable>, UsageFailure> inputs(const Workflow &workflow, const QStringList &given)
{
    return parseAssignments(given).map([&](const QList<Assignment> &assignments) {
        QList<InputVariable> result = workflow.inputs;
        for (const Assignment &assignment : assignments) {
            const auto same = std::find_if(result.begin(), result.end(),
                                           [&](const InputVariable &input) { return input.name == assignment.key; });
            if (same == result.end())
                result.append({assignment.key, assignment.value});
            else
                same->value = assignment.value;
        }
        return result;
    });
}

Expected<SampleSettings, UsageFailure> sampleSettings(const Arguments &arguments)
{
    const auto format = sampleFormatNamed(arguments.value(u"--generate"_s, sampleFormatName(SampleFormat::Pdf)));
    if (!format)
        return Unexpected(UsageFailure{Cli::tr("‘--generate’ makes ‘pdf’, ‘tiff’ or ‘jpeg’.")});
    const auto pages = arguments.number(u"--pages"_s, 1, 1, maximumSamplePages);
    if (!pages)
        return Unexpected(pages.error());
    const auto resolution = arguments.number(u"--resolution"_s, SampleSettings().resolution, minimumSampleResolution,
                                             maximumSampleResolution);
    if (!resolution)
        return Unexpected(resolution.error());
    const auto size = parseByteSize(arguments.value(u"--size"_s));
    if (arguments.has(u"--size"_s) && (!size || *size > maximumSampleSize)) {
        return Unexpected(UsageFailure{Cli::tr("‘%1’ is not a size for ‘--size’. It takes a number of bytes, or one "
                                               "with B, kB, KiB, MB, MiB, GB or GiB behind it, such as ‘5MiB’; at "
                                               "most 8 GiB.")
                                           .arg(arguments.value(u"--size"_s))});
    }
    return SampleSettings{*format, *pages, *resolution, size};
}

} // namespace

Arguments::Options ScanOptions::options()
{
    return {
        {u"--scan"_s, OptionKind::Values},    {u"--generate"_s, OptionKind::Value},
        {u"--pages"_s, OptionKind::Value},    {u"--resolution"_s, OptionKind::Value},
        {u"--user"_s, OptionKind::Value},     {u"--device"_s, OptionKind::Value},
        {u"--workflow"_s, OptionKind::Value}, {u"--set"_s, OptionKind::Values},
        {u"--size"_s, OptionKind::Value},
    };
}

Expected<ScanOptions, UsageFailure> ScanOptions::read(const Arguments &arguments, const Directory &directory,
                                                      Sample sample)
{
    const QString userName = arguments.value(u"--user"_s);
    const auto user =
        chosen(directory.users, userName, [&](const TerminalUser &entry) { return entry.username == userName; });
    if (!user)
        return Unexpected(user.error());
    const QString deviceName = arguments.value(u"--device"_s);
    const auto device = chosen(directory.devices, deviceName,
                               [&](const Device &entry) { return entry.name == deviceName || entry.id == deviceName; });
    if (!device)
        return Unexpected(device.error());
    const QString workflowName = arguments.value(u"--workflow"_s);
    const auto workflow = chosen(directory.workflows, workflowName, [&](const Workflow &entry) {
        return entry.name == workflowName || entry.id == workflowName;
    });
    if (!workflow)
        return Unexpected(workflow.error());
    const auto values = inputs(*workflow, arguments.values(u"--set"_s));
    if (!values)
        return Unexpected(values.error());
    const auto settings = sampleSettings(arguments);
    if (!settings)
        return Unexpected(settings.error());

    ScanOptions result;
    result.m_scan.user = *user;
    result.m_scan.device = *device;
    result.m_scan.workflow = *workflow;
    result.m_scan.inputs = *values;
    const QStringList files = arguments.values(u"--scan"_s);
    for (const QString &file : files)
        result.m_scan.documents.append(scanDocumentAt(file));
    if (files.isEmpty() && (sample == Sample::Always || arguments.has(u"--generate"_s)))
        result.m_sample = *settings;
    return result;
}

TestScan ScanOptions::newScan() const
{
    TestScan scan = m_scan;
    scan.scanJobId = QUuid::createUuid();
    scan.started = QDateTime::currentDateTime();
    return scan;
}

} // namespace console
