// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/scan/variables.h"
#include "models/system/directorycsv.h"
#include "models/system/directorylist.h"
#include "models/system/directoryproblem.h"

#include <QString>

namespace console::text {

// What a list of the directory and its entries are called.
struct DirectoryListText
{
    QString title; // "Terminal users"
    QString search; // what the search line is for
    QString add; // the button that adds an entry
    QString newName; // that an added entry starts with
    QString unnamed; // an entry whose name is missing
    QString emptyTitle; // where there are none
    QString emptyText; // what belongs there, and the first step
};
DirectoryListText directoryList(DirectoryList list);

QString userImportHelp(); // what a CSV file of terminal users has to look like

QString directoryField(DirectoryList list, const QString &field); // the label; the field is the JSON key
QString directoryFieldHelp(DirectoryList list, const QString &field); // empty where there is nothing to explain

// What is wrong with an entry, or worth knowing, and what to write instead.
QString directoryProblem(const DirectoryProblem &problem);

// Why a file is not imported, and the remedy.
QString directoryCsvFailure(const DirectoryCsvFailure &failure);

QString variableSource(VariableSource source); // "Device"
QString variableKind(VariableKind kind); // "Path"
QString severity(Severity severity); // "Warning"

} // namespace console::text
