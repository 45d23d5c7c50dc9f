// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/connector/connectormerge.h"

#include <QDialog>

class QRadioButton;
class QVBoxLayout;

namespace console {

// A connector was saved elsewhere while it was edited here: shows what differs, and lets each field that both sides
// changed be chosen. Nothing is stored by it.
class ConflictDialog : public QDialog
{
    Q_OBJECT
public:
    ConflictDialog(const Connector &base, const Connector &ours, const Connector &theirs, QWidget *parent = nullptr);

Q_SIGNALS:
    void resolved(const console::Connector &connector); // to go on with, and to be saved
    void theirsChosen(); // the edits made here are to be dropped

private:
    void addConflict(QVBoxLayout *column, const FieldConflict &conflict);
    void addChanges(QVBoxLayout *column, const Connector &base, const Connector &ours);
    QWidget *makeButtons();
    void resolve();
    QString valueText(const QString &field, const QJsonValue &value) const;

    const Connector m_theirs;
    const ConnectorMerge m_merge;
    QHash<QString, QRadioButton *> m_theirButtons; // by field
};

} // namespace console
