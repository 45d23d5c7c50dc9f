// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/support/severity.h"

#include <QString>
#include <QStringList>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace console {

// One field of a form: label, control, and a line below that helps, or says what is wrong and how to put it right. The
// line keeps its place, so that nothing jumps when the one takes the other's.
class FieldRow : public QWidget
{
    Q_OBJECT
public:
    // The control's objectName becomes name. A control that labels itself, such as a check box, comes with an empty
    // label and the text as accessible name.
    FieldRow(const QString &name, const QString &label, QWidget *control, QWidget *parent = nullptr);

    QWidget *control() const { return m_control; }
    void setHelp(const QString &help);
    void setCounter(const QString &text); // "12/64", at the right of the label

    // Replaces the help until it is called with an empty text.
    void setProblem(Severity severity, const QString &text);

    // Remedies to be had by one click, shown below the problem or help, named …Action, …Action2 and so on.
    void setActions(const QStringList &texts);

    // A button at the right of the control.
    void addButton(QPushButton *button);

Q_SIGNALS:
    void actionTriggered(int position);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showMessage();

    QWidget *m_control;
    QLabel *m_label;
    QLabel *m_counter;
    QHBoxLayout *m_controlRow;
    QLabel *m_icon;
    QLabel *m_message;
    QVBoxLayout *m_actionColumn;
    QList<QPushButton *> m_actions;
    QString m_help;
    QString m_problem;
    Severity m_severity = Severity::Note;
};

} // namespace console
