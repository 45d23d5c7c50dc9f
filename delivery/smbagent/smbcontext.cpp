// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/smbagent/smbcontext.h"

#include "delivery/transport/filedescriptor.h"

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <libsmbclient.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/statvfs.h>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr uint16_t smbPort = 445;
constexpr int logLevel = 10; // the lowest at which the NT status of every failure is told
constexpr std::size_t largestAttribute = 256 * 1024; // an access list has at most 64 KiB, longer as text

// Over what the machine's smb.conf says.
constexpr char configuration[] = R"([global]
client min protocol = SMB2_02
client max protocol = SMB3
client ipc min protocol = SMB2_02
client ipc max protocol = SMB3
client ipc signing = required
client NTLMv2 auth = yes
client lanman auth = no
client plaintext auth = no
name resolve order = host
disable netbios = yes
log level = 0
client signing = )";

// libsmbclient reads its configuration from a file, and this one lies in memory.
FileDescriptor configurationFile(SmbContext::Signing signing)
{
    FileDescriptor file(::memfd_create("smb.conf", MFD_CLOEXEC));
    const QByteArray text =
        configuration + QByteArray(signing == SmbContext::Signing::Required ? "required" : "default");
    const bool isWritten = ::write(file.get(), text.constData(), static_cast<std::size_t>(text.size())) == text.size();
    return isWritten ? std::move(file) : FileDescriptor();
}

// libsmbclient's log is one for the process, and may speak when no context is there.
SmbContext *theContext = nullptr;

void fill(char *target, int size, QByteArrayView text)
{
    const qsizetype length = std::min(text.size(), qsizetype(size) - 1);
    std::memcpy(target, text.data(), static_cast<std::size_t>(length));
    target[length] = '\0';
}

} // namespace

SmbFile::SmbFile(SmbContext &context, _SMBCFILE *file)
    : m_context(context)
    , m_file(file)
{
}

SmbFile::SmbFile(SmbFile &&other) noexcept
    : m_context(other.m_context)
    , m_file(std::exchange(other.m_file, nullptr))
{
}

SmbFile::~SmbFile()
{
    if (m_file)
        close();
}

Expected<void, SmbError> SmbFile::write(qint64 offset, const char *data, std::size_t size)
{
    m_context.begin();
    SMBCCTX *context = m_context.m_context;
    if (smbc_getFunctionLseek(context)(context, m_file, offset, SEEK_SET) < 0) // asks no server
        return m_context.failed();
    const ssize_t written = smbc_getFunctionWrite(context)(context, m_file, data, size);
    return m_context.done(written == static_cast<ssize_t>(size) ? 0 : -1);
}

Expected<void, SmbError> SmbFile::close()
{
    m_context.begin();
    _SMBCFILE *file = std::exchange(m_file, nullptr);
    return m_context.done(smbc_getFunctionClose(m_context.m_context)(m_context.m_context, file));
}

SmbContext::SmbContext(SmbAccount account, std::chrono::milliseconds timeLimit)
    : m_account(std::move(account))
    , m_timeLimit(timeLimit)
{
}

SmbContext::~SmbContext()
{
    if (m_context)
        smbc_free_context(m_context, 1);
    theContext = nullptr;
}

std::unique_ptr<SmbContext> SmbContext::create(SmbAccount account, std::chrono::milliseconds timeLimit, Signing signing)
{
    const FileDescriptor settings = configurationFile(signing);
    std::unique_ptr<SmbContext> result(new SmbContext(std::move(account), timeLimit));
    SMBCCTX *context = smbc_new_context();
    if (!context)
        return nullptr;
    // Its log would go to standard output.
    theContext = result.get();
    smbc_setLogCallback(context, nullptr, &SmbContext::log);
    smbc_setOptionUserData(context, result.get());
    smbc_setFunctionAuthDataWithContext(context, &SmbContext::authenticate);
    smbc_setOptionNoAutoAnonymousLogin(context, 1);
    smbc_setOptionUseKerberos(context, result->m_account.method != SmbAccount::Method::Ntlm);
    smbc_setOptionFallbackAfterKerberos(context, 0);
    smbc_setPort(context, smbPort);
    smbc_setTimeout(context, static_cast<int>(timeLimit.count()));
    if (!smbc_init_context(context)) {
        smbc_free_context(context, 1);
        return nullptr;
    }
    result->m_context = context;
    const QByteArray path = "/proc/self/fd/" + QByteArray::number(settings.get());
    if (!settings.isOpen() || smbc_setConfiguration(context, path.constData()) != 0)
        return nullptr;
    smbc_setDebug(context, logLevel);
    return result;
}

void SmbContext::authenticate(SMBCCTX *context, const char *, const char *, char *domain, int domainSize,
                              char *username, int usernameSize, char *password, int passwordSize) noexcept
{
    const SmbAccount &account = static_cast<SmbContext *>(smbc_getOptionUserData(context))->m_account;
    fill(domain, domainSize, account.domain.toUtf8());
    fill(username, usernameSize, account.username.toUtf8());
    fill(password, passwordSize, account.password.reveal());
}

