// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/senders/planneddocument.h"
#include "delivery/transport/multipartbody.h"
#include "models/outcome/stage.h"
#include "models/scan/variables.h"

#include <QList>
#include <QUrl>

namespace console {

// One POST to an Extension endpoint (specification "Request"): fields in the order of the specification's example, then
// the extension properties with their prefix, the input variables last, and behind them the files as file1, file2 …,
// because an endpoint that reads the stream knows at a file only what came before it.
struct ExtensionPlan
{
    QUrl url;
    QList<Variable> fields; // as they are sent
    QList<PlannedDocument> documents;
    QByteArray boundary = MultipartBody::newBoundary(); // of the parts

    bool operator==(const ExtensionPlan &) const = default;

    qint64 size() const; // bytes of the request's body
    QStringList previewLines() const; // the request as it goes out, files abbreviated
    QList<Stage> stages() const;
    static QString fileField(int index); // from 0
    // Whether the value is not to be shown, as its name says: "custom_apiKey".
    static bool isSecret(const Variable &field);
};

} // namespace console
