// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/draft/systemdraft.h"
#include "models/system/microsoftapplication.h"

#include <optional>

namespace console {

class StoredSecrets;

// What of a Microsoft 365 application can be judged without the network: one sentence each, always in the same order.
struct ApplicationCheck
{
    std::optional<Severity> problem; // none: passed
    QString text;

    bool operator==(const ApplicationCheck &) const = default;
};

QList<ApplicationCheck> checksOf(MicrosoftApplication application, const SystemDraft &draft,
                                 const StoredSecrets &secrets);

// "microsoftEmail" or "exchangeOAuth2", which the names of its fields begin with.
QString fieldPrefix(MicrosoftApplication application);
QString redirectUriField(MicrosoftApplication application); // shown, and not stored

} // namespace console
