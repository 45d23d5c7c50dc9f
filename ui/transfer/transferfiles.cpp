// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/transfer/transferfiles.h"

#include "models/transfer/configuration.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace console {

using namespace Qt::StringLiterals;

namespace {

struct TransferFiles
{
    Q_DECLARE_TR_FUNCTIONS(TransferFiles)
};

} // namespace

FileRequest importRequest(const QString &folder)
{
    return {FileRequest::Kind::OpenFiles, TransferFiles::tr("Import connectors"),
            //: A filter of a file dialog; what is in brackets stays as it is
            TransferFiles::tr("Exported connectors (*.json);;All files (*)"), folder};
}

FileRequest exportRequest(const QString &workspacePath)
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    return {FileRequest::Kind::SaveFile, TransferFiles::tr("Export connectors"),
            //: A filter of a file dialog; what is in brackets stays as it is
            TransferFiles::tr("Exported connectors (*.connectors.json)"),
            folder.filePath(QFileInfo(workspacePath).completeBaseName() + configurationSuffix)};
}

} // namespace console
