// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/connector/extension/extensionsettings.h"
#include "ui/editors/shared/namevalueedit.h"

namespace console {

// The name-value pairs of an Extension connector, one line each, with the name that is delivered.
class PropertiesEdit : public NameValueEdit
{
    Q_OBJECT
public:
    explicit PropertiesEdit(QWidget *parent = nullptr);

    QList<ExtensionProperty> properties() const { return pairs<ExtensionProperty>(); }
    void setProperties(const QList<ExtensionProperty> &properties) { setPairs(properties); }
};

} // namespace console
