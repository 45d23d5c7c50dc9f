// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/commands/commandword.h"
#include "delivery/senders/planneddocument.h"

#include <QByteArray>
#include <QStringList>

#include <span>
#include <variant>

namespace console {

// A piece of a body: text as it is, or a document as base64.
using BodyPiece = std::variant<QByteArray, PlannedDocument>;

enum class BodyForm {
    Mail, // lines that end with CRLF, base64 in lines of 76 characters
    Envelope, // as it is, base64 in one line
};

// Lines of bash that write the body to the file $body.
QStringList bodyScript(std::span<const BodyPiece> pieces, BodyForm form);

// A script for a shell of its own, which stops at the first command that fails and removes $body at its end.
QString scriptWithBody(const QList<Placeholder> &placeholders, const QStringList &lines);

QString pathWord(const PlannedDocument &document); // quoted, and never like an option

// A long command: each of the parts on a line of its own.
QString continued(const QStringList &parts);

} // namespace console
