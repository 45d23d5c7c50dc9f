// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/senders/planneddocument.h"
#include "delivery/transport/filedescriptor.h"
#include "models/outcome/failure.h"
#include "models/support/expected.h"

namespace console {

// A document that is being read for a delivery, held to be what it was when it was prepared.
class SourceFile
{
public:
    // The failure is that of Stage::Deliver.
    static Expected<SourceFile, Failure> open(const PlannedDocument &document);

    const PlannedDocument &document() const { return m_document; }
    int descriptor() const { return m_file.get(); }

    // Size and time are still those of the plan. Asked before the last byte goes out, so that nobody takes a cut
    // document for a whole one.
    bool isUnchanged() const;
    Failure changedFailure() const;

private:
    SourceFile(const PlannedDocument &document, FileDescriptor file);

    PlannedDocument m_document;
    FileDescriptor m_file;
};

// What the preparation writes down about a document; the failure is that of Stage::Prepare.
Expected<PlannedDocument, Failure> plannedDocument(const QString &path, const QString &name, const QString &mediaType);

} // namespace console
