// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/senders/filesystem/filesystemplan.h"
#include "delivery/senders/filesystem/localfolder.h"
#include "delivery/senders/sender.h"

namespace console {

// Puts the documents into the folder: all of them or none. With a terminal user, what they may do there is told before
// anything is written, and the files are theirs (specification "Impersonate terminal user").
class FileSystemSender : public Sender
{
public:
    explicit FileSystemSender(FileSystemPlan plan);
    Outcome send(DeliveryContext &context) override;
    Outcome check(DeliveryContext &context) override;

private:
    Expected<LocalFolder, Failure> enter(DeliveryContext &context) const;
    Expected<LocalAccount, Failure> admitTerminalUser(const LocalFolder &folder, DeliveryContext &context) const;
    Expected<void, Failure> tryOut(const LocalFolder &folder, DeliveryContext &context) const;

    const FileSystemPlan m_plan;
};

} // namespace console
