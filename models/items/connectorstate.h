// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>

namespace console {

enum class ConnectorState {
    Ready, // nothing against it, and not tried yet
    Incomplete, // it has problems of severity Error
    NeedsAuthorization, // it signs in with tokens, and there are none or they are over
    Delivered, // the last delivery arrived
    Failed, // the last delivery did not; FailedStageRole says where
    Interrupted, // the last delivery has no outcome
};

inline constexpr std::array allConnectorStates{
    ConnectorState::Ready,     ConnectorState::Incomplete, ConnectorState::NeedsAuthorization,
    ConnectorState::Delivered, ConnectorState::Failed,     ConnectorState::Interrupted};

} // namespace console
