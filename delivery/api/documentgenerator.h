// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/scan/testscan.h"
#include "models/support/expected.h"

#include <QFuture>
#include <QObject>
#include <QString>

namespace console {

struct SampleScan
{
    int pages = 1; // 1 to 1,000
    QString connectorName; // stated on each page, with time, job id and page number
    QUuid scanJobId;
    QDateTime time;
    QString path; // of the PDF to make

    bool operator==(const SampleScan &) const = default;
};

struct GeneratorFailure
{
    enum class Code { HelperMissing, NotWritable, Failed };
    Code code = Code::Failed;
    QString subject; // the path
    QString technical; // English

    bool operator==(const GeneratorFailure &) const = default;
};

// Makes sample documents in a program of its own, scan-document, so that scanctl starts without the libraries that
// draw pages, and a large document does not count against the console's memory.
class DocumentGenerator : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    virtual QFuture<Expected<ScanDocument, GeneratorFailure>> generate(const SampleScan &sample) = 0;
};

} // namespace console
