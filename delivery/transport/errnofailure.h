// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/outcome/failure.h"

namespace console {

// "errno.ENOSPC"
QString errnoCode(int error);

// An error of the place that is written to.
Failure storageFailure(Stage stage, int error, const QString &path);

// An error of a document that is read.
Failure documentFailure(Stage stage, int error, const QString &path);

} // namespace console
