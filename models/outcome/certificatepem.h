// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/outcome/certificate.h"

#include <QList>

namespace console {

// In the textual form that other programs read (RFC 7468 5.1), one after another; those without DER are left out.
QByteArray pemOf(const QList<Certificate> &certificates);

} // namespace console
