// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/exchange/export.h"
#include "core/exchange/import.h"
#include "core/returns/cover.h"
#include "core/returns/loaded_definitions.h"
#include "tests/support/core/october.h"
#include "tests/support/core/test_folder.h"

#include <catch2/catch.hpp>

using namespace ninefold;
using namespace ninefold::test;

namespace {

std::map<QString, QByteArray> kept(const Casebook& book, Id<Submission> submission) {
    const auto files = submittedFolder(book, submission);
    INFO((files ? std::string() : files.failure().text.toStdString()));
    REQUIRE(files);
    std::map<QString, QByteArray> out;
    for (const auto& file : *files)
        out[file.name] = file.bytes;
    return out;
}

/// A difference a line: "grants|Food|Grants|0|1".
std::vector<std::string> differencesTold(const std::vector<CellDifference>& differences) {
    std::vector<std::string> out;
    for (const auto& one : differences)
        out.push_back(toUtf8(
            QStringList{fromUtf8(one.table), one.row, one.columnLabel, one.then, one.now}.join(
                u'|')));
    return out;
}

std::vector<std::string> changedSince(const October& october, const Submission& submission) {
    const auto made = workedOutAgain(october.book(), submission, october.session->today());
    REQUIRE(made);
    const auto differences = changesSinceSubmission(october.book(), submission, *made);
    REQUIRE(differences);
    return differencesTold(*differences);
}

void raiseNeed(October& october) {
    const auto before = october.first<Assessment>("R-1");
    auto after = before;
    after.needs[0] = NeedLevel::Medium;
    october.alter("Correct assessment", before, after);
}

const std::vector<std::string>& raisedNeed() {
    static const std::vector<std::string> lines{
        "cases|K7QM-D2XA, 1|Accommodation|Low|Medium",
        "needs|Accommodation|Low|1|0",
        "needs|Accommodation|Medium|0|1",
    };
    return lines;
}

Submitter hanna(Role role = Role::Manager) {
    return {role,
            day("2026-12-03"),
            {QStringLiteral("Hanna"),
             QDateTime::fromString(QStringLiteral("2026-12-03T09:30:00Z"), Qt::ISODate)}};
}

} // namespace

TEST_CASE("a submitted return is kept whole") {
    October october;
    const auto submission = october.submitted();
    CHECK(submission.ref == QStringLiteral("R1"));
    CHECK(submission.definition == QStringLiteral("mopac"));
    CHECK(submission.definitionTitle == QStringLiteral("Return to MOPAC"));
    CHECK(submission.definitionText == QString::fromUtf8(octoberReturn().definitionText));
    CHECK(submission.from == day("2026-10-01"));
    CHECK(submission.to == day("2026-10-31"));
    CHECK(submission.asAt == day("2026-10-31"));
    CHECK(submission.version == 1);
    CHECK(submission.isPublic == false);
    CHECK(submission.provisional == false);
    CHECK(submission.madeAt == QStringLiteral("2026-12-03T09:30:00Z"));
    CHECK(submission.submittedBy == QStringLiteral("Hanna"));
    CHECK(submission.submittedTo == QStringLiteral("MOPAC, women's diversion team"));

    const auto made = october.now();
    const ReturnMaker maker = hanna().maker;
    const auto files = kept(october.book(), submission.id);
    CHECK(files.size() == 2 * (made.tables.size() + 1) + 3);
    for (const auto& table : made.tables)
        CHECK(files.at(fromUtf8(table.name) + QStringLiteral(".csv")) == csvOf(table));
    CHECK(files.at(QStringLiteral("return.html")) == htmlOf(made, maker));
    CHECK(changedSince(october, submission).empty());
    // Written into a folder it is the folder that a return makes.
    const TestFolder folder;
    const auto again = folder.path(QStringLiteral("again"));
    const auto fresh = folder.path(QStringLiteral("fresh"));
    REQUIRE(writeFolderOf(*submittedFolder(october.book(), submission.id), again).ok());
    REQUIRE(writeReturn(made, maker, fresh, [](const print::Document& document) {
                return Result<QByteArray>(document.title.toUtf8());
            }).ok());
    CHECK(filesOf(again) == filesOf(fresh));
}

TEST_CASE("a late correction differs in exactly its cells and the kept files stay") {
    October october;
    const auto submission = october.submitted();
    const auto before = kept(october.book(), submission.id);
    raiseNeed(october);
    CHECK(changedSince(october, submission) == raisedNeed());
    CHECK(kept(october.book(), submission.id) == before);
    // Also in the file as it is opened again.
    CHECK(kept(october.file.open()->casebook(), submission.id) == before);
    REQUIRE(failureText(october.session->undo()).isEmpty());
    CHECK(changedSince(october, submission).empty());
}

TEST_CASE("what is new after the period changes nothing that was submitted") {
    October october;
    const auto submission = october.submitted();
    Grant grant;
    grant.referral = october.referral("R-1").id;
    grant.on = day("2026-11-02");
    grant.amount = {1250, 2};
    october.add("Record grant", grant);
    CHECK(changedSince(october, submission).empty());
}

