// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/plaintooltip.h"

#include <QTextDocument>

namespace console {

using namespace Qt::StringLiterals;

QString plainToolTip(const QString &text)
{
    if (!Qt::mightBeRichText(text))
        return text;
    // In an element: what is escaped alone need not look like HTML any more.
    return u"<span>"_s + text.toHtmlEscaped().replace(u'\n', "<br>"_L1) + u"</span>"_s;
}

} // namespace console
