// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/report.h"

#include "delivery/api/deliverybatch.h"
#include "models/support/wholefile.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace console {

using namespace Qt::StringLiterals;

namespace {

QByteArray rendered(const Report &report, ReportFormat format)
{
    switch (format) {
    case ReportFormat::Html:
        return toHtml(report);
    case ReportFormat::Json:
        return toJson(report);
    case ReportFormat::JunitXml:
        break;
    }
    return toJunitXml(report);
}

struct ReportText
{
    Q_DECLARE_TR_FUNCTIONS(ReportText)
};

} // namespace

ReportedDelivery reportedDelivery(const BatchDelivery &delivery, const SystemConfiguration &system,
                                  DeliveryPurpose purpose)
{
    return {
        .connector = delivery.connector,
        .system = system,
        .purpose = purpose,
        .scanJobId = delivery.scan.scanJobId,
        .started = delivery.started,
        .duration = delivery.duration,
        .bytes = delivery.bytes,
        .result = delivery.result,
    };
}

std::optional<ReportFormat> reportFormatOf(const QString &path)
{
    const QString extension = QFileInfo(path).suffix().toLower();
    if (extension == "html"_L1 || extension == "htm"_L1)
        return ReportFormat::Html;
    if (extension == "json"_L1)
        return ReportFormat::Json;
    if (extension == "xml"_L1)
        return ReportFormat::JunitXml;
    return std::nullopt;
}

QString reportFailureText(const ReportFailure &failure)
{
    switch (failure.code) {
    case ReportFailure::Code::UnknownFormat:
        return ReportText::tr("The name of the file ‘%1’ says no format that is known. A report is written to a name "
                              "that ends in .html, .json or .xml (JUnit).")
            .arg(failure.path);
    case ReportFailure::Code::NotWritten:
        break;
    }
    //: %2 is the system's own words
    return ReportText::tr("The report could not be written to ‘%1’: %2. Nothing was left behind there; another folder "
                          "may take it.")
        .arg(failure.path, failure.technical);
}

Expected<void, ReportFailure> saveWhole(const QByteArray &content, const QString &path)
{
    return writeWholeFile(path, content).map_error([&](const WriteFailure &failure) {
        return ReportFailure{ReportFailure::Code::NotWritten, path, failure.technical};
    });
}

Expected<void, ReportFailure> saveReport(const Report &report, const QString &path)
{
    const auto format = reportFormatOf(path);
    if (!format)
        return Unexpected(ReportFailure{ReportFailure::Code::UnknownFormat, path, {}});
    return saveWhole(rendered(report, *format), path);
}

} // namespace console
