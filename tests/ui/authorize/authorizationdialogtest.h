// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/delivery/support/fakeauthorization.h"
#include "tests/ui/support/consolefixture.h"
#include "tests/ui/support/fakesignin.h"
#include "ui/authorize/authorizationdialog.h"
#include "ui/authorize/signinmodule.h"

#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace console {

// The dialog over a service and a browser that do what the test says.
class AuthorizationDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

protected:
    void open();
    void openWithoutBrowser(const SignInModuleFailure &failure);
    FakeAuthorizationJob &job() const;
    FakeSignInView &view() const;
    template<class Widget = QWidget>
    Widget *find(const QString &name) const
    {
        return widgetNamed<Widget>(*m_dialog, name);
    }
    void click(const QString &button) const;
    bool isShown(const QString &name) const { return find(name)->isVisible(); }
    QString text(const QString &label) const { return find<QLabel>(label)->text(); }
    QString shownText() const; // of every label that is in sight
    void verifyWellMade() const; // nothing is cut off, and everything has a name

    AuthorizationSubject m_subject;
    std::unique_ptr<FakeAuthorization> m_service;
    std::unique_ptr<FakeSignInViews> m_views;
    std::unique_ptr<SignInModule> m_module;
    std::unique_ptr<ScriptedPrompts> m_prompts;
    QPointer<AuthorizationDialog> m_dialog;
    QList<Authorization> m_authorized;

private:
    void show();
};

} // namespace console
