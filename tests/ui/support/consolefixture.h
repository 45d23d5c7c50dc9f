// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/api/configurationtransfer.h"
#include "models/workspace/workspace.h"
#include "tests/delivery/support/fakeauthorization.h"
#include "tests/ui/support/fakeengine.h"
#include "tests/ui/support/fakesealing.h"
#include "tests/ui/support/fakeservices.h"
#include "tests/ui/support/fakesupportbundles.h"
#include "tests/ui/support/scriptedprompts.h"
#include "ui/authorize/signinmodule.h"
#include "ui/mainwindow/consoleservices.h"

#include <QTemporaryDir>
#include <QWidget>

#include <memory>

namespace console {

// A workspace in a folder of its own with one connector of each kind, a directory, a fax page pack, and everything the
// window works with as a fake.
class ConsoleFixture
{
public:
    enum class Content { Sample, Empty };

    explicit ConsoleFixture(Content content = Content::Sample);

    ConsoleServices services();
    Workspace &workspace() { return *m_workspace; }
    Connector connectorNamed(const QString &name) const;
    QString filePath(const QString &name) const { return m_folder.filePath(name); }
    QString makeFile(const QString &name, qint64 size) const;

    template<class Settings>
    Settings settingsOf(const QString &name) const
    {
        return std::get<Settings>(connectorNamed(name).settings);
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;

public:
    FakeEngine engine;
    FakeReceiver receiver;
    FakeDocuments documents;
    ScriptedPrompts prompts;
    FakeSecretStore secrets;
    FakeAuthorization authorization;
    FakeSupportBundles support;
    SignInModule signIn{SignInModuleFailure{SignInModuleFailure::Kind::Missing, {}}};
    FakeSealing sealing;
    ConfigurationTransfer transfer{m_workspace.get(), &secrets, &sealing};
};

// The widget with the name; a missing one ends the test program, because nothing after it makes sense.
template<class Widget = QWidget>
Widget *widgetNamed(const QWidget &window, const QString &name)
{
    auto *widget = window.findChild<Widget *>(name);
    if (!widget)
        qFatal("There is no %s named %s", Widget::staticMetaObject.className(), qUtf8Printable(name));
    return widget;
}

// The controls below it that a person can use and that lack an object name or an accessible name.
QStringList unnamedControls(const QWidget &window);

} // namespace console