// The log holds keys and what else passes by: nothing of it is kept but the few sentences that are looked for.
void SmbContext::log(void *, int, const char *message) noexcept
{
    if (theContext)
        theContext->read(message);
}

void SmbContext::read(const char *message)
{
    static constexpr char statusOfCall[] = "map_errno_from_nt_status: 32 bit codes: code=";
    static constexpr char statusOfOwner[] = "ERROR: secdesc set failed: NT_STATUS_";
    const QByteArrayView text(message);
    if (text.startsWith(statusOfCall)) {
        const auto status = std::strtoul(message + sizeof statusOfCall - 1, nullptr, 16);
        m_status = status ? static_cast<quint32>(status) : m_status;
    } else if (text.startsWith(statusOfOwner)) {
        m_status = ntStatusNamed(text.sliced(sizeof statusOfOwner - 1).trimmed());
    } else if (text.startsWith(" session setup ok")) {
        m_session.isSignedIn = true;
    } else if (text.startsWith(" tconx ok")) {
        m_session.isTreeConnected = true;
        m_session.isSigned = false; // the sign-in itself always is
    } else if (text.startsWith("signed SMB2 message")) {
        m_session.isSigned = true;
    } else if (text.startsWith("smb2_signing_encrypt_pdu: Encrypted")) {
        m_session.isEncrypted = true;
    } else if (text.startsWith("Bad SMB2 ")) {
        m_session.isForGuest = !m_session.isSignedIn;
    } else if (text.startsWith("smb_gss_krb5_import_cred ") || text.startsWith("Kerberos auth with ")
               || text.contains("Matching credential not found")) { // as with one that has expired
        m_session.hasNoTicket = !m_session.isSignedIn; // all tell of failures alone
    }
}

void SmbContext::begin()
{
    m_status = 0;
    errno = 0;
}

Unexpected<SmbError> SmbContext::failed() const
{
    return Unexpected(SmbError{errno, m_status});
}

Expected<void, SmbError> SmbContext::done(int result) const
{
    if (result < 0)
        return failed();
    return {};
}

Expected<SmbContext::Entry, SmbError> SmbContext::look(const QByteArray &url)
{
    begin();
    struct stat status = {};
    if (smbc_getFunctionStat(m_context)(m_context, url.constData(), &status) != 0)
        return failed();
    return Entry{S_ISDIR(status.st_mode), status.st_size, status.st_ino};
}

Expected<SmbFile, SmbError> SmbContext::create(const QByteArray &url, Sharing sharing)
{
    return open(url, O_WRONLY | O_CREAT | O_EXCL, sharing);
}

Expected<SmbFile, SmbError> SmbContext::openAlone(const QByteArray &url)
{
    return open(url, O_WRONLY | O_CREAT | O_TRUNC, Sharing::Nothing);
}

Expected<SmbFile, SmbError> SmbContext::openShared(const QByteArray &url)
{
    return open(url, O_WRONLY, Sharing::Writing);
}

Expected<SmbFile, SmbError> SmbContext::open(const QByteArray &url, int flags, Sharing sharing)
{
    begin();
    smbc_setOptionOpenShareMode(m_context,
                                sharing == Sharing::Writing ? SMBC_SHAREMODE_DENY_READ : SMBC_SHAREMODE_DENY_ALL);
    SMBCFILE *file = smbc_getFunctionOpen(m_context)(m_context, url.constData(), flags, S_IRUSR | S_IWUSR);
    if (!file)
        return failed();
    return SmbFile(*this, file);
}

Expected<void, SmbError> SmbContext::remove(const QByteArray &url)
{
    begin();
    return done(smbc_getFunctionUnlink(m_context)(m_context, url.constData()));
}

Expected<void, SmbError> SmbContext::rename(const QByteArray &from, const QByteArray &to)
{
    begin();
    return done(smbc_getFunctionRename(m_context)(m_context, from.constData(), m_context, to.constData()));
}

Expected<qint64, SmbError> SmbContext::freeBytes(const QByteArray &folder)
{
    begin();
    struct statvfs space = {};
    QByteArray url = folder;
    if (smbc_getFunctionStatVFS(m_context)(m_context, url.data(), &space) != 0)
        return failed();
    // f_bsize is that of a sector, f_frsize how many sectors a unit has (libsmb_stat.c).
    return static_cast<qint64>(space.f_bsize * space.f_frsize * space.f_bavail);
}

Expected<QByteArray, SmbError> SmbContext::attribute(const QByteArray &url, const char *name)
{
    begin();
    QByteArray value(largestAttribute, '\0');
    // It gives 0 with the value in the buffer, or the value's length, by the name that was asked for.
    if (smbc_getFunctionGetxattr(m_context)(m_context, url.constData(), name, value.data(), largestAttribute) < 0)
        return failed();
    value.truncate(qstrlen(value.constData()));
    return value;
}

const char *clientVersion()
{
    return ::smbc_version();
}

Expected<void, SmbError> SmbContext::setAttribute(const QByteArray &url, const char *name, const QByteArray &value)
{
    begin();
    return done(smbc_getFunctionSetxattr(m_context)(m_context, url.constData(), name, value.constData(),
                                                    static_cast<std::size_t>(value.size()), 0));
}

} // namespace console
