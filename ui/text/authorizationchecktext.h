// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/api/authorization.h"
#include "delivery/api/authorizationcheck.h"

namespace console::text {

QString checkStepTitle(const AuthorizationCheckStep &step); // "Sign-in service of Microsoft 365"

// What was found, or what is wrong and how to mend it; empty while the step runs.
QString checkStepDetail(const AuthorizationCheckStep &step, const AuthorizationSubject &subject = {});

} // namespace console::text
