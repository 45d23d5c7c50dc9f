// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Takes pictures of the real window over the real engine and the practice receiver, for the README and for a look at
// every screen: screenshots FOLDER light|dark. The language is that of LANGUAGE, the scale that of QT_SCALE_FACTOR.

#include "app/locations.h"
#include "app/sampleworkspace.h"
#include "app/services.h"
#include "app/translation.h"
#include "models/connector/connector.h"
#include "ui/authorize/signinmodule.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/prompts/qtprompts.h"
#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

class Camera
{
public:
    Camera(MainWindow &window, Services &services, QString folder)
        : m_window(window)
        , m_services(services)
        , m_folder(std::move(folder))
    {
    }

    void select(const QString &name)
    {
        auto *list = m_window.findChild<QAbstractItemView *>(u"connectorList"_s);
        const QModelIndexList found =
            list->model()->match(list->model()->index(0, 0), Qt::DisplayRole, name, 1, Qt::MatchExactly);
        if (found.isEmpty())
            qFatal("There is no connector %s", qUtf8Printable(name));
        list->setCurrentIndex(found.first());
        QTest::qWait(50);
    }

    void click(const QString &button)
    {
        m_window.findChild<QAbstractButton *>(button)->click();
        QTest::qWait(50);
    }

    void type(const QString &field, const QString &text)
    {
        auto *edit = m_window.findChild<QLineEdit *>(field);
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }

    void trigger(const QString &action)
    {
        m_window.findChild<QAction *>(action)->trigger();
        QTest::qWait(50);
    }

    // Every tab of a page, as PREFIX-NAME in the order of the names.
    void takeTabs(const QString &tabs, const QString &prefix, const QStringList &names)
    {
        auto *widget = m_window.findChild<QTabWidget *>(tabs);
        for (int index = 0; index < names.size(); ++index) {
            widget->setCurrentIndex(index);
            take(prefix + u'-' + names.at(index));
        }
        widget->setCurrentIndex(0);
    }

    void chooseTab(const QString &tabs, int index) { m_window.findChild<QTabWidget *>(tabs)->setCurrentIndex(index); }
    void showTab(int index) { chooseTab(u"connectorTabs"_s, index); }

    void send()
    {
        showTab(1);
        m_window.findChild<QAction *>(u"actionSend"_s)->trigger();
        waitForEnd();
    }

    void check()
    {
        showTab(1);
        m_window.findChild<QAbstractButton *>(u"checkTest"_s)->click();
        waitForEnd();
    }

    void take(const QString &name) { takeWidget(m_window, name); }

