// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QWidget>

class QGridLayout;
class QLabel;

namespace console {

class CopyEdit;

// Texts to be taken elsewhere, each with a note and a button that copies it. They are named after the list: "scopes"
// has "scopes.0" and "scopes.0Copy".
class CopyList : public QWidget
{
    Q_OBJECT
public:
    struct Row
    {
        QString text;
        QString note; // "required"; may be empty
    };

    // copyText says what a button copies, with %1 for the text: "Copy the scope %1".
    CopyList(const QString &name, const QString &label, const QString &copyText, QWidget *parent = nullptr);

    void setRows(const QList<Row> &rows);

private:
    void appendRow();

    const QString m_label;
    const QString m_copyText;
    QGridLayout *m_grid;
    QList<CopyEdit *> m_edits;
    QList<QLabel *> m_notes;
};

} // namespace console
