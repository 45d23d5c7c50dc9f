// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/api/practicereceiver.h"

#include <QByteArrayView>
#include <QFile>

#include <memory>

struct evp_md_ctx_st;

namespace console {

// A file of an arrival on its way to the disk: written and hashed as it comes.
class IncomingFile
{
public:
    IncomingFile();
    ~IncomingFile();

    // Under a name that is safe and not taken in the folder; the file itself keeps the name it was sent with.
    bool open(const QString &folder, const QString &name, const QString &mediaType, const QString &fieldName = {});
    bool isOpen() const { return m_file.isOpen(); }
    bool write(QByteArrayView data);
    bool close(); // false where not everything is on the disk

    const ReceivedFile &file() const { return m_received; } // whole once it is closed
    QString errorString() const { return m_file.errorString(); }

private:
    struct DigestFree
    {
        void operator()(evp_md_ctx_st *digest) const;
    };

    QFile m_file;
    ReceivedFile m_received;
    std::unique_ptr<evp_md_ctx_st, DigestFree> m_digest;
};

} // namespace console
