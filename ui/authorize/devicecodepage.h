// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/api/authorization.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace console {

class CopyEdit;
class MutedLabel;
class Prompts;

// A code to be typed at another page, on whatever device.
class DeviceCodePage : public QWidget
{
    Q_OBJECT
public:
    explicit DeviceCodePage(Prompts *prompts, QWidget *parent = nullptr);

    void begin(const DeviceCode &code);
    void end();

private:
    void showTimeLeft();

    Prompts *const m_prompts;
    DeviceCode m_code;
    QTimer m_tick;
    CopyEdit *m_userCode;
    CopyEdit *m_address;
    QPushButton *m_open;
    MutedLabel *m_timeLeft;
};

} // namespace console
