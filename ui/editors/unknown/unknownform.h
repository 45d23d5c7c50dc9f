// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/editors/typeform.h"

namespace console {

// A connector of another version's type: shown, and kept as it is.
class UnknownForm : public TypeForm
{
    Q_OBJECT
public:
    explicit UnknownForm(ConnectorBinder *binder, QWidget *parent = nullptr);
};

} // namespace console
