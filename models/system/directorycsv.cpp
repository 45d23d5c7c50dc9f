// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/system/directorycsv.h"

#include <QSet>

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

namespace {

struct Column
{
    QLatin1StringView name;
    QLatin1StringView variable;
    QString TerminalUser::*member;
};

constexpr Column columns[] = {
    {"username"_L1, "userUsername"_L1, &TerminalUser::username},
    {"firstName"_L1, "userFirstName"_L1, &TerminalUser::firstName},
    {"surname"_L1, "userSurname"_L1, &TerminalUser::surname},
    {"email"_L1, "userEmail"_L1, &TerminalUser::email},
    {"homeDirectory"_L1, "userHome"_L1, &TerminalUser::homeDirectory},
    {"costCenterId"_L1, "userCostCenterID"_L1, &TerminalUser::costCenterId},
    {"costCenterName"_L1, "userCostCenterName"_L1, &TerminalUser::costCenterName},
};

QString TerminalUser::*memberOf(const QString &title)
{
    for (const Column &column : columns) {
        if (title.compare(column.name, Qt::CaseInsensitive) == 0
            || title.compare(column.variable, Qt::CaseInsensitive) == 0)
            return column.member;
    }
    return nullptr;
}

Expected<QList<TerminalUser>, DirectoryCsvFailure> usersOf(const QList<CsvRow> &rows)
{
    using Code = DirectoryCsvFailure::Code;
    if (rows.isEmpty())
        return Unexpected(DirectoryCsvFailure{Code::NoRows, 1});
    QList<QString TerminalUser::*> members;
    for (const QString &title : rows.first().values)
        members.append(memberOf(title));
    if (!members.contains(&TerminalUser::username))
        return Unexpected(DirectoryCsvFailure{Code::UsernameColumnMissing, rows.first().line});

    QList<TerminalUser> users;
    QSet<QString> names;
    for (const CsvRow &row : rows.mid(1)) {
        TerminalUser user;
        for (qsizetype i = 0; i < std::min(row.values.size(), members.size()); ++i) {
            if (members.at(i))
                user.*members.at(i) = row.values.at(i);
        }
        if (user.username.isEmpty())
            return Unexpected(DirectoryCsvFailure{Code::UsernameMissing, row.line});
        const QString folded = user.username.toCaseFolded();
        if (names.contains(folded))
            return Unexpected(DirectoryCsvFailure{Code::UsernameTwice, row.line, user.username});
        names.insert(folded);
        users.append(user);
    }
    return users;
}

} // namespace

Expected<QList<TerminalUser>, DirectoryCsvFailure> terminalUsersFromCsv(const QByteArray &content)
{
    const auto rows = parseCsv(content);
    if (!rows) {
        return Unexpected(
            DirectoryCsvFailure{DirectoryCsvFailure::Code::Unreadable, rows.error().line, {}, rows.error()});
    }
    return usersOf(*rows);
}

QList<TerminalUser> mergedUsers(const QList<TerminalUser> &present, const QList<TerminalUser> &imported)
{
    QList<TerminalUser> result = present;
    for (const TerminalUser &user : imported) {
        const auto same = std::find_if(result.begin(), result.end(), [&](const TerminalUser &other) {
            return other.username.compare(user.username, Qt::CaseInsensitive) == 0;
        });
        if (same == result.end())
            result.append(user);
        else
            *same = user;
    }
    return result;
}

} // namespace console
