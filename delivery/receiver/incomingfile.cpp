// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/receiver/incomingfile.h"

#include "delivery/receiver/receivedfolder.h"

#include <QByteArray>

#include <openssl/evp.h>

namespace console {

void IncomingFile::DigestFree::operator()(evp_md_ctx_st *digest) const
{
    EVP_MD_CTX_free(digest);
}

// OpenSSL's digest uses the processor's own instructions, which Qt's does not.
IncomingFile::IncomingFile()
    : m_digest(EVP_MD_CTX_new())
{
}

IncomingFile::~IncomingFile() = default;

bool IncomingFile::open(const QString &folder, const QString &name, const QString &mediaType, const QString &fieldName)
{
    m_received = {fieldName, name, mediaType, 0, freePathIn(folder, name)};
    m_file.setFileName(m_received.path);
    // Unbuffered: what comes is large already and goes to the disk without another copy.
    return EVP_DigestInit_ex(m_digest.get(), EVP_sha256(), nullptr) == 1
        && m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered);
}

bool IncomingFile::write(QByteArrayView data)
{
    m_received.size += data.size();
    return EVP_DigestUpdate(m_digest.get(), data.data(), static_cast<std::size_t>(data.size())) == 1
        && m_file.write(data.data(), data.size()) == data.size();
}

bool IncomingFile::close()
{
    QByteArray digest(EVP_MAX_MD_SIZE, '\0');
    unsigned size = 0;
    const bool hashed =
        EVP_DigestFinal_ex(m_digest.get(), reinterpret_cast<unsigned char *>(digest.data()), &size) == 1;
    m_received.sha256 = QString::fromLatin1(digest.first(static_cast<qsizetype>(size)).toHex());
    m_file.close();
    return hashed && m_file.error() == QFile::NoError;
}

} // namespace console
