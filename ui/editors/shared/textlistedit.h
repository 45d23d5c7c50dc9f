// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/support/severity.h"

#include <QStringList>
#include <QWidget>

#include <functional>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace console {

class StatusLine;

// A list of texts, one line each, with a button at each line that removes it and one below that adds another. A line
// with nothing in it is no part of the list. The controls are named after the list: "packs" has the lines "packs.0",
// "packs.1", the buttons "packs.0.remove" and "packsAdd".
class TextListEdit : public QWidget
{
    Q_OBJECT
public:
    struct Texts
    {
        QString add; // "Add pack"
        QString line; // "Pack %1"
        QString remove; // "Remove pack %1"
        QString placeholder;
    };

    explicit TextListEdit(const Texts &texts, QWidget *parent = nullptr);

    // Applied to a line when it is left; an empty answer keeps it as it was typed.
    void setNormalization(const std::function<QString(const QString &)> &normalized) { m_normalized = normalized; }
    void setLineFont(const QFont &font) { m_lineFont = font; }

    QStringList texts() const;
    void setTexts(const QStringList &texts);

    // At the line of the list's row; all are gone after setTexts().
    void setProblem(int row, Severity severity, const QString &text);
    QWidget *lineOf(int row) const;

Q_SIGNALS:
    // Edits in a row with the same typing, the line's name, belong together; see ValueDraft.
    void edited(const QString &typing);
    void lineAdded(QWidget *edit);

private:
    struct Line
    {
        QWidget *widget;
        QLineEdit *edit;
        QPushButton *remove;
        StatusLine *problem;
    };

    void add();
    void appendLine(const QString &text);
    void removeLine(int index);
    void renumber();
    int indexOf(const QWidget *widget) const;

    const Texts m_texts;
    std::function<QString(const QString &)> m_normalized;
    QFont m_lineFont;
    QVBoxLayout *m_column;
    QPushButton *m_add;
    QList<Line> m_lines;
};

} // namespace console
