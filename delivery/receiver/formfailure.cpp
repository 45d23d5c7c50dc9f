// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/receiver/formfailure.h"

#include "models/support/named.h"

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr Named<FormFailure::Code> codeNames[] = {
    {FormFailure::Code::WrongContentType, "wrong-content-type"_L1},
    {FormFailure::Code::NoBoundary, "no-boundary"_L1},
    {FormFailure::Code::Malformed, "malformed"_L1},
    {FormFailure::Code::HeaderTooLong, "header-too-long"_L1},
    {FormFailure::Code::TooManyParts, "too-many-parts"_L1},
    {FormFailure::Code::ValueTooLong, "value-too-long"_L1},
    {FormFailure::Code::NotStored, "not-stored"_L1},
};

} // namespace

QString formFailureName(FormFailure::Code code)
{
    return nameOf(codeNames, code);
}

} // namespace console
