// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/transfer/strictjson.h"

#include <QJsonArray>
#include <QStringList>

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <limits>
#include <nlohmann/json.hpp>
#include <optional>
#include <vector>

namespace console {

using namespace Qt::StringLiterals;

namespace {

using Code = JsonTextFailure::Code;

constexpr qsizetype longestText = 300; // characters of a failure: what a file quotes or names can be as long as it is

QString shortened(const QString &text)
{
    return text.size() > longestText ? text.left(longestText) + u'…' : text;
}

// Turns offsets into lines and columns, each not before the last one: a text is gone through once. Columns begin behind
// a byte order mark, as editors count them.
class LineCounter
{
public:
    explicit LineCounter(QByteArrayView text)
        : m_text(text)
        , m_counted(text.startsWith("\xef\xbb\xbf") ? 3 : 0)
        , m_lineBegin(m_counted)
    {
    }

    TextPosition at(qsizetype offset)
    {
        const qsizetype end = std::clamp(offset, m_counted, m_text.size());
        const QByteArrayView passed = m_text.sliced(m_counted, end - m_counted);
        m_line += passed.count('\n');
        if (const qsizetype newline = passed.lastIndexOf('\n'); newline >= 0)
            m_lineBegin = m_counted + newline + 1;
        m_counted = end;
        return {m_line, end - m_lineBegin + 1};
    }

private:
    QByteArrayView m_text;
    qsizetype m_counted;
    qsizetype m_lineBegin;
    qint64 m_line = 1;
};

// Goes through the text for the parser, and tells how far it has come.
class CountingIterator
{
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char *;
    using reference = const char &;

    CountingIterator(const char *at, const char **reached)
        : m_at(at)
        , m_reached(reached)
    {
    }

    reference operator*() const { return *m_at; }
    CountingIterator &operator++()
    {
        *m_reached = ++m_at;
        return *this;
    }
    bool operator==(const CountingIterator &other) const { return m_at == other.m_at; }

private:
    const char *m_at;
    const char **m_reached;
};

struct Member
{
    QString name;
    qsizetype begin; // offset of the name
    QJsonValue value = {};
};

// An object or list that is being read.
struct Frame
{
    enum class Kind { Object, List, Stream } kind = Kind::Object;
    qsizetype begin = 0;
    std::vector<Member> members = {}; // of an object
    QJsonArray elements = {}; // of a list
    qint64 count = 0; // of elements
};

// "[json.exception.parse_error.101] parse error at line 1, column 5: syntax error …", without the place.
QString technicalOf(const std::exception &error)
{
    QString text = QString::fromUtf8(error.what());
    if (const qsizetype bracket = text.indexOf("] "_L1); bracket >= 0)
        text.remove(0, bracket + 2);
    if (text.startsWith("parse error at "_L1))
        text.remove(0, text.indexOf(": "_L1) + 2);
    return shortened(text);
}

class Handler : public nlohmann::json_sax<nlohmann::json>
{
public:
    Handler(QByteArrayView text, QLatin1StringView streamed, const TakeElement &take)
        : reached(text.data())
        , m_text(text)
        , m_lines(text)
        , m_streamed(streamed)
        , m_take(take)
    {
    }

    bool null() override { return add(QJsonValue(), nextToken()); }
    bool boolean(bool value) override { return add(value, nextToken()); }
    bool number_integer(number_integer_t value) override { return add(qint64(value), nextToken()); }
    bool number_unsigned(number_unsigned_t value) override
    {
        const bool fits = value <= static_cast<number_unsigned_t>(std::numeric_limits<qint64>::max());
        return add(fits ? QJsonValue(static_cast<qint64>(value)) : QJsonValue(static_cast<double>(value)), nextToken());
    }
    bool number_float(number_float_t value, const string_t &) override { return add(value, nextToken()); }
    bool string(string_t &value) override { return add(QString::fromStdString(value), nextToken()); }
    bool binary(binary_t &) override { return fail(Code::Syntax, m_end); }
    bool start_object(std::size_t) override { return begin(Frame::Kind::Object); }
    bool start_array(std::size_t) override;
    bool key(string_t &name) override;
    bool end_object() override;
    bool end_array() override;
    bool parse_error(std::size_t position, const std::string &, const nlohmann::json::exception &error) override
    {
        m_failure = failureAt(Code::Syntax, static_cast<qsizetype>(position) - 1);
        m_failure->technical = technicalOf(error);
        return false;
    }

    const std::optional<JsonTextFailure> &failure() const { return m_failure; }
    QJsonObject result() const { return m_result; }

    const char *reached; // by the parser, which looks one byte ahead at most

private:
    qsizetype offset() const { return reached - m_text.data(); }
    qsizetype nextToken() const;
    bool begin(Frame::Kind kind);
    bool add(const QJsonValue &value, qsizetype begin);
    JsonTextFailure failureAt(Code code, qsizetype offset, const QString &name = {}) const;
    bool fail(Code code, qsizetype offset, const QString &name = {});

