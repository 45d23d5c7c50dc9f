// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace console {

// A line to search a text with: what is found is counted, Enter and Shift+Enter go from one place to the next.
class SearchBar : public QWidget
{
    Q_OBJECT
public:
    enum class Way { Forward, Backward };

    // The name is what a screen reader says of the text that is searched: "Transcript".
    SearchBar(const QString &objectName, const QString &accessibleName, QWidget *parent = nullptr);

    QString text() const;
    void setCount(const QString &count); // in words

Q_SIGNALS:
    void searched(const QString &text); // while it is typed
    void stepRequested(console::SearchBar::Way way);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLineEdit *m_text;
    QLabel *m_count;
};

} // namespace console
