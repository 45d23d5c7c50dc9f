// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/support/secret.h"
#include "ui/editors/shared/storedsecrets.h"
#include "ui/widgets/fieldrow.h"

#include <optional>

namespace console {

class PasswordEdit;

// The field for a secret: says whether one is stored, takes another, and offers to remove it, or to mend the store that
// cannot be read. What becomes of it with the next save is a value beside the draft: none keeps what is stored, an
// empty one removes it.
class SecretRow : public FieldRow
{
    Q_OBJECT
public:
    SecretRow(const QString &slot, const QString &label, QWidget *parent = nullptr);

    void showSecret(const StoredSecrets &secrets, const std::optional<Secret> &next);

Q_SIGNALS:
    void edited(const std::optional<Secret> &next);
    void lookUpRequested(); // whether one is stored
    void storeRequested();

private:
    enum class Action { Keep, Remove, LookUp, ShowStore };
    struct Offer
    {
        Action action = Action::Keep;
        QString text = {}; // empty: nothing is offered
    };

    SecretRow(const QString &slot, const QString &label, PasswordEdit *edit, QWidget *parent);
    void showPlaceholder(StoredSecrets::State state, const std::optional<Secret> &next);
    void showAction(const StoredSecrets &secrets, const std::optional<Secret> &next);
    static Offer remedy(const SecretFailure &failure, const SecretStoreStatus &status);
    void trigger(Action action);

    PasswordEdit *const m_edit;
    Action m_offered = Action::Keep;
};

} // namespace console
