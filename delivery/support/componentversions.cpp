// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/support/componentversions.h"

#include <QCoreApplication>
#include <QLocale>
#include <QProcess>
#include <QSysInfo>
#include <QTimeZone>

#include <curl/curl.h>
#include <openssl/crypto.h>

#include <zip.h>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr int agentPatience = 5000; // ms
constexpr qsizetype maximumVersion = 200;

} // namespace

QList<Fact> linkedVersions()
{
    return {
        {u"console"_s, QStringLiteral(CONSOLE_VERSION)},
        {u"qt"_s, u"%1 (built with %2)"_s.arg(QLatin1StringView(qVersion()), QLatin1StringView(QT_VERSION_STR))},
        {u"libcurl"_s, QString::fromUtf8(::curl_version())},
        {u"openssl"_s, QString::fromUtf8(::OpenSSL_version(OPENSSL_VERSION))},
        {u"libzip"_s, QString::fromUtf8(::zip_libzip_version())},
    };
}

QList<Fact> platformFacts()
{
    return {
        {u"system"_s, QSysInfo::prettyProductName()},
        {u"kernel"_s, QSysInfo::kernelType() + u' ' + QSysInfo::kernelVersion()},
        {u"architecture"_s, QSysInfo::currentCpuArchitecture()},
        {u"locale"_s, QLocale::system().name()},
        {u"timezone"_s, QString::fromUtf8(QTimeZone::systemTimeZoneId())},
        {u"desktop"_s, qEnvironmentVariable("XDG_CURRENT_DESKTOP")},
        {u"session"_s, qEnvironmentVariable("XDG_SESSION_TYPE")},
    };
}

Fact agentVersion()
{
    QProcess agent;
    agent.start(QCoreApplication::applicationDirPath() + u"/scan-smb-agent"_s, {u"--version"_s});
    const bool hasEnded = agent.waitForFinished(agentPatience) && agent.exitStatus() == QProcess::NormalExit;
    QString version = QString::fromUtf8(agent.readAllStandardOutput().trimmed().left(maximumVersion));
    if (!hasEnded || version.isEmpty()) {
        version = u"scan-smb-agent: "_s + agent.errorString();
        agent.kill();
        agent.waitForFinished();
    }
    return {u"libsmbclient"_s, version};
}

} // namespace console
