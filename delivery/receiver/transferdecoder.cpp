// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/receiver/transferdecoder.h"

#include <array>
#include <utility>

namespace console {

namespace {

constexpr quint8 noDigit = 0x80;

constexpr std::array<quint8, 256> base64Digits = [] {
    std::array<quint8, 256> digits{};
    digits.fill(noDigit);
    const char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    for (quint8 digit = 0; digit < 64; ++digit)
        digits[static_cast<quint8>(alphabet[digit])] = digit;
    return digits;
}();

quint8 base64Digit(char character)
{
    return base64Digits[static_cast<quint8>(character)];
}

int hexDigit(char character)
{
    if (character >= '0' && character <= '9')
        return character - '0';
    const char lower = static_cast<char>(character | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

bool isSpace(char character)
{
    return character == ' ' || character == '\t';
}

bool isLineEnd(char character)
{
    return character == '\r' || character == '\n';
}

} // namespace

TransferDecoder::TransferDecoder(TransferEncoding encoding)
    : m_encoding(encoding)
{
}

void TransferDecoder::feed(QByteArrayView data, QByteArray &decoded)
{
    switch (m_encoding) {
    case TransferEncoding::Identity:
        decoded.append(data);
        return;
    case TransferEncoding::Base64:
        return feedBase64(data, decoded);
    case TransferEncoding::QuotedPrintable:
        return feedQuotedPrintable(data, decoded);
    }
}

void TransferDecoder::finish(QByteArray &decoded)
{
    if (m_encoding == TransferEncoding::QuotedPrintable) {
        endEscape(decoded);
    } else if (m_encoding == TransferEncoding::Base64) {
        // Without padding, too, two or three characters are one or two bytes.
        m_isDamaged = m_isDamaged || (m_groupSize + m_padding) % 4 != 0;
        if (m_groupSize >= 2)
            decoded.append(static_cast<char>(m_group >> (m_groupSize * 6 - 8) & 0xff));
        if (m_groupSize == 3)
            decoded.append(static_cast<char>(m_group >> 2 & 0xff));
    }
}

void TransferDecoder::feedBase64(QByteArrayView data, QByteArray &decoded)
{
    const qsizetype before = decoded.size();
    decoded.resize(before + data.size() / 4 * 3 + 3);
    char *out = decoded.data() + before;
    qsizetype at = 0;
    QByteArray single;
    while (at < data.size()) {
        // Whole groups, as nearly all of them are.
        while (m_groupSize == 0 && m_padding == 0 && data.size() - at >= 4) {
            const quint8 first = base64Digit(data[at]);
            const quint8 second = base64Digit(data[at + 1]);
            const quint8 third = base64Digit(data[at + 2]);
            const quint8 fourth = base64Digit(data[at + 3]);
            if ((first | second | third | fourth) & noDigit)
                break;
            *out++ = static_cast<char>(first << 2 | second >> 4);
            *out++ = static_cast<char>(second << 4 | third >> 2);
            *out++ = static_cast<char>(third << 6 | fourth);
            at += 4;
        }
        if (at == data.size())
            break;
        addBase64(data[at++], single);
        for (const char byte : std::as_const(single))
            *out++ = byte;
        single.clear();
    }
    decoded.resize(out - decoded.constData());
}

void TransferDecoder::addBase64(char character, QByteArray &decoded)
{
    if (character == '=') {
        ++m_padding;
        return;
    }
    const quint8 digit = base64Digit(character);
    if (digit == noDigit) {
        m_isDamaged = m_isDamaged || !(isSpace(character) || isLineEnd(character));
        return;
    }
    m_isDamaged = m_isDamaged || m_padding > 0; // nothing follows the padding
    m_group = m_group << 6 | digit;
    if (++m_groupSize < 4)
        return;
    decoded.append(static_cast<char>(m_group >> 16 & 0xff));
    decoded.append(static_cast<char>(m_group >> 8 & 0xff));
    decoded.append(static_cast<char>(m_group & 0xff));
    m_group = 0;
    m_groupSize = 0;
}

void TransferDecoder::feedQuotedPrintable(QByteArrayView data, QByteArray &decoded)
{
    for (const char character : data) {
        if (m_escape.startsWith('=')) {
            m_escape.append(character);
            // "=\r\n" and "=\n" join lines; white space between is a relay's.
            const bool mayGoOn = m_escape.size() == 2
                ? hexDigit(character) >= 0 || isSpace(character) || character == '\r'
                : isSpace(m_escape.at(1)) && (isSpace(character) || character == '\r') && m_escape.size() < 100;
            if (character == '\n')
                m_escape.clear();
            else if (!mayGoOn)
                endEscape(decoded);
        } else if (character == '=' || isSpace(character)) {
            if (character == '=' || m_escape.size() > 1000)
                endEscape(decoded);
            m_escape.append(character);
        } else {
            if (isLineEnd(character))
                m_escape.clear(); // white space before a line's end is a relay's
            endEscape(decoded);
            decoded.append(character);
        }
    }
}

// Decodes what was held back.
void TransferDecoder::endEscape(QByteArray &decoded)
{
    if (m_escape.size() == 3 && hexDigit(m_escape.at(1)) >= 0 && hexDigit(m_escape.at(2)) >= 0) {
        decoded.append(static_cast<char>(hexDigit(m_escape.at(1)) << 4 | hexDigit(m_escape.at(2))));
    } else {
        m_isDamaged = m_isDamaged || m_escape.startsWith('=');
        decoded.append(m_escape);
    }
    m_escape.clear();
}

} // namespace console
