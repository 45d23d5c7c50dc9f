// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/senders/extension/extensionplan.h"

#include "delivery/engine/redactor.h"
#include "delivery/transport/multipartbody.h"

namespace console {

using namespace Qt::StringLiterals;

QString ExtensionPlan::fileField(int index)
{
    return u"file%1"_s.arg(index + 1);
}

QStringList ExtensionPlan::previewLines() const
{
    const QString boundary = u"--<boundary>"_s;
    QStringList lines{
        u"POST %1 HTTP/1.1"_s.arg(redacted(url)),
        u"Content-Type: multipart/form-data; boundary=<boundary>"_s,
        QString(),
    };
    for (const Variable &field : fields) {
        lines << boundary << QString::fromUtf8(MultipartBody::fieldHeader(field.name)) << QString();
        lines << redacted(QString::fromUtf8(MultipartBody::encodedValue(field.value))).split(u"\r\n"_s);
    }
    for (int index = 0; index < documents.size(); ++index) {
        const PlannedDocument &document = documents.at(index);
        lines << boundary;
        lines << QString::fromUtf8(MultipartBody::fileHeader(fileField(index), document)).split(u"\r\n"_s);
        lines << QString() << u"[%1 bytes of %2]"_s.arg(document.size).arg(document.path);
    }
    lines << boundary + u"--"_s;
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
