// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QTableView;

namespace console {

// Makes a table a list of rows with columns: chosen row by row, without a grid or row numbers, read only, and left with
// the tabulator as other widgets are.
void showAsRows(QTableView *table, int rowHeight);

} // namespace console
