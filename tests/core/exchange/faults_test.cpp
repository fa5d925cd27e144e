// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import.h"
#include "tests/support/core/test_folder.h"

#include <catch2/catch.hpp>

using namespace ninefold;
using namespace ninefold::test;

namespace {

const QByteArray womenHead = "woman_ref,given_names,family_name,date_of_birth\n";
const QByteArray referralsHead = "referral_ref,woman_ref,received_on,disposal,disposal_on,decision,"
                                 "decided_on\n";

/// Two women and three referrals without a fault, over which a story lays its own files.
class Folder {
public:
    Folder() {
        put("women.csv", womenHead + "W-001,Nour,Haddad,1990-05-01\nW-002,Siobhán,Byrne,\n");
        put("referrals.csv", referralsHead +
                                 "R-1,W-001,2026-03-02,CC,2026-03-01,accepted,2026-03-03\n"
                                 "R-2,W-001,2026-04-02,VOL,,pending,\n"
                                 "R-3,W-002,2026-04-02,CR,2026-04-02,declined,2026-04-03\n");
    }
    void put(const char* name, const QByteArray& bytes) {
        folder_.put(QString::fromUtf8(name), bytes);
    }
    void remove(const char* name) { QFile::remove(folder_.path(QString::fromUtf8(name))); }
    ReadOutcome read() { return readCaseload(folder_.path(), Casebook()); }
    /// "women.csv:2:date_of_birth:bad_date:2026-03-03", one a fault.
    std::vector<std::string> faults() {
        std::vector<std::string> out;
        const auto outcome = read();
        if (const auto* found = std::get_if<Faults>(&outcome))
            for (const auto& fault : found->list) {
                UNSCOPED_INFO(toUtf8(fault.text()));
                out.push_back(
                    toUtf8(QStringLiteral("%1:%2:%3:%4:%5")
                               .arg(fault.file)
                               .arg(fault.line)
                               .arg(fault.column, fromUtf8(codeOf(fault.kind)), fault.value)));
            }
        return out;
    }

private:
    TestFolder folder_;
};

using Lines = std::vector<std::string>;

} // namespace

