// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/api/practicereceiver.h"

#include <QTemporaryDir>

#include <optional>

namespace console {

class ReceivedFolder;

// The folder of an arrival while it is coming; removed with what lies in it unless the arrival is kept.
class IncomingFolder
{
public:
    explicit IncomingFolder(ReceivedFolder &received);

    bool isValid() const { return m_folder.isValid(); }
    QString path() const { return m_folder.path(); }

    // Takes the files of another one over. None where that failed.
    std::optional<QList<ReceivedFile>> adopt(const QList<ReceivedFile> &files);

    // Gives the arrival, whose files lie here, its time and final place, and writes its fields beside them. None where
    // that failed.
    std::optional<Arrival> keep(Arrival arrival);

    QString errorString() const { return m_error.isEmpty() ? m_folder.errorString() : m_error; } // English

private:
    bool writeFields(const QList<Fact> &fields);

    ReceivedFolder &m_received;
    QTemporaryDir m_folder;
    QString m_error;
};

} // namespace console
