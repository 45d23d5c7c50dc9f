// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/outcome/certificate.h"

#include <QWidget>

class QFormLayout;

namespace console {

class WrappedText;

// What one certificate says of itself, to read and to select.
class CertificateDetails : public QWidget
{
    Q_OBJECT
public:
    explicit CertificateDetails(QWidget *parent = nullptr);

    void setCertificate(const Certificate &certificate);

private:
    WrappedText *addRow(QFormLayout *form, const QString &objectName, const QString &label);

    WrappedText *m_subject;
    WrappedText *m_names;
    WrappedText *m_issuer;
    WrappedText *m_validity;
    WrappedText *m_key;
    WrappedText *m_fingerprint;
};

} // namespace console
