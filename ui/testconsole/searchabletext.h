// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/testconsole/searchbar.h"

class QPlainTextEdit;

namespace console {

// Read-only text in a fixed pitch with a line to search it: every place found is marked.
class SearchableText : public QWidget
{
    Q_OBJECT
public:
    // The name is what a screen reader says of the text: "Preview".
    SearchableText(const QString &objectName, const QString &accessibleName, QWidget *parent = nullptr);

    void setLines(const QStringList &lines);
    void appendLines(const QStringList &lines); // keeps the end in sight where it was
    void setMaximumLines(int count); // the oldest go first
    QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void search();
    void go(SearchBar::Way way);

    QPlainTextEdit *m_text;
    SearchBar *m_search;
};

} // namespace console
