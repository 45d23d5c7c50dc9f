// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editors/shared/secrettext.h"

#include <QCoreApplication>

namespace console::text {

namespace {

struct SecretText
{
    Q_DECLARE_TR_FUNCTIONS(SecretText)
};

} // namespace

QString secretFailure(const SecretFailure &failure)
{
    switch (failure.code) {
    case SecretFailure::Code::NotFound:
        return SecretText::tr("Nothing is stored under this name.");
    case SecretFailure::Code::Locked:
        return SecretText::tr("The store for secrets is locked. Unlocking it, and trying again, is what helps.");
    case SecretFailure::Code::Denied:
        return SecretText::tr("Access to the store for secrets was denied. The store asks when it is used again.");
    case SecretFailure::Code::Unavailable:
        return SecretText::tr("The store for secrets is not there or does not answer.");
    case SecretFailure::Code::Failed:
        break;
    }
    return SecretText::tr("The store for secrets could not be used: %1").arg(failure.technical);
}

QString secretStorage()
{
    return SecretText::tr(
        "Kept apart from the workspace and never shown again. This version keeps it until the console "
        "is closed.");
}

} // namespace console::text
