// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/transfer/connectorcomparison.h"

#include "models/transfer/configurationdifference.h"
#include "ui/text/transfertext.h"

#include <QSet>

#include <algorithm>
#include <limits>

namespace console {

using namespace Qt::StringLiterals;

namespace {

int placeOf(const QString &key)
{
    const auto field = fieldNamed(key);
    return field ? static_cast<int>(*field) : std::numeric_limits<int>::max();
}

QStringList comparedKeys(const QJsonObject &first, const QJsonObject &second)
{
    QStringList keys = first.keys() + second.keys();
    std::sort(keys.begin(), keys.end(), [](const QString &left, const QString &right) {
        return std::pair(placeOf(left), left) < std::pair(placeOf(right), right);
    });
    keys.removeDuplicates();
    keys.removeOne(fieldName(Field::Name));
    keys.removeOne(u"id"_s);
    return keys;
}

ComparedLine lineOf(const FieldDifference &values)
{
    const text::DifferenceText texts = text::difference(values, text::DifferencePart::Connector);
    return comparedValue(texts.field, values.before.isUndefined() ? QString() : texts.before,
                         values.after.isUndefined() ? QString() : texts.after);
}

} // namespace

QList<ComparedLine> compare(const Connector &first, const Connector &second)
{
    const QJsonObject before = toJson(first);
    const QJsonObject after = toJson(second);
    QHash<QString, QList<FieldDifference>> differing; // by key
    const QList<FieldDifference> found = differences(first, second);
    for (const FieldDifference &difference : found)
        differing[difference.path.section(u'.', 0, 0)].append(difference);

    QList<ComparedLine> lines;
    const QStringList keys = comparedKeys(before, after);
    for (const QString &key : keys) {
        const QList<FieldDifference> below = differing.value(key, {{key, before.value(key), after.value(key)}});
        for (const FieldDifference &difference : below)
            lines << lineOf(difference);
    }
    return lines;
}

} // namespace console
