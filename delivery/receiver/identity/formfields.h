// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <utility>

namespace console {

// The parameters of a query or of a posted form, decoded. One without a value counts as left out (RFC 6749 3.1).
class FormFields
{
public:
    FormFields() = default;
    explicit FormFields(const QList<std::pair<QByteArray, QByteArray>> &decoded);

    static FormFields parse(const QByteArray &form); // application/x-www-form-urlencoded

    bool contains(const char *name) const { return m_values.contains(name); }
    QByteArray bytes(const char *name) const { return m_values.value(name); }
    QString text(const char *name) const { return QString::fromUtf8(m_values.value(name)); }
    QStringList words(const char *name) const; // that spaces separate

    bool isRepeated() const { return m_isRepeated; } // which no request of OAuth may be

private:
    QHash<QByteArray, QByteArray> m_values;
    bool m_isRepeated = false;
};

} // namespace console
