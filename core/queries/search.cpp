// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/search.h"

#include "core/base/date_words.h"
#include "core/base/text.h"
#include "core/rules/date_reading.h"
#include "core/rules/names.h"

namespace ninefold {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Search)
};

// How well a word fits, for ranking: her own name before what merely contains it.
constexpr int wholeName = 12;
constexpr int wholeReference = 12;
constexpr int startOfName = 8;
constexpr int partOfReference = 6;
constexpr int insideName = 3;
constexpr int otherField = 5;
constexpr int birthday = 12;
constexpr qsizetype fewestDigits = 3; ///< of a phone number

QString digitsOf(const QString& text) {
    QString out;
    for (const QChar c : text)
        if (c.isDigit())
            out += c;
    return out;
}

/// The number as it is dialled at home: +44 20 … and 0044 20 … are 020 …
QString dialled(const QString& phone) {
    auto digits = digitsOf(phone);
    if (digits.startsWith(QLatin1String("0044")))
        digits = digits.mid(4);
    else if (digits.startsWith(QLatin1String("44")) && digits.size() > 10)
        digits = digits.mid(2);
    else
        return digits;
    return digits.startsWith(QLatin1Char('0')) ? digits : QLatin1Char('0') + digits;
}

bool isPhoneLike(const QString& typed) {
    return std::all_of(typed.begin(), typed.end(), [](QChar c) {
        return c.isDigit() || c.isSpace() || QStringLiteral("+()-").contains(c);
    });
}

} // namespace

SearchIndex::SearchIndex(const Casebook& book) {
    entries_.reserve(book.all<Woman>().size());
    for (const auto& woman : book.all<Woman>())
        entries_.emplace(woman.id.value, entryOf(book, woman));
}

SearchIndex::Entry SearchIndex::entryOf(const Casebook& book, const Woman& woman) {
    Entry entry;
    entry.woman = woman.id;
    const auto words =
        (woman.givenNames + QLatin1Char(' ') + woman.familyName + QLatin1Char(' ') + woman.knownAs)
            .split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const auto& word : words)
        entry.names.push_back(folded(word));
    entry.wholeName = folded(fullName(woman) + woman.knownAs);
    entry.refs = folded(woman.ref);
    const Referral* newest = nullptr;
    for (const auto* referral : book.of<Referral>(woman.id)) {
        entry.refs += QLatin1Char(' ') + folded(referral->ref);
        if (!newest || newest->receivedOn <= referral->receivedOn)
            newest = referral;
    }
    if (newest)
        entry.newest = newest->id;
    entry.phone = dialled(woman.phone);
    entry.postcode = folded(woman.postcode);
    entry.pnc = folded(woman.pncId);
    entry.born = woman.dateOfBirth;
    return entry;
}

void SearchIndex::update(const Casebook& book, const ChangeSet& changes) {
    const auto refresh = [&](Id<Woman> id) {
        if (const auto* woman = book.find(id))
            entries_[id.value] = entryOf(book, *woman);
        else
            entries_.erase(id.value);
    };
    for (const auto& any : changes.edits) {
        if (const auto* edit = std::get_if<Edit<Woman>>(&any))
            refresh(edit->id());
        if (const auto* edit = std::get_if<Edit<Referral>>(&any)) {
            if (edit->before)
                refresh(edit->before->woman);
            if (edit->after)
                refresh(edit->after->woman);
        }
    }
}

namespace {

struct Sought {
    QStringList words; ///< folded
    QString whole;     ///< folded, without spaces
    QString digits;    ///< where all that is typed could be a phone number
    QDate born;
};

Sought soughtBy(const QString& typed, QDate today) {
    Sought sought;
    const auto parts = typed.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const auto& part : parts)
        if (auto word = folded(part); !word.isEmpty())
            sought.words << word;
    sought.whole = folded(typed);
    if (isPhoneLike(typed))
        sought.digits = dialled(typed);
    if (const auto read = readDate(typed, today, DateUse::Birth); read.ok())
        sought.born = read.date;
    return sought;
}

} // namespace

