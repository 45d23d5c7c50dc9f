// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/oauth/clientsecret.h"

#include "delivery/engine/redactor.h"

namespace console {

using namespace Qt::StringLiterals;

namespace {

using ClientSecret = Expected<Secret, OAuthFailure>;

} // namespace

SecretKey clientSecretKey(MicrosoftApplication application)
{
    return {QUuid(), clientSecretSlot(application)};
}

OAuthFailure secretFailure(const SecretFailure &failure)
{
    return {OAuthFailure::Kind::NotReady, secretFailureCode(failure.code), redacted(failure.technical)};
}

SecretFailure storeWentAway()
{
    return {SecretFailure::Code::Unavailable, u"The store went away"_s};
}

QFuture<ClientSecret> readClientSecret(SecretStore *store, MicrosoftApplication application)
{
    return store->read(clientSecretKey(application))
        .then([](const Expected<Secret, SecretFailure> &read) -> ClientSecret {
            if (!read && read.error().code == SecretFailure::Code::NotFound)
                return Secret();
            return read.map_error(secretFailure);
        })
        .onCanceled([]() -> ClientSecret { return Unexpected(secretFailure(storeWentAway())); });
}

} // namespace console
