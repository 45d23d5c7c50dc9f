// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/mainwindow/consoleservices.h"
#include "ui/testconsole/testsubject.h"

#include <QPointer>
#include <QWidget>

class QStackedWidget;
class QTabWidget;

namespace console {

class DocumentsBox;
class PreviewView;
class ScanForm;
class SendBar;
class TestSession;
class TranscriptView;
class VerdictView;

// The test of the shown connector: at the left what a terminal would send, at the right what comes of it, below the
// buttons and the progress. It shows a session; what runs in another connector's session goes on unseen.
class TestTab : public QWidget
{
    Q_OBJECT
public:
    explicit TestTab(const ConsoleServices &services, QWidget *parent = nullptr);

    void setSession(TestSession *session);
    void setSubject(const TestSubject &subject);

    bool canSend() const; // and be checked
    bool canCancel() const;
    void send();
    void check();
    void cancel();

Q_SIGNALS:
    void stateChanged(); // canSend() or canCancel() may have changed

private:
    QWidget *makeScanColumn();
    QWidget *makeResultColumn();
    void preview();
    void showVerdict();
    void showPreview();
    void showBar();

    Workspace *m_workspace;
    QPointer<TestSession> m_session;
    TestSubject m_subject;
    ScanForm *m_scan;
    DocumentsBox *m_documents;
    QTabWidget *m_results;
    QStackedWidget *m_verdictPage;
    VerdictView *m_verdict;
    TranscriptView *m_transcript;
    PreviewView *m_preview;
    SendBar *m_bar;
};

} // namespace console