TEST_CASE("it is submitted again as the next version with the differences on its cover") {
    October october;
    const auto first = october.submitted();
    const auto before = kept(october.book(), first.id);
    raiseNeed(october);
    const auto second = october.submitted("2026-12-07T16:00:00Z");
    CHECK(second.ref == QStringLiteral("R2"));
    CHECK(second.version == 2);
    const auto page =
        QString::fromUtf8(kept(october.book(), second.id).at(QStringLiteral("return.html")));
    CHECK(page.contains(
        QStringLiteral("Version 2. What changed since version 1, submitted 3 December 2026")));
    CHECK(page.contains(QStringLiteral("<tr><td>Needs on the nine pathways</td><td>Accommodation"
                                       "</td><td>Medium</td><td>0</td><td>1</td></tr>")));
    CHECK(page.contains(QStringLiteral("<tr><td>Cases</td><td>K7QM-D2XA, 1</td><td>Accommodation"
                                       "</td><td>Low</td><td>Medium</td></tr>")));
    CHECK(kept(october.book(), first.id) == before);
    CHECK(changedSince(october, second).empty());
    CHECK(newestSubmission(october.book(), QStringLiteral("mopac"), monthPeriod(2026, 10), false)
              ->id == second.id);
    // The public version and another month count for themselves.
    auto outside = octoberReturn();
    outside.isPublic = true;
    const auto outcome = october.submit(outside);
    REQUIRE(std::holds_alternative<ChangeSet>(outcome));
    CHECK(newestSubmission(october.book(), QStringLiteral("mopac"), monthPeriod(2026, 10), true)
              ->version == 1);
    CHECK_FALSE(
        newestSubmission(october.book(), QStringLiteral("mopac"), monthPeriod(2026, 9), false));
}

TEST_CASE("a public version is submitted by a rule and worked out again by it") {
    October october;
    auto outside = octoberReturn();
    outside.isPublic = true;
    for (const auto& rule : {nhsStyle, SuppressionRule{4, 0}, SuppressionRule{1, 0}}) {
        outside.rule = rule;
        INFO(rule.most << ' ' << rule.roundTo);
        REQUIRE(std::holds_alternative<ChangeSet>(october.submit(outside)));
        const auto* submission =
            newestSubmission(october.book(), QStringLiteral("mopac"), monthPeriod(2026, 10), true);
        REQUIRE(submission);
        CHECK(ruleOfSubmission(october.book(), *submission) == rule);
        CHECK(changedSince(october, *submission).empty());
        CHECK(workedOutAgain(october.book(), *submission, october.session->today())->rule == rule);
    }
    // Of the commissioner's there is none to tell.
    CHECK_FALSE(ruleOfSubmission(october.book(), october.submitted()));
}

TEST_CASE("paper holds no differences of single women") {
    October october;
    october.submitted();
    auto made = october.now();
    made.resubmission = Resubmission{2, 1, day("2026-12-03"), {}};
    CHECK(resubmissionNote(made, true) == QStringLiteral("No figure differs."));
    CHECK(resubmissionRows(made, true).empty());
    CellDifference ofHer;
    ofHer.table = "cases";
    ofHer.row = QStringLiteral("K7QM-D2XA, 1");
    CellDifference ofAll;
    ofAll.table = "needs";
    made.resubmission->differences = {ofHer, ofAll};
    CHECK(resubmissionRows(made, true).size() == 1);
    CHECK(resubmissionNote(made, true) ==
          QStringLiteral("One difference in the table of cases is not printed."));
    CHECK(resubmissionRows(made, false).size() == 2);
    CHECK(resubmissionNote(made, false).isEmpty());
    // One referral moved to another month tells her age, faith and ethnicity one after the other.
    CellDifference ofHerFaith;
    ofHerFaith.table = "equality";
    made.resubmission->differences.push_back(ofHerFaith);
    CHECK(resubmissionRows(made, false).size() == 2);
    CHECK(resubmissionNote(made, false) ==
          QStringLiteral("One difference by women’s characteristics is not listed."));
    bool isHead = false;
    for (const auto& block : printedReturn(made, hanna().maker).blocks) {
        if (const auto* heading = std::get_if<print::Heading>(&block))
            isHead = isHead || heading->text.startsWith(QStringLiteral("Version 2. What changed"));
        if (const auto* table = std::get_if<print::Table>(&block))
            for (const auto& row : table->rows)
                CHECK_FALSE(row.contains(ofHer.row));
    }
    CHECK(isHead);
}

