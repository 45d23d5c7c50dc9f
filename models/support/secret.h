// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace console {

// A password, client secret or token. It has no stream operator and no conversion, so that it cannot reach a log by
// accident; its memory is overwritten when it goes. Copies share nothing.
class Secret
{
public:
    Secret() = default;
    explicit Secret(QByteArray value); // takes over bytes that nobody shares: no copy stays behind
    Secret(const Secret &other);
    Secret(Secret &&other) noexcept;
    Secret &operator=(Secret other) noexcept;
    ~Secret();

    bool isEmpty() const { return m_value.isEmpty(); }

    // UTF-8. For the one place that hands it to the protocol; never for a text a person may see.
    const QByteArray &reveal() const { return m_value; }

    friend bool operator==(const Secret &left, const Secret &right) { return left.m_value == right.m_value; }

private:
    QByteArray m_value;
};

} // namespace console
