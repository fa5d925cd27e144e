// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/search.h"

#include "core/base/date_words.h"
#include "core/base/text.h"
#include "core/rules/date_reading.h"
#include "core/rules/names.h"
#include "core/rules/safe_contact.h"

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

/// By what she was found; the rarest is told.
enum class By : quint8 { Nothing, Name, Phone, Postcode, Pnc, Born };

struct Match {
    int score = 0;
    By by = By::Nothing;
};

/// What was typed, in the forms that are compared.
class Sought {
public:
    Sought(const QString& typed, QDate today) {
        const auto parts = typed.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
        for (const auto& part : parts)
            if (auto word = folded(part); !word.isEmpty())
                words_ << word;
        whole_ = folded(typed);
        if (isPhoneLike(typed))
            digits_ = dialled(typed);
        if (const auto read = readDate(typed, today, DateUse::Birth); read.ok())
            born_ = read.date;
    }

    bool isBlank() const { return words_.isEmpty(); }

    /// All that was typed as one thing, else every word somewhere.
    Match in(const SearchIndex::Entry& entry) const {
        auto match = asOne(entry);
        if (match.by != By::Nothing)
            return match;
        for (const auto& word : words_) {
            const auto part = ofWord(entry, word);
            if (part.by == By::Nothing)
                return {};
            match.score += part.score;
            match.by = std::max(match.by, part.by);
        }
        return match;
    }

private:
    Match asOne(const SearchIndex::Entry& entry) const {
        if (born_.isValid() && entry.born == born_)
            return {birthday, By::Born};
        if (digits_.size() >= fewestDigits && entry.phone.contains(digits_))
            return {otherField, By::Phone};
        if (whole_.size() >= 2 && entry.postcode.startsWith(whole_))
            return {otherField, By::Postcode};
        if (whole_.size() >= 4 && entry.pnc.contains(whole_))
            return {otherField, By::Pnc};
        return {};
    }

    static int inNames(const SearchIndex::Entry& entry, const QString& word) {
        int best = entry.wholeName.contains(word) ? insideName : 0;
        if (best == 0)
            return 0;
        for (const auto& name : entry.names)
            best = std::max(best, name == word            ? wholeName
                                  : name.startsWith(word) ? startOfName
                                                          : 0);
        return best;
    }

    static int inReferences(const SearchIndex::Entry& entry, const QString& word) {
        if (!entry.refs.contains(word))
            return 0;
        return entry.refs.split(QLatin1Char(' ')).contains(word) ? wholeReference : partOfReference;
    }

    static Match ofWord(const SearchIndex::Entry& entry, const QString& word) {
        if (const int score = std::max(inNames(entry, word), inReferences(entry, word)))
            return {score, By::Name};
        if (word.size() >= fewestDigits && word == digitsOf(word) && entry.phone.contains(word))
            return {otherField, By::Phone};
        if (word.size() >= 2 && entry.postcode.contains(word))
            return {otherField, By::Postcode};
        return {};
    }

    QStringList words_; ///< folded
    QString whole_;     ///< folded, without spaces
    QString digits_;    ///< where all that is typed could be a phone number
    QDate born_;
};

QString reasonText(const Woman& woman, By by) {
    switch (by) {
    case By::Phone:
        return Words::tr("Phone %1. %2", "Phone 07700 900142. Call or text, no voicemail")
            .arg(woman.phone, safeContactInShort(woman));
    case By::Postcode:
        return Words::tr("Postcode %1").arg(woman.postcode);
    case By::Pnc:
        return Words::tr("PNC ID %1").arg(woman.pncId);
    case By::Born:
    case By::Name:
    case By::Nothing:
        break;
    }
    return woman.dateOfBirth.isValid() ? Words::tr("Born %1").arg(longDay(woman.dateOfBirth))
                                       : QString();
}

} // namespace

std::vector<SearchHit> SearchIndex::find(const Casebook& book, const QString& typed, QDate today,
                                         size_t atMost) const {
    const Sought sought(typed, today);
    if (sought.isBlank())
        return {};
    std::vector<std::pair<Match, const Entry*>> found;
    for (const auto& [id, entry] : entries_)
        if (const auto match = sought.in(entry); match.by != By::Nothing)
            found.emplace_back(match, &entry);
    const auto better = [](const auto& a, const auto& b) {
        return a.first.score != b.first.score ? a.first.score > b.first.score
                                              : a.second->woman < b.second->woman;
    };
    const auto shown = std::min(atMost, found.size());
    std::partial_sort(found.begin(), found.begin() + static_cast<qsizetype>(shown), found.end(),
                      better);
    found.resize(shown);

    std::vector<SearchHit> out;
    for (const auto& [match, entry] : found) {
        const auto& woman = *book.find(entry->woman);
        out.push_back({woman.id, entry->newest, displayName(woman), woman.ref,
                       reasonText(woman, match.by), match.score});
    }
    return out;
}

} // namespace ninefold
