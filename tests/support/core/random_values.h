// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casebook/casebook.h"

#include <random>

namespace ninefold::test {

/// Values that a field of a caseload folder takes, with all that makes CSV hard: quotes, line
/// breaks, guarded characters, code points at the edges.
class RandomValues {
public:
    explicit RandomValues(unsigned seed)
        : random_(seed) {}

    quint32 below(quint32 bound) { return static_cast<quint32>(random_() % bound); }
    bool one(quint32 in) { return below(in) == 0; }

    std::string text();
    std::string date() {
        if (one(40))
            return one(2) ? "9999-12-31" : "2024-02-29";
        return value_text::write(QDate(2023, 1, 1).addDays(below(1400)));
    }
    std::string clock() {
        // 29 March 2026, 01:30 is a time that the London clock skips.
        if (one(20))
            return "2026-03-29T01:30";
        return value_text::write(
            ClockTime{QDate(2023, 1, 1).addDays(below(1400)), static_cast<qint16>(below(1440))});
    }
    template <class T>
    std::string valueOf(const Field<T>& field) {
        switch (field.kind) {
        case FieldKind::Text:
            return field.required ? "x" + text() : text();
        case FieldKind::Code:
        case FieldKind::YesNo: {
            const auto codes = field.codes(field.arg);
            return std::string(codes[below(static_cast<quint32>(codes.size()))]);
        }
        case FieldKind::Date:
            return date();
        case FieldKind::ClockTime:
            return clock();
        case FieldKind::Number:
            return std::to_string(
                one(3)   ? 0
                : one(2) ? field.arg
                         : static_cast<int>(below(static_cast<quint32>(field.arg) + 1)));
        case FieldKind::Money:
            return one(3) ? "0012.05" : std::to_string(below(100000)) + ".99";
        case FieldKind::Reference:
        case FieldKind::Link:
            break;
        }
        return {};
    }

private:
    std::mt19937 random_;
};

} // namespace ninefold::test
