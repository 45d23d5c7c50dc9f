// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/htmlpage.h"

#include "ui/report/xmltext.h"

namespace console {

using namespace Qt::StringLiterals;

namespace {

// The colours are those of ui/widgets/theme; nothing here needs to be escaped.
const auto style = QStringLiteral(R"css(
:root {
  color-scheme: light dark;
  --window: #f6f7f9; --base: #ffffff; --text: #1b1f24; --muted: #535c66; --line: #d0d5db; --link: #1a5fb4;
  --error: #b3261e; --warning: #7d4c00; --success: #17652f; --pill: #e8ecf1;
}
@media (prefers-color-scheme: dark) {
  :root {
    --window: #1f2329; --base: #171a1f; --text: #e6e9ed; --muted: #a6b0ba; --line: #3d444d; --link: #85bbff;
    --error: #ff9a90; --warning: #f0b65a; --success: #76d391; --pill: #2d333b;
  }
}
@media print {
  :root {
    --window: #ffffff; --base: #ffffff; --text: #000000; --muted: #404040; --line: #a0a0a0; --link: #000000;
    --error: #8c1d18; --warning: #5c3800; --success: #104a22; --pill: #ffffff;
  }
  section { break-inside: avoid-page; }
  thead { display: table-header-group; }
}
* { box-sizing: border-box; }
body { margin: 0; padding: 24px; background: var(--window); color: var(--text);
  font: 15px/1.45 system-ui, -apple-system, 'Segoe UI', 'Noto Sans', 'DejaVu Sans', sans-serif; }
main { max-width: 1120px; margin: 0 auto; }
h1 { font-size: 1.5em; margin: 0 0 4px; }
h2 { font-size: 1.2em; margin: 0; }
h3 { font-size: 1em; margin: 16px 0 4px; }
p { margin: 0 0 8px; }
a { color: var(--link); }
.muted, dt { color: var(--muted); }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; margin: 0 0 8px; background: var(--base); }
caption { text-align: left; color: var(--muted); padding: 4px 0; }
th, td { border: 1px solid var(--line); padding: 4px 8px; text-align: left; vertical-align: top; }
thead th { background: var(--pill); font-weight: 600; }
tbody th { font-weight: 600; }
td span { white-space: nowrap; }
td.figure { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
table.figures { width: auto; min-width: 360px; }
section { border-top: 1px solid var(--line); padding: 16px 0; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0 16px; margin: 8px 0; }
dd { margin: 0; }
pre, code, dd, td { overflow-wrap: anywhere; unicode-bidi: isolate; }
pre, code { font-family: 'DejaVu Sans Mono', Consolas, Menlo, monospace; font-size: 0.9em; }
pre { white-space: pre-wrap; margin: 0 0 8px; padding: 8px; background: var(--base); border: 1px solid var(--line); }
.explanation { border-left: 4px solid var(--error); background: var(--base); padding: 8px 16px; margin: 8px 0; }
.failed { color: var(--error); font-weight: 600; }
.passed { color: var(--success); }
.warning { color: var(--warning); }
.not-reached, .running { color: var(--muted); }
summary { cursor: pointer; }
)css");

} // namespace

HtmlPage::HtmlPage(const QString &language, const QString &title, const QString &generator)
    : m_writer(&m_bytes)
{
    m_writer.writeDTD(u"<!DOCTYPE html>"_s);
    open("html"_L1, {{"lang"_L1, language}});
    open("head"_L1);
    m_writer.writeEmptyElement(u"meta"_s);
    m_writer.writeAttribute(u"charset"_s, u"utf-8"_s);
    for (const auto &[key, name, content] : {
             std::tuple{u"http-equiv"_s, u"Content-Security-Policy"_s,
                        u"default-src 'none'; style-src 'unsafe-inline'"_s},
             std::tuple{u"name"_s, u"viewport"_s, u"width=device-width, initial-scale=1"_s},
             std::tuple{u"name"_s, u"generator"_s, generator},
         }) {
        m_writer.writeEmptyElement(u"meta"_s);
        m_writer.writeAttribute(key, name);
        m_writer.writeAttribute(u"content"_s, content);
    }
    element("title"_L1, title);
    element("style"_L1, style);
    close();
    open("body"_L1);
    open("main"_L1);
}

void HtmlPage::open(QLatin1StringView tag, Attributes attributes)
{
    m_writer.writeStartElement(tag);
    for (const auto &[name, value] : attributes)
        m_writer.writeAttribute(name, xmlText(value));
    m_writer.writeCharacters(QString()); // so that an empty element is not <td/>, which HTML takes for an opening tag
}

void HtmlPage::close()
{
    m_writer.writeEndElement();
}

void HtmlPage::element(QLatin1StringView tag, const QString &text, Attributes attributes)
{
    open(tag, attributes);
    this->text(text);
    close();
}

void HtmlPage::text(const QString &text)
{
    m_writer.writeCharacters(xmlText(text));
}

void HtmlPage::openTable(const QString &caption, const QStringList &columns)
{
    open("table"_L1);
    element("caption"_L1, caption);
    open("thead"_L1);
    open("tr"_L1);
    for (const QString &column : columns)
        element("th"_L1, column, {{"scope"_L1, u"col"_s}});
    close();
    close();
    open("tbody"_L1);
}

void HtmlPage::closeTable()
{
    close();
    close();
}

QByteArray HtmlPage::finish()
{
    m_writer.writeEndDocument();
    return m_bytes;
}

} // namespace console
