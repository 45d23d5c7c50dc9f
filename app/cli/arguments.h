// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/support/expected.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace console {

// A wrong command line, with a sentence that says what would be right.
struct UsageFailure
{
    QString text;
};

enum class OptionKind {
    Flag,
    Value, // takes one; the last given counts
    Values, // takes one or more up to the next option, and may be repeated
};

// The arguments of one command, told apart: options by name, and everything else in order. "--" ends the options.
class Arguments
{
public:
    using Options = QHash<QString, OptionKind>;

    static Expected<Arguments, UsageFailure> parse(const QStringList &arguments, const Options &options);

    bool has(const QString &option) const { return m_values.contains(option); }
    QString value(const QString &option, const QString &fallback = {}) const;
    QStringList values(const QString &option) const { return m_values.value(option); }
    const QStringList &positional() const { return m_positional; }

    Expected<int, UsageFailure> number(const QString &option, int fallback, int least, int most) const;

private:
    QHash<QString, QStringList> m_values;
    QStringList m_positional;
};

struct Assignment
{
    QString key;
    QString value;
};

// "baseLocation=/srv/scans": split at the first '='.
Expected<QList<Assignment>, UsageFailure> parseAssignments(const QStringList &arguments);

} // namespace console
