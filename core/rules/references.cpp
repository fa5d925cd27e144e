// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/references.h"

namespace ninefold {

namespace {

constexpr int longestReference = 20;

bool isLetterOrDigit(QChar c) {
    return (c >= QLatin1Char('A') && c <= QLatin1Char('Z')) ||
           (c >= QLatin1Char('0') && c <= QLatin1Char('9'));
}

/// The number after the prefix; 0 if the text is not the prefix and up to nine digits.
int numberAfter(const QString& prefix, const QString& text) {
    const auto digits = QStringView(text).mid(prefix.size());
    if (!text.startsWith(prefix) || digits.isEmpty() || digits.size() > 9)
        return 0;
    for (const QChar c : digits)
        if (c < QLatin1Char('0') || c > QLatin1Char('9'))
            return 0;
    return digits.toInt();
}

/// The number after the highest that a record of T has after the prefix.
template <class T>
int nextNumber(const Casebook& book, const QString& prefix) {
    int highest = 0;
    for (const auto& record : book.all<T>())
        highest = std::max(highest, numberAfter(prefix, record.ref));
    return highest + 1;
}

} // namespace

QString nextWomanRef(const Casebook& book) {
    const auto prefix = QStringLiteral("WM-");
    int highest = 0;
    for (const auto& woman : book.all<Woman>())
        highest = std::max(highest, numberAfter(prefix, woman.ref));
    return prefix + QStringLiteral("%1").arg(highest + 1, 4, 10, QLatin1Char('0'));
}

QString nextReferralRef(const Casebook& book, const QString& womanRef) {
    const auto own = womanRef.startsWith(QLatin1String("WM-")) ? womanRef.mid(3) : womanRef;
    auto prefix = QStringLiteral("R-%1-").arg(own);
    if (prefix.size() > longestReference - 3)
        prefix = QStringLiteral("R-");
    int highest = 0;
    for (const auto& referral : book.all<Referral>())
        highest = std::max(highest, numberAfter(prefix, referral.ref));
    return prefix + QString::number(highest + 1);
}

QString nextGroupRef(const Casebook& book) {
    const auto prefix = QStringLiteral("GR-");
    return prefix +
           QStringLiteral("%1").arg(nextNumber<Group>(book, prefix), 4, 10, QLatin1Char('0'));
}

QString nextSessionRef(const Casebook& book, int ahead) {
    const auto prefix = QStringLiteral("GS-");
    return prefix + QStringLiteral("%1").arg(nextNumber<GroupSession>(book, prefix) + ahead, 4, 10,
                                             QLatin1Char('0'));
}

bool isReference(const QString& text) {
    if (text.isEmpty() || text.size() > longestReference || !isLetterOrDigit(text.front()))
        return false;
    return std::all_of(text.begin(), text.end(),
                       [](QChar c) { return isLetterOrDigit(c) || c == QLatin1Char('-'); });
}

} // namespace ninefold
