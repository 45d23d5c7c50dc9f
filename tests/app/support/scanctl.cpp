// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/support/scanctl.h"

#include <QJsonDocument>

namespace console {

using namespace Qt::StringLiterals;

QJsonObject ScanctlResult::json() const
{
    return QJsonDocument::fromJson(output.toUtf8()).object();
}

QList<QJsonObject> ScanctlResult::jsonLines() const
{
    QList<QJsonObject> result;
    const QStringList lines = output.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines)
        result.append(QJsonDocument::fromJson(line.toUtf8()).object());
    return result;
}

Scanctl::Scanctl(const QString &folder)
    : environment(QProcessEnvironment::systemEnvironment())
{
    environment.insert(u"XDG_DATA_HOME"_s, folder + u"/data"_s);
    environment.insert(u"XDG_CONFIG_HOME"_s, folder + u"/config"_s);
}

QString Scanctl::program()
{
    return QStringLiteral(CONSOLE_BIN_DIR "/scanctl");
}

ScanctlResult Scanctl::run(const QStringList &arguments, const QByteArray &input) const
{
    QProcess process;
    start(process, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60000))
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

void Scanctl::start(QProcess &process, const QStringList &arguments) const
{
    process.setProcessEnvironment(environment);
    process.start(program(), options + arguments);
}

} // namespace console
