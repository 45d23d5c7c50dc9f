// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/api/secretstore.h"
#include "models/outcome/oauthfailure.h"
#include "models/system/microsoftapplication.h"

#include <QFuture>

namespace console {

SecretKey clientSecretKey(MicrosoftApplication application);

OAuthFailure secretFailure(const SecretFailure &failure); // NotReady, with secret.…
SecretFailure storeWentAway(); // of a question that a store dropped

// An empty one where none is stored: the application is a public client. Errors: those of secretFailure().
QFuture<Expected<Secret, OAuthFailure>> readClientSecret(SecretStore *store, MicrosoftApplication application);

} // namespace console
