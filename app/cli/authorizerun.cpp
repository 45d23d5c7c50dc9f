// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/authorizerun.h"

#include "app/cli/command.h"
#include "models/support/addresses.h"
#include "models/system/microsoftapplication.h"
#include "ui/text/oauthexplanation.h"

#include <QLocale>

namespace console {

using namespace Qt::StringLiterals;

AuthorizeRun::AuthorizeRun(AuthorizationService &service, const Output &output, const AuthorizationSubject &subject,
                           std::optional<AuthorizationWay> way, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_output(output)
    , m_subject(subject)
    , m_way(way)
{
}

void AuthorizeRun::start()
{
    begin(m_way.value_or(AuthorizationWay::DeviceCode));
}

void AuthorizeRun::cancel()
{
    m_job->cancel();
}

void AuthorizeRun::begin(AuthorizationWay way)
{
    m_job = m_service.createJob(m_subject, way);
    connect(m_job.get(), &AuthorizationJob::signInNeeded, this, &AuthorizeRun::showAddress);
    connect(m_job.get(), &AuthorizationJob::codeNeeded, this, &AuthorizeRun::showCode);
    connect(m_job.get(), &AuthorizationJob::redeeming, this, [this] {
        m_isRedeeming = true;
        m_output.message(Cli::tr("Somebody has signed in. The tokens are being fetched."));
    });
    connect(m_job.get(), &AuthorizationJob::ignored, this, [this](const OAuthFailure &reason) {
        const text::Explanation explanation = text::explainOAuth(reason, m_subject);
        m_output.message(explanation.title + u'\n' + explanation.meaning);
    });
    connect(m_job.get(), &AuthorizationJob::finished, this, &AuthorizeRun::onFinished);
    m_job->start();
}

void AuthorizeRun::showAddress(const QUrl &address)
{
    m_output.message(Cli::tr("This address is to be opened in a browser, to sign in there:") + u"\n\n"_s
                     + address.toString(QUrl::FullyEncoded) + u'\n');
    if (const auto redirect = redirectUri(m_subject.system.managementUrl, m_subject.application)) {
        m_output.message(Cli::tr("In the end the browser comes to an address that begins with ‘%1’, whether it finds a "
                                 "page there or not. That whole address is to be pasted here:")
                             .arg(redirect->toString(QUrl::FullyEncoded)));
    }
    m_input = std::make_unique<LineInput>();
    connect(m_input.get(), &LineInput::entered, m_job.get(), &AuthorizationJob::takeText);
    // Queued: the last line may have ended the job.
    connect(m_input.get(), &LineInput::ended, this, &AuthorizeRun::onInputEnded, Qt::QueuedConnection);
}

// A script has nobody who pastes. Where the redirect leads to this computer, the browser may come by itself.
void AuthorizeRun::onInputEnded()
{
    const auto redirect = redirectUri(m_subject.system.managementUrl, m_subject.application);
    if (!m_input || m_isRedeeming || (redirect && isThisComputer(redirect->host())))
        return;
    m_output.message(Cli::tr("Standard input has ended, so that no address can be pasted any more."));
    cancel();
}

void AuthorizeRun::showCode(const DeviceCode &code)
{
    m_output.message(
        Cli::tr("On any device, ‘%1’ is to be opened, and the code %2 to be typed there. It is valid until "
                "%3.")
            .arg(code.address.toString(QUrl::FullyEncoded), code.userCode,
                 QLocale().toString(code.expires.toLocalTime().time(), QLocale::ShortFormat)));
    if (!code.completeAddress.isEmpty()) {
        m_output.message(
            Cli::tr("The code is in this address already: %1").arg(code.completeAddress.toString(QUrl::FullyEncoded)));
    }
}

void AuthorizeRun::onFinished(const AuthorizationJob::Result &result)
{
    m_input.reset();
    if (!m_way && m_job->way() == AuthorizationWay::DeviceCode && !result
        && result.error().code == "oauth.no-device-code"_L1) {
        m_job.release()->deleteLater();
        return begin(AuthorizationWay::SystemBrowser);
    }
    Q_EMIT finished(result);
}

} // namespace console
