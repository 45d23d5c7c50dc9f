// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/secrets/vaultfile.h"

#include "delivery/secrets/scratchbytes.h"
#include "models/support/freedby.h"

#include <openssl/core_names.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/kdf.h>
#include <openssl/params.h>
#include <openssl/rand.h>

#include <memory>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView magic = "SCCVAULT";
constexpr char version = 1;
constexpr int leastLogN = 17;
constexpr int mostLogN = 19; // 512 MiB
constexpr int blockSize = 8;
constexpr int parallelization = 1;
constexpr int costSize = 4; // version, log2 N, r, p
constexpr int saltSize = 32;
constexpr int nonceSize = 12;
constexpr int tagSize = 16;
constexpr int keySize = 32;
const qsizetype parametersSize = magic.size() + costSize + saltSize;
const qsizetype headerSize = parametersSize + nonceSize;

using Cipher = std::unique_ptr<EVP_CIPHER_CTX, FreedBy<EVP_CIPHER_CTX_free>>;
using Kdf = std::unique_ptr<EVP_KDF, FreedBy<EVP_KDF_free>>;
using KdfContext = std::unique_ptr<EVP_KDF_CTX, FreedBy<EVP_KDF_CTX_free>>;

const unsigned char *bytesOf(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

unsigned char *bytesOf(char *bytes)
{
    return reinterpret_cast<unsigned char *>(bytes);
}

auto openSslFailure()
{
    char text[256];
    ERR_error_string_n(ERR_get_error(), text, sizeof text);
    ERR_clear_error();
    return secretFailure(SecretFailure::Code::Failed, QString::fromLatin1(text));
}

SecretAnswer<QByteArray> randomBytes(int size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    if (RAND_bytes(bytesOf(bytes.data()), size) != 1)
        return openSslFailure();
    return bytes;
}

bool areKnown(QByteArrayView parameters)
{
    const QByteArrayView cost = parameters.sliced(magic.size(), costSize);
    return parameters.startsWith(magic) && cost[0] == version && cost[1] >= leastLogN && cost[1] <= mostLogN
        && cost[2] == blockSize && cost[3] == parallelization;
}

SecretAnswer<Secret> derivedKey(QByteArrayView parameters, const Secret &passphrase)
{
    const QByteArrayView salt = parameters.last(saltSize);
    uint64_t n = uint64_t(1) << parameters[magic.size() + 1];
    uint32_t r = blockSize;
    uint32_t p = parallelization;
    uint64_t memory = 128 * r * (n + p + 2) + (1 << 20);
    const auto octets = [](const char *name, QByteArrayView bytes) {
        return OSSL_PARAM_construct_octet_string(name, const_cast<char *>(bytes.data()),
                                                 static_cast<std::size_t>(bytes.size()));
    };
    const OSSL_PARAM arguments[] = {
        octets(OSSL_KDF_PARAM_PASSWORD, passphrase.reveal()),
        octets(OSSL_KDF_PARAM_SALT, salt),
        OSSL_PARAM_construct_uint64(OSSL_KDF_PARAM_SCRYPT_N, &n),
        OSSL_PARAM_construct_uint32(OSSL_KDF_PARAM_SCRYPT_R, &r),
        OSSL_PARAM_construct_uint32(OSSL_KDF_PARAM_SCRYPT_P, &p),
        OSSL_PARAM_construct_uint64(OSSL_KDF_PARAM_SCRYPT_MAXMEM, &memory),
        OSSL_PARAM_construct_end(),
    };
    const Kdf kdf(EVP_KDF_fetch(nullptr, "SCRYPT", nullptr));
    const KdfContext context(kdf ? EVP_KDF_CTX_new(kdf.get()) : nullptr);
    ScratchBytes key(keySize);
    if (!context || EVP_KDF_derive(context.get(), bytesOf(key.resized(keySize)), keySize, arguments) != 1)
        return openSslFailure();
    return key.secret();
}

} // namespace

VaultKey::VaultKey(const QByteArray &parameters, const Secret &key)
    : m_parameters(parameters)
    , m_key(key)
{
}

