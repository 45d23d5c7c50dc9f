// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/api/authorization.h"

#include <QScrollArea>

class QLineEdit;
class QVBoxLayout;

namespace console {

class CopyEdit;
class Prompts;
class StatusLine;

// The sign-in in the system's browser, which knows accounts already, and which ends at an address that it cannot open.
class SystemBrowserPage : public QScrollArea
{
    Q_OBJECT
public:
    SystemBrowserPage(const AuthorizationSubject &subject, Prompts *prompts, QWidget *parent = nullptr);

    void begin(const QUrl &address);
    void end(); // the addresses are gone
    void showIgnored(const OAuthFailure &reason);

    // In the system's browser; where there is none, that is said.
    static void openAddress(const QUrl &address, Prompts *prompts, QWidget *context);

Q_SIGNALS:
    void pasted(const QString &text);

private:
    void addText(const QString &text);
    void addAddress(CopyEdit *edit, const QString &objectName, const QString &label, const QString &buttonName);
    QWidget *makeAnswerRow();
    void onAnswerEdited(const QString &text);
    void submit();
    void showVerdict(const QString &text);

    const AuthorizationSubject m_subject;
    Prompts *const m_prompts;
    QVBoxLayout *m_column;
    CopyEdit *m_logout;
    CopyEdit *m_address;
    QLineEdit *m_answer;
    StatusLine *m_verdict;
    qsizetype m_answerLength = 0; // before the last edit
};

} // namespace console
