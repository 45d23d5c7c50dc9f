// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/prompts/prompts.h"

#include <QList>

namespace console {

// Answers in advance, in order, and keeps what was asked. A question that no answer was given for is cancelled and
// counted, so that a test notices a box it did not expect.
class ScriptedPrompts : public Prompts
{
public:
    void answer(Answer answer) { m_answers.append(answer); }
    void answerFiles(const QStringList &files) { m_files.append(files); }
    void setHasBrowser(bool hasBrowser) { m_hasBrowser = hasBrowser; }

    const QList<Question> &questions() const { return m_questions; }
    const QStringList &told() const { return m_told; } // "title: text"
    const QStringList &notified() const { return m_notified; } // "title: text"
    const QList<FileRequest> &fileRequests() const { return m_fileRequests; }
    const QList<QUrl> &opened() const { return m_opened; }
    int unexpected() const { return m_unexpected; }

    void ask(QWidget *context, const Question &question, std::function<void(Answer)> answered) override;
    void tell(QWidget *context, const QString &title, const QString &text) override;
    void chooseFiles(QWidget *context, const FileRequest &request,
                     std::function<void(const QStringList &)> chosen) override;
    void notify(const QString &title, const QString &text) override;
    bool openAddress(const QUrl &url) override;

private:
    QList<Answer> m_answers;
    QList<QStringList> m_files;
    QList<Question> m_questions;
    QStringList m_told;
    QStringList m_notified;
    QList<FileRequest> m_fileRequests;
    QList<QUrl> m_opened;
    bool m_hasBrowser = true;
    int m_unexpected = 0;
};

} // namespace console
