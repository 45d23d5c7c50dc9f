// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/secretinput.h"

#include "app/cli/command.h"
#include "app/cli/terminal.h"
#include "delivery/api/passphrase.h"

#include <QFile>

#include <algorithm>
#include <cerrno>
#include <unistd.h>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longest = 64 * 1024;

using Result = Expected<Secret, UsageFailure>;

Unexpected<UsageFailure> wrong(const QString &text)
{
    return Unexpected(UsageFailure{text});
}

Result judged(Secret secret)
{
    if (secret.isEmpty())
        return wrong(Cli::tr("The input is empty."));
    if (secret.reveal().size() > longest)
        return wrong(Cli::tr("The input is longer than 64 KiB."));
    if (!secret.reveal().isValidUtf8())
        return wrong(Cli::tr("The input is not text in UTF-8."));
    return secret;
}

Result asked(const QString &prompt)
{
    std::optional<Secret> typed = askUnseen(prompt, longest);
    if (!typed)
        return wrong(Cli::tr("Nothing could be read from the terminal."));
    return judged(std::move(*typed));
}

// Without QIODevice, whose buffer would keep a copy.
Result readToEnd(int descriptor)
{
    constexpr qsizetype lineEnd = 2;
    QByteArray bytes(longest + lineEnd + 1, Qt::Uninitialized); // of its full size: nothing is copied while it grows
    qsizetype size = 0;
    while (size < bytes.size()) {
        const auto got = ::read(descriptor, bytes.data() + size, static_cast<size_t>(bytes.size() - size));
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            break;
        size += got;
    }
    bytes.truncate(size);
    if (bytes.endsWith('\n'))
        bytes.chop(bytes.endsWith("\r\n") ? lineEnd : 1);
    return judged(Secret(std::move(bytes)));
}

Result readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return wrong(Cli::tr("The file with the passphrase cannot be read: ‘%1’. %2").arg(path, file.errorString()));
    return readToEnd(file.handle());
}

Result askedTwice(const QString &prompt)
{
    const Result first = asked(prompt);
    if (!first)
        return first;
    const Result second = asked(Cli::tr("The same again: "));
    if (!second)
        return second;
    if (!(*first == *second))
        return wrong(Cli::tr("The two passphrases are not the same."));
    return first;
}

// A new vault wants as much of it here as in the window.
Result longEnough(const Result &passphrase, Passphrase kind)
{
    const auto beginsCharacter = [](char byte) { return (byte & 0xc0) != 0x80; }; // in UTF-8
    if (!passphrase || kind == Passphrase::Existing)
        return passphrase;
    const QByteArray &bytes = passphrase->reveal();
    if (std::count_if(bytes.begin(), bytes.end(), beginsCharacter) < minimumPassphraseLength)
        return wrong(
            Cli::tr("The passphrase of a new vault has at least %n character(s).", nullptr, minimumPassphraseLength));
    return passphrase;
}

} // namespace

Expected<Secret, UsageFailure> readSecret(const QString &prompt)
{
    return isAtTerminal() ? asked(prompt) : readToEnd(STDIN_FILENO);
}

Expected<Secret, UsageFailure> readPassphrase(Passphrase passphrase)
{
    if (const QString path = qEnvironmentVariable("SCANCTL_VAULT_PASSPHRASE_FILE"); !path.isEmpty())
        return longEnough(readFile(path), passphrase);
    if (!isAtTerminal())
        return wrong(Cli::tr("The vault's passphrase is missing. It is read from the file that "
                             "SCANCTL_VAULT_PASSPHRASE_FILE names, or typed at a terminal."));
    return passphrase == Passphrase::New ? longEnough(askedTwice(Cli::tr("Passphrase for the new vault: ")), passphrase)
                                         : asked(Cli::tr("Passphrase of the vault: "));
}

Expected<Secret, UsageFailure> readExportPassphrase(Passphrase passphrase)
{
    if (const QString path = qEnvironmentVariable("SCANCTL_EXPORT_PASSPHRASE_FILE"); !path.isEmpty())
        return readFile(path);
    if (!isAtTerminal())
        return readToEnd(STDIN_FILENO);
    return passphrase == Passphrase::New ? askedTwice(Cli::tr("Passphrase for the secrets in the file: "))
                                         : asked(Cli::tr("Passphrase of the secrets in the file: "));
}

} // namespace console
