// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the lines of fields_of_*.cpp are made of. Included there and nowhere else.

#include "core/casebook/entities.h"

#include <QLocale>

namespace ninefold::lines {

#define WORDS(text) QT_TRANSLATE_NOOP("fields", text)

enum Need : bool { Optional = false, Required = true };

// --- which kind a member is, from its type -------------------------------------------------------

template <class M>
struct KindOf;
template <>
struct KindOf<QString> {
    static constexpr auto kind = FieldKind::Text;
};
template <>
struct KindOf<QDate> {
    static constexpr auto kind = FieldKind::Date;
};
template <>
struct KindOf<ClockTime> {
    static constexpr auto kind = FieldKind::ClockTime;
};
template <>
struct KindOf<std::optional<bool>> {
    static constexpr auto kind = FieldKind::YesNo;
};
template <>
struct KindOf<Money> {
    static constexpr auto kind = FieldKind::Money;
};
template <>
struct KindOf<Language> {
    static constexpr auto kind = FieldKind::Code;
};
template <class E>
requires std::is_enum_v<E>
struct KindOf<E> {
    static constexpr auto kind = FieldKind::Code;
    using Enum = E;
};
template <class E>
requires std::is_enum_v<E>
struct KindOf<std::optional<E>> {
    static constexpr auto kind = FieldKind::Code;
    using Enum = E;
};

template <class E>
std::vector<std::string_view> codesOf() {
    std::vector<std::string_view> out;
    for (const auto& row : codes<E>())
        out.push_back(row.code);
    return out;
}

template <class M>
std::vector<std::string_view> allowedCodes(int) {
    if constexpr (requires { typename KindOf<M>::Enum; }) {
        return codesOf<typename KindOf<M>::Enum>();
    } else if constexpr (std::is_same_v<M, Language>) {
        std::vector<std::string_view> out;
        for (const auto& row : languages())
            out.push_back(row.code);
        return out;
    } else if constexpr (std::is_same_v<M, std::optional<bool>>) {
        return {"yes", "no"};
    } else {
        return {};
    }
}

// --- what people read ----------------------------------------------------------------------------

inline QString wordsFor(const QString& text) {
    return text;
}
inline QString wordsFor(const QDate& date) {
    return QLocale(QLocale::English, QLocale::UnitedKingdom)
        .toString(date, QStringLiteral("d MMM yyyy"));
}
inline QString wordsFor(const ClockTime& at) {
    return at.isNull() ? QString()
                       : wordsFor(at.date) + at.time().toString(QStringLiteral(", HH:mm"));
}
inline QString wordsFor(const std::optional<bool>& yes) {
    return !yes   ? QString()
           : *yes ? QCoreApplication::translate("codes", "Yes")
                  : QCoreApplication::translate("codes", "No");
}
inline QString wordsFor(const std::optional<int>& number) {
    return number ? QString::number(*number) : QString();
}
inline QString wordsFor(const Money& amount) {
    return QStringLiteral("£") + fromUtf8(value_text::write(Money{amount.pence, 1}));
}
inline QString wordsFor(const Language& language) {
    return languageName(language);
}
template <class E>
requires std::is_enum_v<E> QString wordsFor(E value) {
    return labelOf(value);
}
template <class E>
requires std::is_enum_v<E> QString wordsFor(const std::optional<E>& value) {
    return labelOf(value);
}

// --- lines ---------------------------------------------------------------------------------------

template <class>
struct MemberOf;
template <class T, class M>
struct MemberOf<M T::*> {
    using Record = T;
    using Member = M;
};

template <auto member>
using RecordOf = typename MemberOf<decltype(member)>::Record;
template <auto member>
using TypeOf = typename MemberOf<decltype(member)>::Member;

template <auto member>
Field<RecordOf<member>> line(std::string_view name, const char* label, Need need = Optional) {
    using T = RecordOf<member>;
    using M = TypeOf<member>;
    return {name,
            label,
            KindOf<M>::kind,
            need,
            [](const T& r, int) { return value_text::write(r.*member); },
            [](std::string_view text, T& r, int) { return value_text::read(text, r.*member); },
            [](T& r, int) { r.*member = M(); },
            &allowedCodes<M>,
            [](const T& r, int) { return wordsFor(r.*member); }};
}

template <auto member>
Field<RecordOf<member>> reference(std::string_view name, const char* label) {
    using T = RecordOf<member>;
    auto field = line<member>(name, label, Required);
    field.kind = FieldKind::Reference;
    field.read = [](std::string_view text, T& r, int) {
        return value_text::readReference(text, r.*member);
    };
    return field;
}

template <auto member>
Field<RecordOf<member>> number(std::string_view name, const char* label, int max,
                               Need need = Optional) {
    using T = RecordOf<member>;
    return {name,
            label,
            FieldKind::Number,
            need,
            [](const T& r, int) { return value_text::write(r.*member); },
            [](std::string_view text, T& r, int most) {
                return value_text::readNumber(text, r.*member, most);
            },
            [](T& r, int) { (r.*member).reset(); },
            [](int) { return std::vector<std::string_view>(); },
            [](const T& r, int) { return wordsFor(r.*member); },
            max};
}

/// Several codes in one field, parted by one space each, in the order in which they were given;
/// none twice.
template <auto member>
Field<RecordOf<member>> codeList(std::string_view name, const char* label) {
    using T = RecordOf<member>;
    using E = typename TypeOf<member>::value_type;
    return {name,
            label,
            FieldKind::Code,
            Optional,
            [](const T& r, int) {
                std::string out;
                for (const auto value : r.*member)
                    out.append(out.empty() ? "" : " ").append(codeOf(value));
                return out;
            },
            [](std::string_view text, T& r, int) {
                TypeOf<member> list;
                for (size_t at = 0; at <= text.size();) {
                    const auto end = std::min(text.find(' ', at), text.size());
                    E value{};
                    if (value_text::read(text.substr(at, end - at), value) != ReadFault::None ||
                        std::find(list.begin(), list.end(), value) != list.end())
                        return ReadFault::Code;
                    list.push_back(value);
                    at = end + 1;
                }
                r.*member = std::move(list);
                return ReadFault::None;
            },
            [](T& r, int) { (r.*member).clear(); },
            [](int) { return codesOf<E>(); },
            [](const T& r, int) {
                QStringList words;
                for (const auto value : r.*member)
                    words << labelOf(value);
                return words.join(QStringLiteral(", "));
            }};
}

template <class E>
struct LinkToOf;
template <>
struct LinkToOf<Id<Woman>> {
    static constexpr auto to = LinkTo::Woman;
};
template <>
struct LinkToOf<Id<Referral>> {
    static constexpr auto to = LinkTo::Referral;
};
template <>
struct LinkToOf<Id<Worker>> {
    static constexpr auto to = LinkTo::Worker;
};
template <>
struct LinkToOf<Id<Goal>> {
    static constexpr auto to = LinkTo::Goal;
};
template <>
struct LinkToOf<Id<Group>> {
    static constexpr auto to = LinkTo::Group;
};
template <>
struct LinkToOf<Id<GroupSession>> {
    static constexpr auto to = LinkTo::Session;
};
template <>
struct LinkToOf<Id<Submission>> {
    static constexpr auto to = LinkTo::Submission;
};
template <>
struct LinkToOf<Id<Partner>> {
    static constexpr auto to = LinkTo::Partner;
};
template <>
struct LinkToOf<Id<Fund>> {
    static constexpr auto to = LinkTo::Fund;
};
template <>
struct LinkToOf<Id<Note>> {
    static constexpr auto to = LinkTo::Note;
};

template <auto member>
Field<RecordOf<member>> link(std::string_view name, const char* label, Need need = Required) {
    using T = RecordOf<member>;
    return {name,
            label,
            FieldKind::Link,
            need,
            [](const T& r, int) {
                return (r.*member).value ? value_text::writeNumber((r.*member).value)
                                         : std::string();
            },
            [](std::string_view text, T& r, int) {
                return value_text::readId(text, (r.*member).value);
            },
            [](T& r, int) { (r.*member).value = 0; },
            [](int) { return std::vector<std::string_view>(); },
            [](const T& r, int) { return QString::number((r.*member).value); },
            0,
            LinkToOf<TypeOf<member>>::to};
}

/// Lines that stand in a file of their own beside their kind's (`Field::file`).
template <class T>
std::vector<Field<T>> inFile(std::string_view file, std::vector<Field<T>> list) {
    for (auto& field : list)
        field.file = file;
    return list;
}

template <class T>
std::vector<Field<T>> joined(std::vector<Field<T>> list, const std::vector<Field<T>>& more) {
    list.insert(list.end(), more.begin(), more.end());
    return list;
}

} // namespace ninefold::lines
