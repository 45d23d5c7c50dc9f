// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/output.h"

#include <QJsonDocument>

#include <cstdio>

namespace console {

namespace {

bool isLayout(const QString &text, qsizetype position)
{
    const QChar character = text.at(position);
    const bool isLineEnd = character == u'\r' && position + 1 < text.size() && text.at(position + 1) == u'\n';
    return character == u'\n' || character == u'\t' || isLineEnd;
}

// A terminal obeys control characters, and a text that comes from elsewhere may have some.
QByteArray printable(QString text)
{
    for (qsizetype i = text.size() - 1; i >= 0; --i) {
        if (text.at(i).category() == QChar::Other_Control && !isLayout(text, i))
            text.replace(i, 1, QStringLiteral("\\x%1").arg(text.at(i).unicode(), 2, 16, QLatin1Char('0')));
    }
    return text.toLocal8Bit();
}

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
        return print(stdout, printable(text));
    }
}

void Output::message(const QString &text) const
{
    print(stderr, printable(text));
}

} // namespace console
