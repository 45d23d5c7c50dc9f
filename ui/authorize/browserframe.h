// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/api/authorization.h"
#include "ui/authorization/signinview.h"

#include <QWidget>

class QVBoxLayout;

namespace console {

class ExplanationView;
class PlaceLine;

// An embedded page with the line above it, and what is wrong with it, if anything is.
class BrowserFrame : public QWidget
{
    Q_OBJECT
public:
    explicit BrowserFrame(const AuthorizationSubject &subject, QWidget *parent = nullptr);

    SignInHandlers withOwn(SignInHandlers handlers); // what the frame shows is told to it
    void setView(std::unique_ptr<SignInView> view); // null: none
    SignInView *view() const { return m_view.get(); }

private:
    void setPlace(const SignInPlace &place);
    void setTrouble(const SignInTrouble &trouble);

    const AuthorizationSubject m_subject;
    QVBoxLayout *m_column;
    PlaceLine *m_line;
    ExplanationView *m_trouble;
    bool m_wasLoading = false;
    std::unique_ptr<SignInView> m_view;
};

} // namespace console
