// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCompleter>
#include <QLineEdit>

#include <functional>

namespace console {

// Offers the capture variables while a percent sign is open to the left of the cursor, and puts the chosen one there.
// It belongs to the line edit.
class VariableCompleter : public QCompleter
{
    Q_OBJECT
public:
    // inputNames gives the names of input variables each time they are needed.
    VariableCompleter(QLineEdit *edit, std::function<QStringList()> inputNames);

private:
    int openSign() const; // its position, -1: none is open
    void offer();
    void insert(const QString &variable);

    QLineEdit *const m_edit;
    const std::function<QStringList()> m_inputNames;
};

} // namespace console
