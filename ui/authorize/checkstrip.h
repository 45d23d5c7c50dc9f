// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/api/authorization.h"
#include "delivery/api/authorizationcheck.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace console {

class Expander;
class MutedLabel;

// What a sign-in needs, step by step, folded to a line as long as nothing is wrong with it.
class CheckStrip : public QWidget
{
    Q_OBJECT
public:
    explicit CheckStrip(const AuthorizationSubject &subject, QWidget *parent = nullptr);

    void setSteps(const QList<AuthorizationCheckStep> &steps);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row
    {
        QLabel *icon;
        QLabel *title;
        MutedLabel *detail;
    };

    void appendRow();
    void showStep(const Row &row, const AuthorizationCheckStep &step);
    void showSummary();
    void openForFailure();

    const AuthorizationSubject m_subject;
    QList<AuthorizationCheckStep> m_steps;
    QGridLayout *m_grid;
    QList<Row> m_rows;
    Expander *m_expander;
    bool m_hasOpened = false; // for a failure; afterwards it stays as it was left
};

} // namespace console
