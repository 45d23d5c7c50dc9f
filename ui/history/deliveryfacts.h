// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/workspace/deliveryrecord.h"

#include <QScrollArea>

class QFormLayout;
class QLabel;
class QTreeWidget;

namespace console {

// What was sent and where to: the plan in short, who scanned, and the documents with their SHA-256.
class DeliveryFacts : public QScrollArea
{
    Q_OBJECT
public:
    explicit DeliveryFacts(QWidget *parent = nullptr);

    void setRecord(const DeliveryRecord &record);

private:
    QLabel *addRow(QFormLayout *form, const QString &objectName, const QString &label);
    void makeDocuments();
    void showDocuments(const DeliveryRecord &record);

    QLabel *m_destination;
    QLabel *m_user;
    QLabel *m_device;
    QLabel *m_workflow;
    QLabel *m_inputs;
    QLabel *m_scanJob;
    QTreeWidget *m_documents;
};

} // namespace console
