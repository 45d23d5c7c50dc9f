// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/transfer/configurationreader.h"

#include "models/connector/connectornames.h"
#include "tests/fuzz/targets/require.h"

#include <QSet>

using namespace console;

namespace {

constexpr qsizetype longestText = 1024; // characters of a failure

void checkFailures(const ConfigurationFailures &failures)
{
    require(!failures.isEmpty() && failures.size() <= mostConfigurationFailures, "a refusal has a few reasons");
    for (const ConfigurationFailure &failure : failures) {
        require(failure.position.line >= 1 && failure.position.column >= 1, "a place is one of the text");
        for (const QString &text : {failure.subject, failure.technical, failure.json.path, failure.json.technical,
                                    failure.value.path, failure.value.expected})
            require(text.size() <= longestText, "no text is without bounds");
    }
}

void checkConnectors(const QList<Connector> &connectors)
{
    QSet<QUuid> ids;
    QSet<QString> names;
    for (const Connector &connector : connectors) {
        const QString name = foldedName(connector.name);
        require(!connector.id.isNull() && !ids.contains(connector.id), "each connector has an id of its own");
        require(name.isEmpty() || !names.contains(name), "no name is there twice");
        ids.insert(connector.id);
        names.insert(name);
    }
}

void checkRoundTrip(const Configuration &configuration)
{
    const QByteArray file = toBytes(configuration, neededSecrets(configuration));
    const auto again = readConfiguration(file);
    require(again.has_value(), "what is exported can be imported");
    require(again->connectors.size() == configuration.connectors.size() && again->system == configuration.system
                && again->directory == configuration.directory && again->sealedSecrets == configuration.sealedSecrets,
            "nothing is lost");
    require(toBytes(*again, neededSecrets(*again)) == file, "two exports of one state are the same");
}

} // namespace

// The input is a file to import.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto configuration = readConfiguration(bytesOf(data, size));
    if (!configuration) {
        checkFailures(configuration.error());
        return 0;
    }
    checkConnectors(configuration->connectors);
    checkRoundTrip(*configuration);
    return 0;
}
