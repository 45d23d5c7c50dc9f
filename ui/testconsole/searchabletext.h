// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace console {

// Read-only text in a fixed pitch with a line to search it: every place found is marked, Enter and Shift+Enter go from
// one to the next.
class SearchableText : public QWidget
{
    Q_OBJECT
public:
    // The name is what a screen reader says of the text: "Transcript".
    SearchableText(const QString &objectName, const QString &accessibleName, QWidget *parent = nullptr);

    void setLines(const QStringList &lines);
    void appendLine(const QString &line); // keeps the end in sight where it was
    void setMaximumLines(int count); // the oldest go first
    QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Direction { Forward, Backward };

    void search();
    void go(Direction direction);

    QPlainTextEdit *m_text;
    QLineEdit *m_search;
    QLabel *m_count;
};

} // namespace console
