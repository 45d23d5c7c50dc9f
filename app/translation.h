// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTranslator>

namespace console {

// The user's language for as long as it lives: LANGUAGE or LC_ALL as the system has them, English where there is no
// translation.
class Translation
{
public:
    Translation();

private:
    QTranslator m_console;
    QTranslator m_qt; // Qt's own texts: buttons, file dialogs
};

} // namespace console
