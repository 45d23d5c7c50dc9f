// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/outcome/certificate.h"

#include <QWidget>

class QFormLayout;
class QLabel;

namespace console {

// What one certificate says of itself, to read and to select.
class CertificateDetails : public QWidget
{
    Q_OBJECT
public:
    explicit CertificateDetails(QWidget *parent = nullptr);

    void setCertificate(const Certificate &certificate);

private:
    QLabel *addRow(QFormLayout *form, const QString &objectName, const QString &label);

    QLabel *m_subject;
    QLabel *m_names;
    QLabel *m_issuer;
    QLabel *m_validity;
    QLabel *m_key;
    QLabel *m_fingerprint;
};

} // namespace console
