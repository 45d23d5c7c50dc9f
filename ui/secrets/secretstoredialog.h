// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/api/secretstore.h"

#include <QDialog>

#include <optional>

class QLabel;
class QPushButton;

namespace console {

class MutedLabel;
class Prompts;
class StatusLine;
class VaultForm;

// Where secrets are kept, in what state that is, what helps where it cannot be used, and the way to another place.
//
// A vault that was chosen is kept for the next start when it has been opened; until then closing the dialog goes back
// to the store before.
class SecretStoreDialog : public QDialog
{
    Q_OBJECT
public:
    SecretStoreDialog(SelectableSecretStore *store, Prompts *prompts, QWidget *parent = nullptr);

    void done(int result) override;

private:
    using Unlocked = Expected<std::monostate, SecretFailure>;

    QWidget *makeButtons();
    void showStatus();
    void showForm(const SecretStoreStatus &status);
    void choose(SecretStoreKind kind);
    void use(SecretStoreKind kind);
    void unlock(const Secret &passphrase);
    void onUnlocked(const Unlocked &unlocked);

    SelectableSecretStore *const m_store;
    Prompts *const m_prompts;
    std::optional<SecretStoreKind> m_before; // while a chosen vault is not open
    std::optional<SecretStoreStatus> m_shown;
    StatusLine *m_state;
    QLabel *m_meaning;
    MutedLabel *m_reason;
    QWidget *m_remediesHeading;
    QLabel *m_remedies;
    VaultForm *m_form;
    QPushButton *m_useKeychain;
    QPushButton *m_useVault;
    QPushButton *m_close;
};

} // namespace console
