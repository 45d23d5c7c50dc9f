// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QString>

namespace console {

enum class OutputFormat { Text, Json };

// What a command has to say: results on standard output, one JSON object a line or as text; everything else on
// standard error.
class Output
{
public:
    explicit Output(OutputFormat format)
        : m_format(format)
    {
    }

    OutputFormat format() const { return m_format; }
    void result(const QJsonObject &json, const QString &text) const;
    void message(const QString &text) const;

private:
    OutputFormat m_format;
};

} // namespace console