SecretAnswer<VaultKey> VaultKey::make(const Secret &passphrase)
{
    const SecretAnswer<QByteArray> salt = randomBytes(saltSize);
    if (!salt)
        return Unexpected(salt.error());
    const char cost[costSize] = {version, leastLogN, blockSize, parallelization};
    const QByteArray parameters = magic.toByteArray() + QByteArray(cost, costSize) + *salt;
    return derivedKey(parameters, passphrase).map([&](const Secret &key) { return VaultKey(parameters, key); });
}

SecretAnswer<VaultKey> VaultKey::forFile(const QByteArray &file, const Secret &passphrase)
{
    if (!isVault(file))
        return secretFailure(SecretFailure::Code::Damaged, u"The file is no vault of this program"_s);
    const QByteArray parameters = file.first(parametersSize);
    return derivedKey(parameters, passphrase).map([&](const Secret &key) { return VaultKey(parameters, key); });
}

bool VaultKey::fits(const QByteArray &file) const
{
    return file.startsWith(m_parameters);
}

bool isVault(const QByteArray &file)
{
    return file.size() >= headerSize + tagSize && areKnown(QByteArrayView(file).first(parametersSize));
}

SecretAnswer<Secret> openVault(const QByteArray &file, const VaultKey &key)
{
    if (!isVault(file))
        return secretFailure(SecretFailure::Code::Damaged, u"The file is no vault of this program"_s);
    if (!key.fits(file))
        return secretFailure(SecretFailure::Code::WrongPassphrase, u"The file has another salt"_s);
    const QByteArrayView bytes = file;
    const QByteArrayView header = bytes.first(headerSize);
    const QByteArrayView sealed = bytes.sliced(headerSize).chopped(tagSize);
    const QByteArrayView tag = bytes.last(tagSize);

    ScratchBytes contents(sealed.size());
    unsigned char *output = bytesOf(contents.resized(sealed.size()));
    const Cipher cipher(EVP_CIPHER_CTX_new());
    int size = 0;
    if (!cipher
        || EVP_DecryptInit_ex2(cipher.get(), EVP_aes_256_gcm(), bytesOf(key.m_key.reveal()),
                               bytesOf(header.last(nonceSize)), nullptr)
            != 1
        || EVP_DecryptUpdate(cipher.get(), nullptr, &size, bytesOf(header), static_cast<int>(headerSize)) != 1
        || EVP_DecryptUpdate(cipher.get(), output, &size, bytesOf(sealed), static_cast<int>(sealed.size())) != 1
        || EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_AEAD_SET_TAG, tagSize, const_cast<char *>(tag.data())) != 1)
        return openSslFailure();
    if (EVP_DecryptFinal_ex(cipher.get(), output + size, &size) != 1) {
        ERR_clear_error();
        return secretFailure(SecretFailure::Code::WrongPassphrase, u"The tag is another"_s);
    }
    return contents.secret();
}

SecretAnswer<QByteArray> sealVault(const Secret &contents, const VaultKey &key)
{
    const SecretAnswer<QByteArray> nonce = randomBytes(nonceSize);
    if (!nonce)
        return nonce;
    QByteArray file = key.m_parameters + *nonce;
    const QByteArrayView plain = contents.reveal();
    file.resize(headerSize + plain.size() + tagSize);
    unsigned char *bytes = bytesOf(file.data());

    const Cipher cipher(EVP_CIPHER_CTX_new());
    int size = 0;
    if (!cipher
        || EVP_EncryptInit_ex2(cipher.get(), EVP_aes_256_gcm(), bytesOf(key.m_key.reveal()), bytesOf(*nonce), nullptr)
            != 1
        || EVP_EncryptUpdate(cipher.get(), nullptr, &size, bytes, static_cast<int>(headerSize)) != 1
        || EVP_EncryptUpdate(cipher.get(), bytes + headerSize, &size, bytesOf(plain), static_cast<int>(plain.size()))
            != 1
        || EVP_EncryptFinal_ex(cipher.get(), bytes + headerSize + size, &size) != 1
        || EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_AEAD_GET_TAG, tagSize, bytes + headerSize + plain.size()) != 1)
        return openSslFailure();
    return file;
}

} // namespace console
