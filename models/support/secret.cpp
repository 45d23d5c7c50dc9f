// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/support/secret.h"

#include <cstring>
#include <utility>

namespace console {

Secret::Secret(QByteArray value)
    : m_value(std::move(value))
{
    m_value.detach(); // where somebody else holds the bytes, or they are a literal
}

Secret::Secret(const Secret &other)
    : m_value(other.m_value.constData(), other.m_value.size())
{
}

Secret::Secret(Secret &&other) noexcept
    : m_value(std::exchange(other.m_value, {}))
{
}

Secret &Secret::operator=(Secret other) noexcept
{
    m_value.swap(other.m_value);
    return *this;
}

Secret::~Secret()
{
    // Bytes that somebody else still holds are theirs. The capacity, because what was cut off lies behind the end.
    if (m_value.isDetached())
        ::explicit_bzero(m_value.data(), static_cast<std::size_t>(m_value.capacity()));
}

} // namespace console
