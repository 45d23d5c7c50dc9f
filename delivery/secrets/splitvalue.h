// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/secrets/keychainitems.h"

namespace console {

// A value of any length in items that every keychain takes: the Windows Credential Manager's hold 2,560 bytes, and
// refresh tokens are longer.
//
//   name         a line "1 <number of parts> <set> <SHA-256 of the value>", then the value where it fits in here
//   name#a.0 …   the parts of a longer value; its successor is written to set b, the next one to set a
//
// The new parts are complete before the one write that makes them count, and the old ones go after it: whatever breaks
// off, the old value or the new one is read. What was left behind goes with the next write or removal.
inline constexpr qsizetype longestPart = 2000; // bytes
inline constexpr int mostParts = 1000;

ReadAnswer readSplit(KeychainItems &items, const QString &name); // Damaged: parts are missing or of another value
DoneAnswer writeSplit(KeychainItems &items, const QString &name, const Secret &value);
DoneAnswer removeSplit(KeychainItems &items, const QString &name);

} // namespace console
