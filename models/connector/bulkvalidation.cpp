// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/connector/bulkvalidation.h"

#include "models/scan/variables.h"

namespace console {

BulkValidation::BulkValidation(const SystemConfiguration &system, const Directory &directory)
    : m_system(system)
{
    for (const Workflow &workflow : directory.workflows) {
        for (const InputVariable &input : workflow.inputs)
            m_inputNames.insert(input.name);
    }
}

Problems BulkValidation::problemsOf(const Connector &connector) const
{
    ValidationContext context{{}, m_system, {}};
    if (const auto *folder = std::get_if<FileSystemSettings>(&connector.settings)) {
        Workflow itsInputs;
        const QStringList names = variablesIn(folder->baseLocation);
        for (const QString &name : names) {
            if (m_inputNames.contains(name))
                itsInputs.inputs.append({name, {}});
        }
        context.directory.workflows = {itsInputs};
    }
    return validate(connector, context);
}

} // namespace console
