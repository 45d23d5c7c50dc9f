// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/workspace/deliveryrecord.h"

#include <QScrollArea>

class QFormLayout;
class QTreeWidget;

namespace console {

class WrappedText;

// What was sent and where to: the plan in short, who scanned, and the documents with their SHA-256.
class DeliveryFacts : public QScrollArea
{
    Q_OBJECT
public:
    explicit DeliveryFacts(QWidget *parent = nullptr);

    void setRecord(const DeliveryRecord &record);

private:
    WrappedText *addRow(QFormLayout *form, const QString &objectName, const QString &label);
    void makeDocuments();
    void showDocuments(const DeliveryRecord &record);

    WrappedText *m_destination;
    WrappedText *m_user;
    WrappedText *m_device;
    WrappedText *m_workflow;
    WrappedText *m_inputs;
    WrappedText *m_scanJob;
    QTreeWidget *m_documents;
};

} // namespace console
