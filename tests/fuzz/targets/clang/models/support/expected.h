// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <tl/expected.hpp>

// Stands in for the console's own: clang deduces no arguments through an alias template before version 19 (P1814).

namespace console {

template<class T, class E>
using Expected = tl::expected<T, E>;

template<class E>
class Unexpected : public tl::unexpected<E>
{
public:
    using tl::unexpected<E>::unexpected;
};

template<class E>
Unexpected(E) -> Unexpected<E>;

} // namespace console
