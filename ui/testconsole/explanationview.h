// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/connector/connector.h"
#include "models/outcome/failure.h"
#include "ui/text/outcometext.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace console {

class WrappedText;

// What a failure means, who can mend it and how, with buttons that copy the remedy's command or all of it, and where it
// is written down; the code and the technical text stay folded until asked for.
class ExplanationView : public QFrame
{
    Q_OBJECT
public:
    explicit ExplanationView(QWidget *parent = nullptr);

    void setExplanation(const text::Explanation &explanation, const QString &details);
    void setFailure(const Failure &failure, const Connector &connector, const SystemConfiguration &system);

private:
    void makeCommandRow();
    void makeSourceRow();
    void copyAll() const;

    text::Explanation m_explanation;
    QLabel *m_title;
    WrappedText *m_meaning;
    QLabel *m_who;
    WrappedText *m_remedy;
    QWidget *m_commandRow;
    WrappedText *m_command;
    QWidget *m_sourceRow;
    QLabel *m_source;
    QPushButton *m_openSource;
    WrappedText *m_details;
};

} // namespace console
