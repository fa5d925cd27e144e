// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keys/secret.h"

#include <QString>

#include <cstring>
#include <new>
#include <sodium.h>
#include <utility>

namespace ninefold {

namespace {

unsigned char* guarded(size_t size) {
    if (sodium_init() < 0)
        throw std::bad_alloc();
    if (size == 0)
        return nullptr;
    auto* memory = static_cast<unsigned char*>(sodium_malloc(size));
    if (!memory)
        throw std::bad_alloc();
    return memory;
}

} // namespace

Secret::Secret(QByteArrayView bytes)
    : data_(guarded(static_cast<size_t>(bytes.size())))
    , size_(static_cast<size_t>(bytes.size())) {
    if (size_)
        std::memcpy(data_, bytes.data(), size_);
}

Secret Secret::fromText(const QString& text) {
    QString composed = text.normalized(QString::NormalizationForm_C);
    QByteArray utf8 = composed.toUtf8();
    Secret secret{QByteArrayView(utf8)};
    sodium_memzero(utf8.data(), static_cast<size_t>(utf8.size()));
    // A normalised copy is ours to wipe; the text itself, shared when it was normal, is the
    // field's.
    if (!composed.isSharedWith(text))
        sodium_memzero(composed.data(), static_cast<size_t>(composed.size()) * sizeof(QChar));
    return secret;
}

Secret Secret::random(size_t size) {
    auto secret = zeros(size);
    if (size)
        randombytes_buf(secret.data_, size);
    return secret;
}

Secret Secret::zeros(size_t size) {
    Secret secret;
    secret.data_ = guarded(size);
    secret.size_ = size;
    if (size)
        sodium_memzero(secret.data_, size);
    return secret;
}

Secret::~Secret() {
    sodium_free(data_); // wipes first
}

Secret::Secret(Secret&& other) noexcept
    : data_(std::exchange(other.data_, nullptr))
    , size_(std::exchange(other.size_, 0)) {}

Secret& Secret::operator=(Secret&& other) noexcept {
    std::swap(data_, other.data_);
    std::swap(size_, other.size_);
    return *this;
}

Secret Secret::copy() const {
    return Secret(view());
}

bool operator==(const Secret& a, const Secret& b) {
    return a.size_ == b.size_ && (a.size_ == 0 || sodium_memcmp(a.data_, b.data_, a.size_) == 0);
}

} // namespace ninefold
