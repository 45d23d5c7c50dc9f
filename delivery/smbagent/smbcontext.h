// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/smbagent/smbfailure.h"
#include "models/support/expected.h"
#include "models/support/secret.h"

#include <chrono>
#include <memory>

struct _SMBCCTX;
struct _SMBCFILE;

namespace console {

// Who signs in.
struct SmbAccount
{
    enum class Method {
        Ticket, // the Kerberos ticket of whoever runs the program
        Ntlm,
        Kerberos, // with a ticket that the password is exchanged for
    };
    Method method = Method::Ntlm;
    QString domain;
    QString username;
    Secret password;
};

// What libsmbclient's log has told of the connection.
struct SmbSession
{
    bool isSignedIn = false;
    bool isTreeConnected = false; // to the share
    bool isSigned = false;
    bool isEncrypted = false;
    bool isForGuest = false; // the server let the account in as a guest; libsmbclient then refused
    bool hasNoTicket = false;
};

const char *clientVersion(); // of libsmbclient

class SmbContext;

// A file that is being written.
class SmbFile
{
public:
    SmbFile(SmbContext &context, _SMBCFILE *file);
    SmbFile(SmbFile &&other) noexcept;
    SmbFile &operator=(SmbFile &&) = delete;
    ~SmbFile();

    Expected<void, SmbError> write(qint64 offset, const char *data, std::size_t size);
    Expected<void, SmbError> close();

private:
    SmbContext &m_context;
    _SMBCFILE *m_file;
};

// libsmbclient, signed in with one account. Every call takes a URL of smburl.h, blocks until the server has answered or
// the time limit is over, and gives errno with the exact NT status behind it, which libsmbclient tells its log alone.
//
// One at a time: half of what libsmbclient keeps is global.
class SmbContext
{
public:
    struct Entry
    {
        bool isFolder = false;
        qint64 size = 0;
        quint64 inode = 0; // the server's number of the file
    };

    enum class Signing {
        Demanded, // by the server; otherwise nothing is, because it takes twice the time
        Required, // which a guest cannot, who has no key to sign with
    };

    // timeLimit is for each answer. Nothing where libsmbclient cannot be set up.
    static std::unique_ptr<SmbContext> create(SmbAccount account, std::chrono::milliseconds timeLimit, Signing signing);
    ~SmbContext();
    SmbContext(const SmbContext &) = delete;
    SmbContext &operator=(const SmbContext &) = delete;

    const SmbSession &session() const { return m_session; }
    const SmbAccount &account() const { return m_account; }
    std::chrono::milliseconds timeLimit() const { return m_timeLimit; }

    Expected<Entry, SmbError> look(const QByteArray &url);
    // Until an open file is closed nobody can open it to read, nor to write unless that is shared.
    enum class Sharing { Nothing, Writing };
    // Refuses a name that is taken.
    Expected<SmbFile, SmbError> create(const QByteArray &url, Sharing sharing = Sharing::Nothing);
    Expected<SmbFile, SmbError> openAlone(const QByteArray &url); // empty
    Expected<SmbFile, SmbError> openShared(const QByteArray &url); // one that is there, as it is
    Expected<void, SmbError> remove(const QByteArray &url);
    // Replaces what has the new name: libsmbclient removes that first, so that for a moment neither is there.
    Expected<void, SmbError> rename(const QByteArray &from, const QByteArray &to);
    Expected<qint64, SmbError> freeBytes(const QByteArray &folder);
    // "system.nt_sec_desc.owner" and its like
    Expected<QByteArray, SmbError> attribute(const QByteArray &url, const char *name);
    Expected<void, SmbError> setAttribute(const QByteArray &url, const char *name, const QByteArray &value);

private:
    friend class SmbFile;
    SmbContext(SmbAccount account, std::chrono::milliseconds timeLimit);

    void begin();
    Expected<SmbFile, SmbError> open(const QByteArray &url, int flags, Sharing sharing);
    Unexpected<SmbError> failed() const;
    Expected<void, SmbError> done(int result) const;
    void read(const char *message);
    static void log(void *, int level, const char *message) noexcept;
    static void authenticate(_SMBCCTX *context, const char *server, const char *share, char *domain, int domainSize,
                             char *username, int usernameSize, char *password, int passwordSize) noexcept;

    const SmbAccount m_account;
    const std::chrono::milliseconds m_timeLimit;
    _SMBCCTX *m_context = nullptr;
    SmbSession m_session;
    quint32 m_status = 0; // of the call that is running
};

} // namespace console
