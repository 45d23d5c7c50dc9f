// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/secondsending.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

namespace {

struct Notice
{
    Q_DECLARE_TR_FUNCTIONS(SecondSending)
};

QString quoted(const QStringList &names)
{
    QStringList all;
    for (const QString &name : names)
        all << u"‘%1’"_s.arg(name);
    return all.join(u", "_s);
}

// A scan without one, of an empty directory, misses nothing.
template<class Entry>
bool isGone(const QList<Entry> &entries, QString Entry::*key, const Entry &chosen)
{
    return !(chosen.*key).isEmpty()
        && std::none_of(entries.begin(), entries.end(), [&](const Entry &e) { return e.*key == chosen.*key; });
}

} // namespace

SecondSending secondSending(const DeliveryRecord &record, const Directory &directory)
{
    SecondSending sending;
    sending.scan = *record.scan;
    sending.scan.documents.clear();
    for (qsizetype i = 0; i < record.scan->documents.size(); ++i) {
        const ScanDocument &document = record.scan->documents.at(i);
        const QFileInfo file(document.path);
        if (!file.isFile()) {
            sending.gone << document.name;
            continue;
        }
        sending.scan.documents.append(document);
        const bool isKnown = i < record.documents.size();
        if (isKnown
            && (file.size() != record.documents.at(i).size || file.lastModified() != record.documents.at(i).modified)) {
            sending.changed << document.name;
        }
    }
    sending.isUserGone = isGone(directory.users, &TerminalUser::username, record.scan->user);
    sending.isDeviceGone = isGone(directory.devices, &Device::id, record.scan->device);
    sending.isWorkflowGone = isGone(directory.workflows, &Workflow::id, record.scan->workflow);
    return sending;
}

QString secondSendingNotice(const SecondSending &sending)
{
    QStringList sentences;
    if (!sending.gone.isEmpty()) {
        sentences << Notice::tr("%n document(s) no longer exist and are left out: %1.", nullptr,
                                static_cast<int>(sending.gone.size()))
                         .arg(quoted(sending.gone));
        if (sending.scan.documents.isEmpty())
            sentences << Notice::tr("Without a document, a sample is made when the scan is sent.");
    }
    if (!sending.changed.isEmpty()) {
        sentences << Notice::tr("%n document(s) changed since the delivery and are sent as they are now: %1.", nullptr,
                                static_cast<int>(sending.changed.size()))
                         .arg(quoted(sending.changed));
    }
    if (sending.isUserGone) {
        sentences << Notice::tr("The user ‘%1’ is no longer in the directory; another one is chosen.")
                         .arg(sending.scan.user.username);
    }
    if (sending.isDeviceGone) {
        sentences << Notice::tr("The device ‘%1’ is no longer in the directory; another one is chosen.")
                         .arg(sending.scan.device.name);
    }
    if (sending.isWorkflowGone) {
        sentences << Notice::tr("The workflow ‘%1’ is no longer in the directory; another one is chosen.")
                         .arg(sending.scan.workflow.name);
    }
    return sentences.join(u'\n');
}

} // namespace console