    const QByteArrayView m_text;
    LineCounter m_lines; // of what is streamed
    const QLatin1StringView m_streamed;
    const TakeElement &m_take;
    std::vector<Frame> m_frames;
    qsizetype m_end = 0; // of what was told last
    qint64 m_values = 0;
    QJsonObject m_result;
    std::optional<JsonTextFailure> m_failure;
};

// Between two tokens that are told are spaces, commas and colons.
qsizetype Handler::nextToken() const
{
    const auto isBetween = [](char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == ',' || c == ':';
    };
    return std::find_if_not(m_text.begin() + m_end, m_text.end(), isBetween) - m_text.begin();
}

bool Handler::begin(Frame::Kind kind)
{
    const qsizetype begin = nextToken();
    if (m_frames.empty() && kind != Frame::Kind::Object)
        return fail(Code::NotAnObject, begin);
    if (m_frames.size() == deepestJson)
        return fail(Code::TooDeep, begin);
    m_frames.push_back({kind, begin});
    m_end = offset();
    return true;
}

bool Handler::start_array(std::size_t)
{
    const bool isStreamed = m_take && m_frames.size() == 1 && m_frames.front().members.back().name == m_streamed;
    return begin(isStreamed ? Frame::Kind::Stream : Frame::Kind::List);
}

bool Handler::key(string_t &name)
{
    m_frames.back().members.push_back({QString::fromStdString(name), nextToken()});
    m_end = offset();
    return true;
}

// The members are sorted first, because inserting them into an object in any order takes quadratic time.
bool Handler::end_object()
{
    Frame frame = std::move(m_frames.back());
    m_frames.pop_back();
    std::stable_sort(frame.members.begin(), frame.members.end(),
                     [](const Member &left, const Member &right) { return left.name < right.name; });
    const Member *twice = nullptr;
    for (std::size_t i = 1; i < frame.members.size(); ++i) {
        const Member &member = frame.members[i];
        if (member.name == frame.members[i - 1].name && (!twice || member.begin < twice->begin))
            twice = &member;
    }
    if (twice)
        return fail(Code::NameTwice, twice->begin, twice->name);

    QJsonObject object;
    for (const Member &member : frame.members)
        object.insert(member.name, member.value);
    if (!m_frames.empty())
        return add(object, frame.begin);
    m_result = object;
    return true;
}

bool Handler::end_array()
{
    const Frame frame = std::move(m_frames.back());
    m_frames.pop_back();
    return add(frame.elements, frame.begin);
}

bool Handler::add(const QJsonValue &value, qsizetype begin)
{
    if (m_frames.empty())
        return fail(Code::NotAnObject, begin);
    if (++m_values > mostJsonValues)
        return fail(Code::TooMuch, begin);
    Frame &frame = m_frames.back();
    ++frame.count;
    switch (frame.kind) {
    case Frame::Kind::Object:
        frame.members.back().value = value;
        break;
    case Frame::Kind::List:
        frame.elements.append(value);
        break;
    case Frame::Kind::Stream:
        m_take(value, m_lines.at(begin));
        break;
    }
    m_end = offset();
    return true;
}

JsonTextFailure Handler::failureAt(Code code, qsizetype offset, const QString &name) const
{
    QStringList path;
    for (const Frame &frame : m_frames) {
        if (frame.kind != Frame::Kind::Object)
            path << QString::number(frame.count);
        else if (!frame.members.empty())
            path << frame.members.back().name;
    }
    if (!name.isNull())
        path << name;
    return {code, LineCounter(m_text).at(offset), shortened(path.join(u'.')), {}};
}

bool Handler::fail(Code code, qsizetype offset, const QString &name)
{
    m_failure = failureAt(code, offset, name);
    return false;
}

// Where the first byte is that does not belong to UTF-8. UTF-16 of plain letters is UTF-8 too, with a null in each.
std::optional<qsizetype> notUtf8(QByteArrayView text)
{
    if (text.first(std::min<qsizetype>(text.size(), 2)).contains('\0'))
        return 0;
    if (text.isValidUtf8())
        return std::nullopt;
    for (qsizetype at = 0; at < text.size();) {
        const auto byte = static_cast<unsigned char>(text[at]);
        const qsizetype length = byte < 0x80 ? 1 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
        if (length > 1 && !text.sliced(at, std::min(length, text.size() - at)).isValidUtf8())
            return at;
        at += length;
    }
    return text.size();
}

} // namespace

Expected<QJsonObject, JsonTextFailure> readStrictJson(QByteArrayView text, QLatin1StringView streamed,
                                                      const TakeElement &take)
{
    if (const auto offset = notUtf8(text))
        return Unexpected(JsonTextFailure{Code::NotUtf8, LineCounter(text).at(*offset), {}, {}});
    Handler handler(text, streamed, take);
    const char *const begin = text.data();
    nlohmann::json::sax_parse(CountingIterator(begin, &handler.reached),
                              CountingIterator(begin + text.size(), &handler.reached), &handler);
    if (handler.failure())
        return Unexpected(*handler.failure());
    return handler.result();
}

} // namespace console
