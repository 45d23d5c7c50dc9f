// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/connector/connectorsettings.h"
#include "models/connector/field.h"

#include <QJsonObject>
#include <QString>
#include <QUuid>

namespace console {

inline constexpr int maximumNameLength = 64; // characters; specification "Adding an Extension connector"
inline constexpr int maximumDescriptionLength = 300;

// Where scans go. A value: it is copied, compared and kept in drafts and undo stacks as it is.
struct Connector
{
    QUuid id;
    QString name;
    QString description;
    ConnectorSettings settings;
    QJsonObject unknownKeys = {}; // of other versions, written back untouched

    bool operator==(const Connector &) const = default;
};

// One flat object: id, name, description, type, and the type's own fields. Never a secret.
QJsonObject toJson(const Connector &connector);
Expected<Connector, JsonFailure> connectorFromJson(const QJsonObject &json);

// The common rules (name, description) and the type's own.
Problems validate(const Connector &connector, const ValidationContext &context);

// The connector without what its choice of account or authentication does not use, such as the username of a service
// account that is not the custom one. Done with every save: until then a form keeps what was typed under another
// choice.
Connector withoutUnused(const Connector &connector);

// The secrets that it signs in with: none with the service credentials, a password, or tokens.
QList<SecretSlot> usedSecretSlots(const Connector &connector);

// The name itself, or with the first number behind it that none of those taken has, without regard to case; shortened
// so that it stays within the limit.
QString freeName(const QString &name, const QStringList &taken);

// Code points, so that a character outside the basic plane counts once.
int characterCount(const QString &text);

// Where it goes, in a form fit for a list: "\\fs01\scans", "example.com/api/scan". Without secrets.
QString destinationOf(const Connector &connector, const SystemConfiguration &system);

} // namespace console
