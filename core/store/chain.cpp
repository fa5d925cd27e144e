// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/chain.h"

#include <algorithm>
#include <sodium.h>

namespace ninefold {

namespace {

const unsigned char* bytes(std::string_view text) {
    return reinterpret_cast<const unsigned char*>(text.data());
}

} // namespace

Chain::Chain(sqlite::Database& database, std::string name)
    : name_(std::move(name))
    , read_(database, "SELECT \"seq\", \"hash\" FROM \"chains\" WHERE \"name\" = ?1")
    , write_(database, "UPDATE \"chains\" SET \"seq\" = ?2, \"hash\" = ?3 WHERE \"name\" = ?1") {
    if (sodium_init() < 0)
        throw std::bad_alloc();
}

void Chain::readHead() {
    rewind();
    if (read_.bind(1, name_).step() && read_.text(1).size() == hash_.size()) {
        seq_ = read_.integer(0);
        const auto hash = read_.text(1);
        std::copy(hash.begin(), hash.end(), hash_.begin());
    }
    read_.reset();
}

void Chain::writeHead() {
    write_.bind(1, name_).bind(2, seq_).bindBlob(3, viewOf(hash_)).run();
}

void Chain::add(std::string_view row, const Hash& told) {
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, hash_.size());
    crypto_generichash_update(&state, hash_.data(), hash_.size());
    crypto_generichash_update(&state, bytes(row), row.size());
    crypto_generichash_update(&state, told.data(), told.size());
    crypto_generichash_final(&state, hash_.data(), hash_.size());
    ++seq_;
}

void Chain::rewind() {
    seq_ = 0;
    hash_.fill(0);
}

Chain::Salt Chain::newSalt() {
    Salt salt;
    randombytes_buf(salt.data(), salt.size());
    return salt;
}

Chain::Hash Chain::hashOf(std::string_view told, std::string_view salt) {
    Hash hash;
    crypto_generichash(hash.data(), hash.size(), bytes(told), told.size(), bytes(salt),
                       salt.size());
    return hash;
}

void Chain::append(std::string& row, std::string_view value) {
    row += std::to_string(value.size());
    row += ':';
    row += value;
}

void Chain::append(std::string& row, qint64 value) {
    append(row, std::string_view(std::to_string(value)));
}

} // namespace ninefold
