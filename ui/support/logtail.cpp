// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/support/logtail.h"

#include <algorithm>
#include <sys/stat.h>

namespace console {

namespace {

constexpr qint64 mostAtOnce = 512 * 1024; // bytes

} // namespace

LogTail::LogTail(const QString &path)
    : m_file(path)
{
    open();
    if (!m_file.isOpen())
        return;
    m_file.seek(std::max<qint64>(0, m_file.size() - mostAtOnce));
    if (m_file.pos() > 0)
        m_file.readLine(); // the rest of one
}

QStringList LogTail::read()
{
    QStringList lines = completeLines();
    if (isReplaced() && lines.isEmpty()) {
        m_file.close();
        open();
        lines = completeLines();
    }
    return lines;
}

void LogTail::open()
{
    m_begun.clear();
    m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

// Renamed, or removed, or not there until now.
bool LogTail::isReplaced() const
{
    struct stat current
    {
    };
    if (::stat(QFile::encodeName(m_file.fileName()).constData(), &current) != 0)
        return false;
    struct stat ours
    {
    };
    return !m_file.isOpen() || ::fstat(m_file.handle(), &ours) != 0 || ours.st_ino != current.st_ino
        || current.st_size < m_file.pos();
}

QStringList LogTail::completeLines()
{
    if (!m_file.isOpen())
        return {};
    m_begun += m_file.read(mostAtOnce);
    const qsizetype end = m_begun.lastIndexOf('\n');
    if (end < 0)
        return {};
    const QString text = QString::fromUtf8(m_begun.first(end));
    m_begun.remove(0, end + 1);
    return text.split(QLatin1Char('\n'));
}

} // namespace console
