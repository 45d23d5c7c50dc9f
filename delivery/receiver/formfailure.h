// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace console {

// Why a posted form was not taken.
struct FormFailure
{
    enum class Code {
        WrongContentType, // not multipart/form-data
        NoBoundary, // the Content-Type names none, or one that RFC 2046 does not allow
        Malformed, // not the grammar of multipart/form-data, or broken off
        HeaderTooLong,
        TooManyParts,
        ValueTooLong,
        NotStored, // the receiver's own fault: the disk is full, the folder is gone
    };
    Code code = Code::Malformed;
    QString technical; // English

    bool operator==(const FormFailure &) const = default;
};

QString formFailureName(FormFailure::Code code); // "wrong-content-type": stable, for the answer's JSON

} // namespace console
