// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/transcriptmodel.h"
#include "ui/testconsole/verdict.h"

#include <QTabWidget>

namespace console {

class CertificateView;
class DeliveryFacts;
class Prompts;
class TranscriptView;
class VerdictView;
class Workspace;
struct DeliveryRecord;

Verdict verdictOf(const DeliveryRecord &record, const Connector &connector, const SystemConfiguration &system);

// One delivery of the history: verdict, transcript, certificates, and what was sent. The transcript is read when it is
// looked at.
class DeliveryDetails : public QTabWidget
{
    Q_OBJECT
public:
    DeliveryDetails(Workspace *workspace, Prompts *prompts, QWidget *parent = nullptr);

    void setRecord(const DeliveryRecord &record);

private:
    void showTranscript();

    Workspace *const m_workspace;
    TranscriptModel m_lines;
    std::optional<QUuid> m_unread; // the delivery whose transcript is not read yet
    VerdictView *m_verdict;
    TranscriptView *m_transcript;
    CertificateView *m_certificates;
    DeliveryFacts *m_facts;
};

} // namespace console
