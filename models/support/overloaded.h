// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace console {

// The overload set that std::visit dispatches on. Written without a generic arm, so that a new alternative does not
// compile until each layer has said what it does with it.
template<class... Arms>
struct Overloaded : Arms...
{
    using Arms::operator()...;
};

template<class... Arms>
Overloaded(Arms...) -> Overloaded<Arms...>;

} // namespace console
