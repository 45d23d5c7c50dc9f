// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/authorization/signinview.h"

#include <QObject>

namespace console {

class SignInModuleFactory : public QObject, public SignInViewFactory
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "scan-connector-console.SignInViewFactory/1")
    Q_INTERFACES(console::SignInViewFactory)
public:
    std::unique_ptr<SignInView> make(const SignInHandlers &handlers, const QStringList &trustedCertificates) override;
};

} // namespace console
