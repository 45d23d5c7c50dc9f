// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/authorize/authorizationdialog.h"

#include "models/connector/connectortype.h"
#include "ui/authorize/authorizationfailurepage.h"
#include "ui/authorize/browserpage.h"
#include "ui/authorize/checkstrip.h"
#include "ui/authorize/devicecodepage.h"
#include "ui/authorize/signintext.h"
#include "ui/authorize/systembrowserpage.h"
#include "ui/authorize/waitingpage.h"
#include "ui/text/connectortext.h"
#include "ui/text/oauthexplanation.h"
#include "ui/widgets/look.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/pagehead.h"

#include <QHBoxLayout>
#include <QPointer>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize initialSize(920, 680);

QString headNote(const AuthorizationSubject &subject)
{
    const bool isEmail = subject.application == MicrosoftApplication::Email;
    const QString clientId = isEmail ? subject.system.microsoftEmailClientId : subject.system.exchangeOAuth2ClientId;
    QStringList parts{text::connectorType(isEmail ? ConnectorType::Smtp : ConnectorType::Exchange)};
    parts << (subject.username.isEmpty() ? AuthorizationDialog::tr("the sign-in asks for the account")
                                         : AuthorizationDialog::tr("account %1").arg(subject.username));
    if (!clientId.isEmpty())
        parts << AuthorizationDialog::tr("application %1", "client ID").arg(clientId);
    return parts.join(u"  ·  "_s);
}

} // namespace

AuthorizationDialog::AuthorizationDialog(AuthorizationService *service, SignInModule *module,
                                         const QString &connectorName, const AuthorizationSubject &subject,
                                         Prompts *prompts, QWidget *parent)
    : QDialog(parent)
    , m_service(service)
    , m_module(module)
    , m_subject(subject)
    , m_pages(new QStackedWidget)
    , m_waitingPage(new WaitingPage)
    , m_browserPage(new BrowserPage(subject))
    , m_systemPage(new SystemBrowserPage(subject, prompts))
    , m_devicePage(new DeviceCodePage(prompts))
    , m_failurePage(new AuthorizationFailurePage(subject))
    , m_checkStrip(new CheckStrip(subject))
    , m_useEmbedded(look::makeButton(u"useEmbeddedBrowser"_s, tr("Back to the embedded browser")))
    , m_useSystem(look::makeButton(u"useSystemBrowser"_s, tr("Open in the system browser")))
    , m_useDevice(look::makeButton(u"useDeviceCode"_s, tr("Use a device code")))
    , m_cancel(look::makeButton(u"cancelSignIn"_s, tr("Cancel")))
{
    setObjectName(u"authorizationDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Authorize ‘%1’").arg(connectorName));
    for (QWidget *page : {static_cast<QWidget *>(m_waitingPage), static_cast<QWidget *>(m_browserPage),
                          static_cast<QWidget *>(m_systemPage), static_cast<QWidget *>(m_devicePage),
                          static_cast<QWidget *>(m_failurePage)})
        m_pages->addWidget(page);

    const bool isEmail = subject.application == MicrosoftApplication::Email;
    auto *middle = new QVBoxLayout;
    middle->setContentsMargins(look::pageMargin, metrics::grid, look::pageMargin, metrics::grid);
    middle->setSpacing(metrics::grid);
    middle->addWidget(m_pages, 1);
    middle->addWidget(m_checkStrip);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(
        new PageHead(isEmail ? u"connectors/smtp"_s : u"connectors/exchange"_s, windowTitle(), headNote(subject)));
    column->addLayout(middle, 1);
    column->addWidget(look::makeLine());
    column->addWidget(makeButtons());
    resize(initialSize);
    const auto buttons = findChildren<QPushButton *>();
    for (QPushButton *button : buttons)
        button->setAutoDefault(false); // Enter belongs to the page and to the fields
    connectPages();
}

AuthorizationDialog::~AuthorizationDialog() = default;

QWidget *AuthorizationDialog::makeButtons()
{
    auto *bar = new QWidget;
    bar->setFixedHeight(look::barHeight);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(look::pageMargin, 0, look::pageMargin, 0);
    row->setSpacing(metrics::grid);
    for (QPushButton *button : {m_useEmbedded, m_useSystem, m_useDevice})
        row->addWidget(button);
    row->addStretch(1);
    row->addWidget(m_cancel);
    return bar;
}