TEST_CASE("each fault is told with its file and line and column and nothing else is") {
    struct Row {
        const char* file;
        QByteArray bytes;
        Lines faults;
    };
    const auto row = GENERATE(values<Row>({
        {"diary.csv", "x\n", {"diary.csv:0::unknown_file:"}},
        {"Contacts.CSV", "x\n", {"Contacts.CSV:0::unknown_file:"}},
        {"women.csv",
         "woman_ref,given_names,family_name,shoe\nW-001,a,b,\nW-002,c,d,\n",
         {"women.csv:1:shoe:unknown_column:shoe"}},
        {"women.csv",
         "woman_ref,given_names,family_name,phone,phone\nW-001,a,b,1,2\nW-002,c,d,,\n",
         {"women.csv:1:phone:repeated_column:phone"}},
        {"women.csv",
         "woman_ref,given_names\nW-001,a\nW-002,c\n",
         {"women.csv:1:family_name:missing_column:"}},
        {"women.csv", "given_names,family_name\na,b\n", {"women.csv:1:woman_ref:missing_column:"}},
        {"women.csv", womenHead + "W-001,a,b\nW-002,c,d,\n", {"women.csv:2::short_row:3"}},
        {"women.csv", womenHead + "W-001,a,b,x y,z\nW-002,c,d,\n", {"women.csv:2::long_row:5"}},
        {"women.csv", womenHead + "W-001,a,b,\n\nW-002,c,d,\n\n\n", {"women.csv:3::short_row:1"}},
        {"women.csv",
         womenHead + "W-001,\xE9,b,\nW-002,c,d,\n",
         {"women.csv:2:given_names:not_utf8:\xEF\xBF\xBD"}},
        {"women.csv",
         womenHead + "W-001,\"a\nb\",\"c\"d,\nW-002,c,d,\n",
         {"women.csv:2:family_name:bad_quote:cd"}},
        {"women.csv",
         womenHead + "W-001,a,b,\n\"W-002,c,d,\n",
         {"women.csv:3:woman_ref:bad_quote:W-002,c,d,\n"}},
        {"women.csv",
         womenHead + "W-001,,b,\nW-002, \xC2\xA0,d,\n",
         {"women.csv:2:given_names:missing_required:",
          "women.csv:3:given_names:missing_required: \xC2\xA0"}},
        {"women.csv",
         womenHead + ",a,b,\nW-002,c,d,\n",
         {"women.csv:2:woman_ref:missing_required:"}},
        {"women.csv",
         womenHead + "w-001 ,a,b,\nW-002,c,d,\n",
         {"women.csv:2:woman_ref:bad_reference:w-001 "}},
        {"women.csv",
         womenHead + "W-001-THAT-GOES-ON-AND-ON,a,b,\nW-002,c,d,\n",
         {"women.csv:2:woman_ref:bad_reference:W-001-THAT-GOES-ON-AND-ON"}},
        {"women.csv",
         womenHead + "W-001,a,b,\nW-002,c,d,\nW-001,e,f,\n",
         {"women.csv:4:woman_ref:repeated_key:W-001"}},
        {"women.csv",
         womenHead + "W-001,a,b,2026-03-03\nW-002,c,d,2026-04-02\n",
         {"women.csv:2:date_of_birth:bad_date:2026-03-03"}},
        {"women.csv",
         womenHead + "W-001,a,b,01/05/1990\nW-002,c,d,1990-05-01 \n",
         {"women.csv:2:date_of_birth:bad_date:01/05/1990",
          "women.csv:3:date_of_birth:bad_date:1990-05-01 "}},
        {"referrals.csv",
         referralsHead + "R-1,W-009,2026-03-02,CC,2026-03-01,accepted,2026-03-03\n",
         {"referrals.csv:2:woman_ref:dangling_reference:W-009"}},
        {"referrals.csv",
         referralsHead + "R-1,W-001,2026-03-02,CC,,accepted,\n",
         {"referrals.csv:2:disposal_on:missing_required:",
          "referrals.csv:2:decided_on:missing_required:"}},
        {"referrals.csv",
         referralsHead + "R-1,W-001,2026-03-02,XX,,maybe,\n",
         {"referrals.csv:2:disposal:bad_code:XX", "referrals.csv:2:decision:bad_code:maybe"}},
        {"contacts.csv",
         "referral_ref,at,method,outcome\nR-9,2026-03-02T10:00,call,spoke\n",
         {"contacts.csv:2:referral_ref:dangling_reference:R-9"}},
        {"contacts.csv",
         "referral_ref,at,method,outcome\nR-1,2026-03-02 10:00,Call,\n",
         {"contacts.csv:2:at:bad_date:2026-03-02 10:00", "contacts.csv:2:method:bad_code:Call",
          "contacts.csv:2:outcome:missing_required:"}},
        {"contacts.csv",
         "",
         {"contacts.csv:1:referral_ref:missing_column:", "contacts.csv:1:at:missing_column:",
          "contacts.csv:1:method:missing_column:", "contacts.csv:1:outcome:missing_column:"}},
        {"appointments.csv",
         "referral_ref,starts_at,kind,minutes,outcome,counts\n"
         "R-1,2026-03-02T24:00,keywork,1441,attended,maybe\n",
         {"appointments.csv:2:starts_at:bad_date:2026-03-02T24:00",
          "appointments.csv:2:minutes:bad_number:1441",
          "appointments.csv:2:counts:bad_code:maybe"}},
        {"grants.csv",
         "referral_ref,on,category,amount\nR-1,2026-03-02,food,5\nR-1,2026-03-02,food,5.5\n"
         "R-1,2026-03-02,food,-5.50\nR-1,2026-03-02,food,\xC2\xA3"
         "5.50\n",
         {"grants.csv:2:amount:bad_number:5", "grants.csv:3:amount:bad_number:5.5",
          "grants.csv:4:amount:bad_number:-5.50",
          "grants.csv:5:amount:bad_number:\xC2\xA3"
          "5.50"}},
        {"surveys.csv",
         "referral_ref,wave,offered_on,wellbeing,employment\nR-1,exit,2026-03-02,6,yes\n"
         "R-1,exit,2026-03-03,na,1\nR-1,mid,2026-03-03,pnts,pnts\n",
         {"surveys.csv:2:wellbeing:bad_code:6", "surveys.csv:3::repeated_key:R-1, exit",
          "surveys.csv:3:employment:bad_code:1"}},
        {"assessments.csv",
         "referral_ref,assessed_on,stage,p1\nR-1,2026-03-02,initial,1\n"
         "R-1,2026-03-02,review,1\nR-1,2026-03-02,initial,nd\nR-1,2026-03-02,initial,4\n",
         {"assessments.csv:4::repeated_key:R-1, 2026-03-02, initial",
          "assessments.csv:5::repeated_key:R-1, 2026-03-02, initial",
          "assessments.csv:5:p1:bad_code:4"}},
        {"police_updates.csv",
         "referral_ref,on,kind,condition_outcome\nR-1,2026-03-02,condition_outcome,\n"
         "R-1,2026-03-02,rearrest,complied\nR-1,2026-03-02,rearrest,\n",
         {"police_updates.csv:2:condition_outcome:missing_required:",
          "police_updates.csv:3:condition_outcome:bad_code:complied",
          "police_updates.csv:4::repeated_key:R-1, 2026-03-02, rearrest"}},
        {"police_updates.csv",
         "referral_ref,on,kind\nR-1,2026-03-02,condition_outcome\n",
         {"police_updates.csv:2:condition_outcome:missing_required:"}},
        {"study_ids.csv",
         "woman_ref,study_id\nW-001,K7QM-D2XA\nW-002,K7QM-D2XA\nW-009,K7QM-D2XB\n"
         "W-001,K7QM-D2XC\n",
         {"study_ids.csv:3:study_id:repeated_key:K7QM-D2XA",
          "study_ids.csv:4:woman_ref:dangling_reference:W-009",
          "study_ids.csv:5:woman_ref:repeated_key:W-001"}},
        {"study_ids.csv",
         "woman_ref,study_id\nW-001,K7QM-D2X0\nW-002,\n",
         {"study_ids.csv:2:study_id:bad_reference:K7QM-D2X0",
          "study_ids.csv:3:study_id:missing_required:"}},
        {"consents.csv",
         "referral_ref,on,kind,given\nR-1,2026-03-02,support,\n",
         {"consents.csv:2:given:missing_required:"}},
    }));
    Folder folder;
    folder.put(row.file, row.bytes);
    INFO(row.file << "\n" << row.bytes.toStdString());
    CHECK(folder.faults() == row.faults);
}

