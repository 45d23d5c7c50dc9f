// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/receiver/identity/identityrequest.h"

#include "delivery/receiver/identity/identityprovider.h"

#include <QRegularExpression>

#include <numeric>

namespace console {

using namespace Qt::StringLiterals;

namespace {

// It becomes a part of addresses.
bool isPlainHost(const QByteArray &host)
{
    static const QRegularExpression plain(u"\\A[A-Za-z0-9.\\[\\]:]{1,64}\\z"_s);
    return plain.match(QString::fromLatin1(host)).hasMatch();
}

qsizetype sizeOf(const QList<std::pair<QByteArray, QByteArray>> &query)
{
    return std::accumulate(query.begin(), query.end(), qsizetype(0), [](qsizetype sum, const auto &parameter) {
        return sum + parameter.first.size() + parameter.second.size();
    });
}

} // namespace

IdentityRequest::IdentityRequest(const RequestHead &head, IdentityProvider &provider)
    : m_head(head)
    , m_provider(provider)
    , m_answer(answerToStranger(head))
{
    if (m_answer)
        return;
    if (!isPlainHost(head.host))
        m_answer = errorAnswer(400, u"wrong-host"_s, u"The Host of the request is no address"_s);
    else if (sizeOf(head.query) > queryLimit)
        m_answer = errorAnswer(414, u"query-too-long"_s, u"The query is longer than %1 bytes"_s.arg(queryLimit));
}

void IdentityRequest::feed(QByteArrayView data)
{
    if (m_answer)
        return;
    if (m_form.size() + data.size() > formLimit)
        m_answer = errorAnswer(413, u"form-too-long"_s, u"The form is longer than %1 bytes"_s.arg(formLimit));
    else
        m_form.append(data);
}

std::optional<Arrival> IdentityRequest::finish()
{
    if (!m_answer)
        m_answer = m_provider.answer(m_head, m_form);
    return {};
}

} // namespace console
