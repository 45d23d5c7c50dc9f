// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/support/csv.h"

#include <QStringDecoder>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maximumRows = 100'000;

QChar separatorOf(QStringView firstLine)
{
    QChar best = u',';
    for (const QChar candidate : {u';', u'\t'}) {
        if (firstLine.count(candidate) > firstLine.count(best))
            best = candidate;
    }
    return best;
}

class CsvParser
{
public:
    explicit CsvParser(const QString &text)
        : m_text(text)
        , m_separator(separatorOf(QStringView(text).left(std::max<qsizetype>(text.indexOf(u'\n'), 0))))
    {
    }

    Expected<QList<CsvRow>, CsvFailure> parse()
    {
        while (m_position < m_text.size()) {
            CsvRow row{m_line, {}};
            if (const auto failure = readRow(row))
                return Unexpected(*failure);
            if (row.values != QStringList{QString()})
                m_rows.append(row);
            if (m_rows.size() > maximumRows)
                return Unexpected(CsvFailure{CsvFailure::Code::TooLarge, m_line});
        }
        return m_rows;
    }

private:
    bool atLineEnd() const { return m_position >= m_text.size() || m_text.at(m_position) == u'\n'; }

    std::optional<CsvFailure> readRow(CsvRow &row)
    {
        while (true) {
            QString value;
            const bool isQuoted = m_position < m_text.size() && m_text.at(m_position) == u'"';
            if (const auto failure = isQuoted ? readQuoted(value) : readPlain(value))
                return failure;
            row.values.append(value);
            if (atLineEnd())
                break;
            ++m_position; // the separator
        }
        ++m_position;
        ++m_line;
        return std::nullopt;
    }

    std::optional<CsvFailure> readPlain(QString &value)
    {
        const qsizetype start = m_position;
        while (!atLineEnd() && m_text.at(m_position) != m_separator)
            ++m_position;
        value = m_text.mid(start, m_position - start).trimmed();
        return std::nullopt;
    }

    std::optional<CsvFailure> readQuoted(QString &value)
    {
        const int startLine = m_line;
        for (++m_position; m_position < m_text.size(); ++m_position) {
            const QChar character = m_text.at(m_position);
            if (character == u'"' && m_text.mid(m_position + 1, 1) != u"\""_s)
                break;
            if (character == u'"')
                ++m_position; // a doubled quote stands for one
            m_line += character == u'\n' ? 1 : 0;
            value.append(character);
        }
        if (m_position >= m_text.size())
            return CsvFailure{CsvFailure::Code::UnterminatedQuote, startLine};
        ++m_position;
        if (!atLineEnd() && m_text.at(m_position) != m_separator)
            return CsvFailure{CsvFailure::Code::TextAfterQuote, m_line};
        return std::nullopt;
    }

    const QString m_text;
    const QChar m_separator;
    qsizetype m_position = 0;
    int m_line = 1;
    QList<CsvRow> m_rows;
};

} // namespace

Expected<QList<CsvRow>, CsvFailure> parseCsv(const QByteArray &content)
{
    if (content.size() > maximumCsvSize)
        return Unexpected(CsvFailure{CsvFailure::Code::TooLarge, 1});
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder(content);
    if (decoder.hasError())
        return Unexpected(CsvFailure{CsvFailure::Code::NotUtf8, 1});
    text.replace("\r\n"_L1, "\n"_L1);
    return CsvParser(text).parse();
}

} // namespace console
