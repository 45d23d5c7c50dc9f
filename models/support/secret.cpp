// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/support/secret.h"

#include <cstring>
#include <utility>

namespace console {

Secret::Secret(QByteArray value)
    : m_value(value.constData(), value.size())
{
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
    if (!m_value.isEmpty())
        ::explicit_bzero(m_value.data(), static_cast<std::size_t>(m_value.size()));
}

} // namespace console
