// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/scan/testscan.h"
#include "models/support/expected.h"

#include <QFuture>
#include <QObject>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>

namespace console {

enum class SampleFormat { Pdf, Tiff, Jpeg };

inline constexpr std::array sampleFormats{SampleFormat::Pdf, SampleFormat::Tiff, SampleFormat::Jpeg};

QString sampleFormatName(SampleFormat format); // "pdf", "tiff", "jpeg": stable
std::optional<SampleFormat> sampleFormatNamed(QStringView name);
QString sampleExtension(SampleFormat format); // ".pdf", ".tif", ".jpg"
QString sampleMediaType(SampleFormat format); // "application/pdf"

inline constexpr int maximumSamplePages = 1000;
inline constexpr int minimumSampleResolution = 75; // dots per inch
inline constexpr int maximumSampleResolution = 600;
inline constexpr qint64 maximumSampleSize = qint64(8) << 30; // bytes: what ten digits of a PDF's offsets reach

// What a generated scan is like: PDF and JPEG in colour, TIFF in black and white, as scanners send it.
struct SampleSettings
{
    SampleFormat format = SampleFormat::Pdf;
    int pages = 1;
    int resolution = 200; // dots per inch
    std::optional<qint64> size = {}; // bytes, exactly; empty: as it comes

    bool operator==(const SampleSettings &) const = default;
};

struct SampleScan
{
    SampleSettings settings;
    QString connectorName; // stated on each page, with time, job id and page number
    QUuid scanJobId;
    QDateTime time;
    // Of the document to make, with the extension of its format. JPEG has no pages: the second and later ones get
    // "-2" and so on before the extension, and the size is that of all of them together.
    QString path;

    bool operator==(const SampleScan &) const = default;
};

// The paths of the documents that a sample is made as: one for each page of a JPEG, else one.
QStringList samplePaths(const SampleScan &sample);

struct GeneratorFailure
{
    enum class Code {
        HelperMissing,
        NotWritable,
        TooSmall,
        Failed
    }; // TooSmall: the pages alone are larger than the size
    Code code = Code::Failed;
    QString subject; // the path
    QString technical; // English
    qint64 leastSize = 0; // with TooSmall: bytes that the pages take

    bool operator==(const GeneratorFailure &) const = default;
};

// Makes sample documents in a program of its own, scan-document, so that scanctl starts without the libraries that
// draw pages, and a large document does not count against the console's memory. A future's progress is in per cent;
// to cancel it ends the making, leaves nothing behind, and calls no continuation.
class DocumentGenerator : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    virtual QFuture<Expected<QList<ScanDocument>, GeneratorFailure>> generate(const SampleScan &sample) = 0;
};

} // namespace console
