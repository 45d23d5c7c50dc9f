// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/lineinput.h"
#include "app/cli/output.h"
#include "delivery/api/authorizationservice.h"

#include <QObject>

#include <memory>
#include <optional>

namespace console {

// One `scanctl authorize`: says what a person has to do elsewhere, and takes what is pasted. Finishes once.
class AuthorizeRun : public QObject
{
    Q_OBJECT
public:
    // way: empty: the device code, or the system's browser where the provider has no device codes.
    AuthorizeRun(AuthorizationService &service, const Output &output, const AuthorizationSubject &subject,
                 std::optional<AuthorizationWay> way, QObject *parent = nullptr);

    void start();
    void cancel();

Q_SIGNALS:
    void finished(const console::AuthorizationJob::Result &result);

private:
    void begin(AuthorizationWay way);
    void showAddress(const QUrl &address);
    void showCode(const DeviceCode &code);
    void onInputEnded();
    void onFinished(const AuthorizationJob::Result &result);

    AuthorizationService &m_service;
    const Output m_output;
    const AuthorizationSubject m_subject;
    const std::optional<AuthorizationWay> m_way;
    std::unique_ptr<AuthorizationJob> m_job;
    std::unique_ptr<LineInput> m_input; // while an address can be pasted
    bool m_isRedeeming = false;
};

} // namespace console
