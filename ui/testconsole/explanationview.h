// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/connector/connector.h"
#include "models/outcome/failure.h"
#include "ui/text/outcometext.h"

#include <QFrame>

class QLabel;

namespace console {

// What a failure means, who can mend it and how, with a button that copies the remedy's command; the code and the
// technical text stay folded until asked for.
class ExplanationView : public QFrame
{
    Q_OBJECT
public:
    explicit ExplanationView(QWidget *parent = nullptr);

    void setExplanation(const text::Explanation &explanation, const QString &details);
    void setFailure(const Failure &failure, const Connector &connector, const SystemConfiguration &system);

private:
    void makeCommandRow();

    QLabel *m_title;
    QLabel *m_meaning;
    QLabel *m_who;
    QLabel *m_remedy;
    QWidget *m_commandRow;
    QLabel *m_command;
    QLabel *m_details;
};

} // namespace console
