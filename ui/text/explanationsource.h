// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/connector/connector.h"
#include "models/outcome/failure.h"
#include "models/outcome/oauthfailure.h"
#include "ui/text/outcometext.h"

namespace console::text {

// The explanation with the place where its code is written down, so that its words can be checked and read up on: a
// section of an RFC, a page of Microsoft's documentation, a heading of the product's specification. None where the
// failure is a matter of the console's own.
Explanation withSource(Explanation explanation, const Failure &failure, const Connector &connector);

// number: of AADSTS, 0: there is none
Explanation withSource(Explanation explanation, const OAuthFailure &failure, int number);

} // namespace console::text
