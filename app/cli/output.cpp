// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/output.h"

#include <QJsonDocument>

#include <cstdio>

namespace console {

namespace {

void print(FILE *stream, QByteArray line)
{
    line.append('\n');
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stream);
    std::fflush(stream);
}

} // namespace

void Output::result(const QJsonObject &json, const QString &text) const
{
    switch (m_format) {
    case OutputFormat::Json:
        return print(stdout, QJsonDocument(json).toJson(QJsonDocument::Compact));
    case OutputFormat::Text:
        return print(stdout, text.toLocal8Bit());
    }
}

void Output::message(const QString &text) const
{
    print(stderr, text.toLocal8Bit());
}

} // namespace console
