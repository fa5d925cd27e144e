// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/returns/combine.h"
#include "core/returns/return_files.h"
#include "tests/support/core/random_records.h"
#include "tests/support/core/returns.h"
#include "tests/support/core/test_folder.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <catch2/catch.hpp>

using namespace ninefold;
using namespace ninefold::test;

namespace {

constexpr int centres = 3;

Result<QByteArray> paperOfReturn(const print::Document&) {
    return QByteArray("%PDF");
}

ReturnMaker maker() {
    return {QStringLiteral("Hanna Lindqvist"), QDateTime(QDate(2027, 1, 4), QTime(9, 0), Qt::UTC)};
}

Casebook named(Casebook book, const char* name) {
    Centre centre;
    centre.id = {book.nextId()};
    centre.name = QString::fromUtf8(name);
    book.put(centre);
    return book;
}

Return returnOf(const Casebook& book, const char* definition, const char* period,
                bool isPublic = false) {
    ReturnRequest request;
    request.period = *parsePeriod(QString::fromLatin1(period));
    request.today = request.period.to.addYears(5);
    request.isPublic = isPublic;
    auto made = workOutReturn(book, *builtInDefinition(QString::fromLatin1(definition)), request);
    if (!made)
        throw std::runtime_error(made.failure().text.toStdString());
    return *made;
}

/// Folders of returns, and what comes of adding them up.
struct Provider {
    TestFolder place;
    QStringList folders;

