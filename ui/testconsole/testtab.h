// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/api/documentgenerator.h"
#include "models/scan/testscan.h"
#include "ui/mainwindow/consoleservices.h"
#include "ui/testconsole/testsubject.h"

#include <QPointer>
#include <QWidget>

class QStackedWidget;
class QTabWidget;

namespace console {

class CertificateView;
class DocumentsBox;
class PreviewView;
class Prompts;
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
    void load();

Q_SIGNALS:
    void loadRequested(const console::TestSubject &subject, const console::TestScan &scan,
                       const console::SampleSettings &sample); // many scans of it
    void homeDirectoryRequested(const QString &username); // of a user of the directory: it is to be set
    void systemRequested(const QString &field);
    void stateChanged(); // canSend() or canCancel() may have changed

private:
    QWidget *makeScanColumn();
    QWidget *makeResultColumn();
    void preview();
    void showVerdict();
    void offerCheck();
    void showPreview();
    void showBar();

    Workspace *m_workspace;
    Prompts *m_prompts;
    QPointer<TestSession> m_session;
    TestSubject m_subject;
    ScanForm *m_scan;
    DocumentsBox *m_documents;
    QTabWidget *m_results;
    QStackedWidget *m_verdictPage;
    VerdictView *m_verdict;
    TranscriptView *m_transcript;
    CertificateView *m_certificates;
    PreviewView *m_preview;
    SendBar *m_bar;
};

} // namespace console
