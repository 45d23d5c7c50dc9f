// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/api/deliveryengine.h"
#include "delivery/senders/plan.h"

namespace console {

// The plan as a person sees it before it is executed. It is bounded: what is longer says by how much. The fingerprints
// are those of the system configuration.
//
// Facts: "account" and "owner" of files, "service" with the account that the console runs under where its Kerberos
// ticket signs in; "nameTaken" number, replace or refuse; "verifies" rights, owner or size; "security" none, starttls
// or tls; "signIn" none, password, basic or oauth2; "mailbox".
Preview previewOf(const Plan &plan, const QStringList &trustedCertificates = {});

} // namespace console
