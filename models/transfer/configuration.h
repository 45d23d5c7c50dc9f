// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/connector/connector.h"
#include "models/system/directory.h"
#include "models/system/systemconfiguration.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace console {

// What an export holds. The file is one JSON document, described by resources/schema/configuration.schema.json:
//
//   {
//       "connectors": [ … ],          in the order of their names, then ids; fields as in the workspace
//       "directory": { … },           at choice
//       "format": "scan-connectors",
//       "formatVersion": 1,
//       "neededSecrets": [ { "owner": id or "system", "name": …, "slot": … } ],   what is not in the file
//       "sealedSecrets": "…",         at choice: Base64, see SecretSealing
//       "system": { … }               at choice
//   }
//
// Keys are sorted and indented by four spaces, nothing in it tells the time or the machine: two exports of one state
// are byte for byte the same, but for sealed secrets, whose salt and nonce are new each time.
struct Configuration
{
    QList<Connector> connectors;
    std::optional<SystemConfiguration> system = {};
    std::optional<Directory> directory = {};
    QByteArray sealedSecrets = {}; // as bytes; empty: none

    bool operator==(const Configuration &) const = default;
};

inline constexpr int configurationFormatVersion = 1;
inline constexpr QLatin1StringView configurationFormat("scan-connectors");
inline constexpr QLatin1StringView configurationSuffix(".connectors.json"); // of its file's name

// A secret that somebody has to enter, or an authorization that somebody has to run, before a connector can be used.
struct NeededSecret
{
    QUuid owner; // null: the system configuration
    QString name; // the connector's; empty for the system configuration
    QString
        slot; // "password", "mailServer.password"; "authorization" where tokens are needed, which are never exported

    bool operator==(const NeededSecret &) const = default;
};
inline constexpr QLatin1StringView authorizationSlot("authorization");

// What the definitions ask for, whether it is stored or not: connectors by name, then the system configuration.
QList<NeededSecret> neededSecrets(const Configuration &configuration);

// The file. needed: what is not in its sealed secrets. It is there for people and for programs that prepare an
// import; readers work it out from the definitions.
QByteArray toBytes(const Configuration &configuration, const QList<NeededSecret> &needed);

} // namespace console
