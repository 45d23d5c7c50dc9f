// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <tl/expected.hpp>

namespace console {

// The result of a function that can fail. The error is always a type of its own, never a text:
// texts are made in ui/text from codes.
template<class T, class E>
using Expected = tl::expected<T, E>;

template<class E>
using Unexpected = tl::unexpected<E>;

} // namespace console
