// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/third_parties.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace ninefold {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ThirdParties)
};

/// Whole words only: "Ali" is not in "Alison".
QRegularExpression patternOf(const QString& words) {
    QStringList parts;
    const auto simple = words.simplified();
    for (const auto& part : simple.split(u' '))
        parts << QRegularExpression::escape(part);
    auto pattern = parts.join(QStringLiteral("\\s+"));
    if (simple.front().isLetterOrNumber())
        pattern.prepend(QStringLiteral("(?<![\\p{L}\\p{N}])"));
    if (simple.back().isLetterOrNumber())
        pattern.append(QStringLiteral("(?![\\p{L}\\p{N}])"));
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption |
                                           QRegularExpression::UseUnicodePropertiesOption);
}

std::vector<TextRange> rangesOf(const QString& text, const QString& words) {
    std::vector<TextRange> out;
    auto found = patternOf(words).globalMatch(text);
    while (found.hasNext()) {
        const auto match = found.next();
        out.push_back({match.capturedStart(), match.capturedLength()});
    }
    return out;
}

/// Whether nothing but space stands between two places.
bool isSpace(const QString& text, qsizetype from, qsizetype to) {
    return from >= to || QStringView(text).mid(from, to - from).trimmed().isEmpty();
}

} // namespace

QStringList taggedWords(const QString& thirdParties) {
    QStringList out;
    for (const auto& line : thirdParties.split(u'\n'))
        if (const auto words = line.simplified(); !words.isEmpty() && !out.contains(words))
            out << words;
    return out;
}

std::vector<TextRange> rangesAboutOthers(const QString& text, const QString& thirdParties) {
    std::vector<TextRange> all;
    for (const auto& words : taggedWords(thirdParties)) {
        const auto ranges = rangesOf(text, words);
        all.insert(all.end(), ranges.begin(), ranges.end());
    }
    std::sort(all.begin(), all.end(),
              [](const TextRange& a, const TextRange& b) { return a.from < b.from; });
    std::vector<TextRange> out;
    for (const auto& range : all) {
        if (out.empty() || !isSpace(text, out.back().from + out.back().length, range.from)) {
            out.push_back(range);
            continue;
        }
        auto& last = out.back();
        last.length = std::max(last.from + last.length, range.from + range.length) - last.from;
    }
    return out;
}

QString withoutThirdParties(const QString& text, const QString& thirdParties) {
    QString out;
    qsizetype at = 0;
    for (const auto& range : rangesAboutOthers(text, thirdParties)) {
        out += QStringView(text).mid(at, range.from - at);
        out += Words::tr("[about somebody else]");
        at = range.from + range.length;
    }
    return out + text.mid(at);
}

QStringList wordsNotIn(const QString& text, const QString& thirdParties) {
    auto out = taggedWords(thirdParties);
    out.removeIf([&](const QString& words) { return !rangesOf(text, words).empty(); });
    return out;
}

} // namespace ninefold
