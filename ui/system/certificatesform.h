// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/system/systemform.h"

namespace console {

// The certificates of servers that are trusted though no authority vouches for them.
class CertificatesForm : public SystemForm
{
    Q_OBJECT
public:
    explicit CertificatesForm(SystemBinder *binder, QWidget *parent = nullptr);
};

} // namespace console
