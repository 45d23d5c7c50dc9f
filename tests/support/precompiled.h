// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What every test includes: compiled once for all of them where CONSOLE_PRECOMPILED_HEADERS is on.

#include "models/support/precompiled.h"

#include <QSignalSpy>
#include <QtTest>
