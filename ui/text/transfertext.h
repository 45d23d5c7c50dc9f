// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/api/configurationtransfer.h"
#include "ui/text/differencetext.h"

#include <QString>
#include <QStringList>

namespace console::text {

// Why a file is not taken, with its place in the file: one of possibly several.
QString configurationFailure(const ConfigurationFailure &failure);

// Why an export, an import or its undo did not happen: a sentence or more for each reason, and for what could not be
// brought back.
QStringList transferFailureLines(const TransferFailure &failure);
QString transferFailure(const TransferFailure &failure); // the same, a line each

QString entryState(EntryState state); // "New", "Changed", "Unchanged", "Name taken", "Removed"
QString resolution(Resolution resolution, EntryState state); // "Add", "Rename", "Replace", "Skip"; of Removed "Remove"
QString entryMeaning(const PlannedConnector &entry); // what becomes of it, or why it has to be decided: a sentence
QString planSummary(const ConfigurationPlan &plan); // "12 new, 3 changed, 90 unchanged": what there is, by its number
QString changeSummary(const WorkspaceChange &change); // "12 connectors are added. The directory is changed."
QString undoneSummary(const WorkspaceChange &change); // of what undo() gives: "The import is undone: …"

// What somebody has to enter or to authorize.
QString secretSlot(const QString &slot); // "Password of the mail server account"; an unknown one as it is
QString need(const QString &slot); // in short: "Needs a password", "Needs authorization"
QString neededSecret(const NeededSecret &needed); // a sentence that names the connector

QString passphraseGrade(PassphraseStrength::Grade grade); // "Weak"
QString passphraseStrength(const PassphraseStrength &strength); // what that means, and what helps

} // namespace console::text
