// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/senders/preparingparts.h"

#include "delivery/transport/sourcefile.h"

#include <QFileInfo>

namespace console {

using namespace Qt::StringLiterals;

namespace {

// What the document is called where it arrives: the workflow's template with the document's extension, or its own name.
Expected<QString, Failure> deliveredName(const ScanDocument &document, const TestScan &scan, const Variables &variables)
{
    if (scan.workflow.fileName.trimmed().isEmpty())
        return cleanFileName(document.name);
    const auto stem = expandText(scan.workflow.fileName, variables);
    if (!stem)
        return refuse(stem.error());
    const QString extension = QFileInfo(document.name).suffix();
    return cleanFileName(extension.isEmpty() ? *stem : *stem + u'.' + extension);
}

} // namespace

Unexpected<Failure> refuse(Cause cause, const QString &code, const QString &subject, const QString &technical)
{
    return Unexpected(Failure{Stage::Prepare, cause, code, subject, technical});
}

Unexpected<Failure> refuse(const ExpansionFailure &failure)
{
    switch (failure.code) {
    case ExpansionFailure::Code::UnknownVariable:
        return refuse(Cause::UnresolvedVariable, u"variable.unknown"_s, failure.variable,
                      u"No variable of this scan has the name"_s);
    case ExpansionFailure::Code::EmptyVariable:
        return refuse(Cause::UnresolvedVariable, u"variable.empty"_s, failure.variable,
                      u"The variable has no value in this scan"_s);
    case ExpansionFailure::Code::UnsafeValue:
        break;
    }
    return refuse(Cause::UnsafeValue, u"variable.unsafe"_s, failure.variable,
                  u"The variable's value would leave the base location"_s);
}

Expected<QList<PlannedDocument>, Failure> plannedDocuments(const DeliveryRequest &request, const Variables &variables)
{
    const TestScan &scan = request.scan;
    if (scan.documents.isEmpty() && request.purpose == DeliveryPurpose::Deliver)
        return refuse(Cause::DocumentMissing, u"document.none"_s, {}, u"The scan has no documents"_s);
    QList<PlannedDocument> planned;
    for (const ScanDocument &document : scan.documents) {
        const auto name = deliveredName(document, scan, variables);
        if (!name)
            return Unexpected(name.error());
        const auto one = plannedDocument(document.path, *name, document.mediaType);
        if (!one)
            return Unexpected(one.error());
        planned.append(*one);
    }
    return planned;
}

QList<PlannedDocument> distinctlyNamed(QList<PlannedDocument> documents, NameLimit limit)
{
    QStringList names;
    for (const PlannedDocument &document : std::as_const(documents))
        names.append(document.name);
    names = distinctFileNames(names, limit);
    for (qsizetype i = 0; i < documents.size(); ++i)
        documents[i].name = names.at(i);
    return documents;
}

} // namespace console
