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

template <class T>
QString numbered(const Casebook& book, const QString& prefix, int ahead = 0) {
    return prefix +
           QStringLiteral("%1").arg(nextNumber<T>(book, prefix) + ahead, 4, 10, QLatin1Char('0'));
}

} // namespace

QString nextWomanRef(const Casebook& book) {
    return numbered<Woman>(book, QStringLiteral("WM-"));
}

QString nextReferralRef(const Casebook& book, const QString& womanRef) {
    const auto own = womanRef.startsWith(QLatin1String("WM-")) ? womanRef.mid(3) : womanRef;
    auto prefix = QStringLiteral("R-%1-").arg(own);
    if (prefix.size() > longestReference - 3)
        prefix = QStringLiteral("R-");
    return prefix + QString::number(nextNumber<Referral>(book, prefix));
}

QString nextGoalRef(const Casebook& book) {
    return numbered<Goal>(book, QStringLiteral("G-"));
}

QString nextGroupRef(const Casebook& book) {
    return numbered<Group>(book, QStringLiteral("GR-"));
}

QString nextSessionRef(const Casebook& book, int ahead) {
    return numbered<GroupSession>(book, QStringLiteral("GS-"), ahead);
}

QString nextNoteRef(const Casebook& book) {
    return numbered<Note>(book, QStringLiteral("N-"));
}

QString nextPartnerRef(const Casebook& book, int ahead) {
    return numbered<Partner>(book, QStringLiteral("P-"), ahead);
}

QString nextFundRef(const Casebook& book) {
    return numbered<Fund>(book, QStringLiteral("F-"));
}

QString nextSubmissionRef(const Casebook& book) {
    return QStringLiteral("R") + QString::number(nextNumber<Submission>(book, QStringLiteral("R")));
}

bool isReference(const QString& text) {
    if (text.isEmpty() || text.size() > longestReference || !isLetterOrDigit(text.front()))
        return false;
    return std::all_of(text.begin(), text.end(),
                       [](QChar c) { return isLetterOrDigit(c) || c == QLatin1Char('-'); });
}

} // namespace ninefold
