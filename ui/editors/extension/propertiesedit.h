// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/connector/extension/extensionsettings.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace console {

// The name-value pairs of an Extension connector, one line each, with the name that is delivered.
class PropertiesEdit : public QWidget
{
    Q_OBJECT
public:
    explicit PropertiesEdit(QWidget *parent = nullptr);

    QList<ExtensionProperty> properties() const;
    void setProperties(const QList<ExtensionProperty> &properties);

Q_SIGNALS:
    void edited();

private:
    struct Line
    {
        QLineEdit *name;
        QLineEdit *value;
        QLabel *delivered;
        QPushButton *remove;
    };

    void appendLine();
    void removeLine(int index);
    void adapt();

    QGridLayout *m_grid;
    QPushButton *m_add;
    QList<Line> m_lines;
};

} // namespace console
