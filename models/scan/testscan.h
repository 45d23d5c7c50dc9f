// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/system/directory.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QUuid>

namespace console {

struct ScanDocument
{
    QString path; // where it lies; read when the delivery starts
    QString name; // the file name that is delivered, e.g. "Scan 2026-11-24.pdf"
    QString mediaType; // "application/pdf"

    bool operator==(const ScanDocument &) const = default;
};

// The document at a path, with name and media type told from its extension and content.
ScanDocument scanDocumentAt(const QString &path);

// What a terminal would have sent: who scanned which documents where, in which workflow, with which input.
struct TestScan
{
    QUuid scanJobId;
    QDateTime started; // local time, as the terminal shows it
    TerminalUser user;
    Device device;
    Workflow workflow;
    QList<InputVariable> inputs; // input variables of the workflow with the values to send
    QList<ScanDocument> documents;

    bool operator==(const TestScan &) const = default;
};

} // namespace console
