// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"

#include <QCoreApplication>

namespace console {

using namespace Qt::StringLiterals;

namespace {

Unexpected<UsageFailure> wrong(const QString &text)
{
    return Unexpected(UsageFailure{text});
}

} // namespace

Expected<Arguments, UsageFailure> Arguments::parse(const QStringList &arguments, const Options &options)
{
    Arguments result;
    bool optionsEnded = false;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments.at(i);
        if (optionsEnded || !argument.startsWith("--"_L1)) {
            result.m_positional << argument;
            continue;
        }
        if (argument == "--"_L1) {
            optionsEnded = true;
            continue;
        }
        const QString name = argument.section(u'=', 0, 0);
        if (!options.contains(name))
            return wrong(QCoreApplication::translate("Usage", "The option ‘%1’ is unknown.").arg(name));
        QStringList &values = result.m_values[name];
        if (options.value(name) == OptionKind::Flag)
            continue;
        if (argument.contains(u'=')) {
            values << argument.section(u'=', 1);
            continue;
        }
        const bool several = options.value(name) == OptionKind::Values;
        const qsizetype before = values.size();
        while (i + 1 < arguments.size() && !arguments.at(i + 1).startsWith("--"_L1)
               && (several || values.size() == before))
            values << arguments.at(++i);
        if (values.size() == before)
            return wrong(QCoreApplication::translate("Usage", "The option ‘%1’ needs a value.").arg(name));
    }
    return result;
}

QString Arguments::value(const QString &option, const QString &fallback) const
{
    const QStringList given = m_values.value(option);
    return given.isEmpty() ? fallback : given.last();
}

Expected<int, UsageFailure> Arguments::number(const QString &option, int fallback, int least, int most) const
{
    if (!has(option))
        return fallback;
    bool isNumber = false;
    const int number = value(option).toInt(&isNumber);
    if (isNumber && number >= least && number <= most)
        return number;
    return wrong(QCoreApplication::translate("Usage", "The option ‘%1’ takes a whole number from %2 to %3.")
                     .arg(option)
                     .arg(least)
                     .arg(most));
}

Expected<QList<Assignment>, UsageFailure> parseAssignments(const QStringList &arguments)
{
    QList<Assignment> result;
    for (const QString &argument : arguments) {
        const qsizetype equals = argument.indexOf(u'=');
        if (equals <= 0)
            return wrong(QCoreApplication::translate("Usage", "‘%1’ is not of the form FIELD=VALUE.").arg(argument));
        result.append({argument.left(equals), argument.mid(equals + 1)});
    }
    return result;
}

} // namespace console
