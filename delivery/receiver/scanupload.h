// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/api/practicereceiver.h"
#include "delivery/receiver/incomingfile.h"
#include "delivery/receiver/incomingfolder.h"
#include "delivery/receiver/multipartparser.h"

#include <QByteArray>

namespace console {

class ReceivedFolder;

// One POST of a scan job on its way to the disk. Files are written as they come; text fields, kept in memory, go to
// fields.json at the end. What was written is removed with the object unless finish() kept it. Belongs to one thread,
// which need not be the receiver's.
class ScanUpload : private FormSink
{
public:
    static constexpr qsizetype valueLimit = 1024 * 1024; // bytes of one text field
    static constexpr qsizetype textLimit = 16 * 1024 * 1024; // bytes of all text fields

    ScanUpload(const QByteArray &boundary, const QString &sender, ReceivedFolder &folder);

    Expected<void, FormFailure> feed(QByteArrayView data);

    // After the last piece: gives the scan job its place, with status 200.
    Expected<Arrival, FormFailure> finish();

private:
    Expected<void, FormFailure> partBegan(const FormPart &part) override;
    Expected<void, FormFailure> partContent(QByteArrayView content) override;
    Expected<void, FormFailure> partEnded() override;

    Unexpected<FormFailure> notStored(const QString &technical) const;

    IncomingFolder m_incoming;
    MultipartParser m_parser;
    Arrival m_arrival;
    FormPart m_part;
    QByteArray m_value; // of the text field that is being read
    qsizetype m_textSize = 0;
    IncomingFile m_file; // open while a file is being read
};

} // namespace console
