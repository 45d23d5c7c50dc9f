// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>
#include <QUrl>

#include <functional>

class QWidget;

namespace console {

struct Question
{
    QString title; // the event
    QString text; // full sentences: what it means, and what each choice does
    QString accept; // the button that does it: "Delete connector"
    QString decline; // a second choice that also goes on: "Discard changes"; empty: none
    bool destructive = false; // then Cancel is the default button

    bool operator==(const Question &) const = default;
};

enum class Answer { Accept, Decline, Cancel };

struct FileRequest
{
    enum class Kind { OpenFiles, SaveFile, Folder };
    Kind kind = Kind::OpenFiles;
    QString title;
    QString filter; // as QFileDialog takes it
    QString proposal; // a path

    bool operator==(const FileRequest &) const = default;
};

// Every message box and file dialog goes through here, and whatever opens another program, so that a test can answer in
// advance. Nothing blocks: the answer comes to the callback, which is dropped when the context widget goes.
class Prompts
{
public:
    virtual ~Prompts() = default;

    virtual void ask(QWidget *context, const Question &question, std::function<void(Answer)> answered) = 0;
    virtual void tell(QWidget *context, const QString &title, const QString &text) = 0;
    virtual void chooseFiles(QWidget *context, const FileRequest &request,
                             std::function<void(const QStringList &)> chosen) = 0; // empty: cancelled
    virtual void notify(const QString &title, const QString &text) = 0; // by the desktop, to who is in another program
    virtual bool openAddress(const QUrl &url) = 0; // in the system's browser; false: there is none
};

} // namespace console
