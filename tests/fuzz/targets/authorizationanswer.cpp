// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/oauth/authorizationanswer.h"

#include "tests/fuzz/targets/require.h"

#include <algorithm>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

const QString redirect = u"https://management/oauth2/client/smtpMicrosoft/authorize-callback"_s;
const QByteArray state = "right-state";
constexpr qsizetype longestTechnical = 2048;

AuthorizationRequest request()
{
    AuthorizationRequest request;
    request.provider.issuer = u"https://login.example/{tenantid}/v2.0"_s;
    request.redirectUri = QUrl(redirect);
    request.state = state;
    return request;
}

void checkFailure(const OAuthFailure &failure)
{
    require(!failure.code.isEmpty(), "a failure has a code");
    require(std::all_of(failure.code.begin(), failure.code.end(),
                        [](QChar character) { return character > u' ' && character <= u'~'; }),
            "a code is one word");
    require(failure.technical.size() <= longestTechnical, "no text is without bounds");
}

// answer: gives the input to the request in one of the ways in which it arrives.
template<class Answer>
void check(const QByteArray &input, const Answer &answer)
{
    AuthorizationAnswer reader(request());
    const auto code = answer(reader);
    require(!reader.isTaken() || QByteArray::fromPercentEncoding(input).contains(state),
            "only an answer with the state is the request's own");
    if (code)
        require(reader.isTaken() && !code->isEmpty(), "a code comes with the request's own answer");
    else
        checkFailure(code.error());
    const auto again = answer(reader);
    require(!reader.isTaken() || !again, "one answer is taken");
}

} // namespace

// The input is an address, and also the query of the redirect URI.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray input = bytesOf(data, size);
    const QString text = QString::fromUtf8(input);
    check(input, [&](AuthorizationAnswer &reader) { return reader.takeText(text); });
    check(input, [&](AuthorizationAnswer &reader) { return reader.take(QUrl(text)); });
    const QUrl asQuery(redirect + u'?' + text);
    check(input, [&](AuthorizationAnswer &reader) { return reader.take(asQuery); });
    return 0;
}
