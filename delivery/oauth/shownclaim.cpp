// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/oauth/shownclaim.h"

#include <QRegularExpression>

namespace console {

using namespace Qt::StringLiterals;

QString shownClaim(const QJsonValue &claim)
{
    constexpr qsizetype longest = 256;
    // Zero-width (non-)joiners are part of names in some scripts, all else of these categories is none.
    static const QRegularExpression unfit(u"[^\\P{C}\\x{200C}\\x{200D}]|[\\p{Zl}\\p{Zp}]"_s);
    const QString text = claim.toString().trimmed();
    return text.size() > longest || unfit.match(text).hasMatch() ? QString() : text;
}

} // namespace console
