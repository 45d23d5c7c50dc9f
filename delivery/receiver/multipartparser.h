// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/receiver/formfailure.h"
#include "models/support/expected.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <optional>

namespace console {

// The header of one part of a form.
struct FormPart
{
    QString name;
    std::optional<QString> fileName; // none for a text field
    QString mediaType; // as sent; empty where none was

    bool operator==(const FormPart &) const = default;
};

// What is done with the parts of a form. The first failure ends the parsing.
class FormSink
{
public:
    virtual ~FormSink() = default;

    virtual Expected<void, FormFailure> partBegan(const FormPart &part) = 0;
    virtual Expected<void, FormFailure> partContent(QByteArrayView content) = 0; // any number of times
    virtual Expected<void, FormFailure> partEnded() = 0;
};

// The boundary that a Content-Type of multipart/form-data names.
Expected<QByteArray, FormFailure> boundaryOf(QByteArrayView contentType);

// Reads a multipart/form-data body (RFC 7578) that comes in pieces of any size, and keeps at most one part's header of
// it.
//
//   Preamble ──delimiter──► Header ──► Content ──delimiter──► Header … ──"--"──► Epilogue
//
// libmicrohttpd's own post processor is as fast, but does not say where a part ends and the next one begins: a file
// whose content starts with a line break can reach its callback as two files. It gives no reasons either.
class MultipartParser
{
public:
    static constexpr qsizetype headerLimit = 16 * 1024; // bytes
    static constexpr int partLimit = 1000;

    MultipartParser(const QByteArray &boundary, FormSink &sink);

    Expected<void, FormFailure> feed(QByteArrayView data);
    Expected<void, FormFailure> finish(); // after the last piece: whether the form was whole

private:
    enum class State { Preamble, Header, Content, Epilogue };

    Expected<void, FormFailure> readContent(QByteArrayView &data);
    Expected<void, FormFailure> emitContent(QByteArrayView content);
    Expected<void, FormFailure> endContent();
    Expected<void, FormFailure> readHeader(QByteArrayView &data);

    const QByteArray m_delimiter; // line break, two hyphens, boundary
    FormSink &m_sink;
    State m_state = State::Preamble;
    qsizetype m_matched = 2; // bytes of the delimiter that the last piece ended with; the first one needs no line break
    QByteArray m_header;
    int m_parts = 0;
};

} // namespace console
