// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/authorize/signinmodule.h"

#include <QFile>
#include <QOpenGLContext>
#include <QPluginLoader>

#include <unistd.h>

QT_BEGIN_NAMESPACE
Q_GUI_EXPORT void qt_gl_set_global_share_context(QOpenGLContext *context); // as WebEngine declares it
QT_END_NAMESPACE

namespace console {

using namespace Qt::StringLiterals;

namespace {

// WebEngine's browser processes have no sandbox as root and refuse to start; who wants them all the same says so with
// this variable.
bool lacksSandbox()
{
    return geteuid() == 0 && qEnvironmentVariableIntValue("QTWEBENGINE_DISABLE_SANDBOX") != 1;
}

// WebEngine draws in a context that it shares with the program's windows, and looks for it when it is loaded.
// Qt::AA_ShareOpenGLContexts makes one for every start, also those that sign nobody in: measured, 0.2 s and 58 MB.
void shareGraphics()
{
    if (QOpenGLContext::globalShareContext())
        return;
    auto *context = new QOpenGLContext; // for good, as Qt's own
    context->create();
    qt_gl_set_global_share_context(context);
}

} // namespace

SignInModule::SignInModule(QString folder)
    : m_folder(std::move(folder))
{
}

SignInModule::SignInModule(SignInViewFactory *factory)
    : m_factory(factory)
{
}

SignInModule::SignInModule(SignInModuleFailure failure)
    : m_failure(std::move(failure))
{
}

SignInModule::Factory SignInModule::factory()
{
    if (m_failure)
        return Unexpected(*m_failure);
    if (m_factory)
        return m_factory;
    const Factory loaded = load();
    m_factory = loaded.value_or(nullptr);
    return loaded;
}

SignInModule::Factory SignInModule::load() const
{
    if (lacksSandbox())
        return Unexpected(SignInModuleFailure{SignInModuleFailure::Kind::Administrator, u"effective user id 0"_s});
    const QString path = m_folder + u"/console_ui_authorization.so"_s;
    if (!QFile::exists(path))
        return Unexpected(SignInModuleFailure{SignInModuleFailure::Kind::Missing, path});
    shareGraphics();
    QPluginLoader loader(path);
    loader.setLoadHints(QLibrary::PreventUnloadHint); // WebEngine does not survive it
    if (auto *factory = qobject_cast<SignInViewFactory *>(loader.instance()))
        return factory;
    return Unexpected(SignInModuleFailure{SignInModuleFailure::Kind::Unloadable, loader.errorString()});
}

} // namespace console
