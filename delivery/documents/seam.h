// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/documents/samplewriter.h"

class QFileDevice;

namespace console {

// Where a document is opened to be filled up: what stands before the filling and behind it, from there to the end.
struct Seam
{
    qint64 position = 0;
    QByteArray before = {};
    QByteArray behind = {};
};

// Gives a PDF of Qt's writer the date of the sample instead of now, and an object for the filling, which no page uses:
// the same sample is the same file, and of any size.
SampleWritten settlePdf(QFileDevice &file, const QDateTime &time);

Expected<Seam, SampleRefusal> pdfSeam(QFileDevice &file, qint64 filling); // of one that is settled

} // namespace console
