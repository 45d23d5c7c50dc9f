// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/api/authorization.h"
#include "ui/text/outcometext.h"

#include <QScrollArea>

namespace console {

class CopyList;
class ExplanationView;

// Why a sign-in came to nothing, and what to do about it.
class AuthorizationFailurePage : public QScrollArea
{
    Q_OBJECT
public:
    explicit AuthorizationFailurePage(const AuthorizationSubject &subject, QWidget *parent = nullptr);

    void setFailure(const OAuthFailure &failure);
    void setExplanation(const text::Explanation &explanation, const QString &details);

Q_SIGNALS:
    void repeatRequested();

private:
    const AuthorizationSubject m_subject;
    ExplanationView *m_explanation;
    CopyList *m_ids; // for Microsoft's support
};

} // namespace console
