// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casebook/value_text.h"
#include "core/catalogue/survey_questions.h"
#include "core/returns/second_tables.h"

#include <map>
#include <set>

namespace ninefold::second {

namespace {

using value_text::write;

/// The referral of a record, if it is seen as at T and the record's day is in the period.
template <class T>
const Referral* seenIn(const Casebook& book, const T& record, QDate on, const Period& days) {
    const auto* referral = book.find(record.referral);
    const bool counts = referral && referral->receivedOn <= days.to && on.isValid() &&
                        days.from <= on && on <= days.to;
    return counts ? referral : nullptr;
}

struct Tally {
    std::set<qint64> women;
    qint64 records = 0;
    qint64 sum = 0; ///< minutes, pence

    void add(const Referral& referral, qint64 amount) {
        women.insert(referral.woman.value);
        ++records;
        sum += amount;
    }
};

Table activities(const Casebook& book, const Period& days) {
    Table table{"activities", {"activity", "women", "events", "minutes"}, {}};
    std::map<ActivityKind, Tally> tallies;
    for (const auto& activity : book.all<Activity>())
        if (const auto* referral = seenIn(book, activity, activity.on, days))
            tallies[activity.activity].add(*referral, activity.minutes.value_or(0));
    for (const auto& row : codes<ActivityKind>()) {
        const auto& tally = tallies[row.value];
        table.rows.push_back({std::string(row.code), std::to_string(tally.women.size()),
                              std::to_string(tally.records), std::to_string(tally.sum)});
    }
    return table;
}

Table surveys(const Casebook& book, const Period& days) {
    Table table{"surveys", {"wave", "question", "answered", "positive", "percent_positive"}, {}};
    struct Answers {
        qint64 answered = 0;
        qint64 positive = 0;
    };
    std::map<std::pair<SurveyWave, QString>, Answers> tallies;
    for (const auto& survey : book.all<Survey>()) {
        if (!seenIn(book, survey, survey.completedOn, days))
            continue;
        for (auto it = survey.answers.begin(); it != survey.answers.end(); ++it) {
            static const QSet<QString> good{QStringLiteral("4"), QStringLiteral("5"),
                                            QStringLiteral("yes")};
            static const QSet<QString> other{QStringLiteral("1"), QStringLiteral("2"),
                                             QStringLiteral("3"), QStringLiteral("no")};
            auto& tally = tallies[{survey.wave, it.key()}];
            tally.answered += good.contains(*it) || other.contains(*it) ? 1 : 0;
            tally.positive += good.contains(*it) ? 1 : 0;
        }
    }
    for (const auto& wave : codes<SurveyWave>())
        for (const auto& question : surveyQuestions()) {
            if (!question.asksAt(wave.value) || question.scale == SurveyScale::Text)
                continue;
            const auto& tally = tallies[{wave.value, fromUtf8(question.code)}];
            table.rows.push_back({std::string(wave.code), std::string(question.code),
                                  std::to_string(tally.answered), std::to_string(tally.positive),
                                  percent(tally.positive, tally.answered)});
        }
    return table;
}

Table partners(const Casebook& book, const Period& days) {
    Table table{"partner_referrals", {"pathway", "made"}, {}};
    for (const auto& outcome : codes<PartnerOutcome>())
        table.columns.emplace_back(outcome.code);
    std::map<std::string, std::map<PartnerOutcome, qint64>> tallies;
    for (const auto& partner : book.all<PartnerReferral>()) {
        if (!seenIn(book, partner, partner.madeOn, days))
            continue;
        const bool later = !partner.outcomeOn.isNull() && days.to < partner.outcomeOn;
        ++tallies[write(partner.pathway)][later ? PartnerOutcome::Waiting : partner.outcome];
    }
    const auto addRow = [&](const std::string& shown, const std::string& pathway) {
        std::vector<std::string> row{shown, ""};
        qint64 made = 0;
        for (const auto& outcome : codes<PartnerOutcome>()) {
            made += tallies[pathway][outcome.value];
            row.push_back(std::to_string(tallies[pathway][outcome.value]));
        }
        row[1] = std::to_string(made);
        table.rows.push_back(std::move(row));
    };
    for (const auto pathway : pathways)
        addRow(write(pathway), write(pathway));
    addRow("not_recorded", "");
    return table;
}

Table grants(const Casebook& book, const Period& days) {
    Table table{"grants", {"category", "grants", "women", "amount"}, {}};
    std::map<GrantCategory, Tally> tallies;
    for (const auto& grant : book.all<Grant>())
        if (const auto* referral = seenIn(book, grant, grant.on, days))
            tallies[grant.category].add(*referral, grant.amount.pence);
    for (const auto& row : codes<GrantCategory>()) {
        const auto& tally = tallies[row.value];
        table.rows.push_back({std::string(row.code), std::to_string(tally.records),
                              std::to_string(tally.women.size()), write(Money{tally.sum, 1})});
    }
    return table;
}

/// One digit after the other, the last one rounded half away from zero.
std::string longDivision(qint64 numerator, qint64 denominator, int decimals) {
    if (denominator == 0)
        return {};
    const bool negative = numerator < 0;
    qint64 rest = negative ? -numerator : numerator;
    qint64 whole = rest / denominator;
    rest %= denominator;
    qint64 fraction = 0;
    qint64 scale = 1;
    for (int i = 0; i < decimals; ++i) {
        rest *= 10;
        fraction = fraction * 10 + rest / denominator;
        rest %= denominator;
        scale *= 10;
    }
    if (rest * 2 >= denominator && ++fraction == scale) {
        fraction = 0;
        ++whole;
    }
    auto digits = std::to_string(scale + fraction).substr(1);
    const bool isZero = whole == 0 && fraction == 0;
    return (negative && !isZero ? "-" : "") + std::to_string(whole) + "." + digits;
}

} // namespace

std::vector<Table> fromRecords(const Casebook& book, const Period& days) {
    return {activities(book, days), surveys(book, days), partners(book, days), grants(book, days)};
}

std::string percent(qint64 numerator, qint64 denominator) {
    return longDivision(numerator * 100, denominator, 1);
}

std::string mean(qint64 sum, qint64 count) {
    return longDivision(sum, count, 2);
}

} // namespace ninefold::second
