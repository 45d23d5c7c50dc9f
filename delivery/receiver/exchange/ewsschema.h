// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace console {

// "m:Items" for an element of Exchange's messages, "t:…" of its types, "s:…" of SOAP; "?:…" for any other.
QByteArray ewsName(QByteArrayView namespaceUri, QByteArrayView localName);

// Follows the order of the children within one element, where the published schemas (types.xsd, messages.xsd) make it
// a sequence and clients get it wrong. Other elements may hold anything.
class EwsSequence
{
public:
    explicit EwsSequence(const QByteArray &element);

    bool take(QByteArrayView child); // false where it may not stand here

private:
    const char *const *m_children = nullptr; // null-terminated; null for any
    int m_position = -1; // of the last child
};

} // namespace console
