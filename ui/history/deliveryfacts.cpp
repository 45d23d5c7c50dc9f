// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/deliveryfacts.h"

#include "ui/text/outcometext.h"
#include "ui/widgets/look.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/sectionheading.h"
#include "ui/widgets/wrappedtext.h"

#include <QAction>
#include <QClipboard>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace console {

using namespace Qt::StringLiterals;

namespace {

enum Column { NameColumn, SizeColumn, HashColumn };

QString hashText(const RecordedDocument &document, bool isRunning)
{
    if (!document.sha256.isEmpty())
        return document.sha256;
    return isRunning ? DeliveryFacts::tr("Follows when the delivery has ended") : DeliveryFacts::tr("Not known");
}

QString inputsText(const TestScan &scan)
{
    QStringList lines;
    for (const InputVariable &input : scan.inputs)
        lines << u"%1: %2"_s.arg(input.name, input.value);
    return lines.join(u'\n');
}

} // namespace

DeliveryFacts::DeliveryFacts(QWidget *parent)
    : QScrollArea(parent)
    , m_documents(new QTreeWidget)
{
    setObjectName(u"deliveryFacts"_s);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    auto *content = new QWidget;
    content->setAutoFillBackground(true);
    content->setBackgroundRole(QPalette::Base);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(2 * metrics::grid);
    form->setVerticalSpacing(metrics::grid / 2);
    m_destination = addRow(form, u"deliveryDestination"_s, tr("Destination"));
    m_destination->setFont(look::fixedFont());
    m_user = addRow(form, u"deliveryUser"_s, tr("User"));
    m_device = addRow(form, u"deliveryDevice"_s, tr("Device"));
    m_workflow = addRow(form, u"deliveryWorkflow"_s, tr("Workflow"));
    m_inputs = addRow(form, u"deliveryInputs"_s, tr("Input variables"));
    m_scanJob = addRow(form, u"deliveryScanJob"_s, tr("Scan job"));
    m_scanJob->setFont(look::fixedFont());
    makeDocuments();
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(2 * metrics::grid, 2 * metrics::grid, 2 * metrics::grid, 2 * metrics::grid);
    column->setSpacing(metrics::grid);
    column->addLayout(form);
    column->addWidget(new SectionHeading(tr("Documents")));
    column->addWidget(m_documents, 1);
    setWidget(content);
}

WrappedText *DeliveryFacts::addRow(QFormLayout *form, const QString &objectName, const QString &label)
{
    auto *value = new WrappedText(objectName, label);
    value->setFocusPolicy(Qt::StrongFocus);
    form->addRow(label, value);
    return value;
}

void DeliveryFacts::makeDocuments()
{
    m_documents->setObjectName(u"deliveryDocuments"_s);
    m_documents->setAccessibleName(tr("Documents of the delivery"));
    m_documents->setHeaderLabels({tr("Name"), tr("Size"), tr("SHA-256")});
    m_documents->setRootIsDecorated(false);
    m_documents->setUniformRowHeights(true);
    m_documents->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_documents->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto *copy = new QAction(tr("Copy SHA-256"), m_documents);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, [this] {
        if (const auto *item = m_documents->currentItem())
            QGuiApplication::clipboard()->setText(item->text(HashColumn));
    });
    m_documents->addAction(copy);
}

// A record of an earlier version has no scan, and a delivery that never came to a plan no destination.
void DeliveryFacts::setRecord(const DeliveryRecord &record)
{
    const QString unknown = tr("Not known");
    const auto show = [&](WrappedText *value, const QString &text) { value->setText(text.isEmpty() ? unknown : text); };
    show(m_destination, record.summary);
    show(m_user, record.username);
    show(m_device, record.scan ? record.scan->device.name : QString());
    show(m_workflow, record.scan ? record.scan->workflow.name : QString());
    m_inputs->setText(record.scan && !record.scan->inputs.isEmpty() ? inputsText(*record.scan) : tr("None"));
    m_scanJob->setText(record.scanJobId.toString(QUuid::WithoutBraces));
    showDocuments(record);
}

void DeliveryFacts::showDocuments(const DeliveryRecord &record)
{
    m_documents->clear();
    for (const RecordedDocument &document : record.documents) {
        const bool isSizeKnown = document.modified.isValid();
        auto *item = new QTreeWidgetItem({document.name, isSizeKnown ? text::bytes(document.size) : tr("Not known"),
                                          hashText(document, record.isRunning)});
        item->setTextAlignment(SizeColumn, Qt::AlignRight | Qt::AlignVCenter);
        if (!document.sha256.isEmpty())
            item->setFont(HashColumn, look::fixedFont());
        m_documents->addTopLevelItem(item);
    }
}

} // namespace console
