// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>
#include <QStringList>

namespace console {

// The end of a log, and what is written to it meanwhile. When another file takes its place the rest of the old one is
// read first.
class LogTail
{
public:
    explicit LogTail(const QString &path);

    // The lines that are complete and were not read yet; of the first reading the last ones. Never more than a bounded
    // number of bytes at once.
    QStringList read();

private:
    bool isReplaced() const;
    void open();
    QStringList completeLines();

    QFile m_file;
    QByteArray m_begun; // of a line whose end is not written yet
};

} // namespace console
