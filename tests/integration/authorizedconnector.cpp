// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/integration/authorizedconnector.h"

#include "delivery/secrets/memorysecretstore.h"
#include "tests/delivery/support/runsender.h"
#include "tests/delivery/support/waitforanswer.h"

namespace console {

using namespace Qt::StringLiterals;

namespace {

SystemConfiguration systemOfProvider()
{
    SystemConfiguration system;
    system.managementUrl = u"https://management.example"_s;
    system.microsoftEmailClientId = u"console"_s;
    system.exchangeOAuth2ClientId = u"console"_s;
    system.exchangeOAuth2Scope = documentedEwsScope();
    system.microsoftAuthority = qEnvironmentVariable("CONSOLE_OIDC_AUTHORITY");
    system.microsoftTenant = qEnvironmentVariable("CONSOLE_OIDC_TENANT");
    system.trustedCertificates = {qEnvironmentVariable("CONSOLE_OIDC_FINGERPRINT")};
    return system;
}

std::unique_ptr<Workspace> openWorkspace(const QString &path)
{
    auto workspace = Workspace::open(path);
    if (!workspace)
        qFatal("The test's workspace cannot be opened");
    return std::move(*workspace);
}

template<class Value, class Error>
void mustHold(const Expected<Value, Error> &done, const char *what)
{
    if (!done)
        qFatal("%s failed", what);
}

} // namespace

AuthorizedConnector::AuthorizedConnector(const ConnectorSettings &settings, SecretStore *secrets)
    : system(systemOfProvider())
    , m_ownSecrets(secrets ? nullptr : std::make_unique<MemorySecretStore>())
    , m_secrets(secrets ? secrets : m_ownSecrets.get())
    , m_workspace(openWorkspace(m_folder.filePath(u"test.scanconnectors"_s)))
    , m_connector{QUuid::createUuid(), u"Scans"_s, {}, settings}
{
    restart();
    const Secret clientSecret(qgetenv("CONSOLE_OIDC_SECRET"));
    for (const auto application : {MicrosoftApplication::Email, MicrosoftApplication::Exchange})
        mustHold(answerOf(m_secrets->write({{}, clientSecretSlot(application)}, clientSecret)), "Storing");
}

AuthorizedConnector::~AuthorizedConnector() = default;

std::unique_ptr<AuthorizationJob> AuthorizedConnector::job(AuthorizationWay way)
{
    AuthorizationSubject subject = authorizationSubjectOf(m_connector, system).value();
    subject.username = u"anna@scans.example"_s;
    return m_service->createJob(subject, way);
}

void AuthorizedConnector::save(const Authorization &authorization)
{
    mustHold(answerOf(m_secrets->write({m_connector.id, u"refreshToken"_s}, authorization.refreshToken)), "Storing");
    mustHold(answerOf(m_secrets->write({m_connector.id, u"accessToken"_s}, authorization.accessToken)), "Storing");
    mustHold(m_workspace->setSystem(system), "Saving the system configuration");
    if (!m_workspace->connector(m_connector.id))
        mustHold(m_workspace->insert(m_connector), "Saving the connector");
    mustHold(m_workspace->setTokenRecord(m_connector.id, authorization.record), "Saving the record");
}

DeliveryResult AuthorizedConnector::send()
{
    const QString path = m_folder.filePath(u"scan.pdf"_s);
    if (!QFile::exists(path))
        makeFile(path, 1000);
    DeliveryRequest request{m_connector, sampleTestScan(), system};
    request.scan.documents = {{path, u"scan.pdf"_s, u"application/pdf"_s}};
    request.scan.workflow.mailTo = u"bernd@scans.example"_s;
    return runToEnd(*m_engine, request, {{}, &m_transcript});
}

Secret AuthorizedConnector::stored(const QString &slot)
{
    return answerOf(m_secrets->read({m_connector.id, slot})).value_or(Secret());
}

void AuthorizedConnector::removeClientSecrets()
{
    for (const auto application : {MicrosoftApplication::Email, MicrosoftApplication::Exchange})
        mustHold(answerOf(m_secrets->remove({{}, clientSecretSlot(application)})), "Removing");
}

void AuthorizedConnector::restart()
{
    m_engine.reset();
    m_service = std::make_unique<OAuthService>(m_workspace.get(), m_secrets);
    m_engine = std::make_unique<LocalDeliveryEngine>(m_workspace.get(), SecretSources(m_secrets, m_service.get()));
}

} // namespace console
