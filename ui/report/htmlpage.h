// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QLatin1StringView>
#include <QString>
#include <QStringList>
#include <QXmlStreamWriter>

#include <initializer_list>
#include <utility>

namespace console {

// Writes HTML that is well-formed XML too. Whatever is written as text stays text.
class HtmlPage
{
public:
    using Attributes = std::initializer_list<std::pair<QLatin1StringView, QString>>;

    // language: as in RFC 5646, "de".
    HtmlPage(const QString &language, const QString &title, const QString &generator);

    void open(QLatin1StringView tag, Attributes attributes = {});
    void close();
    void element(QLatin1StringView tag, const QString &text, Attributes attributes = {});
    void text(const QString &text);

    // A table with its caption and a heading for each column, up to its rows.
    void openTable(const QString &caption, const QStringList &columns);
    void closeTable();

    QByteArray finish();

private:
    QByteArray m_bytes;
    QXmlStreamWriter m_writer;
};

} // namespace console
