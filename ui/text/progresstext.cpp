// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/progresstext.h"

#include <QCoreApplication>

namespace console::text {

namespace {

struct ProgressText
{
    Q_DECLARE_TR_FUNCTIONS(ProgressText)
};

} // namespace

QString timeLeft(std::chrono::seconds left)
{
    using namespace std::chrono;
    if (left < minutes(1))
        return ProgressText::tr("%n s left", nullptr, static_cast<int>(left.count()));
    return ProgressText::tr("%n min left", nullptr,
                            static_cast<int>(duration_cast<minutes>(left + seconds(30)).count()));
}

} // namespace console::text
