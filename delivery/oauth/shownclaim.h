// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonValue>
#include <QString>

namespace console {

// A claim's text, made fit to be shown or filled in: empty where it is no text, is longer than any name is (256
// characters), or has characters that control or reorder text.
QString shownClaim(const QJsonValue &claim);

} // namespace console