void AuthorizationDialog::connectPages()
{
    connect(m_useEmbedded, &QPushButton::clicked, this, [this] { start(AuthorizationWay::EmbeddedBrowser); });
    connect(m_useSystem, &QPushButton::clicked, this, [this] { start(AuthorizationWay::SystemBrowser); });
    connect(m_useDevice, &QPushButton::clicked, this, [this] { start(AuthorizationWay::DeviceCode); });
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_failurePage, &AuthorizationFailurePage::repeatRequested, this, [this] { start(m_way); });
    connect(m_browserPage, &BrowserPage::redirected, this, [this](const QUrl &url) {
        if (m_job)
            m_job->takeRedirect(url);
    });
    connect(m_browserPage, &BrowserPage::explanationRequested, this, &AuthorizationDialog::showFailure);
    connect(m_systemPage, &SystemBrowserPage::pasted, this, [this](const QString &text) {
        if (m_job)
            m_job->takeText(text);
    });
}

void AuthorizationDialog::open()
{
    startCheck();
    start(AuthorizationWay::EmbeddedBrowser);
    QDialog::open();
}

void AuthorizationDialog::startCheck()
{
    m_check = m_service->createCheck(m_subject);
    const auto show = [this] { m_checkStrip->setSteps(m_check->steps()); };
    connect(m_check.get(), &AuthorizationCheck::stepsChanged, this, show);
    m_check->start();
    show();
}

void AuthorizationDialog::start(AuthorizationWay way)
{
    stop();
    m_way = way;
    showWays();
    m_waitingPage->setTexts(tr("Looking up where to sign in…"),
                            tr("The sign-in service is asked for its addresses. Nothing is sent of the account."));
    m_pages->setCurrentWidget(m_waitingPage);
    m_job = m_service->createJob(m_subject, way);
    connectJob();
    m_job->start();
}

void AuthorizationDialog::connectJob()
{
    connect(m_job.get(), &AuthorizationJob::signInNeeded, this, &AuthorizationDialog::onSignInNeeded);
    connect(m_job.get(), &AuthorizationJob::codeNeeded, this, [this](const DeviceCode &code) {
        m_devicePage->begin(code);
        m_pages->setCurrentWidget(m_devicePage);
    });
    connect(m_job.get(), &AuthorizationJob::redeeming, this, &AuthorizationDialog::onRedeeming);
    connect(m_job.get(), &AuthorizationJob::ignored, this, &AuthorizationDialog::onIgnored);
    connect(m_job.get(), &AuthorizationJob::finished, this, &AuthorizationDialog::onFinished);
}

// Whatever has to do with a sign-in goes, so that the next one begins from nothing.
void AuthorizationDialog::stop()
{
    endPages();
    if (!m_job)
        return;
    disconnect(m_job.get(), nullptr, this, nullptr);
    m_job->cancel();
    m_job.release()->deleteLater(); // it may be the one that tells
}

void AuthorizationDialog::endPages()
{
    m_browserPage->end();
    m_systemPage->end();
    m_devicePage->end();
}

void AuthorizationDialog::onSignInNeeded(const QUrl &address)
{
    if (m_way == AuthorizationWay::SystemBrowser) {
        m_pages->setCurrentWidget(m_systemPage);
        m_systemPage->begin(address);
        return;
    }
    const SignInModule::Factory factory = m_module->factory();
    if (!factory) {
        stop();
        m_failurePage->setExplanation(text::signInModuleFailure(factory.error()), factory.error().technical);
        m_pages->setCurrentWidget(m_failurePage);
        return;
    }
    m_pages->setCurrentWidget(m_browserPage);
    m_browserPage->begin(**factory, address,
                         [job = QPointer(m_job.get())](const QUrl &url) { return job && job->isRedirect(url); });
}

void AuthorizationDialog::onRedeeming()
{
    endPages();
    m_waitingPage->setTexts(tr("The sign-in is done; the tokens are being fetched…"),
                            tr("They are checked before anything is done with them."));
    m_pages->setCurrentWidget(m_waitingPage);
}

void AuthorizationDialog::onIgnored(const OAuthFailure &reason)
{
    m_browserPage->showIgnored(reason);
    m_systemPage->showIgnored(reason);
}

void AuthorizationDialog::onFinished(const AuthorizationJob::Result &result)
{
    if (!result)
        return showFailure(result.error());
    Q_EMIT authorized(*result);
    accept();
}

void AuthorizationDialog::showFailure(const OAuthFailure &failure)
{
    stop();
    m_failurePage->setFailure(failure);
    m_pages->setCurrentWidget(m_failurePage);
}

void AuthorizationDialog::showWays()
{
    m_useEmbedded->setVisible(m_way != AuthorizationWay::EmbeddedBrowser);
    m_useSystem->setVisible(m_way != AuthorizationWay::SystemBrowser);
    m_useDevice->setVisible(m_way != AuthorizationWay::DeviceCode);
}

void AuthorizationDialog::done(int result)
{
    stop();
    m_check.reset();
    QDialog::done(result);
}

} // namespace console
