// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/json_text.h"

#include "core/base/text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace ninefold::json_text {

namespace {

QJsonDocument parsed(std::string_view text) {
    return QJsonDocument::fromJson(
        QByteArray::fromRawData(text.data(), static_cast<qsizetype>(text.size())));
}

} // namespace

void append(std::string& out, std::string_view text) {
    static constexpr char digits[] = "0123456789abcdef";
    out += '"';
    constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
    size_t plain = 0; // the start of what can be copied as it is
    for (size_t i = 0; i < text.size(); ++i) {
        const auto c = static_cast<unsigned char>(text[i]);
        if (c == 0xEF && text.substr(i, byteOrderMark.size()) == byteOrderMark) {
            // Qt's reader drops one at the start of a string unless it is escaped.
            out.append(text, plain, i - plain);
            out += "\\ufeff";
            plain = i + byteOrderMark.size();
            i = plain - 1;
            continue;
        }
        if (c >= 0x20 && c != '"' && c != '\\')
            continue;
        out.append(text, plain, i - plain);
        plain = i + 1;
        if (c == '"' || c == '\\') {
            out += '\\';
            out += static_cast<char>(c);
        } else {
            out += "\\u00";
            out += digits[c >> 4];
            out += digits[c & 15];
        }
    }
    out.append(text, plain);
    out += '"';
}

std::string write(const QMap<QString, QString>& answers) {
    std::string out;
    for (auto it = answers.begin(); it != answers.end(); ++it) {
        out += out.empty() ? '{' : ',';
        append(out, toUtf8(it.key()));
        out += ':';
        append(out, toUtf8(it.value()));
    }
    return out.empty() ? out : out + '}';
}

std::optional<QMap<QString, QString>> readMap(std::string_view text) {
    const auto document = parsed(text);
    if (!document.isObject())
        return std::nullopt;
    QMap<QString, QString> out;
    const auto object = document.object();
    for (auto it = object.begin(); it != object.end(); ++it)
        out.insert(it.key(), it.value().toString());
    return out;
}

std::vector<std::array<QString, 3>> readChanges(std::string_view text) {
    std::vector<std::array<QString, 3>> out;
    const auto list = parsed(text).array();
    for (const auto& entry : list) {
        const auto change = entry.toArray();
        out.push_back({change.at(0).toString(), change.at(1).toString(), change.at(2).toString()});
    }
    return out;
}

} // namespace ninefold::json_text
