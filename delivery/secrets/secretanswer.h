// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/api/secretstore.h"

namespace console {

template<class Value>
using SecretAnswer = Expected<Value, SecretFailure>;

using ReadAnswer = SecretAnswer<Secret>;
using DoneAnswer = SecretAnswer<std::monostate>;
using ListAnswer = SecretAnswer<QList<SecretKey>>;

inline Unexpected<SecretFailure> secretFailure(SecretFailure::Code code, const QString &technical = {})
{
    return Unexpected<SecretFailure>(SecretFailure{code, technical});
}

template<class Value>
bool isFailure(const SecretAnswer<Value> &answer, SecretFailure::Code code)
{
    return !answer && answer.error().code == code;
}

} // namespace console
