// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/transfer/configuration.h"

#include <QRandomGenerator>

namespace console {

// Definitions of every type with random values in every field, unknown keys at every place that keeps them, and unknown
// types: the same for the same seed. Ids and names are there once.
class RandomConfiguration
{
public:
    explicit RandomConfiguration(quint32 seed)
        : m_random(seed)
    {
    }

    Configuration next();

private:
    bool chance(int percent) { return m_random.bounded(100) < percent; }
    QString characters(QStringView among, int most);
    QString text(); // of any characters, control characters among them
    QString name(); // as a connector may have
    QStringList texts();
    QJsonValue json(int depth);
    QJsonObject unknownKeys();

    Connector connector(int number);
    ConnectorSettings settings();
    ExtensionSettings extension();
    SystemConfiguration system();
    Directory directory();
    template<class Entry>
    Entry entry(std::initializer_list<QString Entry::*> fields);
    Workflow workflow();

    template<class Value>
    Value oneOf(std::initializer_list<Value> values)
    {
        return values.begin()[m_random.bounded(static_cast<int>(values.size()))];
    }

    QRandomGenerator m_random;
};

} // namespace console
