// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/outcome/outcome.h"

#include <QWidget>

class QLabel;

namespace console {

class WrappedText;

// What the far side took, its answer, and the warnings that go with a delivery that succeeded all the same.
class ReceiptView : public QWidget
{
    Q_OBJECT
public:
    explicit ReceiptView(QWidget *parent = nullptr);

    void setReceipt(const Receipt &receipt);

private:
    QLabel *m_title;
    WrappedText *m_facts;
    WrappedText *m_warnings;
    QLabel *m_responseTitle;
    WrappedText *m_response;
};

} // namespace console
