// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/connector/usernames.h"

#include <QRegularExpression>

namespace console {

using namespace Qt::StringLiterals;

bool isUpn(const QString &username)
{
    static const QRegularExpression upn(u"^[^\\s@\\\\/]+@[^\\s@\\\\/.]+(?:\\.[^\\s@\\\\/.]+)+$"_s);
    return upn.match(username.trimmed()).hasMatch();
}

bool isDomainAccount(const QString &username)
{
    static const QRegularExpression account(u"^[^\\s@\\\\/]+\\\\[^@\\\\/]+$"_s);
    return account.match(username.trimmed()).hasMatch();
}

QString domainAccountFromUpn(const QString &upn)
{
    const QString trimmed = upn.trimmed();
    return trimmed.section(u'@', 1).section(u'.', 0, 0) + u'\\' + trimmed.section(u'@', 0, 0);
}

void validateMicrosoftUsername(const QString &username, Problems &problems)
{
    if (!isUpn(username)) {
        problems.append({Field::Username, ProblemCode::UsernameNotUpn, Severity::Error});
        return;
    }
    // The domains of Microsoft's consumer mail; country forms such as outlook.de are caught by the first label.
    static const QRegularExpression consumer(u"^(?:outlook|hotmail|live|msn|passport)\\.[a-z]{2,3}(?:\\.[a-z]{2})?$"_s);
    const QString domain = username.trimmed().section(u'@', 1).toLower();
    if (consumer.match(domain).hasMatch())
        problems.append({Field::Username, ProblemCode::UsernameIsPersonalAccount, Severity::Error, domain});
}

void noteUsersWithoutUpn(const Directory &directory, Problems &problems)
{
    QStringList names;
    for (const TerminalUser &user : directory.users) {
        if (!isUpn(user.username))
            names << user.username;
    }
    if (!names.isEmpty()) {
        problems.append({Field::ImpersonateTerminalUser, ProblemCode::ImpersonationNeedsUpn, Severity::Warning,
                         names.join(", "_L1)});
    }
}

} // namespace console
