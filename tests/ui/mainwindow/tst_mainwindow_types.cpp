// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A connector of each type from nothing to the workspace, as a person makes it: with a mistake that keeps it from being
// saved, and the mistake put right.

#include "tests/ui/support/mainwindowtest.h"

#include <QCheckBox>
#include <QComboBox>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

// Notes which widgets come up as windows.
class WindowWatch : public QObject
{
public:
    WindowWatch() { qApp->installEventFilter(this); }

    QStringList shown;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *widget = qobject_cast<QWidget *>(watched);
        if (event->type() == QEvent::Show && widget && widget->isWindow())
            shown << QLatin1StringView(widget->metaObject()->className()) + u' ' + widget->objectName();
        return false;
    }
};

} // namespace

class TestMainWindowTypes : public MainWindowTest
{
    Q_OBJECT
private Q_SLOTS:
    void noPartOfAFormComesUpAsAWindow();
    void aFileSystemConnectorByKeyboard();
    void anEmailConnectorByKeyboard();
    void anExchangeConnectorByMouse();
    void anExtensionConnectorByMouse();

private:
    void startNew(const QString &type, const QString &name);
    void saveByKeyboard() { QTest::keyClick(m_window.get(), Qt::Key_S, Qt::ControlModifier); }
    void expectRefused(const QString &field) const;
    template<class Settings>
    void expectSaved(const Settings &settings) const;
};

void TestMainWindowTypes::startNew(const QString &type, const QString &name)
{
    trigger(u"add-"_s + type);
    this->type(u"name"_s, name);
}

// Nothing is stored, the window says so, and the focus is where the mistake is.
void TestMainWindowTypes::expectRefused(const QString &field) const
{
    QCOMPARE(m_fixture->workspace().connectors().size(), 3);
    QVERIFY(m_window->isWindowModified());
    QVERIFY2(find<QLabel>(u"changesState"_s)->text().contains(u"1 problem"_s),
             qPrintable(find<QLabel>(u"changesState"_s)->text()));
    QTRY_VERIFY(find<QLabel>(field + u"Message"_s)->isVisible());
    QVERIFY(m_window->focusWidget());
    QCOMPARE(m_window->focusWidget()->objectName(), field);
}

template<class Settings>
void TestMainWindowTypes::expectSaved(const Settings &settings) const
{
    QTRY_VERIFY(!m_window->isWindowModified());
    QCOMPARE(m_fixture->settingsOf<Settings>(u"New one"_s), settings);
    QCOMPARE(find<QListView>(u"connectorList"_s)->currentIndex().data().toString(), u"New one"_s);
}

void TestMainWindowTypes::noPartOfAFormComesUpAsAWindow()
{
    const WindowWatch watch;
    for (const QString &type : {u"file-system"_s, u"smtp"_s, u"exchange"_s, u"extension"_s}) {
        startNew(type, type);
        trigger(u"actionDiscard"_s);
    }
    click(u"openSystem"_s);
    click(u"openDirectory"_s);
    settle();
    QCOMPARE(watch.shown, QStringList());
}

void TestMainWindowTypes::aFileSystemConnectorByKeyboard()
{
    startNew(u"file-system"_s, u"New one"_s);
    type(u"baseLocation"_s, u"\\\\fs01\\scans\\%userUsername%"_s);
    QTest::keyClick(find<QComboBox>(u"account"_s), Qt::Key_Down);
    QTRY_VERIFY(find<QLineEdit>(u"username"_s)->isVisible());
    type(u"username"_s, u"scan@corp.example"_s);
    QTest::keyClick(find<QCheckBox>(u"impersonateTerminalUser"_s), Qt::Key_Space);
    saveByKeyboard();
    expectRefused(u"username"_s);

    auto *rewrite = find<QPushButton>(u"usernameAction"_s);
    rewrite->setFocus();
    QTest::keyClick(rewrite, Qt::Key_Space);
    saveByKeyboard();
    expectSaved(
        FileSystemSettings{u"\\\\fs01\\scans\\%userUsername%"_s, FileSystemAccount::Custom, u"corp\\scan"_s, true});
}

void TestMainWindowTypes::anEmailConnectorByKeyboard()
{
    startNew(u"smtp"_s, u"New one"_s);
    QTest::keyClick(find<QComboBox>(u"authentication"_s), Qt::Key_Down);
    QTRY_VERIFY(find<QLineEdit>(u"username"_s)->isVisible());
    type(u"username"_s, u"contoso\\scanner"_s);
    saveByKeyboard();
    expectRefused(u"username"_s);

    type(u"username"_s, u"scanner@contoso.com"_s);
    saveByKeyboard();
    expectSaved(SmtpSettings{SmtpAuthentication::Microsoft365, u"scanner@contoso.com"_s});
}

void TestMainWindowTypes::anExchangeConnectorByMouse()
{
    startNew(u"exchange"_s, u"New one"_s);
    type(u"webServicesUrl"_s, u"http://mail.example/EWS/Exchange.asmx"_s);
    type(u"username"_s, u"corp\\scan"_s);
    QTRY_VERIFY(!find<QLineEdit>(u"password"_s)->isReadOnly());
    QTest::keyClicks(find<QLineEdit>(u"password"_s), u"s3cr3t"_s);
    click(u"saveChanges"_s);
    expectRefused(u"webServicesUrl"_s);

    click(u"webServicesUrlAction"_s);
    click(u"saveChanges"_s);
    expectSaved(ExchangeSettings{ExchangeAuthentication::Basic, u"https://mail.example/EWS/Exchange.asmx"_s,
                                 u"corp\\scan"_s, false});
    const QUuid owner = m_fixture->connectorNamed(u"New one"_s).id;
    QCOMPARE(m_fixture->secrets.stored(owner, u"password"_s), QByteArray("s3cr3t"));
}

void TestMainWindowTypes::anExtensionConnectorByMouse()
{
    startNew(u"extension"_s, u"New one"_s);
    type(u"endpointUrl"_s, u"https://admin:secret@fax.example/api"_s);
    click(u"addProperty"_s);
    type(u"properties.0.name"_s, u"Site"_s);
    type(u"properties.0.value"_s, u"North"_s);
    click(u"saveChanges"_s);
    expectRefused(u"endpointUrl"_s);

    type(u"endpointUrl"_s, u"https://fax.example/api"_s);
    click(u"saveChanges"_s);
    expectSaved(ExtensionSettings{u"https://fax.example/api"_s, {{u"Site"_s, u"North"_s}}});
}

QTEST_MAIN(TestMainWindowTypes)

#include "tst_mainwindow_types.moc"
