// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/arguments.h"

#include <QJsonObject>

namespace console {

// Sets values of a JSON object by dotted keys, as `connector set` and `system set` take them. The present value says
// what is wanted: a text, true or false, a whole number, or a list with commas between. Keys that are not there are
// refused, and the known ones named.
Expected<QJsonObject, UsageFailure> assigned(QJsonObject object, const QList<Assignment> &assignments);

} // namespace console