    void takeDialog(const QString &dialog, const QString &name)
    {
        auto *widget = m_window.findChild<QDialog *>(dialog);
        if (!widget)
            qFatal("There is no dialog %s", qUtf8Printable(dialog));
        takeWidget(*widget, name);
        widget->close();
    }

private:
    void waitForEnd()
    {
        if (!QTest::qWaitFor([this] { return m_services.engine().runningJobs() > 0; }, 20'000)
            || !QTest::qWaitFor([this] { return m_services.engine().runningJobs() == 0; }, 20'000))
            qFatal("The test scan did not end");
        QTest::qWait(200);
    }

    void takeWidget(QWidget &widget, const QString &name)
    {
        QTest::qWait(150);
        if (!widget.grab().save(m_folder + u'/' + name + u".png"_s))
            qFatal("The picture %s cannot be written", qUtf8Printable(name));
    }

    MainWindow &m_window;
    Services &m_services;
    const QString m_folder;
};

void addConnector(Workspace &workspace, const QString &name, const QString &description,
                  const ConnectorSettings &settings)
{
    if (!workspace.insert({QUuid::createUuid(), name, description, settings}))
        qFatal("The connector %s cannot be added", qUtf8Printable(name));
}

void configure(Workspace &workspace)
{
    SystemConfiguration system = workspace.system();
    system.mailServer = {u"smtp.office365.com"_s, 587, MailSecurity::StartTls, u"scanner@contoso.com"_s,
                         u"scanner@contoso.com"_s};
    system.managementUrl = u"https://paragon.contoso.com"_s;
    system.microsoftEmailClientId = u"6f0c5e5e-3d5a-4b7f-9a51-0d6f3e0a7b11"_s;
    system.trustedCertificates = {QString(u"3b6f0a9c"_s).repeated(8)};
    if (!workspace.setSystem(system))
        qFatal("The system configuration cannot be saved");
}

// Beside the sample's connectors some that show what the forms and the verdict have to say.
void addExamples(Workspace &workspace)
{
    addConnector(workspace, u"Accounting share"_s, u"Invoices and delivery notes"_s,
                 FileSystemSettings{u"\\\\fs01\\scans\\%userUsername%"_s, FileSystemAccount::Custom,
                                    u"corp\\scan-service"_s, true});
    addConnector(workspace, u"Mail to self"_s, {},
                 SmtpSettings{SmtpAuthentication::Microsoft365, u"scanner@contoso.com"_s});
    addConnector(workspace, u"Exchange on premises"_s, {},
                 ExchangeSettings{ExchangeAuthentication::Basic, u"https://mail.contoso.com/EWS/Exchange.asmx"_s,
                                  u"contoso\\scanner"_s, true});
    addConnector(
        workspace, u"Exchange Online"_s, {},
        ExchangeSettings{
            ExchangeAuthentication::Microsoft365, u"https://outlook.office365.com/EWS/Exchange.asmx"_s, {}, true});
    addConnector(workspace, u"Mail"_s, {}, SmtpSettings{});
    addConnector(workspace, u"Fax gateway"_s, u"An endpoint that is not started"_s,
                 ExtensionSettings{u"http://127.0.0.1:9/api/ScanToFax"_s, {}});
}

// With the sample's own system configuration, whose mail server is the practice receiver's.
void takeMail(Camera &camera, PracticeReceiver &receiver)
{
    const auto takeBoth = [&](Arrival::Endpoint endpoint, const QString &name, const QString &refusal) {
        camera.send();
        camera.take(name + u"-delivered"_s);
        receiver.rehearse(endpoint, refusal);
        camera.send();
        camera.take(name + u"-refused"_s);
        receiver.rehearse(endpoint, {});
    };
    camera.select(u"Practice mail server"_s);
    takeBoth(Arrival::Endpoint::Mail, u"test-mail"_s, u"smtp.535-5.7.139-mailbox"_s);
    camera.select(u"Practice Exchange"_s);
    takeBoth(Arrival::Endpoint::Exchange, u"test-exchange"_s, u"ews.ErrorImpersonateUserDenied"_s);
    camera.trigger(u"actionArrivals"_s);
    camera.takeDialog(u"arrivalsPanel"_s, u"receiver"_s);
    camera.trigger(u"actionArrivals"_s);
    camera.chooseTab(u"arrivalTabs"_s, 1);
    camera.takeDialog(u"arrivalsPanel"_s, u"receiver-addresses"_s);
}

void takeConnectors(Camera &camera)
{
    camera.select(u"Practice endpoint"_s);
    camera.take(u"configuration-extension"_s);
    camera.send();
    camera.take(u"test-delivered"_s);
    camera.showTab(2);
    camera.take(u"history"_s);
    camera.select(u"Fax gateway"_s);
    camera.send();
    camera.take(u"test-failed"_s);
    camera.select(u"Practice folder"_s);
    camera.check();
    camera.take(u"test-checked"_s);
    camera.showTab(0);
    camera.select(u"Accounting share"_s);
    camera.take(u"configuration-file-system"_s);
    camera.select(u"Mail to self"_s);
    camera.take(u"configuration-smtp"_s);
    camera.select(u"Mail"_s);
    camera.take(u"configuration-smtp-system"_s);
    camera.select(u"Exchange on premises"_s);
    camera.take(u"configuration-exchange"_s);
    camera.select(u"Exchange Online"_s);
    camera.take(u"configuration-exchange-online"_s);
}

TokenRecord exampleRecord(const Workspace &workspace)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    TokenRecord record;
    record.username = u"scanner@contoso.com"_s;
    record.clientId = workspace.system().microsoftEmailClientId;
    record.audience = u"https://outlook.office.com"_s;
    record.scopes = {u"https://outlook.office.com/SMTP.Send"_s, u"offline_access"_s, u"openid"_s, u"profile"_s};
    record.authorized = now.addDays(-64);
    record.refreshIssued = record.authorized;
    record.accessIssued = now.addSecs(-600);
    record.accessExpires = now.addSecs(3000);
    return record;
}

// How the connector stands that nobody has authorized yet, then with an authorization, then after its end.
void takeAuthorization(Camera &camera, Workspace &workspace)
{
    const QString name = u"Mail to self"_s;
    const auto connector = workspace.connectorNamed(name);
    TokenRecord record = exampleRecord(workspace);
    camera.select(name);
    camera.take(u"authorization-none"_s);
    const auto take = [&](const QString &picture) {
        if (!connector || !workspace.setTokenRecord(connector->id, record))
            qFatal("The authorization cannot be recorded");
        camera.take(picture);
    };
    take(u"authorization"_s);
    camera.click(u"tokenHealth"_s);
    camera.take(u"authorization-tokens"_s);
    camera.click(u"tokenHealth"_s);
    record.failure = u"AADSTS700082"_s;
    take(u"authorization-ended"_s);
}

void takeEditing(Camera &camera)
{
    camera.select(u"Accounting share"_s);
    camera.type(u"username"_s, u"scan-service@corp.example"_s);
    camera.take(u"configuration-problem"_s);
    camera.trigger(u"actionDiscard"_s);
    camera.select(u"Fax gateway"_s);
    camera.trigger(u"actionDelete"_s);
    camera.take(u"deleted"_s);
    camera.click(u"listNoticeClose"_s);
}

void takePages(Camera &camera)
{
    camera.click(u"openSystem"_s);
    camera.takeTabs(u"systemTabs"_s, u"system"_s,
                    {u"mail-server"_s, u"microsoft"_s, u"email-application"_s, u"exchange-application"_s, u"licences"_s,
                     u"certificates"_s});
    camera.click(u"openDirectory"_s);
    camera.takeTabs(u"directoryTabs"_s, u"directory"_s, {u"users"_s, u"devices"_s, u"workflows"_s, u"variables"_s});
    camera.trigger(u"actionSecretStore"_s);
    camera.takeDialog(u"secretStoreDialog"_s, u"secrets"_s);
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    setApplicationIdentity();
    const QTemporaryDir home;
    qputenv("XDG_DATA_HOME", home.path().toLocal8Bit());
    qputenv("XDG_CONFIG_HOME", home.path().toLocal8Bit());
    const Translation translation;
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3 || !QDir().mkpath(arguments.at(1)))
        qFatal("screenshots FOLDER light|dark");
    const bool isDark = arguments.at(2) == "dark"_L1;
    Theme::apply(application, isDark ? Appearance::Dark : Appearance::Light);

    if (!ensureSampleWorkspace(sampleWorkspacePath(), practiceFolderPath()))
        qFatal("The sample workspace cannot be made");
    const auto services = Services::open(sampleWorkspacePath(), {SecretStoreKind::Memory, {}});
    if (!services || !(*services)->startPracticeReceiver())
        qFatal("The sample workspace or the practice receiver cannot be started");
    addExamples((*services)->workspace());

    QtPrompts prompts;
    SignInModule signIn;
    MainWindow window({&(*services)->workspace(), &(*services)->engine(), &(*services)->receiver(),
                       &(*services)->documents(), &prompts, &(*services)->secrets(), &(*services)->authorization(),
                       &signIn});
    window.resize(1280, 800);
    window.show();
    Theme::apply(application, isDark ? Appearance::Dark : Appearance::Light);
    Camera camera(window, **services, arguments.at(1));
    takeMail(camera, (*services)->receiver());
    configure((*services)->workspace());
    takeConnectors(camera);
    takeAuthorization(camera, (*services)->workspace());
    takePages(camera);
    takeEditing(camera);
    return 0;
}
