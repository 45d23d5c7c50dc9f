// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/load/loadform.h"

#include "ui/testconsole/samplesettingsform.h"
#include "ui/text/outcometext.h"
#include "ui/widgets/metrics.h"

#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QSpinBox>
#include <QStackedWidget>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr int maximumScans = 100'000;
constexpr int maximumParallel = 256;

QSpinBox *makeNumber(const QString &objectName, const QString &accessibleName, int maximum, int value)
{
    auto *number = new QSpinBox;
    number->setObjectName(objectName);
    number->setAccessibleName(accessibleName);
    number->setRange(1, maximum);
    number->setGroupSeparatorShown(true);
    number->setValue(value);
    return number;
}

} // namespace

LoadForm::LoadForm(QWidget *parent)
    : QWidget(parent)
    , m_scans(makeNumber(u"loadScans"_s, tr("Number of scans"), maximumScans, 100))
    , m_parallel(makeNumber(u"loadParallel"_s, tr("Scans at the same time"), maximumParallel, 4))
    , m_documents(new QStackedWidget)
    , m_chosen(new QLabel)
    , m_sample(new SampleSettingsForm)
{
    m_chosen->setObjectName(u"loadDocuments"_s);
    m_chosen->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_sample->setToolTip(tr("Without documents on the Test tab one sample is made, and sent with every scan, so that "
                            "making it does not count."));
    m_documents->addWidget(m_sample);
    m_documents->addWidget(m_chosen);
    m_documents->setMaximumWidth(60 * metrics::grid);
    auto *numbers = new QFormLayout;
    numbers->setSpacing(metrics::grid);
    numbers->addRow(tr("&Scans"), m_scans);
    numbers->addRow(tr("At the same &time"), m_parallel);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4 * metrics::grid);
    row->addLayout(numbers);
    row->addWidget(m_documents);
    row->addStretch(1);
}

void LoadForm::setDocuments(const QList<ScanDocument> &documents, const SampleSettings &sample)
{
    qint64 bytes = 0;
    for (const ScanDocument &document : documents)
        bytes += QFileInfo(document.path).size();
    //: %1 is an amount: 12 MiB
    m_chosen->setText(
        tr("%n document(s) of the Test tab, %1", nullptr, static_cast<int>(documents.size())).arg(text::bytes(bytes)));
    m_sample->setSettings(sample);
    m_documents->setCurrentIndex(documents.isEmpty() ? 0 : 1);
}

int LoadForm::scans() const
{
    return m_scans->value();
}

int LoadForm::parallel() const
{
    return m_parallel->value();
}

SampleSettings LoadForm::sample() const
{
    return m_sample->settings();
}

} // namespace console
