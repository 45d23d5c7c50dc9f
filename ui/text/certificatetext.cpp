// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/certificatetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace console::text {

using namespace Qt::StringLiterals;

namespace {

struct CertificateText
{
    Q_DECLARE_TR_FUNCTIONS(CertificateText)
};

// A number that a certificate makes up may be of any size.
int shownDays(qint64 days)
{
    return static_cast<int>(std::min<qint64>(days, 1'000'000));
}

} // namespace

QString fingerprint(const QString &digits)
{
    constexpr qsizetype groupSize = 8;
    QStringList groups;
    for (qsizetype position = 0; position < digits.size(); position += groupSize)
        groups.append(digits.mid(position, groupSize));
    return groups.join(u' ');
}

QString validity(const Certificate &certificate, const QDateTime &now)
{
    if (!certificate.notBefore.isValid() || !certificate.notAfter.isValid())
        return CertificateText::tr("Its validity cannot be read");
    constexpr qint64 secondsOfDay = 24 * 60 * 60;
    if (now < certificate.notBefore) {
        const qint64 days = now.secsTo(certificate.notBefore) / secondsOfDay;
        return CertificateText::tr("Valid in %n day(s)", nullptr, shownDays(days));
    }
    const qint64 left = daysLeft(certificate, now);
    if (now > certificate.notAfter)
        return CertificateText::tr("Expired %n day(s) ago", nullptr, shownDays(-left));
    return CertificateText::tr("Valid for %n more day(s)", nullptr, shownDays(left));
}

QString certificate(const Certificate &certificate, const QDateTime &now)
{
    //: %1 is its subject, %2 its issuer, %3 “Valid for 27 more days”
    return CertificateText::tr("Certificate of %1, issued by %2. %3")
        .arg(certificate.subject, certificate.issuer, validity(certificate, now));
}

} // namespace console::text
