// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/system/directorycsv.h"

#include <QFile>
#include <QHash>
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

// Two users of the same key are one.
QString keyOf(const TerminalUser &user)
{
    return user.username.trimmed().toCaseFolded();
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
    if (rows.size() == 1)
        return Unexpected(DirectoryCsvFailure{Code::NoRows, rows.first().line});

    QList<TerminalUser> users;
    QSet<QString> names;
    for (const CsvRow &row : rows.mid(1)) {
        TerminalUser user;
        for (qsizetype i = 0; i < std::min(row.values.size(), members.size()); ++i) {
            if (members.at(i))
                user.*members.at(i) = row.values.at(i);
        }
        const QString key = keyOf(user);
        if (key.isEmpty())
            return Unexpected(DirectoryCsvFailure{Code::UsernameMissing, row.line});
        if (names.contains(key))
            return Unexpected(DirectoryCsvFailure{Code::UsernameTwice, row.line, user.username});
        names.insert(key);
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

Expected<QList<TerminalUser>, DirectoryCsvFailure> terminalUsersFromCsvFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Unexpected(DirectoryCsvFailure{DirectoryCsvFailure::Code::NotOpened, 0, file.errorString()});
    return terminalUsersFromCsv(file.read(maximumCsvSize + 1));
}

QList<TerminalUser> mergedUsers(const QList<TerminalUser> &present, const QList<TerminalUser> &imported)
{
    QHash<QString, qsizetype> positions;
    for (qsizetype i = present.size() - 1; i >= 0; --i)
        positions.insert(keyOf(present.at(i)), i);
    QList<TerminalUser> result = present;
    for (const TerminalUser &user : imported) {
        const auto same = positions.constFind(keyOf(user));
        if (same == positions.cend())
            result.append(user);
        else
            result[*same] = user;
    }
    return result;
}

} // namespace console
