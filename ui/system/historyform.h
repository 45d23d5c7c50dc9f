// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/system/systemform.h"

namespace console {

// How long deliveries are kept.
class HistoryForm : public SystemForm
{
    Q_OBJECT
public:
    explicit HistoryForm(SystemBinder *binder, QWidget *parent = nullptr);
};

} // namespace console
