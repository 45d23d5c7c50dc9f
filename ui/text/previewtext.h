// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/api/deliveryengine.h"

namespace console::text {

QStringList previewFacts(const Preview &preview); // a line for each
QString preview(const Preview &preview); // the whole, to be copied or saved

// What is to be done before a copied command can run; empty: nothing.
QString placeholders(const Preview::Command &command);

} // namespace console::text
