// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/returns/disclosure.h"
#include "core/returns/figures.h"
#include "core/returns/submission.h"
#include "tests/core/returns/outside_reader.h"
#include "tests/support/core/random_records.h"
#include "tests/support/core/returns.h"

#include <algorithm>
#include <catch2/catch.hpp>

using namespace ninefold;
using namespace ninefold::test;

namespace {

Return made(const Casebook& book, const ReturnDefinition& definition, const char* period,
            bool isPublic, std::optional<SuppressionRule> rule = {}) {
    ReturnRequest request;
    request.period = *parsePeriod(QString::fromLatin1(period));
    request.today = request.period.to.addYears(5);
    request.isPublic = isPublic;
    request.rule = rule;
    auto out = *workOutReturn(book, definition, request);
    std::erase_if(out.tables, [](const ReturnTable& table) { return table.caseLevel; });
    return out;
}

int hiddenIn(const Return& made) {
    int hidden = 0;
    for (const auto& table : made.tables)
        for (const auto& row : table.rows)
            for (const auto& cell : row)
                hidden += cell.hidden ? 1 : 0;
    return hidden;
}

/// Figures other than 0.
int shownIn(const Return& made) {
    int shown = 0;
    for (const auto& table : made.tables)
        for (const auto& row : table.rows)
            for (size_t i = 0; i < row.size(); ++i)
                shown += table.columns[i].figure && !row[i].text.empty() && row[i].text != "0";
    return shown;
}

void auditEveryReturn(const SuppressionRule& style) {
    const auto id = GENERATE(as<QString>{}, QStringLiteral("mopac"), QStringLiteral("police"),
                             QStringLiteral("equality"), QStringLiteral("impact"));
    const auto definition = *builtInDefinition(id);
    const auto every = withEveryNumber(definition);
    int hidden = 0;
    int shown = 0;
    for (int seed = 1; seed <= 3; ++seed)
        for (const auto women : {8, 40, 120}) {
            if (id == QStringLiteral("equality") && women * seed > 120)
                continue; // eight ways of counting the same women: to audit them takes long
            INFO(id.toStdString() << " most " << style.most << " seed " << seed << " women "
                                  << women);
            const auto book = randomRecords(static_cast<unsigned>(seed), women);
            const auto published = made(book, definition, "2026-27-Q3", true, style);
            const auto truth = made(book, every, "2026-27-Q3", false);
            const OutsideReader reader(definition, published, truth);
            CHECK(reader.complaints() == std::vector<std::string>());
            hidden += hiddenIn(published);
            shown += shownIn(published);
        }
    CHECK(hidden > 0);
    CHECK(shown > 0);
}

} // namespace

TEST_CASE("nobody outside can narrow a hidden figure of any return below the rule") {
    auditEveryReturn({});
}

TEST_CASE("nobody outside can narrow a hidden figure in the NHS style either") {
    auditEveryReturn(nhsStyle);
}

TEST_CASE("in the NHS style counts to 7 are hidden and others are rounded with percentages") {
    for (const char* id : {"mopac", "police"}) {
        const auto definition = *builtInDefinition(QString::fromLatin1(id));
        const auto book = randomRecords(4, 150);
        const auto published = made(book, definition, "2026-27-Q3", true, nhsStyle);
        for (const auto& table : published.tables)
            for (const auto& row : table.rows)
                for (size_t i = 0; i < row.size(); ++i) {
                    INFO(table.name << ' ' << row[0].text << ' ' << table.columns[i].name);
                    if (row[i].hidden || row[i].text.empty() || !table.columns[i].figure)
                        continue;
                    if (table.columns[i].type == ColumnType::Integer &&
                        table.columns[i].name != "minutes")
                        CHECK(std::stoi(row[i].text) % 5 == 0);
                    if (row[i].ratio < 0)
                        continue;
                    const auto& ratio = table.ratios[static_cast<size_t>(row[i].ratio)];
                    CHECK(ratio.numerator % 5 == 0);
                    CHECK(ratio.denominator % 5 == 0);
                }
    }
}

TEST_CASE("nothing is hidden where nothing is small") {
    const Casebook book;
    for (const auto& id : builtInDefinitions())
        CHECK(hiddenIn(made(book, *builtInDefinition(id), "2026-10", true)) == 0);
}

TEST_CASE("what was hidden the time before is hidden rather than another") {
    for (const char* id : {"mopac", "police"})
        for (unsigned seed = 1; seed <= 3; ++seed) {
            const auto definition = *builtInDefinition(QString::fromLatin1(id));
            const auto book = randomRecords(seed, 60);
            const auto before = made(book, definition, "2026-10", true);
            auto again = made(book, definition, "2026-10", false);
            again.isPublic = true;
            hideSmallCounts(again, definition, before.tables);
            CHECK(hiddenIn(again) > 0);
            for (size_t t = 0; t < again.tables.size(); ++t)
                for (size_t row = 0; row < again.tables[t].rows.size(); ++row)
                    for (size_t i = 0; i < again.tables[t].columns.size(); ++i) {
                        INFO(id << " seed " << seed << ' ' << again.tables[t].name << " row " << row
                                << ' ' << again.tables[t].columns[i].name);
                        CHECK((!again.tables[t].rows[row][i].hidden ||
                               before.tables[t].rows[row][i].hidden));
                    }
        }
}

