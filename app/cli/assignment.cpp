// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/assignment.h"

#include "app/cli/command.h"

#include <QJsonArray>

namespace console {

using namespace Qt::StringLiterals;

namespace {

QStringList keysOf(const QJsonObject &object, const QString &prefix = {})
{
    QStringList keys;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it->isObject())
            keys << keysOf(it->toObject(), prefix + it.key() + u'.');
        else
            keys << prefix + it.key();
    }
    return keys;
}

Expected<QJsonValue, UsageFailure> converted(const QJsonValue &present, const Assignment &assignment)
{
    const QString &value = assignment.value;
    switch (present.type()) {
    case QJsonValue::Bool:
        if (value == "true"_L1 || value == "false"_L1)
            return QJsonValue(value == "true"_L1);
        return Unexpected(UsageFailure{Cli::tr("‘%1’ is either true or false.").arg(assignment.key)});
    case QJsonValue::Double: {
        bool isNumber = false;
        const int number = value.toInt(&isNumber);
        if (isNumber)
            return QJsonValue(number);
        return Unexpected(UsageFailure{Cli::tr("‘%1’ is a whole number.").arg(assignment.key)});
    }
    case QJsonValue::Array:
        return QJsonValue(QJsonArray::fromStringList(value.split(u',', Qt::SkipEmptyParts)));
    default:
        return QJsonValue(value);
    }
}

Expected<QJsonObject, UsageFailure> assignedAt(QJsonObject object, const QString &key, const Assignment &assignment)
{
    const QString head = key.section(u'.', 0, 0);
    const QString tail = key.section(u'.', 1);
    const QJsonValue present = object.value(head);
    if (present.isObject() != !tail.isEmpty() || present.isUndefined())
        return Unexpected(UsageFailure{});
    if (present.isObject()) {
        return assignedAt(present.toObject(), tail, assignment).map([&](const QJsonObject &inner) {
            object.insert(head, inner);
            return object;
        });
    }
    return converted(present, assignment).map([&](const QJsonValue &value) {
        object.insert(head, value);
        return object;
    });
}

} // namespace

Expected<QJsonObject, UsageFailure> assigned(QJsonObject object, const QList<Assignment> &assignments)
{
    for (const Assignment &assignment : assignments) {
        const auto result = assignedAt(object, assignment.key, assignment);
        if (result) {
            object = *result;
            continue;
        }
        if (!result.error().text.isEmpty())
            return Unexpected(result.error());
        return Unexpected(UsageFailure{Cli::tr("There is no field ‘%1’ here. The fields are: %2.")
                                           .arg(assignment.key, keysOf(object).join(", "_L1))});
    }
    return object;
}

} // namespace console
