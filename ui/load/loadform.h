// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/api/documentgenerator.h"

#include <QWidget>

class QLabel;
class QSpinBox;
class QStackedWidget;

namespace console {

class SampleSettingsForm;

// How many scans, how many of them at once, and of which documents.
class LoadForm : public QWidget
{
    Q_OBJECT
public:
    explicit LoadForm(QWidget *parent = nullptr);

    // The documents that were chosen for the test; where there are none, a sample is made.
    void setDocuments(const QList<ScanDocument> &documents, const SampleSettings &sample);

    int scans() const;
    int parallel() const;
    SampleSettings sample() const;

private:
    QSpinBox *m_scans;
    QSpinBox *m_parallel;
    QStackedWidget *m_documents;
    QLabel *m_chosen;
    SampleSettingsForm *m_sample;
};

} // namespace console
