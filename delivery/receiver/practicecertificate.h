// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/api/practicereceiver.h"
#include "models/support/expected.h"

#include <QByteArray>
#include <QString>

namespace console {

// What the practice receiver's TLS endpoints identify themselves with.
struct PracticeCertificate
{
    QByteArray pem; // the private key and the certificate
    QString fingerprint; // SHA-256 of the certificate, lower-case hexadecimal

    bool operator==(const PracticeCertificate &) const = default;
};

// The self-signed certificate for localhost and 127.0.0.1 that is kept in the receiver's folder, for nobody else to
// read. It is made where there is none, and anew where it is damaged, soon expires or cannot be kept from others;
// otherwise it stays the same.
Expected<PracticeCertificate, ReceiverFailure> practiceCertificate(const QString &folder);

} // namespace console