TEST_CASE("submitting is refused where a return may not leave") {
    struct Row {
        Role role;
        Period period;
        const char* to;
        const char* definition;
        const char* why;
    };
    const auto october = monthPeriod(2026, 10);
    const auto row = GENERATE_COPY(values<Row>({
        {Role::Keyworker, october, "MOPAC", nullptr, "Only a manager may do this."},
        {Role::ReadOnly, october, "MOPAC", nullptr, "Only a manager may do this."},
        {Role::Manager, october, "  ", nullptr, "Enter to whom the return is submitted"},
        {Role::Manager, monthPeriod(2026, 12), "MOPAC", nullptr, "December 2026 has not ended."},
        {Role::Manager, {day("2026-12-01"), day("2026-12-03")}, "MOPAC", nullptr, "has not ended."},
        {Role::Manager, october, "MOPAC", "{", "line 1: this is not JSON"},
        {Role::Manager, october, "MOPAC", "\xff", "The definition file is not UTF-8 text."},
    }));
    auto what = octoberReturn();
    what.period = row.period;
    what.submittedTo = QString::fromUtf8(row.to);
    if (row.definition)
        what.definitionText = row.definition;
    const auto drafted = what.draft(Casebook(), hanna(row.role), [](const print::Document&) {
        return Result<QByteArray>(QByteArray("%PDF"));
    });
    REQUIRE(std::holds_alternative<Problems>(drafted));
    INFO(std::get<Problems>(drafted).front().text.toStdString());
    CHECK(std::get<Problems>(drafted).size() == 1);
    CHECK(std::get<Problems>(drafted).front().text.contains(QString::fromUtf8(row.why)));
}

TEST_CASE("a submitted return cannot be undone and what was done before it can") {
    October october;
    raiseNeed(october);
    const auto words = october.session->undoText();
    const auto submission = october.submitted();
    CHECK(october.session->undoText() == words);
    REQUIRE(failureText(october.session->undo()).isEmpty());
    CHECK(october.book().find(submission.id) != nullptr);
    CHECK_FALSE(changedSince(october, submission).empty());
}

TEST_CASE("a kept file that was damaged is told by its name") {
    October october;
    const auto submission = october.submitted();
    for (const auto* name : {"needs.csv", "manifest.json", "return.pdf"}) {
        auto book = october.book();
        for (const auto* part : october.book().of<SubmittedFile>(submission.id))
            if (part->name == QString::fromLatin1(name))
                book.drop(part->id);
        const auto files = submittedFolder(book, submission.id);
        REQUIRE_FALSE(files);
        CHECK(files.failure().kind == Failure::Kind::Damaged);
        CHECK(files.failure().text.contains(QString::fromLatin1(name)));
    }
}

TEST_CASE("export and import keep a submitted return and what changed since") {
    October october;
    const auto submission = october.submitted();
    raiseNeed(october);
    const TestFolder folder;
    REQUIRE(writeCaseload(folder.path(QStringLiteral("out")), october.book()).ok());
    Casebook again;
    const auto outcome = readCaseload(folder.path(QStringLiteral("out")), again);
    REQUIRE(std::holds_alternative<ReadCaseload>(outcome));
    again.apply(std::get<ReadCaseload>(outcome).changes);
    REQUIRE(again.all<Submission>().size() == 1);
    auto same = *again.all<Submission>().begin();
    CHECK(kept(again, same.id) == kept(october.book(), submission.id));
    const auto differences = changesSinceSubmission(again, same, october.now());
    REQUIRE(differences);
    CHECK(differencesTold(*differences) == raisedNeed());
    same.id = submission.id;
    CHECK(same == submission);
}

TEST_CASE("a manager loads a commissioner's definition and it is kept as it was read") {
    auto text = octoberReturn().definitionText;
    text.replace("\"id\": \"mopac\"", "\"id\": \"mayor\"");
    const LoadDefinition load{text};
    const auto drafted = load.draft(Casebook(), hanna());
    REQUIRE(std::holds_alternative<ChangeSet>(drafted));
    Casebook book;
    book.apply(std::get<ChangeSet>(drafted));
    const auto known = knownDefinitions(book);
    REQUIRE(known.size() == knownDefinitions(Casebook()).size() + 1);
    CHECK(known.back().id == QStringLiteral("mayor"));
    CHECK(known.back().text == text);
    CHECK_FALSE(known.back().comesWithProgram);
    CHECK(known.front().comesWithProgram);
    CHECK(book.all<LoadedDefinition>().begin()->loadedOn == day("2026-12-03"));
    CHECK(book.all<LoadedDefinition>().begin()->loadedBy == QStringLiteral("Hanna"));

    const auto refused = [&](const QByteArray& bytes, const Submitter& who) {
        const auto again = LoadDefinition{bytes}.draft(book, who);
        const auto* problems = std::get_if<Problems>(&again);
        return problems ? problems->front().text : QString();
    };
    CHECK(refused(text, hanna()).endsWith(QStringLiteral("is here already.")));
    CHECK(refused(text + '\n', hanna()).contains(QStringLiteral("a new version number")));
    CHECK(refused(octoberReturn().definitionText, hanna())
              .endsWith(QStringLiteral("is here already.")));
    CHECK(refused(text, hanna(Role::Keyworker)).startsWith(QStringLiteral("Only a manager")));
    CHECK(refused("[]", hanna()).contains(QStringLiteral("line 1")));
    CHECK(refused(QByteArray(300'000, ' '), hanna()).contains(QStringLiteral("too long")));
    text.replace("\"version\": \"", "\"version\": \"9");
    CHECK(refused(text, hanna()).isEmpty());
}
