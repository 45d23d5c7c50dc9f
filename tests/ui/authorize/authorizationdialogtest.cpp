// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/authorize/authorizationdialogtest.h"

#include "tests/ui/support/clipping.h"
#include "ui/widgets/wrappedtext.h"

namespace console {

using namespace Qt::StringLiterals;

void AuthorizationDialogTest::init()
{
    m_subject = {};
    m_subject.username = u"scanner@corp.example"_s;
    m_subject.system.managementUrl = u"https://management.example"_s;
    m_subject.system.microsoftEmailClientId = u"0f8c3a52-1c9e-4a4f-9d6a-0c7a1b1a2f11"_s;
    m_subject.system.trustedCertificates = {QString(64, u'a')};
    m_service = std::make_unique<FakeAuthorization>();
    m_views = std::make_unique<FakeSignInViews>();
    m_module = std::make_unique<SignInModule>(m_views.get());
    m_prompts = std::make_unique<ScriptedPrompts>();
    m_authorized.clear();
}

void AuthorizationDialogTest::cleanup()
{
    delete m_dialog;
    QCOMPARE(m_prompts->unexpected(), 0);
}

void AuthorizationDialogTest::open()
{
    m_dialog =
        new AuthorizationDialog(m_service.get(), m_module.get(), u"Mail to the office"_s, m_subject, m_prompts.get());
    connect(m_dialog, &AuthorizationDialog::authorized, this,
            [this](const Authorization &authorization) { m_authorized << authorization; });
    show();
}

void AuthorizationDialogTest::openWithoutBrowser(const SignInModuleFailure &failure)
{
    m_module = std::make_unique<SignInModule>(failure);
    open();
}

void AuthorizationDialogTest::show()
{
    m_dialog->open();
    m_dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog));
}

FakeAuthorizationJob &AuthorizationDialogTest::job() const
{
    if (!m_service->lastJob())
        qFatal("There is no job");
    return *m_service->lastJob();
}

FakeSignInView &AuthorizationDialogTest::view() const
{
    if (!m_views->last())
        qFatal("There is no embedded page");
    return *m_views->last();
}

void AuthorizationDialogTest::click(const QString &button) const
{
    QVERIFY2(find(button)->isVisible() && find(button)->isEnabled(), qPrintable(button));
    QTest::mouseClick(find(button), Qt::LeftButton);
    QCoreApplication::processEvents();
}

QString AuthorizationDialogTest::shownText() const
{
    QStringList texts;
    const auto widgets = m_dialog->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        const bool isText = qobject_cast<const QLabel *>(widget) || qobject_cast<const WrappedText *>(widget);
        if (isText && widget->isVisible())
            texts << widget->property("text").toString();
    }
    return texts.join(u'\n');
}

void AuthorizationDialogTest::verifyWellMade() const
{
    QTRY_COMPARE(clippedTexts(*m_dialog).join(u'\n'), QString());
    QCOMPARE(unnamedControls(*m_dialog).join(u'\n'), QString());
}

} // namespace console
