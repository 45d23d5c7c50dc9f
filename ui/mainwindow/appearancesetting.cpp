// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/appearancesetting.h"

#include "models/support/named.h"

#include <QSettings>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr Named<Appearance> appearanceNames[] = {
    {Appearance::System, "system"_L1},
    {Appearance::Light, "light"_L1},
    {Appearance::Dark, "dark"_L1},
};

constexpr auto key = "appearance"_L1;

} // namespace

Appearance savedAppearance()
{
    return valueNamed(appearanceNames, QSettings().value(key).toString()).value_or(Appearance::System);
}

void saveAppearance(Appearance appearance)
{
    QSettings().setValue(key, nameOf(appearanceNames, appearance));
}

} // namespace console
