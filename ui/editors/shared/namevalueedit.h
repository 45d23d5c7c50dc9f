// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QList>
#include <QWidget>

#include <functional>
#include <limits>

class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace console {

// Pairs of a name and a value, one line each, with what becomes of the name below it.
class NameValueEdit : public QWidget
{
    Q_OBJECT
public:
    struct Options
    {
        QString lines; // their widgets are named lines.0.name, lines.0.value, lines.0.remove
        QString addButton; // its objectName
        QString add; // "Add property"
        QString name; // "Name of property %1"
        QString value;
        QString remove;
        std::function<QString(const QString &)> use; // the sentence that says how a name is used
        int maximum = std::numeric_limits<int>::max();
    };

    explicit NameValueEdit(const Options &options, QWidget *parent = nullptr);

    // Of any type that is a name, a value, and what other versions know of it, which stays with its line.
    template<class Pair>
    QList<Pair> pairs() const
    {
        QList<Pair> pairs;
        for (int index = 0; index < count(); ++index)
            pairs.append({nameAt(index), valueAt(index), m_lines.at(index).unknownKeys});
        return pairs;
    }

    template<class Pair>
    void setPairs(const QList<Pair> &pairs)
    {
        QList<Texts> texts;
        for (const Pair &pair : pairs)
            texts.append({pair.name, pair.value, pair.unknownKeys});
        setTexts(texts);
    }

Q_SIGNALS:
    // Edits in a row with the same typing, the line's name, belong together; see ValueDraft.
    void edited(const QString &typing);
    void lineAdded(QWidget *edit); // one for the name, one for the value

private:
    struct Texts
    {
        QString name;
        QString value;
        QJsonObject unknownKeys;
    };
    struct Line
    {
        QLineEdit *name;
        QLineEdit *value;
        QLabel *use;
        QPushButton *remove;
        QJsonObject unknownKeys = {};
    };

    int count() const { return static_cast<int>(m_lines.size()); }
    QString nameAt(int index) const;
    QString valueAt(int index) const;
    void setTexts(const QList<Texts> &texts);
    QLineEdit *makeEdit(const QString &part, const QString &accessibleName, const QString &placeholder);
    void add();
    void remove(int index);
    void appendLine();
    void removeLastLine();
    void adapt();

    const Options m_options;
    QGridLayout *m_grid;
    QPushButton *m_add;
    QList<Line> m_lines;
    bool m_isSetting = false;
};

} // namespace console
