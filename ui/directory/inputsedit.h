// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/system/directory.h"
#include "ui/editors/shared/namevalueedit.h"

namespace console {

// The input variables of a workflow, one line each, with the way templates use them.
class InputsEdit : public NameValueEdit
{
    Q_OBJECT
public:
    explicit InputsEdit(QWidget *parent = nullptr);

    QList<InputVariable> inputs() const { return pairs<InputVariable>(); }
    void setInputs(const QList<InputVariable> &inputs) { setPairs(inputs); }
};

} // namespace console
