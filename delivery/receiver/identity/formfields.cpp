// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/receiver/identity/formfields.h"

namespace console {

namespace {

QByteArray decoded(QByteArray text)
{
    return QByteArray::fromPercentEncoding(text.replace('+', ' '));
}

} // namespace

FormFields::FormFields(const QList<std::pair<QByteArray, QByteArray>> &decoded)
{
    for (const auto &[name, value] : decoded) {
        if (value.isEmpty())
            continue;
        m_isRepeated = m_isRepeated || m_values.contains(name);
        m_values.insert(name, value);
    }
}

FormFields FormFields::parse(const QByteArray &form)
{
    QList<std::pair<QByteArray, QByteArray>> fields;
    const QByteArrayList items = form.split('&');
    for (const QByteArray &item : items) {
        const qsizetype end = item.indexOf('=');
        if (end > 0)
            fields.append({decoded(item.first(end)), decoded(item.sliced(end + 1))});
    }
    return FormFields(fields);
}

QStringList FormFields::words(const char *name) const
{
    return text(name).split(u' ', Qt::SkipEmptyParts);
}

} // namespace console
