// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/connector/connector.h"
#include "models/connector/connectortype.h"
#include "models/connector/field.h"

#include <QJsonValue>
#include <QString>

namespace console::text {

QString connectorType(ConnectorType type); // "File System", "Email (SMTP)", "Microsoft Exchange", "Extension"
QString connectorTypeDescription(ConnectorType type); // one sentence of the specification, for the Add menu
QString field(Field field); // "Base location", with the specification's words
QString fieldHelp(Field field, ConnectorType type); // the help text under the field; may be empty

// The choices of the fields, with the specification's words.
QString fileSystemAccount(FileSystemAccount account); // "Use default service credentials"
QString whenNameTaken(WhenNameTaken choice); // "Number the new file"
QString smtpAuthentication(SmtpAuthentication authentication); // "System settings"
QString exchangeAuthentication(ExchangeAuthentication authentication); // "Basic authentication"

// A field of a connector's JSON as a person reads it: choices and flags in words, properties in one line.
QString fieldValue(const QString &fieldName, const QJsonValue &value, ConnectorType type);

} // namespace console::text
