// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/testconsole/testtab.h"

#include "models/workspace/workspace.h"
#include "ui/prompts/prompts.h"
#include "ui/testconsole/certificateview.h"
#include "ui/testconsole/documentsbox.h"
#include "ui/testconsole/previewview.h"
#include "ui/testconsole/scanform.h"
#include "ui/testconsole/sendbar.h"
#include "ui/testconsole/testsession.h"
#include "ui/testconsole/transcriptview.h"
#include "ui/testconsole/verdictview.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/look.h"
#include "ui/widgets/metrics.h"

#include <QLabel>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr int scanColumnWidth = 400;

QLabel *makeHeading(const QString &text)
{
    auto *label = new QLabel(text);
    label->setFont(look::sectionFont(label->font()));
    return label;
}

} // namespace

TestTab::TestTab(const ConsoleServices &services, QWidget *parent)
    : QWidget(parent)
    , m_workspace(services.workspace)
    , m_prompts(services.prompts)
    , m_scan(new ScanForm(services.workspace))
    , m_documents(new DocumentsBox(services.prompts))
    , m_results(new QTabWidget)
    , m_verdictPage(new QStackedWidget)
    , m_verdict(new VerdictView)
    , m_transcript(new TranscriptView(services.prompts))
    , m_certificates(new CertificateView(services.workspace, services.prompts))
    , m_preview(new PreviewView(services.prompts))
    , m_bar(new SendBar)
{
    auto *splitter = new QSplitter;
    splitter->setObjectName(u"testSplitter"_s);
    splitter->addWidget(makeScanColumn());
    splitter->addWidget(makeResultColumn());
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({scanColumnWidth, 2 * scanColumnWidth});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(splitter, 1);
    layout->addWidget(look::makeLine());
    layout->addWidget(m_bar);

    connect(m_scan, &ScanForm::homeDirectoryRequested, this, &TestTab::homeDirectoryRequested);
    connect(m_scan, &ScanForm::systemRequested, this, &TestTab::systemRequested);
    connect(m_documents, &DocumentsBox::sampleRequested, this,
            [this] { m_session->generate(m_subject.connector.name); });
    connect(m_certificates, &CertificateView::trusted, this, &TestTab::offerCheck);
    connect(m_bar, &SendBar::sendRequested, this, &TestTab::send);
    connect(m_bar, &SendBar::cancelRequested, this, &TestTab::cancel);
    connect(m_bar, &SendBar::previewRequested, this, &TestTab::preview);
    connect(m_bar, &SendBar::checkRequested, this, &TestTab::check);
    connect(m_bar, &SendBar::loadRequested, this, &TestTab::load);
}

QWidget *TestTab::makeScanColumn()
{
    auto *column = new QWidget;
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(look::pageMargin, 2 * metrics::grid, look::pageMargin, 2 * metrics::grid);
    layout->setSpacing(metrics::grid);
    layout->addWidget(makeHeading(tr("Scan")));
    layout->addWidget(m_scan);
    layout->addSpacing(metrics::grid);
    layout->addWidget(makeHeading(tr("Documents")));
    layout->addWidget(m_documents, 1);
    auto *area = new QScrollArea;
    area->setObjectName(u"scanColumn"_s);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setMinimumWidth(320);
    area->setWidget(column);
    return area;
}

QWidget *TestTab::makeResultColumn()
{
    m_results->setObjectName(u"resultTabs"_s);
    m_results->setAccessibleName(tr("Result"));
    m_results->setDocumentMode(true);
    m_verdictPage->addWidget(new EmptyState(u"actions/send"_s, tr("Nothing sent yet"),
                                            tr("‘Send test scan’ delivers the documents for real and shows, stage by "
                                               "stage, what happened. ‘Check’ tries the same and delivers nothing.")));
    m_verdictPage->addWidget(m_verdict);
    m_results->addTab(m_verdictPage, tr("Verdict"));
    m_results->addTab(m_transcript, tr("Transcript"));
    m_results->addTab(m_certificates, tr("Certificate"));
    m_results->addTab(m_preview, tr("Preview"));
    return m_results;
}

void TestTab::setSession(TestSession *session)
{
    if (m_session == session)
        return;
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    m_scan->setSession(session);
    m_documents->setSession(session);
    m_transcript->setModel(&session->transcript());
    connect(session, &TestSession::verdictChanged, this, &TestTab::showVerdict);
    connect(session, &TestSession::phaseChanged, this, &TestTab::showBar);
    connect(session, &TestSession::progressed, this, [this] { m_bar->showState(*m_session, m_subject); });
    connect(session, &TestSession::previewed, this, &TestTab::showPreview);
    showVerdict();
    showPreview();
    showBar();
}

void TestTab::setSubject(const TestSubject &subject)
{
    if (m_subject == subject)
        return;
    m_subject = subject;
    m_scan->setConnector(subject.connector);
    showBar();
}

bool TestTab::canSend() const
{
    return m_session && m_session->phase() == TestSession::Phase::Idle && m_subject.canBeSent();
}

bool TestTab::canCancel() const
{
    return m_session && m_session->phase() != TestSession::Phase::Idle;
}

void TestTab::send()
{
    if (!canSend())
        return;
    m_results->setCurrentWidget(m_verdictPage);
    m_session->documents().refresh();
    m_session->send(m_subject.connector);
}

void TestTab::check()
{
    if (!canSend())
        return;
    m_results->setCurrentWidget(m_verdictPage);
    m_session->documents().refresh();
    m_session->check(m_subject.connector);
}

void TestTab::cancel()
{
    if (canCancel())
        m_session->cancel();
}

void TestTab::load()
{
    if (!m_session || !m_subject.canBeSent())
        return;
    m_session->documents().refresh();
    Q_EMIT loadRequested(m_subject, m_session->scan(), m_session->sampleSettings());
}

void TestTab::preview()
{
    if (!canSend())
        return;
    m_results->setCurrentWidget(m_preview);
    m_session->documents().refresh();
    m_session->preview(m_subject.connector);
}

void TestTab::showVerdict()
{
    if (m_session->verdict())
        m_verdict->setVerdict(*m_session->verdict());
    m_verdictPage->setCurrentIndex(m_session->verdict() ? 1 : 0);
    m_certificates->setVerdict(m_session->verdict());
}

void TestTab::offerCheck()
{
    const Question question{tr("The certificate is trusted"),
                            tr("It is listed among the trusted certificates of the system configuration, where it can "
                               "be removed again. A check shows whether everything else is right too, and delivers "
                               "nothing."),
                            tr("Check"),
                            {},
                            false};
    m_prompts->ask(this, question, [this](Answer answer) {
        if (answer == Answer::Accept)
            check();
    });
}

void TestTab::showPreview()
{
    m_preview->setPreview(m_session->lastPreview(), m_subject.connector, m_workspace->system());
}

void TestTab::showBar()
{
    if (!m_session)
        return;
    m_bar->showState(*m_session, m_subject);
    Q_EMIT stateChanged();
}

} // namespace console