TEST_CASE("files that must be there are told when they are not") {
    Folder folder;
    folder.remove("women.csv");
    CHECK(folder.faults() == Lines{"women.csv:0::missing_required:"});
    folder.remove("referrals.csv");
    CHECK(folder.faults() ==
          Lines{"women.csv:0::missing_required:", "referrals.csv:0::missing_required:"});
}

TEST_CASE("a row with a fault still counts as there") {
    Folder folder;
    // A bad date, too few fields and a stray quote; each has a referral, and each referral a fault.
    folder.put("women.csv", womenHead + "W-001,Nour,Haddad,1990-13-01\nW-002,Siobhán\n");
    folder.put("referrals.csv", referralsHead +
                                    "R-1,W-001,2026-03-02,CC,nothing,accepted,2026-03-03\n"
                                    "R-2,W-002,2026-03-02,CC,2026-03-01,accepted,2026-03-03,\n");
    folder.put("contacts.csv", "referral_ref,at,method,outcome\nR-1,2026-03-02T10:00,call,spoke\n"
                               "R-2,2026-03-02T10:00,call,spoke\n");
    CHECK(folder.faults() ==
          Lines{"women.csv:2:date_of_birth:bad_date:1990-13-01", "women.csv:3::short_row:2",
                "referrals.csv:2:disposal_on:bad_date:nothing", "referrals.csv:3::long_row:8"});
}

TEST_CASE("rows that an open quote swallowed are not missed elsewhere") {
    Folder folder;
    folder.put("referrals.csv", referralsHead +
                                    "R-1,\"W-001,2026-03-02,CC,2026-03-01,accepted,2026-03-03\n"
                                    "R-2,W-001,2026-04-02,VOL,,pending,\n");
    folder.put("contacts.csv", "referral_ref,at,method,outcome\nR-2,2026-03-02T10:00,call,spoke\n");
    CHECK(folder.faults().size() == 1);
}

