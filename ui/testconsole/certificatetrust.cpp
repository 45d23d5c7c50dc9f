// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/testconsole/certificatetrust.h"

#include "models/workspace/workspace.h"
#include "ui/prompts/prompts.h"
#include "ui/text/certificatetext.h"
#include "ui/text/outcometext.h"

#include <QWidget>

namespace console {

CertificateTrust::CertificateTrust(Workspace *workspace, Prompts *prompts, QWidget *context)
    : QObject(context)
    , m_workspace(workspace)
    , m_prompts(prompts)
    , m_context(context)
{
}

bool CertificateTrust::isTrusted(const Certificate &certificate) const
{
    return m_workspace->system().trustedCertificates.contains(certificate.fingerprint);
}

void CertificateTrust::ask(const Certificate &certificate, const QString &refusal)
{
    //: %1 is why the certificate is refused, a sentence; %2 its fingerprint, %3 its subject
    const QString meaning = tr("%1\n\nOnce it is trusted, every connector of this workspace takes a server that shows "
                               "this certificate for the right one, whatever else is wrong with it. Somebody in "
                               "between could show a certificate of their own: the fingerprint has to be the one that "
                               "the server’s administrator reads out.\n\n%3\nSHA-256 fingerprint: %2")
                                .arg(refusal, text::fingerprint(certificate.fingerprint), certificate.subject);
    const Question question{tr("Trust this certificate?"), meaning, tr("Trust for this workspace"), {}, true};
    m_prompts->ask(m_context, question, [this, certificate](Answer answer) {
        if (answer == Answer::Accept)
            store(certificate);
    });
}

void CertificateTrust::store(const Certificate &certificate)
{
    if (!isTrusted(certificate)) {
        SystemConfiguration system = m_workspace->system();
        system.trustedCertificates.append(certificate.fingerprint);
        if (const auto stored = m_workspace->setSystem(system); !stored) {
            m_prompts->tell(m_context, tr("The certificate is not trusted"), text::workspaceFailure(stored.error()));
            return;
        }
    }
    Q_EMIT trusted();
}

} // namespace console
