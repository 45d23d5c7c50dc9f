// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/outcome/certificate.h"

#include <QDateTime>
#include <QString>

namespace console::text {

// In groups of eight, with places to break the line; the list of trusted certificates takes it so.
QString fingerprint(const QString &digits);

QString validity(const Certificate &certificate,
                 const QDateTime &now); // "Valid for 27 more days", "Expired 3 days ago"

// For a list of lines: the subject, who issued it, and its validity.
QString certificate(const Certificate &certificate, const QDateTime &now);

} // namespace console::text
