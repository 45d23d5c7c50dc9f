// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/transfer/configurationdifference.h"

#include <QHash>
#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

namespace {

// Lists whose entries are known by what they are called: those of the directory.
struct NamedList
{
    QLatin1StringView list;
    std::initializer_list<QLatin1StringView> keys; // the first that tells all entries apart
};

const NamedList namedLists[] = {
    {"users"_L1, {"username"_L1}},
    {"devices"_L1, {"id"_L1, "name"_L1}},
    {"workflows"_L1, {"id"_L1, "name"_L1}},
    {"inputs"_L1, {"name"_L1}},
};

QString joined(const QString &path, const QString &key)
{
    return path.isEmpty() ? key : path + u'.' + key;
}

bool isListOfObjects(const QJsonArray &list)
{
    return std::all_of(list.begin(), list.end(), [](const QJsonValue &value) { return value.isObject(); });
}

QHash<QString, QJsonValue> byKey(const QStringList &keys, const QJsonArray &list)
{
    QHash<QString, QJsonValue> entries;
    for (qsizetype i = 0; i < list.size(); ++i)
        entries.insert(keys.at(i), list.at(i));
    return entries;
}

// What the entries are called by the key; none where it does not tell them apart.
std::optional<QStringList> namesBy(QLatin1StringView key, const QJsonArray &list)
{
    QStringList names;
    QSet<QString> known;
    for (const QJsonValue &entry : list) {
        const QString name = entry.toObject().value(key).toString();
        if (name.isEmpty() || known.contains(name))
            return std::nullopt;
        known.insert(name);
        names << name;
    }
    return names;
}

QStringList positions(const QJsonArray &list)
{
    QStringList names;
    for (qsizetype i = 0; i < list.size(); ++i)
        names << QString::number(i);
    return names;
}

struct EntryNames
{
    QStringList before;
    QStringList after;
};

EntryNames namesOf(const QString &listName, const QJsonArray &before, const QJsonArray &after)
{
    for (const NamedList &named : namedLists) {
        if (named.list != listName)
            continue;
        for (const QLatin1StringView key : named.keys) {
            const auto namesBefore = namesBy(key, before);
            const auto namesAfter = namesBy(key, after);
            if (namesBefore && namesAfter)
                return {*namesBefore, *namesAfter};
        }
    }
    return {positions(before), positions(after)};
}

// Names of the one list in their order, as far as the other one has them.
QJsonArray shared(const QStringList &names, const QHash<QString, QJsonValue> &others)
{
    QJsonArray result;
    for (const QString &name : names) {
        if (others.contains(name))
            result.append(name);
    }
    return result;
}

class Comparison
{
public:
    QList<FieldDifference> compare(const QJsonObject &before, const QJsonObject &after)
    {
        compareObjects({}, before, after);
        return m_differences;
    }

private:
    void compareObjects(const QString &path, const QJsonObject &before, const QJsonObject &after);
    void compareLists(const QString &path, const QString &name, const QJsonArray &before, const QJsonArray &after);
    void compareValues(const QString &path, const QString &name, const QJsonValue &before, const QJsonValue &after);

    QList<FieldDifference> m_differences;
};

void Comparison::compareObjects(const QString &path, const QJsonObject &before, const QJsonObject &after)
{
    QStringList keys = before.keys() + after.keys();
    std::sort(keys.begin(), keys.end());
    keys.removeDuplicates();
    for (const QString &key : std::as_const(keys))
        compareValues(joined(path, key), key, before.value(key), after.value(key));
}

void Comparison::compareLists(const QString &path, const QString &name, const QJsonArray &before,
                              const QJsonArray &after)
{
    const EntryNames names = namesOf(name, before, after);
    const QHash<QString, QJsonValue> entriesBefore = byKey(names.before, before);
    const QHash<QString, QJsonValue> entriesAfter = byKey(names.after, after);
    const QJsonArray orderBefore = shared(names.before, entriesAfter);
    const QJsonArray orderAfter = shared(names.after, entriesBefore);
    if (orderBefore != orderAfter)
        m_differences.append({path, orderBefore, orderAfter});
    for (const QString &entry : names.before) {
        const QJsonValue other = entriesAfter.value(entry, QJsonValue(QJsonValue::Undefined));
        compareValues(joined(path, entry), entry, entriesBefore.value(entry), other);
    }
    for (const QString &entry : names.after) {
        if (!entriesBefore.contains(entry))
            m_differences.append({joined(path, entry), QJsonValue(QJsonValue::Undefined), entriesAfter.value(entry)});
    }
}

void Comparison::compareValues(const QString &path, const QString &name, const QJsonValue &before,
                               const QJsonValue &after)
{
    if (before == after)
        return;
    if (before.isObject() && after.isObject()) {
        compareObjects(path, before.toObject(), after.toObject());
    } else if (before.isArray() && after.isArray() && isListOfObjects(before.toArray())
               && isListOfObjects(after.toArray())) {
        compareLists(path, name, before.toArray(), after.toArray());
    } else {
        m_differences.append({path, before, after});
    }
}

QJsonObject withoutId(QJsonObject json)
{
    json.remove("id"_L1);
    return json;
}

} // namespace

QList<FieldDifference> differences(const QJsonObject &before, const QJsonObject &after)
{
    return Comparison().compare(before, after);
}

QList<FieldDifference> differences(const Connector &before, const Connector &after)
{
    return differences(withoutId(toJson(before)), withoutId(toJson(after)));
}

QList<FieldDifference> differences(const SystemConfiguration &before, const SystemConfiguration &after)
{
    return differences(toJson(before), toJson(after));
}

QList<FieldDifference> differences(const Directory &before, const Directory &after)
{
    return differences(toJson(before), toJson(after));
}

} // namespace console
