// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/deliverydetails.h"

#include "models/workspace/workspace.h"
#include "ui/history/deliveryfacts.h"
#include "ui/history/historyreport.h"
#include "ui/testconsole/certificateview.h"
#include "ui/testconsole/transcriptview.h"
#include "ui/testconsole/verdictview.h"

namespace console {

using namespace Qt::StringLiterals;

Verdict verdictOf(const DeliveryRecord &record, const Connector &connector, const SystemConfiguration &system)
{
    Verdict verdict;
    verdict.system = system;
    verdict.connector = connector;
    verdict.started = record.started;
    if (record.result) {
        verdict.state = Verdict::State::Ended;
        verdict.stages = record.result->stages;
        verdict.outcome = record.result->outcome;
        verdict.certificates = record.result->certificates;
    } else if (!record.isRunning) {
        verdict.state = Verdict::State::Interrupted;
    }
    return verdict;
}

DeliveryDetails::DeliveryDetails(Workspace *workspace, Prompts *prompts, QWidget *parent)
    : QTabWidget(parent)
    , m_workspace(workspace)
    , m_verdict(new VerdictView)
    , m_transcript(new TranscriptView(prompts))
    , m_certificates(new CertificateView(workspace, prompts))
    , m_facts(new DeliveryFacts)
{
    setObjectName(u"deliveryDetails"_s);
    setAccessibleName(tr("Chosen delivery"));
    addTab(m_verdict, tr("Verdict"));
    addTab(m_transcript, tr("Transcript"));
    addTab(m_certificates, tr("Certificates"));
    addTab(m_facts, tr("What was sent"));
    m_transcript->setModel(&m_lines);
    connect(this, &QTabWidget::currentChanged, this, &DeliveryDetails::showTranscript);
}

void DeliveryDetails::setRecord(const DeliveryRecord &record)
{
    const Verdict verdict = verdictOf(record, connectorOf(record, *m_workspace), m_workspace->system());
    m_verdict->setVerdict(verdict);
    m_certificates->setVerdict(verdict);
    m_facts->setRecord(record);
    m_lines.clear();
    m_unread = record.id;
    showTranscript();
}

void DeliveryDetails::showTranscript()
{
    if (currentWidget() != m_transcript || !m_unread)
        return;
    m_lines.setLines(m_workspace->transcript(*m_unread));
    m_unread.reset();
}

} // namespace console
