// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace console {

// The entries of a list of addresses, at commas and semicolons outside of quotes.
QStringList splitAddresses(const QString &list);

// The address of "anna@corp.example" or "Anna <anna@corp.example>", as it goes out: a domain beyond ASCII is written in
// its ASCII form unless the local part needs a server for non-ASCII addresses anyway. None where there is no valid one.
std::optional<QString> mailAddressIn(const QString &text);

// The domain of an address in ASCII; empty where it has no such form.
QString asciiDomainOf(const QString &address);

} // namespace console