    void add(const Return& made, const ReturnForms& forms = {}) {
        const auto folder = place.path(QStringLiteral("c%1").arg(folders.size() + 1));
        REQUIRE(writeReturn(made, maker(), folder, paperOfReturn, forms).ok());
        folders << folder;
    }
    Result<Return> addUp(const CombineRequest& request = {}) const {
        std::vector<ReturnSet> sets;
        for (const auto& folder : folders) {
            auto set = readReturnSet(folder);
            if (!set)
                return set.failure();
            sets.push_back(std::move(*set));
        }
        const auto definition = definitionOf(sets.front());
        if (!definition)
            return definition.failure();
        return addUpReturns(sets, *definition, request);
    }
    std::string refusal(const CombineRequest& request = {}) const {
        const auto made = addUp(request);
        return made ? "not refused" : made.failure().text.toStdString();
    }
    /// Alters a file of a folder, and its manifest so that it fits.
    void alter(int nth, const char* name, const char* from, const char* to) const {
        auto bytes = bytesOf(folders[nth] + u'/' + QLatin1String(name));
        REQUIRE(bytes.contains(from));
        bytes.replace(bytes.indexOf(from), qstrlen(from), to);
        put(nth, name, bytes);
        auto root = manifest(nth);
        auto files = root[u"files"_qs].toArray();
        for (auto file : files) {
            auto entry = file.toObject();
            if (entry[u"name"_qs].toString() != QLatin1String(name))
                continue;
            entry[u"bytes"_qs] = bytes.size();
            entry[u"sha256"_qs] = QString::fromLatin1(
                QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
            file = entry;
        }
        root[u"files"_qs] = files;
        put(nth, "manifest.json", QJsonDocument(root).toJson());
    }
    void tell(int nth, const char* key, const QJsonValue& value) const {
        auto root = manifest(nth);
        root[QLatin1String(key)] = value;
        put(nth, "manifest.json", QJsonDocument(root).toJson());
    }

private:
    QJsonObject manifest(int nth) const {
        return QJsonDocument::fromJson(bytesOf(folders[nth] + u"/manifest.json"_qs)).object();
    }
    void put(int nth, const char* name, const QByteArray& bytes) const {
        place.put(QStringLiteral("c%1/%2").arg(nth + 1).arg(QLatin1String(name)), bytes);
    }
};

template <class T>
void dropOthers(Casebook& book) {
    std::vector<Id<T>> gone;
    for (const auto& one : book.all<T>())
        if (!book.find(one.referral))
            gone.push_back(one.id);
    for (const auto id : gone)
        book.drop(id);
}

/// Every third woman of a caseload, with all that is hers.
Casebook partOf(const Casebook& whole, int nth) {
    Casebook book = whole;
    for (const auto& referral : whole.all<Referral>())
        if (referral.woman.value % centres != nth)
            book.drop(referral.id);
    for (const auto& woman : whole.all<Woman>())
        if (woman.id.value % centres != nth)
            book.drop(woman.id);
    dropOthers<Appointment>(book);
    dropOthers<Assessment>(book);
    dropOthers<Activity>(book);
    dropOthers<PartnerReferral>(book);
    dropOthers<Grant>(book);
    dropOthers<Survey>(book);
    dropOthers<PoliceUpdate>(book);
    return book;
}

std::string csvTextOf(const ReturnTable& table) {
    return csvOf(table).toStdString();
}

/// Two small centres: two cautions at Millrace, one of them met; one at Quayside.
Provider twoCentres() {
    Story millrace;
    const auto first = millrace.caution("2026-10-02", "R-1");
    millrace.appointment(first, "2026-10-06T10:00", AppointmentOutcome::Attended);
    millrace.appointment(first, "2026-10-13T10:00", AppointmentOutcome::Attended);
    millrace.caution("2026-10-05", "R-2");
    Story quayside;
    const auto other = quayside.caution("2026-10-20", "R-1");
    quayside.appointment(other, "2026-10-22T10:00", AppointmentOutcome::Attended);
    for (auto* story : {&millrace, &quayside}) {
        int number = 0;
        for (auto woman :
             std::vector<Woman>(story->book.all<Woman>().begin(), story->book.all<Woman>().end())) {
            woman.studyId = QStringLiteral("K7QM-D%1XA").arg(++number);
            story->keep(woman);
        }
    }
    Provider provider;
    provider.add(returnOf(named(millrace.book, "Millrace"), "mopac", "2026-10"));
    provider.add(returnOf(named(quayside.book, "Quayside"), "mopac", "2026-10"));
    return provider;
}

} // namespace

TEST_CASE("the returns of two centres stand beside one another and added up") {
    const auto provider = twoCentres();
    const auto made = provider.addUp();
    INFO(provider.refusal());
    REQUIRE(made);
    CHECK(made->centre == u"2 centres"_qs);
    CHECK(csvTextOf(*made->table("rearrest")) ==
          "centre,engagement,referrals,rearrested,not_rearrested,unknown,percent_rearrested\r\n"
          "Millrace,two_plus,1,0,0,1,\r\n"
          "Millrace,none_or_one,1,0,0,1,\r\n"
          "Quayside,two_plus,0,0,0,0,\r\n"
          "Quayside,none_or_one,1,0,0,1,\r\n"
          "all,two_plus,1,0,0,1,\r\n"
          "all,none_or_one,2,0,0,2,\r\n");
    const auto& throughput = *made->table("throughput");
    CHECK(csvTextOf(throughput).find("\r\nall,2026-10,3,3,3,") != std::string::npos);
    // The same study id at both: two women.
    const auto cases = csvTextOf(*made->table("cases"));
    CHECK(cases.find("centre,study_id,") == 0);
    CHECK(cases.find("\r\nMillrace,K7QM-D1XA,1,") != std::string::npos);
    CHECK(cases.find("\r\nQuayside,K7QM-D1XA,1,") != std::string::npos);
    CHECK(cases.find("\r\nall,") == std::string::npos);
}

TEST_CASE("women parted over three centres add up to what they are together") {
    for (unsigned seed = 1; seed <= 12; ++seed)
        for (const auto* definition : {"mopac", "impact", "police", "equality"}) {
            const auto* period = seed % 3 == 0   ? "2026-27-Q3"
                                 : seed % 3 == 1 ? "2026-10"
                                                 : "2026-27";
            INFO("seed " << seed << ", " << definition << ", " << period);
            const auto whole = randomRecords(seed, 20);
            Provider provider;
            for (int i = 0; i < centres; ++i)
                provider.add(returnOf(named(partOf(whole, i), i == 0   ? "A"
                                                              : i == 1 ? "Béla’s, North"
                                                                       : "C"),
                                      definition, period));
            const auto made = provider.addUp();
            INFO(provider.refusal());
            REQUIRE(made);
            const auto expected = returnOf(whole, definition, period);
            const auto sheets = sheetsOf(*made);
            for (size_t i = 0; i < expected.tables.size(); ++i) {
                INFO(expected.tables[i].name);
                if (expected.tables[i].caseLevel)
                    CHECK(sheets[i].rows.size() == expected.tables[i].rows.size());
                else
                    CHECK(csvTextOf(sheets[i]) == csvTextOf(expected.tables[i]));
            }
        }
}

TEST_CASE("what was added up is written as a return that names its centres") {
    const auto provider = twoCentres();
    const auto made = provider.addUp({u"Thames women’s services"_qs, false});
    REQUIRE(made);
    const auto out = provider.place.path(u"out"_qs);
    REQUIRE(writeReturn(*made, {{}, maker().madeAt}, out, paperOfReturn).ok());
    const auto files = filesOf(out);
    const auto manifest = QJsonDocument::fromJson(files[u"manifest.json"_qs]).object();
    CHECK(manifest[u"centre"_qs].toString() == u"Thames women’s services"_qs);
    const auto from = manifest[u"combined_from"_qs].toArray();
    REQUIRE(from.size() == 2);
    CHECK(from[1].toObject()[u"centre"_qs].toString() == u"Quayside"_qs);
    const auto hash = from[1].toObject()[u"sha256"_qs].toString();
    CHECK(hash.toLatin1() ==
          QCryptographicHash::hash(bytesOf(provider.folders[1] + u"/manifest.json"_qs),
                                   QCryptographicHash::Sha256)
              .toHex());
    const auto page = files[u"return.html"_qs];
    CHECK(page.contains("SHA-256 " + hash.left(16).toLatin1() + ' '));
    CHECK(page.contains("A woman known to two centres is counted at each"));
    CHECK(page.contains("Re-arrest: Quayside"));
    CHECK_FALSE(page.contains("<h2>Checks</h2>"));
    CHECK(page.count("<caption>") == 1 + 12 * 3);
    CHECK(files[u"codebook.csv"_qs].contains(
        "Millrace=Millrace | Quayside=Quayside | all=Every centre together"));
    CHECK(files[u"grants.csv-metadata.json"_qs].contains("^(Millrace|Quayside|all)$"));
    // Read back, it is refused: its centres could be counted twice.
    Provider again;
    again.folders = {out, provider.folders[0]};
    CHECK(again.refusal().find("out/manifest.json: this return was itself added up") !=
          std::string::npos);
}

TEST_CASE("returns that do not belong together are refused by name") {
    auto provider = twoCentres();
    const auto one = provider.folders[0].toStdString();
    const auto two = provider.folders[1].toStdString();
    SECTION("one alone") {
        provider.folders.removeLast();
        CHECK(provider.addUp().failure().kind == Failure::Kind::Usage);
    }
    SECTION("the same folder twice") {
        provider.folders << provider.folders[0] + u"/."_qs;
        CHECK(provider.refusal() == one + "/. is there twice.");
    }
    SECTION("the same centre twice") {
        provider.tell(1, "centre", u" millrace"_qs);
        CHECK(provider.refusal() == one + " and " + two +
                                        " are both of  millrace. Leave one of "
                                        "them out.");
    }
    SECTION("a centre of the name that stands for all") {
        provider.tell(1, "centre", u"all"_qs);
        CHECK(provider.refusal().find(two + ": a centre cannot be called “all”") == 0);
    }
    SECTION("another period") {
        provider.tell(1, "period",
                      QJsonObject{{u"from"_qs, u"2026-09-01"_qs}, {u"to"_qs, u"2026-10-31"_qs}});
        CHECK(provider.refusal() ==
              one + " is for October 2026, and " + two + " is for September to October 2026.");
    }
    SECTION("another version") {
        provider.tell(1, "definition",
                      QJsonObject{{u"id"_qs, u"mopac"_qs}, {u"version"_qs, u"2025.9"_qs}});
        CHECK(provider.refusal() ==
              one + " is for mopac 2026.1, and " + two + " is for mopac 2025.9.");
    }
    SECTION("a version that the program has not") {
        provider.tell(0, "definition",
                      QJsonObject{{u"id"_qs, u"mopac"_qs}, {u"version"_qs, u"2025.9"_qs}});
        CHECK(provider.refusal().find("this program has version 2026.1") != std::string::npos);
    }
    SECTION("a definition that the program has not") {
        provider.tell(0, "definition",
                      QJsonObject{{u"id"_qs, u"council"_qs}, {u"version"_qs, u"1"_qs}});
        CHECK(provider.refusal().find("by the definition “council”") != std::string::npos);
    }
    SECTION("provisional beside one that is not") {
        provider.tell(1, "provisional", true);
        CHECK(provider.refusal({{}, true}).find("is for a period so far.") != std::string::npos);
    }
    SECTION("provisional ones only when that is said") {
        provider.tell(0, "provisional", true);
        provider.tell(1, "provisional", true);
        CHECK(provider.refusal().find("These returns are provisional") == 0);
        CHECK(provider.addUp({{}, true})->provisional);
    }
}

TEST_CASE("a file of a return that is not as it was made is named with its place") {
    const auto provider = twoCentres();
    const auto two = provider.folders[1].toStdString();
    SECTION("no manifest") {
        REQUIRE(QFile::remove(provider.folders[1] + u"/manifest.json"_qs));
        CHECK(provider.refusal() == two + "/manifest.json: this file is missing. Choose the folder "
                                          "of a return, as it was saved.");
    }
    SECTION("a missing file") {
        REQUIRE(QFile::remove(provider.folders[1] + u"/grants.csv"_qs));
        CHECK(provider.refusal() == two + "/grants.csv: this file is missing.");
    }
    SECTION("a file that was altered") {
        provider.place.put(u"c2/grants.csv"_qs, "category\r\n");
        CHECK(provider.refusal().find(two + "/grants.csv: this file is not as manifest.json") == 0);
    }
    SECTION("a name that leads out of the folder") {
        provider.tell(1, "files", QJsonArray{QJsonObject{{u"name"_qs, u"../x.csv"_qs}}});
        CHECK(provider.refusal().find("/manifest.json: “../x.csv” is no name") !=
              std::string::npos);
    }
    SECTION("another header") {
        provider.alter(1, "grants.csv", "category,grants", "category,gifts");
        CHECK(provider.refusal() == two + "/grants.csv, line 1: there is a column “gifts”, and "
                                          "“grants” was expected.");
    }
    SECTION("a cell of another type") {
        provider.alter(1, "rearrest.csv", "none_or_one,1,", "none_or_one,one,");
        CHECK(provider.refusal() ==
              two + "/rearrest.csv, line 3: column “referrals”: “one” is not a whole number.");
    }
    SECTION("a code of no list") {
        provider.alter(1, "rearrest.csv", "none_or_one", "none_or_two");
        CHECK(provider.refusal() == two + "/rearrest.csv, line 3: column “engagement”: "
                                          "“none_or_two” is not a code of its list.");
    }
    SECTION("a row that is there twice") {
        provider.alter(1, "rearrest.csv", "two_plus", "none_or_one");
        CHECK(provider.refusal() == two + "/rearrest.csv, line 3: this row is there twice.");
    }
    SECTION("a percentage that its counts do not give") {
        provider.alter(1, "rearrest.csv", "none_or_one,1,0,0,1,", "none_or_one,1,0,0,1,50.0");
        CHECK(provider.refusal() == two + "/rearrest.csv, line 3: column “percent_rearrested” is "
                                          "“50.0”, and its counts give “”.");
    }
    SECTION("needs that the cases do not give") {
        provider.alter(1, "needs.csv", "P1,0,", "P1,1,");
        CHECK(provider.refusal() == two + "/needs.csv, line 2: column “answered” is not what the "
                                          "cases in cases.csv give.");
    }
}

TEST_CASE("a public version is not added up") {
    const auto whole = named(randomRecords(4, 12), "Third");
    Provider provider;
    SECTION("with a table of cases among the tables") {
        provider.add(returnOf(whole, "mopac", "2026-10", true));
        provider.add(returnOf(named(randomRecords(5, 12), "Fourth"), "mopac", "2026-10"));
    }
    SECTION("with flags beside the figures") {
        provider.add(returnOf(whole, "police", "2026-10", true));
        provider.add(returnOf(named(randomRecords(5, 12), "Fourth"), "police", "2026-10"));
    }
    CHECK(provider.refusal().find("is a public version") != std::string::npos);
}
