// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace console {

// A secret that nothing else can contain by chance. It has letters that an address has to encode, and one of two bytes.
struct Canary
{
    QString name;
    QByteArray value;

    static Canary make(const QString &name);
};

// Looks for canaries in every form in which a program may let one out: plain, as base64 at each of the three places it
// can begin at within a group of bytes, encoded for an address, in UTF-16, whole or only its first half.
class CanarySearch
{
public:
    explicit CanarySearch(const QList<Canary> &canaries);

    QStringList in(const QByteArray &bytes) const; // "password as base64 (1)"
    // In every file below the folder, and in the files' names; those whose path contains one of the texts are left out.
    QStringList below(const QString &folder, const QStringList &leftOut = {}) const;

    struct Form
    {
        QString name;
        QByteArray bytes;
    };
    const QList<Form> &forms() const { return m_forms; }

private:
    QList<Form> m_forms;
};

} // namespace console
