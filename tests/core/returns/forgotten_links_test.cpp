// SPDX-License-Identifier: GPL-3.0-or-later
// That a definition says all that adds up in its figures: what does on every caseload and is not
// said would let somebody work out what is hidden.

#include "tests/core/returns/outside_reader.h"
#include "tests/support/core/random_records.h"
#include "tests/support/core/returns.h"

#include <algorithm>
#include <catch2/catch.hpp>

using namespace ninefold;
using namespace ninefold::test;

namespace {

using Sum = std::vector<qint64>; // a coefficient by place

/// Sums of which none follows from the others, in whole numbers modulo a large prime.
class Basis {
public:
    /// What is left of it when all that follows from the others is taken away.
    Sum left(Sum sum) const {
        for (const auto& [first, own] : sums_)
            if (const auto times = sum[first]; times != 0)
                for (size_t place = first; place < own.size(); ++place)
                    sum[place] = (sum[place] + (prime - times) * own[place]) % prime;
        return sum;
    }
    void learn(const Sum& sum) {
        auto more = left(sum);
        const auto first = firstOf(more);
        if (first == more.size())
            return;
        const auto by = inverse(more[first]);
        for (auto& factor : more)
            factor = factor * by % prime;
        sums_[first] = std::move(more);
    }
    /// The first place that is not 0.
    static size_t firstOf(const Sum& sum) {
        const auto found =
            std::find_if(sum.begin(), sum.end(), [](qint64 one) { return one != 0; });
        return static_cast<size_t>(found - sum.begin());
    }

    static constexpr qint64 prime = 2'147'483'647;

private:
    static qint64 inverse(qint64 of) {
        qint64 out = 1;
        for (auto power = prime - 2; power > 0; power /= 2, of = of * of % prime)
            if (power % 2 == 1)
                out = out * of % prime;
        return out;
    }
    std::map<size_t, Sum> sums_; ///< by the first place of each, ascending
};

/// What a figure is added up into: over months, areas and answers, for which the women are too few.
std::string quantityOf(const TableDefinition& table, const std::string& figure) {
    const auto keys = figure.find('/') + 1;
    const auto column = figure.rfind('/') + 1;
    const auto firstKey = figure.substr(keys, figure.find('/', keys) - keys);
    const bool hasMonths = std::any_of(table.columns.begin(), table.columns.end(),
                                       [](const ColumnDefinition& one) { return one.shown.month; });
    if (table.rows == RowsOf::Every && !hasMonths)
        return figure;
    return table.frame.name + '/' +
           (table.rows == RowsOf::Occurring || hasMonths ? "*" : firstKey) + '/' +
           figure.substr(column);
}

struct Caseloads {
    explicit Caseloads(const ReturnDefinition& wanted)
        : definition(wanted)
        , every(withEveryNumber(wanted)) {}

    OutsideReader read(unsigned seed, int women) const {
        const auto book = randomRecords(seed, women);
        ReturnRequest request;
        request.period = *parsePeriod(QStringLiteral("2026-27-Q3"));
        request.today = day("2031-12-31");
        return {definition, *workOutReturn(book, every, request)};
    }
    /// The figures added up, each once by its name.
    std::map<std::string, std::vector<size_t>> quantitiesIn(const OutsideReader& reader) const {
        std::map<std::string, std::vector<size_t>> out;
        for (size_t cell = 0; cell < reader.cells().size(); ++cell) {
            const auto& figure = reader.names()[cell];
            for (const auto& table : definition.tables)
                if (figure.starts_with(table.frame.name + '/') && !reader.isRestOrTotal(cell))
                    out[quantityOf(table, figure)].push_back(cell);
        }
        return out;
    }

    const ReturnDefinition& definition;
    ReturnDefinition every;
};

} // namespace

TEST_CASE("a definition says of its figures all that adds up on every caseload") {
    const auto id = GENERATE(as<QString>{}, QStringLiteral("mopac"), QStringLiteral("police"),
                             QStringLiteral("equality"), QStringLiteral("impact"));
    const auto definition = *builtInDefinition(id);
    const Caseloads caseloads(definition);
    const auto large = caseloads.read(1, 300);
    const auto cells = large.cells().size();
    Basis said;
    for (const auto& link : large.links()) {
        Sum sum(cells);
        for (const auto& term : link.terms)
            sum[term.cell] = (sum[term.cell] + term.coefficient + Basis::prime) % Basis::prime;
        if (link.relation == disclosure::Relation::Zero)
            said.learn(sum);
    }

    // A quantity is the sum of its cells, and a column of what it was on each caseload. Behind the
    // caseloads stands which quantities were added up: it is left of those that come to nothing.
    const auto quantities = caseloads.quantitiesIn(large);
    const size_t count = quantities.size() + 60;
    std::map<std::string, Sum> seen;
    for (size_t seed = 0; seed < count; ++seed) {
        const auto reader = caseloads.read(static_cast<unsigned>(seed + 2), seed % 4 == 0 ? 60 : 8);
        for (const auto& [name, own] : caseloads.quantitiesIn(reader))
            for (const auto cell : own)
                if (const auto value = reader.cells()[cell].value; value != 0) {
                    auto& column = seen[name];
                    column.resize(count + quantities.size());
                    column[seed] += value;
                }
    }
    std::vector<std::string> names;
    for (const auto& [name, own] : quantities) {
        names.push_back(name);
        // What counted nothing anywhere is not told from nothing.
        if (!seen.contains(name))
            for (const auto cell : own) {
                Sum nothing(cells);
                nothing[cell] = 1;
                said.learn(nothing);
            }
    }

    INFO(id.toStdString() << ": " << seen.size() << " of " << quantities.size() << " on " << count);
    CHECK(seen.size() > quantities.size() / 2);
    Basis known;
    for (size_t i = 0; i < names.size(); ++i) {
        if (!seen.contains(names[i]))
            continue;
        auto& column = seen[names[i]];
        column[count + i] = 1;
        const auto left = known.left(column);
        if (Basis::firstOf(left) < count) {
            known.learn(left);
            continue;
        }
        std::string words;
        Sum relation(cells);
        for (size_t other = 0; other < names.size(); ++other) {
            const auto factor = left[count + other];
            if (factor == 0)
                continue;
            words += " + " +
                     std::to_string(factor > Basis::prime / 2 ? factor - Basis::prime : factor) +
                     ' ' + names[other];
            for (const auto cell : quantities.at(names[other]))
                relation[cell] = factor;
        }
        // A report that is due on the last day and not sent yet is neither, which is rare.
        if (words == " + -1 compliance/*/reports_due + 1 compliance/*/reports_late_or_overdue"
                     " + 1 compliance/*/reports_on_time")
            continue;
        INFO("always 0:" << words);
        CHECK(Basis::firstOf(said.left(relation)) == cells);
    }
}
