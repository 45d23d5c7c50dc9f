// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/translation.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace console {

using namespace Qt::StringLiterals;

Translation::Translation()
{
    const QLocale locale;
    // English has plurals of its own, and is what everybody gets whose language is not there, the C locale too.
    if (m_console.load(locale, u"console"_s, u"_"_s, u":/i18n"_s) || m_console.load(u":/i18n/console_en.qm"_s))
        QCoreApplication::installTranslator(&m_console);
    if (m_qt.load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
}

} // namespace console
