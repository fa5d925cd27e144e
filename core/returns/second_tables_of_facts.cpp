// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casebook/value_text.h"
#include "core/returns/second_tables.h"
#include "core/rules/needs_summary.h"

#include <map>
#include <set>

namespace ninefold::second {

namespace {

using Cases = std::vector<CaseAtDay>;

template <class F>
std::string count(const Cases& cases, F fits) {
    return std::to_string(std::count_if(cases.begin(), cases.end(), fits));
}

bool isIn(QDate date, const Period& days) {
    return date.isValid() && !(date < days.from) && !(days.to < date);
}

std::vector<std::string> monthRow(const Cases& cases, const PeriodMonth& month) {
    const auto& in = month.days;
    std::set<qint64> women;
    for (const auto& one : cases)
        if (isIn(one.referral->receivedOn, in))
            women.insert(one.woman->id.value);
    const auto acceptedIn = [&](const CaseAtDay& c) {
        return c.accepted && isIn(c.referral->decidedOn, in);
    };
    const auto reached = [&](int days) {
        return count(cases, [&, days](const CaseAtDay& c) {
            return acceptedIn(c) && c.contactDays && *c.contactDays <= days;
        });
    };
    const auto met = [&](ConditionStatus status) {
        return count(cases, [&, status](const CaseAtDay& c) {
            return isIn(c.condition.secondQualifyingOn, in) && c.condition.status == status;
        });
    };
    const auto dueIn = [&](const CaseAtDay& c) { return isIn(c.reportDueOn, in); };
    return {
        value_text::write(month.month),
        count(cases, [&](const CaseAtDay& c) { return isIn(c.referral->receivedOn, in); }),
        std::to_string(women.size()),
        count(cases, acceptedIn),
        count(cases,
              [&](const CaseAtDay& c) { return c.declined && isIn(c.referral->decidedOn, in); }),
        reached(1),
        reached(3),
        count(cases, [&](const CaseAtDay& c) { return isIn(c.firstAttendedOn, in); }),
        count(cases, [&](const CaseAtDay& c) { return isIn(c.condition.secondQualifyingOn, in); }),
        met(ConditionStatus::Complied),
        met(ConditionStatus::CompliedLate),
        count(cases,
              [&](const CaseAtDay& c) {
                  return c.condition.status == ConditionStatus::NotComplied &&
                         isIn(c.condition.deadline.addDays(1), in);
              }),
        count(cases, dueIn),
        count(cases,
              [&](const CaseAtDay& c) {
                  return dueIn(c) && c.reportStatus == ReportStatus::SentOnTime;
              }),
        count(cases, [&](const CaseAtDay& c) { return isIn(c.closedOn, in); }),
        count(cases,
              [&](const CaseAtDay& c) {
                  const bool closed = c.closedOn.isValid() && c.closedOn <= in.to;
                  return c.accepted && c.referral->decidedOn <= in.to && !closed;
              }),
    };
}

Table throughput(const Cases& cases, const Period& days) {
    Table table{"throughput",
                {"month", "referrals_received", "women_referred", "accepted", "declined",
                 "contacted_within_1_day", "contacted_within_3_days", "first_attended",
                 "second_qualifying", "complied", "complied_late", "lapsed", "reports_due",
                 "reports_on_time", "closed", "open_at_end"},
                {}};
    for (const auto& month : monthsOf(days))
        table.rows.push_back(monthRow(cases, month));
    return table;
}

Cases supportedOf(const Cases& cases) {
    Cases out;
    std::copy_if(cases.begin(), cases.end(), std::back_inserter(out),
                 [](const CaseAtDay& c) { return c.supported; });
    return out;
}

Cases assessedOf(const Cases& cases) {
    Cases out;
    std::copy_if(cases.begin(), cases.end(), std::back_inserter(out),
                 [](const CaseAtDay& c) { return c.initial != nullptr; });
    return out;
}

Table needs(const Cases& assessed) {
    Table table{"needs",
                {"pathway", "answered", "none", "low", "medium", "high", "not_disclosed",
                 "not_asked", "with_need", "percent_with_need", "pairs", "mean_change"},
                {}};
    for (const auto pathway : pathways) {
        std::map<std::optional<NeedLevel>, qint64> levels;
        qint64 pairs = 0;
        qint64 change = 0;
        for (const auto& one : assessed) {
            ++levels[one.initial->need(pathway)];
            if (const auto step = one.change[indexOf(pathway)]) {
                ++pairs;
                change += *step;
            }
        }
        using enum NeedLevel;
        const qint64 withNeed = levels[Low] + levels[Medium] + levels[High];
        const qint64 answered = withNeed + levels[NeedLevel::None];
        table.rows.push_back({value_text::write(pathway), std::to_string(answered),
                              std::to_string(levels[NeedLevel::None]), std::to_string(levels[Low]),
                              std::to_string(levels[Medium]), std::to_string(levels[High]),
                              std::to_string(levels[NotDisclosed]),
                              std::to_string(levels[std::nullopt]), std::to_string(withNeed),
                              percent(withNeed, answered), std::to_string(pairs),
                              mean(change, pairs)});
    }
    return table;
}

Table needCounts(const Cases& assessed) {
    Table table{"need_counts", {"needs", "referrals", "assessed", "percent"}, {}};
    std::map<std::string, qint64> counts;
    for (const auto& one : assessed) {
        ++counts[std::to_string(needCount(*one.initial))];
        counts["four_plus"] += needCount(*one.initial) > 3 ? 1 : 0;
        counts["tri_need"] += hasTriNeed(*one.initial) ? 1 : 0;
    }
    std::vector<std::string> order;
    for (size_t n = 0; n <= pathwayCount; ++n)
        order.push_back(std::to_string(n));
    order.insert(order.end(), {"four_plus", "tri_need"});
    const auto all = static_cast<qint64>(assessed.size());
    for (const auto& needs : order)
        table.rows.push_back({needs, std::to_string(counts[needs]), std::to_string(all),
                              percent(counts[needs], all)});
    return table;
}

Table duration(const Cases& supported) {
    Table table{"duration", {"band", "open", "closed"}, {}};
    for (const auto& band : codes<DurationBand>()) {
        const auto of = [&](bool closed) {
            return count(supported, [&, closed](const CaseAtDay& c) {
                return c.duration == band.value && c.closedOn.isValid() == closed;
            });
        };
        table.rows.push_back({std::string(band.code), of(false), of(true)});
    }
    return table;
}

Table compliance(const Cases& cases, const Period& days) {
    Table table{"compliance",
                {"disposal", "bcu_code", "referrals", "complied", "complied_late", "open",
                 "not_complied", "excused", "withdrawn", "reports_due", "reports_on_time",
                 "reports_late_or_overdue"},
                {}};
    std::map<std::pair<Disposal, std::string>, Cases> groups;
    for (const auto& one : cases)
        if (one.accepted && isIn(one.referral->receivedOn, days) && hasCondition(*one.referral)) {
            const auto bcu = value_text::write(one.referral->bcu);
            groups[{one.referral->disposal, bcu.empty() ? "~" : bcu}].push_back(one);
        }
    for (const auto& [key, group] : groups) {
        const auto having = [&of = group](ConditionStatus status) {
            return count(of, [status](const CaseAtDay& c) { return c.condition.status == status; });
        };
        const auto due = [&](const CaseAtDay& c) {
            return c.reportDueOn.isValid() && c.reportDueOn <= days.to;
        };
        using enum ConditionStatus;
        table.rows.push_back({value_text::write(key.first), key.second == "~" ? "" : key.second,
                              std::to_string(group.size()), having(Complied), having(CompliedLate),
                              having(Open), having(NotComplied), having(Excused), having(Withdrawn),
                              count(group, due),
                              count(group,
                                    [&](const CaseAtDay& c) {
                                        return due(c) && c.reportStatus == ReportStatus::SentOnTime;
                                    }),
                              count(group, [&](const CaseAtDay& c) {
                                  return due(c) && (c.reportStatus == ReportStatus::SentLate ||
                                                    c.reportStatus == ReportStatus::Overdue);
                              })});
    }
    return table;
}

std::vector<std::string> equalityRow(const Cases& group, const char* characteristic,
                                     std::string_view value) {
    return {characteristic,
            std::string(value),
            std::to_string(group.size()),
            count(group, [](const CaseAtDay& c) { return c.accepted; }),
            count(group, [](const CaseAtDay& c) { return c.attendedCount > 0; }),
            count(group, [](const CaseAtDay& c) {
                return c.condition.status == ConditionStatus::Complied;
            })};
}

Table ageAndEthnicity(const Cases& cases, const Period& days) {
    Table table{"equality",
                {"characteristic", "value", "referred", "accepted", "attended_one", "complied"},
                {}};
    std::map<AgeBand, Cases> byAge;
    std::map<std::optional<Ethnicity>, Cases> byEthnicity;
    for (const auto& one : cases)
        if (isIn(one.referral->receivedOn, days)) {
            byAge[one.ageBand].push_back(one);
            byEthnicity[one.woman->ethnicity].push_back(one);
        }
    for (const auto& band : codes<AgeBand>())
        table.rows.push_back(equalityRow(byAge[band.value], "age_band", band.code));
    for (const auto& group : codes<Ethnicity>())
        table.rows.push_back(equalityRow(byEthnicity[group.value], "ethnicity", group.code));
    table.rows.push_back(equalityRow(byEthnicity[std::nullopt], "ethnicity", "not_recorded"));
    return table;
}

Table rearrest(const Cases& cases) {
    Table table{"rearrest",
                {"engagement", "referrals", "rearrested", "not_rearrested", "unknown",
                 "percent_rearrested"},
                {}};
    for (const auto& engagement : codes<Engagement>()) {
        std::map<Rearrest, qint64> told;
        qint64 all = 0;
        for (const auto& one : cases) {
            if (!one.accepted || one.referral->disposal != Disposal::ConditionalCaution ||
                (one.attendedCount > 1) != (engagement.value == Engagement::TwoPlus))
                continue;
            ++all;
            ++told[one.rearrest];
        }
        const auto yes = told[Rearrest::Yes];
        const auto no = told[Rearrest::No];
        table.rows.push_back({std::string(engagement.code), std::to_string(all),
                              std::to_string(yes), std::to_string(no),
                              std::to_string(told[Rearrest::Unknown]), percent(yes, yes + no)});
    }
    return table;
}

struct SummaryRows {
    Table table{"summary", {"measure", "count", "of", "value"}, {}};

