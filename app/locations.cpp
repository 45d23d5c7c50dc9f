// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/locations.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

namespace {

QString below(const QString &name)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    QDir().mkpath(folder);
    return folder + u'/' + name;
}

} // namespace

void setApplicationIdentity()
{
    QCoreApplication::setApplicationName(u"scan-connector-console"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(CONSOLE_VERSION));
}

QString defaultWorkspacePath()
{
    return below(u"workspace.scanconnectors"_s);
}

QString sampleWorkspacePath()
{
    return below(u"sample.scanconnectors"_s);
}

QString practiceFolderPath()
{
    return below(u"practice"_s);
}

QString vaultPath()
{
    return below(u"secrets.vault"_s);
}

QString logPath()
{
    return logPaths().constFirst();
}

QStringList logPaths()
{
    QStringList paths{below(u"log/scan-console.log"_s), below(u"log/scanctl.log"_s)};
    if (QFileInfo(QCoreApplication::applicationFilePath()).fileName() == "scanctl"_L1)
        std::reverse(paths.begin(), paths.end());
    return paths;
}

} // namespace console
