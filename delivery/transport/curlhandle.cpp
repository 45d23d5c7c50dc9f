// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/transport/curlhandle.h"

#include <QtGlobal>

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <malloc.h>

namespace console {

namespace {

// Larger blocks are buffers of bodies; to overwrite those would cost time.
constexpr std::size_t largestWiped = 64 * 1024;

// libcurl copies passwords and tokens, and makes headers of them. It overwrites none of it, so it is done here.
void freeWiped(void *memory)
{
    if (const std::size_t held = ::malloc_usable_size(memory); memory && held <= largestWiped)
        ::explicit_bzero(memory, held);
    std::free(memory);
}

void *reallocWiped(void *memory, std::size_t size)
{
    const std::size_t held = ::malloc_usable_size(memory);
    if (held > largestWiped)
        return std::realloc(memory, size);
    void *moved = std::malloc(size);
    if (moved && memory) {
        std::memcpy(moved, memory, std::min(held, size));
        freeWiped(memory);
    }
    return moved;
}

void initializeOnce()
{
    // Never undone: other threads may still be at work when the program ends.
    static const CURLcode initialized =
        curl_global_init_mem(CURL_GLOBAL_DEFAULT, &std::malloc, &freeWiped, &reallocWiped, &::strdup, &std::calloc);
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
