// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/scriptedprompts.h"

#include <QMetaObject>
#include <QWidget>

namespace console {

namespace {

// As a person would: not before the call that asked has returned, and never after the context has gone.
void later(QWidget *context, std::function<void()> call)
{
    QMetaObject::invokeMethod(context, std::move(call), Qt::QueuedConnection);
}

} // namespace

void ScriptedPrompts::ask(QWidget *context, const Question &question, std::function<void(Answer)> answered)
{
    m_questions.append(question);
    if (m_answers.isEmpty())
        ++m_unexpected;
    const Answer answer = m_answers.isEmpty() ? Answer::Cancel : m_answers.takeFirst();
    later(context, [=] { answered(answer); });
}

void ScriptedPrompts::tell(QWidget *, const QString &title, const QString &text)
{
    m_told.append(title + QStringLiteral(": ") + text);
}

void ScriptedPrompts::chooseFiles(QWidget *context, const FileRequest &request,
                                  std::function<void(const QStringList &)> chosen)
{
    m_fileRequests.append(request);
    if (m_files.isEmpty())
        ++m_unexpected;
    const QStringList files = m_files.isEmpty() ? QStringList() : m_files.takeFirst();
    later(context, [=] { chosen(files); });
}

void ScriptedPrompts::notify(const QString &title, const QString &text)
{
    m_notified.append(title + QStringLiteral(": ") + text);
}

bool ScriptedPrompts::openAddress(const QUrl &url)
{
    m_opened.append(url);
    return m_hasBrowser;
}

} // namespace console
