// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/system/systemform.h"

namespace console {

// Specification "Extension": available with a fax page pack only.
class LicencesForm : public SystemForm
{
    Q_OBJECT
public:
    explicit LicencesForm(SystemBinder *binder, QWidget *parent = nullptr);
};

} // namespace console
