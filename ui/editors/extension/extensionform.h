// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/editors/typeform.h"

namespace console {

// Specification "Extension": endpoint URL and up to two properties.
class ExtensionForm : public TypeForm
{
    Q_OBJECT
public:
    explicit ExtensionForm(ConnectorBinder *binder, QWidget *parent = nullptr);
};

} // namespace console
