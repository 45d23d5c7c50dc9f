// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/secrets/secretanswer.h"

namespace console {

// An encrypted file, as bytes:
//
//   "SCCVAULT"  8   magic
//   version     1   1
//   log2 N      1   of scrypt (RFC 7914), 17 to 19
//   r           1   8
//   p           1   1
//   salt       32   of the passphrase's key, for the life of the file
//   nonce      12   of AES-256-GCM, new with each writing
//   contents        encrypted
//   tag        16   authenticates the header and the contents
//
// The parameters are read from the file, but no others are taken: a foreign file can neither ask for a weak key nor for
// all memory.
class VaultKey
{
public:
    // Take as long as scrypt does, about half a second, and 128 MiB.
    static SecretAnswer<VaultKey> make(const Secret &passphrase); // for a new file
    static SecretAnswer<VaultKey> forFile(const QByteArray &file, const Secret &passphrase); // Damaged

    bool fits(const QByteArray &file) const; // the file has this salt and these parameters

private:
    friend SecretAnswer<Secret> openVault(const QByteArray &file, const VaultKey &key);
    friend SecretAnswer<QByteArray> sealVault(const Secret &contents, const VaultKey &key);

    VaultKey(const QByteArray &parameters, const Secret &key);

    QByteArray m_parameters; // the header up to the nonce
    Secret m_key;
};

bool isVault(const QByteArray &file); // by its structure

// WrongPassphrase: the tag is another, because the passphrase is or because the file was changed. Damaged: no vault.
SecretAnswer<Secret> openVault(const QByteArray &file, const VaultKey &key);
SecretAnswer<QByteArray> sealVault(const Secret &contents, const VaultKey &key);

} // namespace console
