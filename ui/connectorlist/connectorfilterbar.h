// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/connectorlistmodel.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace console {

// What the list is narrowed to: a text as one types, a type, a state.
class ConnectorFilterBar : public QWidget
{
    Q_OBJECT
public:
    explicit ConnectorFilterBar(QWidget *parent = nullptr);

    ConnectorFilter filter() const;
    void clear();
    void focusSearch();

Q_SIGNALS:
    void changed();
    void listRequested(); // the arrow down in the search

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeSearch();
    void makeTypes();
    void makeStates();

    QLineEdit *m_search;
    QComboBox *m_type;
    QComboBox *m_state;
};

} // namespace console
