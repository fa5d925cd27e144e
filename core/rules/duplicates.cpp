// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/duplicates.h"

#include "core/base/date_words.h"
#include "core/base/text.h"
#include "core/rules/names.h"

#include <QLocale>

namespace ninefold {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Duplicates)
};

// How much each agreement says. Names alone are enough to show her; a birthday alone is not.
constexpr int enough = 40;
constexpr int allNamesAgree = 45;
constexpr int allNamesNearly = 40;
constexpr int oneNameAgrees = 20;
constexpr int sameBirthday = 35;
constexpr int swappedBirthday = 30;
constexpr int nearlyBirthday = 20;
constexpr int otherBirthday = -25;
constexpr int sameNumber = 45;
constexpr int sameEmail = 45;
constexpr int samePnc = 100;

/// The words of a name, folded: "Amina Yusuf-Warsame" is three.
QStringList wordsOf(const QString& names) {
    QStringList out;
    QString word;
    for (const QChar c : names + QLatin1Char(' ')) {
        if (c.isSpace() || c == QLatin1Char('-') || c == QChar(0x2010)) {
            if (auto plain = folded(word); !plain.isEmpty())
                out << plain;
            word.clear();
        } else {
            word += c;
        }
    }
    return out;
}

/// One letter put in, left out, changed, or two neighbours swapped. Short names must agree.
bool isNearly(const QString& a, const QString& b) {
    if (a == b)
        return true;
    if (std::min(a.size(), b.size()) < 4 || qAbs(a.size() - b.size()) > 1)
        return false;
    const auto [left, right] = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    const QStringView restA(a.constData() + (left - a.begin()), a.constData() + a.size());
    const QStringView restB(b.constData() + (right - b.begin()), b.constData() + b.size());
    if (restA.size() == restB.size())
        return restA.mid(1) == restB.mid(1) ||
               (restA.size() > 1 && restA[0] == restB[1] && restA[1] == restB[0] &&
                restA.mid(2) == restB.mid(2));
    return restA.size() > restB.size() ? restA.mid(1) == restB : restA == restB.mid(1);
}

int countIn(const QStringList& sought, const QStringList& hers,
            bool (*agree)(const QString&, const QString&)) {
    return static_cast<int>(std::count_if(sought.begin(), sought.end(), [&](const QString& word) {
        return std::any_of(hers.begin(), hers.end(),
                           [&](const QString& one) { return agree(word, one); });
    }));
}

bool isSame(const QString& a, const QString& b) {
    return a == b;
}

QString digitsOf(const QString& phone) {
    QString digits;
    for (const QChar c : phone)
        if (c.isDigit())
            digits += c;
    return digits.right(9); // past +44, 0044 or 0
}

class Comparison {
public:
    explicit Comparison(const WomanSought& sought)
        : sought_(sought)
        , names_(wordsOf(sought.givenNames + QLatin1Char(' ') + sought.familyName))
        , phone_(digitsOf(sought.phone))
        , email_(folded(sought.email))
        , pnc_(folded(sought.pncId)) {
        if (names_.isEmpty())
            names_ = wordsOf(sought.knownAs);
    }

    LikelyWoman with(const Woman& woman) const {
        LikelyWoman out;
        out.woman = woman.id;
        compareNames(woman, out);
        compareBirthday(woman, out);
        comparePhone(woman, out);
        if (!pnc_.isEmpty() && pnc_ == folded(woman.pncId)) {
            out.score += samePnc;
            out.other = Words::tr("the same PNC ID");
        } else if (!email_.isEmpty() && email_ == folded(woman.email)) {
            out.score += sameEmail;
            out.other = Words::tr("the same email");
        }
        return out;
    }

private:
    void compareNames(const Woman& woman, LikelyWoman& out) const {
        if (names_.isEmpty())
            return;
        const auto hers = wordsOf(woman.givenNames + QLatin1Char(' ') + woman.familyName +
                                  QLatin1Char(' ') + woman.knownAs);
        const int typed = static_cast<int>(names_.size());
        const int same = countIn(names_, hers, isSame);
        if (same == typed && typed > 1) {
            out.score += allNamesAgree;
            out.name = typed == 2 ? Words::tr("both names are in hers")
                                  : Words::tr("all %1 names are in hers").arg(typed);
        } else if (countIn(names_, hers, isNearly) == typed && typed > 1) {
            out.score += allNamesNearly;
            out.name = Words::tr("nearly the same name");
        } else if (same > 0) {
            out.score += oneNameAgrees;
            out.name = Words::tr("one name is in hers");
        }
    }

    void compareBirthday(const Woman& woman, LikelyWoman& out) const {
        const auto born = woman.dateOfBirth;
        const auto sought = sought_.dateOfBirth;
        if (!born.isValid()) {
            out.born = Words::tr("not entered yet");
            return;
        }
        out.born = longDay(born);
        if (!sought.isValid())
            return;
        const auto say = [&](int score, const QString& how) {
            out.score += score;
            out.born = Words::tr("%1, %2", "14 May 1992, the same day").arg(longDay(born), how);
        };
        if (born == sought)
            say(sameBirthday, Words::tr("the same day"));
        else if (born.year() == sought.year() && born.day() == sought.month() &&
                 born.month() == sought.day())
            say(swappedBirthday, Words::tr("day and month swapped"));
        else if (born.day() == sought.day() && born.month() == sought.month())
            say(nearlyBirthday, Words::tr("the same day and month"));
        else
            out.score += otherBirthday;
    }

    void comparePhone(const Woman& woman, LikelyWoman& out) const {
        const auto hers = digitsOf(woman.phone);
        if (phone_.isEmpty() || hers.isEmpty()) {
            out.phone = Words::tr("not entered yet");
            return;
        }
        if (phone_.size() >= 6 && phone_ == hers) {
            out.score += sameNumber;
            out.phone = Words::tr("the same number");
        } else {
            out.phone = Words::tr("another number");
        }
    }

    const WomanSought& sought_;
    QStringList names_;
    QString phone_;
    QString email_;
    QString pnc_;
};

} // namespace

std::vector<LikelyWoman> likelyWomen(const Casebook& book, const WomanSought& sought,
                                     Id<Woman> except, size_t atMost) {
    const Comparison comparison(sought);
    std::vector<LikelyWoman> out;
    for (const auto& woman : book.all<Woman>()) {
        if (woman.id == except)
            continue;
        auto likely = comparison.with(woman);
        if (likely.score >= enough)
            out.push_back(std::move(likely));
    }
    std::stable_sort(out.begin(), out.end(),
                     [](const LikelyWoman& a, const LikelyWoman& b) { return a.score > b.score; });
    if (out.size() > atMost)
        out.resize(atMost);
    return out;
}

} // namespace ninefold
