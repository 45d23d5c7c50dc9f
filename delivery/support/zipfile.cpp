// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/support/zipfile.h"

#include "models/support/wholefile.h"

#include <memory>
#include <zip.h>

namespace console {

using namespace Qt::StringLiterals;

namespace {

using Bytes = Expected<QByteArray, QString>;

struct Freed
{
    void operator()(zip_source_t *source) const { ::zip_source_free(source); }
    void operator()(zip_t *archive) const { ::zip_discard(archive); }
};
using Source = std::unique_ptr<zip_source_t, Freed>;
using Archive = std::unique_ptr<zip_t, Freed>;

QString textOf(zip_error_t *error)
{
    return QString::fromUtf8(::zip_error_strerror(error));
}

// The archive reads the bytes when it is closed.
bool add(zip_t *archive, const QString &name, const QByteArray &bytes)
{
    Source source(
        ::zip_source_buffer(archive, bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0 /* not freed */));
    if (!source || ::zip_file_add(archive, name.toUtf8().constData(), source.get(), ZIP_FL_ENC_UTF_8) < 0)
        return false;
    source.release(); // the archive's now
    return true;
}

Bytes contentOf(zip_source_t *source, zip_int64_t size)
{
    QByteArray bytes(static_cast<qsizetype>(size), Qt::Uninitialized);
    if (::zip_source_open(source) != 0)
        return Unexpected(textOf(::zip_source_error(source)));
    const auto read = ::zip_source_read(source, bytes.data(), static_cast<zip_uint64_t>(size));
    ::zip_source_close(source);
    if (read != size)
        return Unexpected(textOf(::zip_source_error(source)));
    return bytes;
}

Bytes archiveOf(const QList<SupportFile> &files)
{
    zip_error_t error;
    ::zip_error_init(&error);
    const auto freed = qScopeGuard([&error] { ::zip_error_fini(&error); });
    const Source target(::zip_source_buffer_create(nullptr, 0, 0, &error));
    if (!target)
        return Unexpected(textOf(&error));
    Archive archive(::zip_open_from_source(target.get(), ZIP_TRUNCATE, &error));
    if (!archive)
        return Unexpected(textOf(&error));
    ::zip_source_keep(target.get()); // beyond the archive's end
    QList<QByteArray> texts;
    for (const SupportFile &file : files) {
        texts.append(file.text.toUtf8());
        if (!add(archive.get(), file.name, texts.last()))
            return Unexpected(textOf(::zip_get_error(archive.get())));
    }
    if (::zip_close(archive.get()) != 0)
        return Unexpected(textOf(::zip_get_error(archive.get())));
    archive.release(); // closing has freed it
    zip_stat_t status;
    if (::zip_source_stat(target.get(), &status) != 0)
        return Unexpected(textOf(::zip_source_error(target.get())));
    return contentOf(target.get(), static_cast<zip_int64_t>(status.size));
}

} // namespace

Expected<std::monostate, SupportFailure> writeZip(const QString &path, const QList<SupportFile> &files)
{
    const Bytes bytes = archiveOf(files);
    if (!bytes)
        return Unexpected(SupportFailure{path, bytes.error()});
    const auto written = writeWholeFile(path, *bytes, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (!written)
        return Unexpected(SupportFailure{path, written.error().technical});
    return std::monostate{};
}

} // namespace console
