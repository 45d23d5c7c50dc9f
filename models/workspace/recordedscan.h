// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/scan/testscan.h"

#include <QJsonObject>

#include <optional>

namespace console {

// A test scan as the history keeps it, to be sent again: all but the content of its documents.
QJsonObject toJson(const TestScan &scan);
std::optional<TestScan> testScanFromJson(const QJsonObject &json);

} // namespace console
