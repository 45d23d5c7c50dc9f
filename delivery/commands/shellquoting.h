// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace console {

// Text as one word of a command line, whatever it contains. What a terminal would act upon, or would show as something
// else, as control characters and marks of direction do, is written by number. U+0000, which no argument can have,
// becomes U+FFFD.

enum class LineBreaks {
    Escaped, // the word stays on one line
    AsTheyAre, // easier to read where there are many
};

// 'text', or $'te\nxt' (POSIX.1-2024, 2.2.2 and 2.2.4).
QString bashQuoted(const QString &text, LineBreaks lineBreaks = LineBreaks::Escaped);

// 'text', or "te`u{9}xt" for PowerShell 7 (about_Quoting_Rules, about_Special_Characters): it takes typographic quotes
// for quotes too. Line feeds stay as they are.
QString powerShellQuoted(const QString &text);

} // namespace console
