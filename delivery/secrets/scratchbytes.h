// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/support/secret.h"

#include <openssl/crypto.h>

namespace console {

// Bytes that a secret is put together in or taken apart from. They are overwritten when they go, and never move before:
// appending beyond the capacity would leave a copy behind, and is refused.
class ScratchBytes
{
public:
    explicit ScratchBytes(qsizetype capacity) { m_bytes.reserve(capacity); }
    ~ScratchBytes() { OPENSSL_cleanse(m_bytes.data(), static_cast<std::size_t>(m_bytes.capacity())); }
    ScratchBytes(const ScratchBytes &) = delete;
    ScratchBytes &operator=(const ScratchBytes &) = delete;

    void append(QByteArrayView bytes)
    {
        Q_ASSERT(m_bytes.size() + bytes.size() <= m_bytes.capacity());
        m_bytes.append(bytes);
    }
    char *resized(qsizetype size) // to be written to
    {
        Q_ASSERT(size <= m_bytes.capacity());
        m_bytes.resize(size);
        return m_bytes.data();
    }
    QByteArrayView view() const { return m_bytes; }
    Secret secret() const { return Secret(m_bytes); }

private:
    QByteArray m_bytes;
};

// A copy of its own, with none in between.
inline Secret secretOf(QByteArrayView bytes)
{
    return Secret(QByteArray::fromRawData(bytes.data(), bytes.size()));
}

} // namespace console
