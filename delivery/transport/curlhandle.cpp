// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/transport/curlhandle.h"

#include <QtGlobal>

namespace console {

namespace {

void initializeOnce()
{
    // Never undone: other threads may still be at work when the program ends.
    static const CURLcode initialized = curl_global_init(CURL_GLOBAL_DEFAULT);
    if (initialized != CURLE_OK)
        qFatal("libcurl cannot be initialised: %s", curl_easy_strerror(initialized));
}

} // namespace

CurlEasy makeCurlEasy()
{
    initializeOnce();
    CurlEasy handle(curl_easy_init());
    Q_CHECK_PTR(handle.get());
    return handle;
}

CurlMulti makeCurlMulti()
{
    initializeOnce();
    CurlMulti handle(curl_multi_init());
    Q_CHECK_PTR(handle.get());
    return handle;
}

void CurlList::append(const QByteArray &line)
{
    curl_slist *list = curl_slist_append(m_list, line.constData());
    Q_CHECK_PTR(list);
    m_list = list;
}

} // namespace console
