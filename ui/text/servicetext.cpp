// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/servicetext.h"

#include <QCoreApplication>

namespace console::text {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ServiceText)
};

} // namespace

QString endpoint(Arrival::Endpoint endpoint)
{
    switch (endpoint) {
    case Arrival::Endpoint::Extension:
        return Texts::tr("Extension endpoint");
    case Arrival::Endpoint::Folder:
        return Texts::tr("Folder", "the folder that the practice receiver watches");
    }
    return {};
}

QString receiverFailure(const ReceiverFailure &failure)
{
    switch (failure.code) {
    case ReceiverFailure::Code::PortInUse:
        return Texts::tr("Another program listens on port %1. Ending it, or choosing another port, lets the practice "
                         "receiver start.")
            .arg(failure.subject);
    case ReceiverFailure::Code::FolderNotWritable:
        return Texts::tr("The folder “%1” for arrivals cannot be written to.").arg(failure.subject);
    case ReceiverFailure::Code::Failed:
        break;
    }
    return Texts::tr("The practice receiver cannot listen on this computer: %1").arg(failure.technical);
}

QString generatorFailure(const GeneratorFailure &failure)
{
    switch (failure.code) {
    case GeneratorFailure::Code::HelperMissing:
        return Texts::tr("The sample scan cannot be made: the program “%1” is missing. Installing the console again "
                         "brings it back; a file of one's own can be sent meanwhile.")
            .arg(failure.subject);
    case GeneratorFailure::Code::NotWritable:
        return Texts::tr("The sample scan cannot be written to “%1”. There may be no space left for temporary files.")
            .arg(failure.subject);
    case GeneratorFailure::Code::Failed:
        break;
    }
    return Texts::tr("The sample scan cannot be made: %1").arg(failure.technical);
}

} // namespace console::text
