// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/outcome/certificate.h"

#include <QObject>

namespace console {

class Prompts;
class Workspace;

// Takes a certificate into the trusted ones of the workspace, once it is said what that means and agreed to.
class CertificateTrust : public QObject
{
    Q_OBJECT
public:
    CertificateTrust(Workspace *workspace, Prompts *prompts, QWidget *context);

    bool isTrusted(const Certificate &certificate) const;
    void ask(const Certificate &certificate, const QString &refusal); // why it is not taken: a sentence

Q_SIGNALS:
    void trusted();

private:
    void store(const Certificate &certificate);

    Workspace *const m_workspace;
    Prompts *const m_prompts;
    QWidget *const m_context;
};

} // namespace console
