// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/system/systemmerge.h"

#include <QJsonArray>

namespace console {

namespace {

QJsonArray rebasedList(const QJsonArray &base, const QJsonArray &ours, const QJsonArray &theirs)
{
    QJsonArray list;
    for (const QJsonValue &entry : ours) {
        if (theirs.contains(entry) || !base.contains(entry))
            list.append(entry);
    }
    for (const QJsonValue &entry : theirs) {
        if (!ours.contains(entry) && !base.contains(entry))
            list.append(entry);
    }
    return list;
}

QJsonObject rebasedObject(const QJsonObject &base, const QJsonObject &ours, const QJsonObject &theirs)
{
    QJsonObject object = theirs;
    for (auto entry = ours.begin(); entry != ours.end(); ++entry) {
        const QString key = entry.key();
        const QJsonValue before = base.value(key);
        const QJsonValue now = entry.value();
        const QJsonValue elsewhere = theirs.value(key);
        if (now == before)
            continue;
        if (now.isObject() && elsewhere.isObject())
            object.insert(key, rebasedObject(before.toObject(), now.toObject(), elsewhere.toObject()));
        else if (now.isArray() && elsewhere.isArray())
            object.insert(key, rebasedList(before.toArray(), now.toArray(), elsewhere.toArray()));
        else
            object.insert(key, now);
    }
    return object;
}

} // namespace

SystemConfiguration rebased(const SystemConfiguration &base, const SystemConfiguration &ours,
                            const SystemConfiguration &theirs)
{
    return systemConfigurationFromJson(rebasedObject(toJson(base), toJson(ours), toJson(theirs))).value_or(ours);
}

} // namespace console
