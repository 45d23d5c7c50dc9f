// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace console {

// A certificate that a test has made, and its key: PEM.
struct TestCertificate
{
    QByteArray certificate;
    QByteArray key;

    QString fingerprint() const; // SHA-256, lower-case hexadecimal
};

struct TestCertificateWish
{
    QByteArray subject = "localhost";
    QByteArray names = "DNS:localhost"; // of OpenSSL's subjectAltName: "DNS:localhost,IP:127.0.0.1"; empty: none
    int firstDay = -1; // from today
    int lastDay = 30;
    bool isAuthority = false;
};

// Signed by the issuer, or by itself.
TestCertificate makeTestCertificate(const TestCertificateWish &wish, const TestCertificate *issuer = nullptr);

} // namespace console
