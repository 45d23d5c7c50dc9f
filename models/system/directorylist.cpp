// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/system/directorylist.h"

#include "models/support/named.h"

#include <QRandomGenerator>
#include <QSet>

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr Named<DirectoryList> listNames[] = {
    {DirectoryList::Users, "users"_L1},
    {DirectoryList::Devices, "devices"_L1},
    {DirectoryList::Workflows, "workflows"_L1},
};

constexpr QString TerminalUser::*nameMember(QList<TerminalUser> Directory::*)
{
    return &TerminalUser::username;
}

constexpr QString Device::*nameMember(QList<Device> Directory::*)
{
    return &Device::name;
}

constexpr QString Workflow::*nameMember(QList<Workflow> Directory::*)
{
    return &Workflow::name;
}

QStringList detailsOf(const TerminalUser &user)
{
    return {QString(user.firstName + u' ' + user.surname).trimmed(), user.email};
}

QStringList detailsOf(const Device &device)
{
    return {device.location, device.ip};
}

QStringList detailsOf(const Workflow &workflow)
{
    return {workflow.fileType, workflow.id};
}

QString numbered(const QString &name, int number)
{
    const qsizetype at = name.indexOf(u'@');
    return at < 0 ? u"%1 %2"_s.arg(name).arg(number) : name.left(at) + QString::number(number) + name.mid(at);
}

template<class Entry>
QString freeName(const QString &name, const QList<Entry> &entries, QString Entry::*member)
{
    QSet<QString> taken;
    for (const Entry &entry : entries)
        taken.insert((entry.*member).trimmed().toCaseFolded());
    QString free = name;
    for (int number = 2; taken.contains(free.toCaseFolded()); ++number)
        free = numbered(name, number);
    return free;
}

template<class Entry>
QString freeId(const QList<Entry> &entries)
{
    qulonglong highest = 0;
    for (const Entry &entry : entries)
        highest = std::max(highest, entry.id.toULongLong());
    return QString::number(highest + 1);
}

// In the form of the specification's example, "FYkBZw7CcS9zKp".
QString randomElementId()
{
    constexpr QLatin1StringView alphabet("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789");
    QString id(14, u'A');
    for (QChar &character : id)
        character = alphabet.at(QRandomGenerator::global()->bounded(static_cast<int>(alphabet.size())));
    return id;
}

void giveIds(TerminalUser &, const QList<TerminalUser> &) { }

void giveIds(Device &device, const QList<Device> &others)
{
    device.id = freeId(others);
}

void giveIds(Workflow &workflow, const QList<Workflow> &others)
{
    workflow.id = freeId(others);
    workflow.elementId = randomElementId();
}

template<class Entry>
void insertOwn(QList<Entry> &entries, QString Entry::*member, qsizetype position, Entry entry, const QString &name)
{
    entry.*member = freeName(name, entries, member);
    giveIds(entry, entries);
    entries.insert(position, entry);
}

} // namespace

QString directoryListName(DirectoryList list)
{
    return nameOf(listNames, list);
}

QString nameField(DirectoryList list)
{
    return list == DirectoryList::Users ? u"username"_s : u"name"_s;
}

int entryCount(const Directory &directory, DirectoryList list)
{
    return withMember(list, [&](auto member) { return static_cast<int>((directory.*member).size()); });
}

QString entryName(const Directory &directory, DirectoryList list, int row)
{
    return withMember(list, [&](auto member) { return (directory.*member).at(row).*nameMember(member); });
}

QStringList entryDetails(const Directory &directory, DirectoryList list, int row)
{
    QStringList details = withMember(list, [&](auto member) { return detailsOf((directory.*member).at(row)); });
    details.removeAll(QString());
    return details;
}

Directory withNewEntry(Directory directory, DirectoryList list, const QString &name)
{
    withMember(list, [&](auto member) {
        auto &entries = directory.*member;
        insertOwn(entries, nameMember(member), entries.size(), {}, name);
    });
    return directory;
}

Directory withCopy(Directory directory, DirectoryList list, int row)
{
    withMember(list, [&](auto member) {
        auto &entries = directory.*member;
        const auto entry = entries.at(row);
        insertOwn(entries, nameMember(member), row + 1, entry, entry.*nameMember(member));
    });
    return directory;
}

Directory withoutEntry(Directory directory, DirectoryList list, int row)
{
    withMember(list, [&](auto member) { (directory.*member).removeAt(row); });
    return directory;
}

} // namespace console
