// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/oauth/tokenrequest.h"

#include "delivery/secrets/scratchbytes.h"

#include <utility>

namespace console {

namespace {

using Fields = QList<std::pair<QByteArray, Secret>>;

Fields fieldsOf(const OAuthClient &client)
{
    Fields fields{{"client_id", Secret(client.id.toUtf8())}};
    if (!client.secret.isEmpty())
        fields.append({"client_secret", client.secret});
    return fields;
}

Fields fieldsOf(const CodeGrant &grant)
{
    return {{"grant_type", Secret("authorization_code")},
            {"code", grant.code},
            {"redirect_uri", Secret(grant.redirectUri.toEncoded())},
            {"code_verifier", grant.verifier}};
}

Fields fieldsOf(const RefreshGrant &grant)
{
    return {{"grant_type", Secret("refresh_token")}, {"refresh_token", grant.token}};
}

Fields fieldsOf(const QStringList &scopes)
{
    return {{"scope", Secret(scopes.join(u' ').toUtf8())}};
}

Secret encoded(const Fields &fields)
{
    constexpr qsizetype encodedSize = 3; // of a byte, at most
    qsizetype capacity = 0;
    for (const auto &[name, value] : fields)
        capacity += name.size() + encodedSize * value.reveal().size() + 2;
    ScratchBytes form(capacity);
    for (const auto &[name, value] : fields) {
        if (!form.view().isEmpty())
            form.append("&");
        form.append(name);
        form.append("=");
        form.append(Secret(value.reveal().toPercentEncoding()).reveal());
    }
    return form.secret();
}

} // namespace

Secret formOf(const TokenRequest &request)
{
    const Fields grant = std::visit([](const auto &each) { return fieldsOf(each); }, request.grant);
    return encoded(grant + fieldsOf(request.client) + fieldsOf(request.scopes));
}

Secret formOf(const DeviceRequest &request)
{
    return encoded(fieldsOf(request.client) + fieldsOf(request.scopes));
}

Secret formOf(const DeviceRequest &request, const DeviceAuthorization &authorization)
{
    const Fields grant{{"grant_type", Secret("urn:ietf:params:oauth:grant-type:device_code")},
                       {"device_code", authorization.deviceCode}};
    return encoded(grant + fieldsOf(request.client));
}

} // namespace console
