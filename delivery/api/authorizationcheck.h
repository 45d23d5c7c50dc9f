// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/outcome/oauthfailure.h"

#include <QList>
#include <QObject>
#include <QString>

#include <optional>

namespace console {

// One thing that a sign-in needs, tried without an account.
struct AuthorizationCheckStep
{
    enum class Subject {
        Configuration, // client id, management address, tenant and client secret are there
        Discovery, // the provider's document, over the system's proxy and with its certificate
        Clock, // of this computer against the server's: detail is the difference in seconds
        SignInAddress, // an address that the browser and the refresh of tokens need
        DeliveryAddress, // an address that the delivery needs
    };
    enum class State { Running, Passed, Warning, Failed };

    Subject subject = Subject::Configuration;
    QString name; // of an address: "login.microsoftonline.com:443"
    State state = State::Running;
    QString detail; // of what passed: "TLS 1.3", "3"; English or numbers
    std::optional<OAuthFailure> failure; // with Warning and Failed

    bool operator==(const AuthorizationCheckStep &) const = default;
};

// Finds out whether a sign-in can succeed as far as that is known without an account. The steps are known from the
// beginning; each changes to its end, in any order. Deleting it cancels it.
class AuthorizationCheck : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    virtual void start() = 0;
    virtual QList<AuthorizationCheckStep> steps() const = 0;
    virtual bool isFinished() const = 0;

Q_SIGNALS:
    void stepsChanged();
    void finished(); // once, queued
};

} // namespace console
