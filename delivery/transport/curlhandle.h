// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <curl/curl.h>

#include <memory>

namespace console {

struct CurlEasyDeleter
{
    void operator()(CURL *handle) const noexcept { curl_easy_cleanup(handle); }
};

struct CurlMultiDeleter
{
    void operator()(CURLM *handle) const noexcept { curl_multi_cleanup(handle); }
};

using CurlEasy = std::unique_ptr<CURL, CurlEasyDeleter>;
using CurlMulti = std::unique_ptr<CURLM, CurlMultiDeleter>;

CurlEasy makeCurlEasy(); // initialises libcurl once for the process
CurlMulti makeCurlMulti();

// Header lines for CURLOPT_HTTPHEADER.
class CurlList
{
public:
    CurlList() = default;
    ~CurlList() { curl_slist_free_all(m_list); }
    CurlList(const CurlList &) = delete;
    CurlList &operator=(const CurlList &) = delete;

    void append(const QByteArray &line);
    curl_slist *get() const { return m_list; }

private:
    curl_slist *m_list = nullptr;
};

} // namespace console
