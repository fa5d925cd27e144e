// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/expectation.h"

#include <QStringList>

namespace ninefold {

namespace {

constexpr size_t mostCodesListed = 20;

QString oneOf(const std::vector<std::string_view>& codes) {
    QStringList names;
    for (const auto code : codes)
        names << fromUtf8(code);
    if (codes.size() > mostCodesListed)
        names = QStringList{names.front(), names[1], QStringLiteral("…"), names.back()};
    return QCoreApplication::translate("exchange", "one of %1").arg(names.join(u' '));
}

QString plainExpectation(FieldKind kind, const std::vector<std::string_view>& codes, int most) {
    switch (kind) {
    case FieldKind::Text:
        return QCoreApplication::translate("exchange", "some text");
    case FieldKind::Reference:
    case FieldKind::Link:
        return QCoreApplication::translate(
            "exchange", "a reference: A–Z, 0–9 and -, at most 20, starting with a letter or digit");
    case FieldKind::Code:
    case FieldKind::YesNo:
        return oneOf(codes);
    case FieldKind::Date:
        return QCoreApplication::translate("exchange", "a date as 2026-03-31");
    case FieldKind::ClockTime:
        return QCoreApplication::translate("exchange", "a date and time as 2026-03-31T14:30");
    case FieldKind::Number:
        return QCoreApplication::translate("exchange",
                                           "a whole number from 0 to %1, without leading zeros")
            .arg(most);
    case FieldKind::Money:
        return QCoreApplication::translate(
            "exchange", "pounds and pence as 12.50, at most 12 digits before the point");
    }
    return {};
}

} // namespace

FaultKind faultKindOf(ReadFault fault) {
    switch (fault) {
    case ReadFault::Date:
        return FaultKind::BadDate;
    case ReadFault::Number:
        return FaultKind::BadNumber;
    case ReadFault::Reference:
        return FaultKind::BadReference;
    case ReadFault::Code:
    case ReadFault::None:
        break;
    }
    return FaultKind::BadCode;
}

QString expectationOf(FieldKind kind, const std::vector<std::string_view>& codes, int most,
                      std::string_view found) {
    auto out = plainExpectation(kind, codes, most);
    const auto text = fromUtf8(found);
    if (text.trimmed() != text && !isMissingText(found))
        out += QCoreApplication::translate("exchange", ", without spaces round it");
    return out;
}

bool isMissingText(std::string_view text) {
    return fromUtf8(text).trimmed().isEmpty();
}

} // namespace ninefold
