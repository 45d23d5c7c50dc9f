// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/support/secret.h"
#include "ui/editors/shared/storedsecrets.h"
#include "ui/widgets/fieldrow.h"

#include <optional>

namespace console {

class PasswordEdit;

// The field for a secret: says whether one is stored, takes another, and offers to remove it. What becomes of it with
// the next save is a value beside the draft: none keeps what is stored, an empty one removes it.
class SecretRow : public FieldRow
{
    Q_OBJECT
public:
    SecretRow(const QString &slot, const QString &label, QWidget *parent = nullptr);

    void showSecret(StoredSecrets::State state, const std::optional<Secret> &next);

Q_SIGNALS:
    void edited(const std::optional<Secret> &next);

private:
    SecretRow(const QString &slot, const QString &label, PasswordEdit *edit, QWidget *parent);

    PasswordEdit *const m_edit;
    bool m_removes = false;
};

} // namespace console
