// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStringList>

namespace console {

struct ScanctlResult
{
    int status = -1;
    QString output;
    QString messages;

    QJsonObject json() const; // of the only line
    QList<QJsonObject> jsonLines() const;
};

// The real program as a script runs it, with its data and settings below a folder.
class Scanctl
{
public:
    explicit Scanctl(const QString &folder);

    static QString program();

    ScanctlResult run(const QStringList &arguments, const QByteArray &input = {}) const;
    void start(QProcess &process, const QStringList &arguments) const;

    QProcessEnvironment environment;
    QStringList options; // before each command
};

} // namespace console
