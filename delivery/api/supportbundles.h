// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/support/expected.h"
#include "models/workspace/deliveryrecord.h"

#include <QFuture>
#include <QObject>
#include <QString>

#include <optional>
#include <variant>

namespace console {

// Something that a support bundle can have in it: one file of the archive.
struct SupportPart
{
    enum class Kind { Platform, Connectors, System, Log, Delivery };
    Kind kind = Kind::Platform;
    QString fileName; // within the archive: "platform.txt", "log/scanctl.log"
    bool isProposed = true;
    std::optional<DeliveryEntry> delivery = {}; // of Kind::Delivery

    bool operator==(const SupportPart &) const = default;
};

// A file of the archive as it is written, and as whoever saves it has seen it.
struct SupportFile
{
    QString name;
    QString text;

    bool operator==(const SupportFile &) const = default;
};

struct SupportFailure
{
    QString path;
    QString technical; // English

    bool operator==(const SupportFailure &) const = default;
};

// Puts together what helps whoever is asked for help: versions, definitions, the log and past deliveries, all of it
// redacted, in a ZIP file. Nothing is read before it is asked for, and nothing is sent anywhere.
class SupportBundles : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    // In the order in which they are written, deliveries last, the newest first. Of these the last `failures` are
    // proposed that did not succeed.
    virtual QList<SupportPart> parts(int failures = 3) const = 0;

    // As it is now. Made in a thread of its own; what is too long is cut at its begin, and says so.
    virtual QFuture<QString> text(const SupportPart &part) = 0;

    // Replaces the file at the path when all is written, and leaves it as it was otherwise.
    virtual QFuture<Expected<std::monostate, SupportFailure>> save(const QString &path,
                                                                   const QList<SupportFile> &files) = 0;

    virtual QString logPath() const = 0; // of this program's log; older ones lie beside it
};

} // namespace console
