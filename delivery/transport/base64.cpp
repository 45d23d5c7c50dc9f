// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/transport/base64.h"

#include <algorithm>
#include <array>
#include <cstring>

#ifdef __x86_64__
#include <immintrin.h>
#endif

namespace console {

namespace {

constexpr char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

struct Pair
{
    char first;
    char second;
};

// Two characters for each twelve bits.
constexpr std::array<Pair, 4096> pairs = [] {
    std::array<Pair, 4096> table = {};
    for (std::size_t bits = 0; bits < table.size(); ++bits)
        table[bits] = {alphabet[bits >> 6], alphabet[bits & 63]};
    return table;
}();

char *encodeByTable(const uchar *data, qint64 size, char *out)
{
    for (; size >= 3; size -= 3, data += 3, out += 4) {
        const unsigned bits = unsigned(data[0]) << 16 | unsigned(data[1]) << 8 | data[2];
        std::memcpy(out, &pairs[bits >> 12], 2);
        std::memcpy(out + 2, &pairs[bits & 0xfff], 2);
    }
    if (size == 0)
        return out;
    const unsigned bits = unsigned(data[0]) << 16 | (size == 2 ? unsigned(data[1]) << 8 : 0U);
    std::memcpy(out, &pairs[bits >> 12], 2);
    out[2] = size == 2 ? alphabet[bits >> 6 & 63] : '=';
    out[3] = '=';
    return out + 4;
}

char *endLine(char *out)
{
    *out++ = '\r';
    *out++ = '\n';
    return out;
}

#ifdef __x86_64__

constexpr qint64 vectorSource = 24; // bytes that become 32 characters
constexpr qint64 vectorRead = 28; // bytes that are loaded for them

const bool hasAvx2 = __builtin_cpu_supports("avx2");

// W. Muła and D. Lemire, "Faster Base64 Encoding and Decoding Using AVX2 Instructions", 2018, section 3.
__attribute__((target("avx2"), always_inline)) inline void encodeVector(const uchar *data, char *out)
{
    const __m256i loaded =
        _mm256_inserti128_si256(_mm256_castsi128_si256(_mm_loadu_si128(reinterpret_cast<const __m128i *>(data))),
                                _mm_loadu_si128(reinterpret_cast<const __m128i *>(data + vectorSource / 2)), 1);
    // Each three bytes into four, so that two multiplications move their four sextets into place.
    const __m256i spread = _mm256_shuffle_epi8(
        loaded, _mm256_broadcastsi128_si256(_mm_setr_epi8(1, 0, 2, 1, 4, 3, 5, 4, 7, 6, 8, 7, 10, 9, 11, 10)));
    const __m256i outer =
        _mm256_mulhi_epu16(_mm256_and_si256(spread, _mm256_set1_epi32(0x0fc0fc00)), _mm256_set1_epi32(0x04000040));
    const __m256i inner =
        _mm256_mullo_epi16(_mm256_and_si256(spread, _mm256_set1_epi32(0x003f03f0)), _mm256_set1_epi32(0x01000010));
    const __m256i sextets = _mm256_or_si256(outer, inner);
    // A character is its sextet and the offset of its range: A to Z, a to z, ten digits, plus, slash.
    const __m256i offsets = _mm256_broadcastsi128_si256(_mm_setr_epi8('A', 'a' - 26, '0' - 52, '0' - 52, '0' - 52,
                                                                      '0' - 52, '0' - 52, '0' - 52, '0' - 52, '0' - 52,
                                                                      '0' - 52, '0' - 52, '+' - 62, '/' - 63, 0, 0));
    const __m256i isBeyondCapitals = _mm256_cmpgt_epi8(sextets, _mm256_set1_epi8(25));
    const __m256i ranges = _mm256_sub_epi8(_mm256_subs_epu8(sextets, _mm256_set1_epi8(51)), isBeyondCapitals);
    _mm256_storeu_si256(reinterpret_cast<__m256i *>(out),
                        _mm256_add_epi8(sextets, _mm256_shuffle_epi8(offsets, ranges)));
}

__attribute__((target("avx2"))) qint64 encodeVectors(const uchar *data, qint64 size, char *out)
{
    qint64 done = 0;
    for (; size - done >= vectorRead; done += vectorSource, out += 32)
        encodeVector(data + done, out);
    return done;
}

// A line is three vectors, the last of which begins within the one before.
__attribute__((target("avx2"))) qint64 encodeVectorLines(const uchar *data, qint64 size, char *out)
{
    constexpr qint64 last = base64LineSource - vectorSource;
    qint64 done = 0;
    for (; size - done >= last + vectorRead; done += base64LineSource, out += base64LineSize) {
        encodeVector(data + done, out);
        encodeVector(data + done + vectorSource, out + 32);
        encodeVector(data + done + last, out + 44);
        endLine(out + 76);
    }
    return done;
}

#else

constexpr bool hasAvx2 = false;

qint64 encodeVectors(const uchar *, qint64, char *)
{
    return 0;
}

qint64 encodeVectorLines(const uchar *, qint64, char *)
{
    return 0;
}

#endif

} // namespace

qint64 base64Size(qint64 size)
{
    return (size + 2) / 3 * 4;
}

qint64 base64LinesSize(qint64 size)
{
    const qint64 rest = size % base64LineSource;
    return size / base64LineSource * base64LineSize + (rest > 0 ? base64Size(rest) + 2 : 0);
}

char *encodeBase64(const char *data, qint64 size, char *out)
{
    const auto *bytes = reinterpret_cast<const uchar *>(data);
    const qint64 done = hasAvx2 ? encodeVectors(bytes, size, out) : 0;
    return encodeByTable(bytes + done, size - done, out + base64Size(done));
}

char *encodeBase64Lines(const char *data, qint64 size, char *out)
{
    const auto *bytes = reinterpret_cast<const uchar *>(data);
    qint64 done = hasAvx2 ? encodeVectorLines(bytes, size, out) : 0;
    out += base64LinesSize(done);
    for (; done < size; done += base64LineSource)
        out = endLine(encodeByTable(bytes + done, std::min(size - done, base64LineSource), out));
    return out;
}

} // namespace console
