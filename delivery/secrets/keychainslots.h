// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/secrets/keychainitems.h"

namespace console {

// The secrets of one workspace among the items of a keychain:
//
//   scan-connector-console/<workspace>/<owner, or system>/<slot>     a secret
//   scan-connector-console/<workspace>/index                         owners and slots, because keychains cannot list
//
// A slot is in the index before its secret is written, until after it was removed: there is no secret outside of it.
class KeychainSlots
{
public:
    KeychainSlots(KeychainItems &items, const QUuid &workspaceId);

    ReadAnswer read(const SecretKey &key);
    DoneAnswer write(const SecretKey &key, const Secret &value);
    DoneAnswer remove(const SecretKey &key);
    ListAnswer list(); // ordered

private:
    QString itemName(const SecretKey &key) const;
    QString indexName() const;
    ListAnswer indexToChange();
    DoneAnswer writeIndex(QList<SecretKey> keys);

    KeychainItems &m_items;
    const QString m_prefix;
};

} // namespace console
