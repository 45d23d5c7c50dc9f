// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/senders/exchange/ewsrequest.h"
#include "models/support/expected.h"

#include <QMap>
#include <QString>
#include <QStringList>

namespace console {

// One response message of an answer, or the SOAP fault in their place. (MS-OXWSCDATA 2.2.4.57)
struct EwsMessage
{
    enum class Class {
        Success,
        NoSuccess, // an error, or a warning, which is as little processed
        Fault,
    };

    Class responseClass = Class::Fault;
    QString code; // "NoError", "ErrorServerBusy": faults and response messages share one vocabulary
    QString text;
    QMap<QString, QString> values; // of MessageXml: "BackOffMilliseconds"; where a schema was violated too
    EwsItemId item; // the item that the operation made, or found first
    EwsItemId root; // the item that an attachment was added to, in its new state
    QStringList rights; // that are had in a folder: "CreateContents"
    bool hasRights = false; // the answer speaks of them
    int found = 0; // items

    bool isSuccess() const;

    bool operator==(const EwsMessage &) const = default;
};

struct EwsServerVersion
{
    int major = 0; // 8: Exchange 2007, 14: 2010, 15: 2013 and newer
    int minor = 0;
    int majorBuild = 0;
    int minorBuild = 0;

    bool isKnown() const { return major > 0; }
    QString text() const; // "15.1.2507.6"

    bool operator==(const EwsServerVersion &) const = default;
};

struct EwsAnswer
{
    QList<EwsMessage> messages; // at least one
    EwsServerVersion serverVersion;

    bool operator==(const EwsAnswer &) const = default;
};

// Why something is no answer.
enum class EwsUnreadable {
    NotXml, // an HTML page, nothing, or torn off
    NotSoap, // XML without an envelope, or an envelope that says nothing
    DocumentType, // SOAP 1.1 section 3 forbids it; entities are defined there
    TooComplex, // elements too deep in one another, or more attributes than anybody needs
    TooLarge,
};

inline constexpr qsizetype ewsAnswerLimit = 1024 * 1024; // bytes

// Reads an answer whatever a server makes of it: neither time nor memory grow beyond its size. Elements are told by
// their local names, because faults come with and without a namespace.
Expected<EwsAnswer, EwsUnreadable> parseEwsAnswer(const QByteArray &body);

} // namespace console