    void share(const char* measure, qint64 count, qint64 of) {
        table.rows.push_back(
            {measure, std::to_string(count), std::to_string(of), percent(count, of)});
    }
    void each(const char* measure, qint64 sum, qint64 of) {
        table.rows.push_back({measure, std::to_string(sum), std::to_string(of), mean(sum, of)});
    }
};

Table summary(const Cases& supported, const Cases& assessed) {
    const auto ofSupported = [&](auto fits) {
        return static_cast<qint64>(std::count_if(supported.begin(), supported.end(), fits));
    };
    const auto ofAssessed = [&](auto fits) {
        return static_cast<qint64>(
            std::count_if(assessed.begin(), assessed.end(),
                          [&](const CaseAtDay& c) { return fits(*c.initial); }));
    };
    const auto firstTime = [&](YesNoUnknown answer) {
        return ofSupported(
            [answer](const CaseAtDay& c) { return c.referral->firstTimeOffender == answer; });
    };
    const auto band = [&](DurationBand wanted) {
        return ofSupported([wanted](const CaseAtDay& c) { return c.duration == wanted; });
    };
    qint64 events = 0;
    qint64 types = 0;
    for (const auto& one : supported) {
        events += one.activityEvents;
        types += one.activityTypes;
    }
    const auto all = static_cast<qint64>(supported.size());
    const auto asked = static_cast<qint64>(assessed.size());
    SummaryRows rows;
    rows.table.rows.push_back({"supported", std::to_string(all), "", ""});
    rows.share("first_time", firstTime(YesNoUnknown::Yes),
               firstTime(YesNoUnknown::Yes) + firstTime(YesNoUnknown::No));
    rows.share("four_plus", ofAssessed(hasFourOrMoreNeeds), asked);
    rows.share("mental_health",
               ofAssessed([](const Assessment& a) { return a.mentalHealth == HealthNeed::Yes; }),
               asked);
    rows.share("abuse",
               ofAssessed([](const Assessment& a) { return isNeed(a.need(Pathway::Abuse)); }),
               asked);
    rows.share("substance",
               ofAssessed([](const Assessment& a) { return isNeed(a.need(Pathway::Substances)); }),
               asked);
    rows.share("tri_need", ofAssessed(hasTriNeed), asked);
    rows.share("over_3_months", all - band(DurationBand::Under3), all);
    rows.share("6_to_12_months", band(DurationBand::From6To12), all);
    rows.each("activity_events_each", events, all);
    rows.each("activity_types_each", types, all);
    return rows.table;
}

} // namespace

std::vector<Table> fromFacts(const std::vector<CaseAtDay>& cases, const Period& days) {
    const auto supported = supportedOf(cases);
    const auto assessed = assessedOf(supported);
    return {throughput(cases, days), needs(assessed),
            needCounts(assessed),    duration(supported),
            compliance(cases, days), ageAndEthnicity(cases, days),
            rearrest(cases),         summary(supported, assessed)};
}

} // namespace ninefold::second
