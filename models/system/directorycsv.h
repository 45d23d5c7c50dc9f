// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/support/csv.h"
#include "models/support/expected.h"
#include "models/system/directory.h"

#include <QByteArray>

namespace console {

struct DirectoryCsvFailure
{
    enum class Code {
        NotOpened, // subject: the system's reason
        Unreadable, // the file is no CSV: csv says why
        NoRows, // none below the column names
        UsernameColumnMissing, // no column is named as the user name is
        UsernameMissing, // a row without a user name
        UsernameTwice, // subject: the name
    };
    Code code = Code::Unreadable;
    int line = 0; // from 1
    QString subject = {};
    CsvFailure csv = {};

    bool operator==(const DirectoryCsvFailure &) const = default;
};

// Terminal users from a CSV file whose first row names the columns, in any order and case: username, firstName,
// surname, email, homeDirectory, costCenterId, costCenterName, or the capture variables' names (userUsername …).
// Columns of other names are passed over.
Expected<QList<TerminalUser>, DirectoryCsvFailure> terminalUsersFromCsv(const QByteArray &content);

// Reads the file first; of one that is larger than a CSV file may be, no more than tells that it is.
Expected<QList<TerminalUser>, DirectoryCsvFailure> terminalUsersFromCsvFile(const QString &path);

// The present users with the imported ones in place of those of the same name, new ones at the end.
QList<TerminalUser> mergedUsers(const QList<TerminalUser> &present, const QList<TerminalUser> &imported);

} // namespace console
