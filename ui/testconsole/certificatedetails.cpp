// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/testconsole/certificatedetails.h"

#include "ui/text/certificatetext.h"
#include "ui/widgets/look.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/mutedlabel.h"
#include "ui/widgets/wrappedtext.h"

#include <QFormLayout>
#include <QLocale>

namespace console {

using namespace Qt::StringLiterals;

CertificateDetails::CertificateDetails(QWidget *parent)
    : QWidget(parent)
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(2 * metrics::grid);
    form->setVerticalSpacing(metrics::grid);
    form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    //: Of a certificate: whom or what it is for
    m_subject = addRow(form, u"certificateSubject"_s, tr("Subject"));
    //: Of a certificate: names and addresses of hosts
    m_names = addRow(form, u"certificateNames"_s, tr("Names"));
    m_issuer = addRow(form, u"certificateIssuer"_s, tr("Issuer"));
    m_validity = addRow(form, u"certificateValidity"_s, tr("Validity"));
    //: Of a certificate: RSA 2048
    m_key = addRow(form, u"certificateKey"_s, tr("Key"));
    m_fingerprint = addRow(form, u"certificateFingerprint"_s, tr("SHA-256 fingerprint"));
    m_fingerprint->setFont(look::fixedFont());
}

WrappedText *CertificateDetails::addRow(QFormLayout *form, const QString &objectName, const QString &label)
{
    auto *value = new WrappedText(objectName, label);
    value->setFocusPolicy(Qt::StrongFocus);
    auto *caption = new MutedLabel(label);
    caption->setWordWrap(false);
    caption->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    form->addRow(caption, value);
    return value;
}

void CertificateDetails::setCertificate(const Certificate &certificate)
{
    const QLocale locale;
    m_subject->setText(certificate.subject);
    m_names->setText(certificate.names.isEmpty() ? tr("None", "names of a certificate")
                                                 : certificate.names.join(u", "_s));
    m_issuer->setText(certificate.issuer == certificate.subject ? tr("%1 (signed by itself)").arg(certificate.issuer)
                                                                : certificate.issuer);
    //: %1 and %2 are dates, %3 is “Valid for 27 more days”
    m_validity->setText(tr("%1 to %2. %3")
                            .arg(locale.toString(certificate.notBefore.toLocalTime(), QLocale::ShortFormat),
                                 locale.toString(certificate.notAfter.toLocalTime(), QLocale::ShortFormat),
                                 text::validity(certificate, QDateTime::currentDateTimeUtc())));
    m_key->setText(certificate.key);
    m_fingerprint->setText(text::fingerprint(certificate.fingerprint));
}

} // namespace console
