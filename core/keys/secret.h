// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <cstddef>

namespace ninefold {

/// Bytes that must not linger: guarded, locked memory (libsodium), wiped when it goes. Move only.
/// Passphrases are UTF-8 in Unicode normalisation form C (the caller of `fromText` need not care).
class Secret {
public:
    Secret() = default;
    explicit Secret(QByteArrayView bytes);
    static Secret fromText(const class QString& text);
    static Secret random(size_t size);
    static Secret zeros(size_t size);
    ~Secret();
    Secret(Secret&& other) noexcept;
    Secret& operator=(Secret&& other) noexcept;
    Secret(const Secret&) = delete;
    Secret& operator=(const Secret&) = delete;
    Secret copy() const;

    size_t size() const { return size_; }
    bool isEmpty() const { return size_ == 0; }
    const unsigned char* data() const { return data_; }
    unsigned char* data() { return data_; }
    QByteArrayView view() const {
        return {reinterpret_cast<const char*>(data_), static_cast<qsizetype>(size_)};
    }
    /// In constant time.
    friend bool operator==(const Secret& a, const Secret& b);

private:
    unsigned char* data_ = nullptr;
    size_t size_ = 0;
};

} // namespace ninefold
