// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/support/jsonreader.h"
#include "models/transfer/configuration.h"
#include "models/transfer/strictjson.h"

#include <span>

namespace console {

inline constexpr qint64 largestConfiguration = 256 * 1024 * 1024; // bytes
// In whatever a connector, the system configuration or the directory have. What a text is made of, such as variables
// and parts of a path, and the entries of a list take many times the memory of their letters in the file.
inline constexpr qsizetype longestText = 1024 * 1024; // characters
inline constexpr qsizetype longestList = 250'000; // elements; of connectors, too

// Why a file is not taken. One code for each sentence in ui/text.
struct ConfigurationFailure
{
    enum class Code {
        FileUnreadable, // technical: the system's reason
        FileTooLarge, // subject: its size in bytes
        FileEmpty,
        NotJson, // json has what it is
        NotAConfiguration, // JSON of something else: no "format" of ours
        NewerVersion, // subject: the version
        VersionUnknown, // subject: what stands there
        WrongValue, // value has what would have been right; subject: the connector's name; connectors begin at position
        SecretInClear, // a password where nobody would protect it: value has its path; the rest as with WrongValue
        IdTwice, // subject: the id
        NameTwice, // of two connectors, without regard to case; subject: the name
        SealedSecretsDamaged, // no Base64
    };
    Code code = Code::NotJson;
    QString subject = {};
    TextPosition position = {};
    JsonTextFailure json = {};
    JsonFailure value = {}; // its path is whole: "connectors.3.baseLocation"
    QString technical = {}; // English

    bool operator==(const ConfigurationFailure &) const = default;
};

QString configurationFailureName(ConfigurationFailure::Code code); // "newer-version": stable

// Everything that is wrong, up to mostConfigurationFailures, so that it can be mended at once. Never empty.
using ConfigurationFailures = QList<ConfigurationFailure>;
inline constexpr int mostConfigurationFailures = 20;

// Values within a connector may still be wrong for validate(): those are problems, not failures. A connector without an
// id is given one that is made of its name, so that it is found again. Memory is bounded by the size of the text.
Expected<Configuration, ConfigurationFailures> readConfiguration(QByteArrayView text);
Expected<Configuration, ConfigurationFailures>
readConfigurationFile(const QString &path); // takes its time: in a worker

// A step that brings a part of a file of version `from` to the next: part is "connector", "system" or "directory".
struct FormatMigration
{
    int from = 0;
    void (*change)(QLatin1StringView part, QJsonObject &json) = nullptr;
};

// As readConfiguration(), with other steps than this version's: for the tests of the next one.
Expected<Configuration, ConfigurationFailures> readConfiguration(QByteArrayView text, int currentVersion,
                                                                 std::span<const FormatMigration> migrations);

} // namespace console
