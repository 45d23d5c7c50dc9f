// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/senders/extension/extensionplan.h"

#include "delivery/engine/redactor.h"
#include "delivery/transport/httphead.h"

namespace console {

using namespace Qt::StringLiterals;

QString ExtensionPlan::fileField(int index)
{
    return u"file%1"_s.arg(index + 1);
}

bool ExtensionPlan::isSecret(const Variable &field)
{
    const QString sample = field.name + u"=x"_s;
    return !field.value.isEmpty() && redacted(sample) != sample;
}

qint64 ExtensionPlan::size() const
{
    MultipartBody form(boundary);
    for (const Variable &field : fields)
        form.addField(field.name, field.value);
    qint64 files = 0;
    for (int index = 0; index < documents.size(); ++index)
        files += form.sizeOfFile(fileField(index), documents.at(index));
    return files + std::move(form).finish().size();
}

QStringList ExtensionPlan::previewLines() const
{
    const QString delimiter = u"--"_s + QString::fromLatin1(boundary);
    QStringList lines = httpHead(url, MultipartBody(boundary).contentType(), {}, size());
    for (const Variable &field : fields) {
        lines << delimiter << QString::fromUtf8(MultipartBody::fieldHeader(field.name)) << QString();
        const QString value = QString::fromUtf8(MultipartBody::encodedValue(field.value));
        lines << (isSecret(field) ? u"…"_s : redacted(value)).split(u"\r\n"_s);
    }
    for (int index = 0; index < documents.size(); ++index) {
        const PlannedDocument &document = documents.at(index);
        lines << delimiter;
        lines << QString::fromUtf8(MultipartBody::fileHeader(fileField(index), document)).split(u"\r\n"_s);
        lines << QString() << u"[%1 bytes of %2]"_s.arg(document.size).arg(document.path);
    }
    lines << delimiter + u"--"_s;
    return lines;
}

QList<Stage> ExtensionPlan::stages() const
{
    QList<Stage> stages{Stage::Prepare, Stage::Resolve, Stage::Connect};
    if (url.scheme() == "https"_L1)
        stages << Stage::Tls;
    stages << Stage::Deliver << Stage::Confirm;
    return stages;
}

} // namespace console