std::vector<SearchHit> SearchIndex::find(const Casebook& book, const QString& typed, QDate today,
                                         size_t atMost) const {
    const auto sought = soughtBy(typed, today);
    if (sought.words.isEmpty())
        return {};
    enum class By : quint8 { Nothing, Name, Phone, Postcode, Pnc, Born };
    struct Found {
        const Entry* entry;
        int score;
        By by;
    };
    const auto inNames = [](const Entry& entry, const QString& word) {
        for (const auto& name : entry.names)
            if (name == word)
                return wholeName;
        for (const auto& name : entry.names)
            if (name.startsWith(word))
                return startOfName;
        return entry.wholeName.contains(word) ? insideName : 0;
    };
    const auto inRefs = [](const Entry& entry, const QString& word) {
        return !entry.refs.contains(word)                          ? 0
               : entry.refs.split(QLatin1Char(' ')).contains(word) ? wholeReference
                                                                   : partOfReference;
    };
    const auto matchWhole = [&](const Entry& entry) -> Found {
        if (sought.born.isValid() && entry.born == sought.born)
            return {&entry, birthday, By::Born};
        if (sought.digits.size() >= fewestDigits && entry.phone.contains(sought.digits))
            return {&entry, otherField, By::Phone};
        if (!entry.postcode.isEmpty() && sought.whole.size() >= 2 &&
            entry.postcode.startsWith(sought.whole))
            return {&entry, otherField, By::Postcode};
        if (sought.whole.size() >= 4 && entry.pnc.contains(sought.whole))
            return {&entry, otherField, By::Pnc};
        return {&entry, 0, By::Nothing};
    };
    const auto matchWord = [&](const Entry& entry, const QString& word) -> Found {
        if (const int score = inNames(entry, word))
            return {&entry, score, By::Name};
        if (const int score = inRefs(entry, word))
            return {&entry, score, By::Name};
        if (word.size() >= fewestDigits && word == digitsOf(word) && entry.phone.contains(word))
            return {&entry, otherField, By::Phone};
        if (word.size() >= 2 && entry.postcode.contains(word))
            return {&entry, otherField, By::Postcode};
        return {&entry, 0, By::Nothing};
    };

    std::vector<Found> found;
    for (const auto& [id, entry] : entries_) {
        auto hit = matchWhole(entry);
        if (hit.by == By::Nothing) {
            for (const auto& word : sought.words) {
                const auto part = matchWord(entry, word);
                if (part.by == By::Nothing) {
                    hit.score = 0;
                    break;
                }
                hit.score += part.score;
                hit.by = std::max(hit.by, part.by);
            }
        }
        if (hit.score > 0)
            found.push_back(hit);
    }
    const auto better = [](const Found& a, const Found& b) {
        return a.score != b.score ? a.score > b.score : a.entry->woman < b.entry->woman;
    };
    const auto shown = std::min(atMost, found.size());
    std::partial_sort(found.begin(), found.begin() + static_cast<qsizetype>(shown), found.end(),
                      better);
    found.resize(shown);

    std::vector<SearchHit> out;
    for (const auto& hit : found) {
        const auto& woman = *book.find(hit.entry->woman);
        SearchHit line{woman.id, hit.entry->newest, displayName(woman), woman.ref, {}, hit.score};
        if (hit.by == By::Phone)
            line.reason = Words::tr("Phone %1").arg(woman.phone);
        else if (hit.by == By::Postcode)
            line.reason = Words::tr("Postcode %1").arg(woman.postcode);
        else if (hit.by == By::Pnc)
            line.reason = Words::tr("PNC ID %1").arg(woman.pncId);
        else if (woman.dateOfBirth.isValid())
            line.reason = Words::tr("Born %1").arg(longDay(woman.dateOfBirth));
        out.push_back(std::move(line));
    }
    return out;
}

} // namespace ninefold
