// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace console {

// The heading of a group of fields, with a thin line behind it.
class SectionHeading : public QWidget
{
    Q_OBJECT
public:
    explicit SectionHeading(const QString &text, QWidget *parent = nullptr);
};

} // namespace console
