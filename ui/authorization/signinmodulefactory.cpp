// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/authorization/signinmodulefactory.h"

#include "ui/authorization/signinbrowser.h"

#include <sys/prctl.h>

namespace console {

namespace {

// The first profile starts the browser's processes, which get a namespace of their own by way of /proc: that is closed
// to a program that keeps its memory private (app/hardening), and without it half of their sandbox is missing,
// silently.
class ProcAccess
{
public:
    ProcAccess() { prctl(PR_SET_DUMPABLE, 1, 0, 0, 0); }
    ~ProcAccess() { prctl(PR_SET_DUMPABLE, m_before, 0, 0, 0); }
    Q_DISABLE_COPY_MOVE(ProcAccess)

private:
    const int m_before = prctl(PR_GET_DUMPABLE, 0, 0, 0, 0);
};

} // namespace

std::unique_ptr<SignInView> SignInModuleFactory::make(const SignInHandlers &handlers,
                                                      const QStringList &trustedCertificates)
{
    qunsetenv("QTWEBENGINE_REMOTE_DEBUGGING"); // nobody looks into a sign-in from outside
    const ProcAccess access;
    return std::make_unique<SignInBrowser>(std::make_shared<SignInProfile>(handlers.isRedirect, trustedCertificates),
                                           handlers);
}

} // namespace console
