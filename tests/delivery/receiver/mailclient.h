// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/api/practicereceiver.h"

#include <QTcpSocket>

namespace console {

// A client that says what the test says.
class MailClient
{
public:
    explicit MailClient(int port)
    {
        m_socket.connectToHost(QHostAddress::LocalHost, static_cast<quint16>(port));
        m_socket.waitForConnected();
    }

    void send(const QByteArray &bytes)
    {
        m_socket.write(bytes);
        m_socket.flush();
    }
    // The next reply; empty once the server has closed.
    QByteArray reply()
    {
        QByteArray lines;
        while (true) {
            while (!m_socket.canReadLine()) {
                if (!m_socket.waitForReadyRead(20'000))
                    return {};
            }
            const QByteArray line = m_socket.readLine();
            lines += line;
            if (line.size() < 4 || line.at(3) != '-')
                return lines.trimmed();
        }
    }
    QByteArray ask(const QByteArray &line)
    {
        send(line + "\r\n");
        return reply();
    }
    // For as long as a server on this computer takes many times over.
    bool isSilent() { return !m_socket.waitForReadyRead(500) && m_socket.state() == QAbstractSocket::ConnectedState; }
    bool isClosed() { return m_socket.state() != QAbstractSocket::ConnectedState || m_socket.waitForDisconnected(); }
    void abort() { m_socket.abort(); }

private:
    QTcpSocket m_socket;
};

// The values of an arrival's fields of that name, with | between them.
inline QByteArray mailFieldOf(const Arrival &arrival, const QString &name)
{
    QStringList values;
    for (const Fact &fact : arrival.fields) {
        if (fact.name == name)
            values << fact.value;
    }
    return values.join(QLatin1Char('|')).toUtf8();
}

inline const QByteArray smallMail =
    "From: scanner@practice.example\r\nTo: anna@practice.example\r\nSubject: Scan\r\n\r\nHello\r\n";

} // namespace console