TEST_CASE("a faulty key and a dangling reference beside it are both told") {
    Folder folder;
    folder.put("women.csv", womenHead + "W-001,a,b,\nW-002,c,d,\nbad ref,e,f,\n");
    folder.put("contacts.csv", "referral_ref,at,method,outcome\nR-9,2026-03-02T10:00,call,spoke\n");
    folder.put("referrals.csv",
               referralsHead + "R-1,NOBODY,2026-03-02,CC,2026-03-01,accepted,2026-03-03\n");
    CHECK(folder.faults() == Lines{"women.csv:4:woman_ref:bad_reference:bad ref",
                                   "referrals.csv:2:woman_ref:dangling_reference:NOBODY",
                                   "contacts.csv:2:referral_ref:dangling_reference:R-9"});
}

TEST_CASE("what other programs save in another form is recognised and told in one fault") {
    struct Row {
        QByteArray bytes;
        const char* says;
    };
    const auto row = GENERATE(values<Row>({
        {"\xEF\xBB\xBFwoman_ref;given_names;family_name\r\nW-001;a;b\r\n", "semicolons"},
        {"\"woman_ref\";\"given_names\"\r\n\"W-001\";\"a,b\"\r\n", "semicolons"},
        {"sep=;\r\nwoman_ref;given_names;family_name\r\n", "semicolons"},
        {"woman_ref\tgiven_names\r\n", "tabs"},
        {QByteArray("\xFF\xFEw\0o\0m\0", 8), "UTF-16"},
        {"PK\x03\x04xxxxxxxxxx", "Excel workbook"},
        {"woman_ref,given_names,family_name\rW-001,a,b\rW-002,c,d\r", "end in CR alone"},
    }));
    Folder folder;
    folder.put("women.csv", row.bytes);
    const auto outcome = folder.read();
    REQUIRE(std::holds_alternative<Faults>(outcome));
    const auto& list = std::get<Faults>(outcome).list;
    REQUIRE(list.size() == 1);
    INFO(toUtf8(list.front().text()));
    CHECK(list.front().line == 1);
    CHECK(toUtf8(list.front().text()).find(row.says) != std::string::npos);
}

TEST_CASE("any bytes are read through with a bounded number of faults") {
    const auto seed = GENERATE(1U, 2U, 3U);
    std::srand(seed);
    QByteArray garbage(2'000'000, '\0');
    for (auto& c : garbage)
        c = static_cast<char>(std::rand() >> 7);
    Folder folder;
    folder.put("women.csv", garbage);
    CHECK_FALSE(folder.faults().empty());
    folder.put("women.csv", womenHead + garbage + garbage + garbage);
    const auto outcome = folder.read();
    REQUIRE(std::holds_alternative<Faults>(outcome));
    const auto& faults = std::get<Faults>(outcome);
    CHECK(faults.list.size() == size_t(mostFaultsOfOneFile));
    CHECK(faults.notReadToTheEnd == std::vector<QString>{QStringLiteral("women.csv")});
    CHECK_FALSE(faults.more().isEmpty());
}

TEST_CASE("a fault is one line whatever the value holds") {
    const Fault fault{QStringLiteral("women.csv"),        7,
                      QStringLiteral("disability"),       FaultKind::BadCode,
                      QStringLiteral("a\r\nb\nc\x1b[2J"), QStringLiteral("one of yes no")};
    CHECK(toUtf8(fault.text()) == "women.csv:7: disability: not a code of this column, "
                                  "\"a\\nb\\nc\xEF\xBF\xBD[2J\", expected one of yes no");
    const Fault row{QStringLiteral("women.csv"), 7, {}, FaultKind::ShortRow, QStringLiteral("3"),
                    QStringLiteral("4 fields")};
    CHECK(toUtf8(row.text()).rfind("women.csv:7: fewer", 0) == 0);
    const Fault file{QStringLiteral("x.csv"), 0, {}, FaultKind::UnknownFile, {}, {}};
    CHECK(toUtf8(file.text()) == "x.csv: a file that no caseload has");
}
