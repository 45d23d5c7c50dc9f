// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/senders/filesystem/filesystemplan.h"
#include "delivery/senders/sender.h"

namespace console {

// Puts the documents into the folder: all of them or none.
class FileSystemSender : public Sender
{
public:
    explicit FileSystemSender(FileSystemPlan plan);
    Outcome send(DeliveryContext &context) override;

private:
    const FileSystemPlan m_plan;
};

} // namespace console
