// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/advice/retirement.h"

#include <QWidget>

class QVBoxLayout;

namespace console {

// What vendors have announced to retire, as far as it concerns the connector: hidden where nothing does.
class AdviceView : public QWidget
{
    Q_OBJECT
public:
    explicit AdviceView(QWidget *parent = nullptr);

    void setAdvice(const QList<Advice> &advice);

protected:
    void changeEvent(QEvent *event) override;

private:
    void show(const QList<Advice> &advice);
    QWidget *makeEntry(const Advice &advice);

    QList<Advice> m_advice;
    QVBoxLayout *m_column;
};

} // namespace console
