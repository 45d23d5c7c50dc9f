// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/connector/connectormerge.h"

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView typeKey("type");

QStringList keysOf(const QList<QJsonObject> &objects)
{
    QStringList keys;
    for (const QJsonObject &object : objects) {
        for (const QString &key : object.keys()) {
            if (!keys.contains(key))
                keys << key;
        }
    }
    return keys;
}

void put(QJsonObject &json, const QString &key, const QJsonValue &value)
{
    if (value.isUndefined())
        json.remove(key);
    else
        json.insert(key, value);
}

// Field by field where both have the same fields.
ConnectorMerge mergedFields(const QJsonObject &base, const QJsonObject &ours, const QJsonObject &theirs,
                            const Connector &fallback)
{
    QJsonObject json;
    QList<FieldConflict> conflicts;
    for (const QString &key : keysOf({ours, theirs})) {
        const QJsonValue baseValue = base.value(key);
        const QJsonValue oursValue = ours.value(key);
        const QJsonValue theirsValue = theirs.value(key);
        put(json, key, oursValue == baseValue ? theirsValue : oursValue);
        if (oursValue != baseValue && theirsValue != baseValue && oursValue != theirsValue)
            conflicts.append({key, baseValue, oursValue, theirsValue});
    }
    return {connectorFromJson(json).value_or(fallback), conflicts};
}

Connector withSettings(Connector connector, const ConnectorSettings &settings)
{
    connector.settings = settings;
    return connector;
}

} // namespace

ConnectorMerge merge(const Connector &base, const Connector &ours, const Connector &theirs)
{
    if (ours.settings.index() == theirs.settings.index())
        return mergedFields(toJson(base), toJson(ours), toJson(theirs), ours);

    // Of two types nothing is mixed: the fields of one mean nothing to the other.
    const bool oursChanged = ours.settings != base.settings;
    const ConnectorSettings &settings = oursChanged ? ours.settings : theirs.settings;
    ConnectorMerge merge = mergedFields(toJson(withSettings(base, settings)), toJson(withSettings(ours, settings)),
                                        toJson(withSettings(theirs, settings)), ours);
    if (oursChanged && theirs.settings != base.settings) {
        const auto typeOfIt = [](const Connector &connector) { return toJson(connector).value(typeKey); };
        merge.conflicts.append({typeKey, typeOfIt(base), typeOfIt(ours), typeOfIt(theirs)});
    }
    return merge;
}

Connector resolved(const ConnectorMerge &merge, const Connector &theirs, const QStringList &fieldsOfTheirs)
{
    QJsonObject json = toJson(merge.merged);
    for (const FieldConflict &conflict : merge.conflicts) {
        if (conflict.field != typeKey && fieldsOfTheirs.contains(conflict.field))
            put(json, conflict.field, conflict.theirs);
    }
    const Connector chosen = connectorFromJson(json).value_or(merge.merged);
    return fieldsOfTheirs.contains(typeKey) ? withSettings(chosen, theirs.settings) : chosen;
}

} // namespace console
