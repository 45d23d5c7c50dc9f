// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/api/practicereceiver.h"
#include "delivery/receiver/formfailure.h"
#include "delivery/receiver/scanupload.h"

#include <QByteArray>

#include <memory>
#include <optional>

namespace console {

class ReceivedFolder;

// What is looked at of a request's first line and header; empty where it was not sent.
struct RequestHead
{
    QByteArray method;
    QByteArray path;
    QByteArray host;
    QByteArray origin;
    QByteArray contentType;
    QString sender; // "127.0.0.1:53211"
};

struct Answer
{
    int status = 200;
    QByteArray mediaType;
    QByteArray body;
    QByteArray allow; // the methods, where the status is 405
};

// One request to the practice endpoint, without the wire: the head judges it, the body is stored or passed over, the
// end answers.
class ScanRequest
{
public:
    ScanRequest(const RequestHead &head, ReceivedFolder &folder);

    bool isDecided() const { return m_answer.has_value(); } // whatever the body will be
    void feed(QByteArrayView data);

    // After the last piece of the body. Gives the arrival where the scan job was taken.
    std::optional<Arrival> finish();
    const Answer &answer() const { return *m_answer; } // once it is decided or finished

private:
    void refuse(const FormFailure &failure);

    std::optional<Answer> m_answer;
    std::unique_ptr<ScanUpload> m_upload;
};

} // namespace console
