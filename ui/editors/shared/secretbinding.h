// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/draft/secretdraft.h"
#include "ui/editors/formbinder.h"
#include "ui/editors/shared/secretrow.h"

namespace console {

// Ties the field for a secret to a draft, as DraftBinder does with the members of its value. The slot is the name of
// the row's control.
template<class Value>
void bindSecret(FormBinder *binder, SecretRow *row, SecretDraft<Value> *draft, StoredSecrets *secrets)
{
    const QString slot = row->control()->objectName();
    QObject::connect(row, &SecretRow::edited, binder, [=](const std::optional<Secret> &next) {
        binder->edited(slot, [&] { next ? draft->setSecret(slot, *next) : draft->keepSecret(slot); });
    });
    QObject::connect(row, &SecretRow::lookUpRequested, secrets, &StoredSecrets::askAgain);
    QObject::connect(row, &SecretRow::storeRequested, secrets, &StoredSecrets::storeRequested);
    binder->onRefresh(row, [=] {
        const auto next = draft->secrets().constFind(slot);
        row->showSecret(*secrets, next == draft->secrets().cend() ? std::nullopt : std::optional(*next));
    });
}

} // namespace console
