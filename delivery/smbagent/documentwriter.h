// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/smbagent/smbcontext.h"
#include "delivery/transport/sourcefile.h"

#include <functional>
#include <stop_token>

namespace console {

// Writes a document to an open file of a share, in stripes: they are what several agents can have between them.
class DocumentWriter
{
public:
    static constexpr qint64 stripeSize = 4 * 1024 * 1024;

    // target is the path on the share, for failures.
    DocumentWriter(SmbFile &file, const SourceFile &source, QString target, const std::stop_token &stop);
    ~DocumentWriter();
    Q_DISABLE_COPY_MOVE(DocumentWriter)

    qint64 stripes() const;
    qint64 lengthOf(qint64 stripe) const;

    // Until the stripe's end or a stop; progress is told all bytes that this one has written.
    Expected<void, Failure> write(qint64 stripe, const std::function<void(qint64)> &progress);

private:
    SmbFile &m_file;
    const SourceFile &m_source;
    const QString m_target;
    const std::stop_token &m_stop;
    char *const m_buffer;
    qint64 m_written = 0;
};

} // namespace console