TEST_CASE("a public version that was submitted keeps its pattern when it is made again") {
    const auto definition = *builtInDefinition(QStringLiteral("police"));
    for (unsigned seed = 1; seed <= 3; ++seed)
        for (const auto& rule : {SuppressionRule{}, nhsStyle}) {
            INFO("seed " << seed << " most " << rule.most);
            auto book = randomRecords(seed, 60);
            SubmitReturn submit;
            submit.definitionText = definition.text;
            submit.period = monthPeriod(2026, 10);
            submit.isPublic = true;
            submit.rule = rule;
            submit.submittedTo = QStringLiteral("The board");
            const auto drafted =
                submit.draft(book, {Role::Manager, day("2031-10-31"), {}},
                             [](const print::Document&) { return Result<QByteArray>("%PDF"); });
            REQUIRE(std::holds_alternative<ChangeSet>(drafted));
            const auto before = made(book, definition, "2026-10", true, rule);
            book.apply(std::get<ChangeSet>(drafted));
            const auto again = made(book, definition, "2026-10", true, rule);
            CHECK(hiddenIn(again) > 0);
            for (size_t t = 0; t < again.tables.size(); ++t)
                for (size_t row = 0; row < again.tables[t].rows.size(); ++row)
                    for (size_t i = 0; i < again.tables[t].columns.size(); ++i)
                        CHECK((!again.tables[t].rows[row][i].hidden ||
                               before.tables[t].rows[row][i].hidden));
        }
}

TEST_CASE("a relation that the true figures break is not taken as known") {
    const auto definition = readDefinition(R"({"id": "odd", "version": "1", "title": "Odd",
        "tables": [{"name": "odd", "title": "Odd", "note": "All.", "in_row": "1", "columns": [
          {"name": "disposal", "label": "D", "definition": "D", "codes": "disposal",
           "only": ["CC"]},
          {"name": "all", "label": "All", "definition": "All", "count": "1", "parts": ["few"]},
          {"name": "few", "label": "Few", "definition": "Few",
           "count": "accepted = 'yes'"}]}]})",
                                           QStringLiteral("odd.json"));
    REQUIRE(definition);
    for (unsigned seed = 1; seed <= 5; ++seed) {
        INFO("seed " << seed);
        const auto book = randomRecords(seed, 60);
        const auto truth = made(book, *definition, "2026-10", false);
        const Figures figures(truth, *definition, {});
        CHECK(figures.links().empty() ==
              (truth.tables[0].rows[0][1].text != truth.tables[0].rows[0][2].text));
        CHECK(hiddenIn(made(book, *definition, "2026-10", true)) == 0);
    }
}

TEST_CASE("a public return says what was hidden and by which rule") {
    const auto definition = *builtInDefinition(QStringLiteral("mopac"));
    const auto book = randomRecords(2, 40);
    CHECK(suppressionStatement(made(book, definition, "2026-10", false)).empty());
    const auto standard = suppressionStatement(made(book, definition, "2026-10", true));
    REQUIRE(standard.size() == 4);
    CHECK(standard[0].second.contains(QStringLiteral("Counts of 1 to 4 are hidden")));
    const auto nhs = made(book, definition, "2026-10", true, nhsStyle);
    const auto rounded = suppressionStatement(nhs);
    REQUIRE(rounded.size() == 5);
    CHECK(rounded[1].second.contains(QStringLiteral("nearest 5")));
    CHECK(rounded[4].second.startsWith(QStringLiteral("%1 of ").arg(hiddenIn(nhs))));
}

TEST_CASE("a link of a definition that names no figure is refused with its place") {
    const auto refused = [](const char* link) {
        const auto text =
            QByteArrayLiteral(R"({"id": "a", "version": "1", "title": "A", "tables": [{
 "name": "t", "title": "T", "note": "All.", "columns": [
 {"name": "month", "label": "M", "definition": "M", "period": "month"},
 {"name": "n", "label": "N", "definition": "N", "count": "1"}]}],
 "links": [
)") + link + "]}";
        const auto read = readDefinition(text, QStringLiteral("a.json"));
        return read ? QString() : read.failure().text;
    };
    CHECK(refused(R"({"sum": ["t/*/n"], "is": ["t/*/n"]})").isEmpty());
    CHECK(refused(R"({"sum": ["t/$m-1/n"], "at_most": ["t/$m/n", "t/last/n"]})").isEmpty());
    for (const auto& [link, words] : std::initializer_list<std::pair<const char*, const char*>>{
             {R"({"sum": ["u/*/n"], "is": ["t/*/n"]})", "no table “u” with figures. There is: t"},
             {R"({"sum": ["t/*/x"], "is": ["t/*/n"]})", "“x” is no figure of table “t”"},
             {R"({"sum": ["t/n"], "is": ["t/*/n"]})", "needs month and a column"},
             {R"({"sum": ["t/2026-10/n"], "is": ["t/*/n"]})", "is a month"},
             {R"({"sum": ["t/$m-1/n"], "is": ["t/*/n"]})", "needs a figure with “$m”"},
             {R"({"sum": ["2000*t/*/n"], "is": ["t/*/n"]})", "must be 1 to 1000"},
             {R"({"sum": ["t/*/n"]})", "a link is"},
             {R"({"sum": [], "is": ["t/*/n"]})", "names no figure"}}) {
        const auto failure = refused(link);
        INFO(link << " → " << failure.toStdString());
        CHECK(failure.contains(QString::fromUtf8(words)));
        CHECK(failure.startsWith(QStringLiteral("a.json, line 6: link 1")));
    }
}
