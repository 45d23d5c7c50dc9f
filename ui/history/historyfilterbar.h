// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/workspace/deliveryrecord.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLineEdit;

namespace console {

// What the list of deliveries is narrowed down to: a text, an outcome, a period.
class HistoryFilterBar : public QWidget
{
    Q_OBJECT
public:
    explicit HistoryFilterBar(QWidget *parent = nullptr);

    HistoryFilter filter(const QUuid &connectorId) const;
    bool isActive() const; // something is left out
    void clear();

Q_SIGNALS:
    void changed(); // a text once it is not typed at any more

private:
    void makeSearch();
    void makeOutcomes();
    void makePeriods();

    QLineEdit *m_text;
    QComboBox *m_outcome;
    QComboBox *m_period;
    QTimer m_typing;
};

} // namespace console
