// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace console {

class FieldRow;
class FormBinder;

// Headings, fields and notes below each other, as every form is made of.
class FormColumn : public QWidget
{
    Q_OBJECT
public:
    explicit FormColumn(FormBinder *binder, QWidget *parent = nullptr);

protected:
    void addHeading(const QString &text);
    // A field whose problems the binder says.
    void addRow(FieldRow *row);
    // Muted text across the column.
    QLabel *addNote(const QString &text);

    QVBoxLayout *column() const { return m_column; }

private:
    FormBinder *const m_formBinder;
    QVBoxLayout *m_column;
};

} // namespace console
