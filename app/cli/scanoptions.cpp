// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/scanoptions.h"

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

} // namespace

Arguments::Options ScanOptions::options()
{
    return {
        {u"--scan"_s, OptionKind::Values}, {u"--generate"_s, OptionKind::Value}, {u"--pages"_s, OptionKind::Value},
        {u"--user"_s, OptionKind::Value},  {u"--device"_s, OptionKind::Value},   {u"--workflow"_s, OptionKind::Value},
        {u"--set"_s, OptionKind::Values},  {u"--size"_s, OptionKind::Value},     {u"--parallel"_s, OptionKind::Value},
    };
}

Expected<ScanOptions, UsageFailure> ScanOptions::read(const Arguments &arguments, const Directory &directory,
                                                      Sample sample)
{
    for (const QString &later : {u"--size"_s, u"--parallel"_s}) {
        if (arguments.has(later))
            return Unexpected(UsageFailure{Cli::tr("‘%1’ is not available yet.").arg(later)});
    }
    if (arguments.has(u"--generate"_s) && arguments.value(u"--generate"_s) != "pdf"_L1)
        return Unexpected(UsageFailure{Cli::tr("‘--generate’ makes ‘pdf’; other types are not available yet.")});

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
    const auto pages = arguments.number(u"--pages"_s, 1, 1, 1000);
    if (!pages)
        return Unexpected(pages.error());

    ScanOptions result;
    result.m_scan.user = *user;
    result.m_scan.device = *device;
    result.m_scan.workflow = *workflow;
    result.m_scan.inputs = *values;
    const QStringList files = arguments.values(u"--scan"_s);
    for (const QString &file : files)
        result.m_scan.documents.append(scanDocumentAt(file));
    result.m_generates = files.isEmpty() && (sample == Sample::Always || arguments.has(u"--generate"_s));
    result.m_pages = *pages;
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
