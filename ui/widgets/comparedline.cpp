// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/comparedline.h"

#include <QCoreApplication>

namespace console {

namespace {

struct Comparison
{
    Q_DECLARE_TR_FUNCTIONS(Comparison)
};

QString differenceOf(const QString &first, const QString &second)
{
    if (first == second)
        return {};
    if (first.isEmpty())
        return Comparison::tr("Only the second one");
    return second.isEmpty() ? Comparison::tr("Only the first one") : Comparison::tr("Different");
}

} // namespace

ComparedLine comparedValue(const QString &what, const QString &first, const QString &second)
{
    return {ComparedLine::Kind::Value, what, first, second, differenceOf(first, second)};
}

bool isDifferent(const ComparedLine &line)
{
    return line.kind == ComparedLine::Kind::Value && !line.difference.isEmpty();
}

} // namespace console
