// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/need_details.h"
#include "core/exchange/export.h"
#include "core/exchange/import.h"
#include "tests/support/core/story.h"
#include "tests/support/core/test_folder.h"

#include <catch2/catch.hpp>

using namespace ninefold;
using namespace ninefold::test;

namespace {

Appointment absence(Story& story, const Referral& referral, const char* note, const char* why) {
    Appointment one;
    one.referral = referral.id;
    one.startsAt = clock("2026-03-12T10:00");
    one.outcome = AppointmentOutcome::AbsentAcceptable;
    one.note = QString::fromUtf8(note);
    one.reasonAcceptedWhy = QString::fromUtf8(why);
    return story.keep(one);
}

std::map<QString, QString> reasonsByNote(const Casebook& book) {
    std::map<QString, QString> out;
    for (const auto& one : book.all<Appointment>())
        out[one.note] += one.reasonAcceptedWhy + QLatin1Char(';');
    return out;
}

/// A caution whose appointment was missed, over which a story lays a further file.
std::vector<std::string> faultsOf(const QString& file, const QByteArray& bytes) {
    const TestFolder folder;
    folder.put(QStringLiteral("women.csv"), "woman_ref,given_names,family_name\nW-1,Nour,Haddad\n");
    folder.put(QStringLiteral("referrals.csv"),
               "referral_ref,woman_ref,received_on,disposal,decision\n"
               "R-1,W-1,2026-03-02,VOL,pending\n");
    folder.put(QStringLiteral("appointments.csv"), "referral_ref,starts_at,kind,outcome\n"
                                                   "R-1,2026-03-12T10:00,keywork,booked\n");
    folder.put(QStringLiteral("assessments.csv"), "referral_ref,assessed_on,stage\n"
                                                  "R-1,2026-03-12,initial\n");
    folder.put(file, bytes);
    const auto outcome = readCaseload(folder.path(), Casebook());
    std::vector<std::string> out;
    if (const auto* found = std::get_if<Faults>(&outcome))
        for (const auto& fault : found->list) {
            UNSCOPED_INFO(toUtf8(fault.text()));
            out.push_back(
                toUtf8(QStringLiteral("%1:%2:%3:%4")
                           .arg(fault.line)
                           .arg(fault.column, fromUtf8(codeOf(fault.kind)), fault.value)));
        }
    return out;
}

} // namespace

TEST_CASE("a score that comes in raises its flag as one entered by hand does") {
    const TestFolder folder;
    folder.put(QStringLiteral("women.csv"), "woman_ref,given_names,family_name\nW-1,Nour,Haddad\n");
    folder.put(QStringLiteral("referrals.csv"),
               "referral_ref,woman_ref,received_on,disposal,decision\n"
               "R-1,W-1,2026-03-02,VOL,pending\n");
    folder.put(QStringLiteral("tool_scores.csv"), "referral_ref,on,measure,score\n"
                                                  "R-1,2026-03-12,core10_total,21\n"
                                                  "R-1,2026-03-12,core10_item6,0\n"
                                                  "R-1,2026-04-12,core10_item6,1\n"
                                                  "R-1,2026-05-12,core10_item6,2\n");
    folder.put(QStringLiteral("safety_flags.csv"),
               "referral_ref,raised_on,kind,because,answered_on,answer\n"
               "R-1,2026-05-12,self_harm,Item 6 was 2,2026-05-12,Safety plan made\n");
    const auto outcome = readCaseload(folder.path(), Casebook());
    REQUIRE(std::holds_alternative<ReadCaseload>(outcome));
    Casebook book;
    book.apply(std::get<ReadCaseload>(outcome).changes);
    std::map<QDate, QString> answers;
    for (const auto& flag : book.all<SafetyFlag>())
        answers[flag.raisedOn] += flag.answer + QLatin1Char(';');
    CHECK(answers ==
          std::map<QDate, QString>{{day("2026-04-12"), QStringLiteral(";")},
                                   {day("2026-05-12"), QStringLiteral("Safety plan made;")}});
}

TEST_CASE("what an appointment has in its further file comes back to the same one of equal times") {
    Story story;
    const auto referral = story.caution("2026-03-02");
    absence(story, referral, "b", "hospital");
    absence(story, referral, "a", "");
    absence(story, referral, "c", "school closed");
    absence(story, referral, "c", "");
    const TestFolder folder;
    REQUIRE(writeCaseload(folder.path(QStringLiteral("out")), story.book).ok());
    CHECK(bytesOf(folder.path(QStringLiteral("out/appointment_details.csv"))) ==
          "referral_ref,starts_at,nth,worker,room,reason_accepted_by,reason_accepted_on,"
          "reason_accepted_why\r\n"
          "R-1,2026-03-12T10:00,2,,,,,hospital\r\n"
          "R-1,2026-03-12T10:00,4,,,,,school closed\r\n");
    const auto outcome = readCaseload(folder.path(QStringLiteral("out")), Casebook());
    REQUIRE(std::holds_alternative<ReadCaseload>(outcome));
    Casebook again;
    again.apply(std::get<ReadCaseload>(outcome).changes);
    CHECK(reasonsByNote(again) ==
          std::map<QString, QString>{{QStringLiteral("a"), QStringLiteral(";")},
                                     {QStringLiteral("b"), QStringLiteral("hospital;")},
                                     {QStringLiteral("c"), QStringLiteral(";school closed;")}});
}

TEST_CASE("the centre's own settings come out with the caseload and go in again") {
    Story story;
    Centre centre;
    centre.name = QStringLiteral("New Cross");
    centre.chaseSteps = QStringLiteral("0 call, 3 text");
    centre.contactCheckDays = 60;
    story.keep(centre);
    const TestFolder folder;
    REQUIRE(writeCaseload(folder.path(QStringLiteral("out")), story.book).ok());
    CHECK(bytesOf(folder.path(QStringLiteral("out/settings.csv"))) ==
          "setting,value\r\nchase_steps,\"0 call, 3 text\"\r\ncontact_check_days,60\r\n");
    Story other;
    Centre another;
    another.name = QStringLiteral("Camberwell");
    other.keep(another);
    const auto outcome = readCaseload(folder.path(QStringLiteral("out")), other.book);
    REQUIRE(std::holds_alternative<ReadCaseload>(outcome));
    other.book.apply(std::get<ReadCaseload>(outcome).changes);
    CHECK(other.book.centre().name == QStringLiteral("Camberwell"));
    CHECK(other.book.centre().chaseSteps == centre.chaseSteps);
    CHECK(other.book.centre().contactCheckDays == 60);
}

TEST_CASE("faults of further files are told like any other") {
    struct Row {
        const char* file;
        QByteArray bytes;
        std::vector<std::string> faults;
    };
    const auto row = GENERATE(values<Row>({
        {"safe_contact.csv", "woman_ref,code_word\nW-1,tulip\n", {}},
        {"safe_contact.csv",
         "woman_ref,code_word\nW-9,tulip\n",
         {"2:woman_ref:dangling_reference:W-9"}},
        {"safe_contact.csv", "woman_ref,code_word\nW-1,tulip\nW-1,rose\n", {"3::repeated_key:W-1"}},
        {"safe_contact.csv", "woman_ref\n\"\"\n", {"2:woman_ref:missing_required:"}},
        {"appointment_details.csv", "referral_ref,starts_at,room\nR-1,2026-03-12T10:00,Blue\n", {}},
        {"appointment_details.csv",
         "referral_ref,starts_at,nth,room\nR-1,2026-03-12T10:00,2,Blue\n",
         {"2::dangling_reference:2026-03-12T10:00"}},
        {"appointment_details.csv",
         "referral_ref,starts_at,nth,room\nR-1,2026-03-12T10:00,0,Blue\n",
         {"2:nth:bad_number:0"}},
        {"appointment_details.csv",
         "referral_ref,starts_at,room\nR-9,2026-03-12T10:00,Blue\n",
         {"2:referral_ref:dangling_reference:R-9"}},
        {"need_details.csv",
         "referral_ref,assessed_on,stage,p1_sub_needs\nR-1,2026-03-12,initial,no_home "
         "overcrowded\n",
         {}},
        {"need_details.csv",
         "referral_ref,assessed_on,stage,p1_sub_needs\nR-1,2026-03-12,initial,heroin\n",
         {"2:p1_sub_needs:bad_code:heroin"}},
        {"need_details.csv",
         "referral_ref,assessed_on,stage,p1_note\nR-1,2026-03-12,review,x\n",
         {"2::dangling_reference:review"}},
        {"settings.csv", "setting,value\nchase_steps,0 shout\n", {"2:value:bad_code:0 shout"}},
        {"settings.csv", "setting,value\nshoe_size,4\n", {"2:setting:bad_code:shoe_size"}},
        {"tool_scores.csv",
         "referral_ref,on,measure,score\nR-1,2026-03-12,core10_item6,5\n",
         {"2:score:bad_number:5"}},
        {"submissions.csv",
         "submission_ref,definition,definition_version,definition_text,from,to,as_at,version,"
         "public,"
         "provisional,made_at,submitted_by,submitted_to\n"
         "R1,mopac,1,{},2026-10-01,2026-10-31,2026-10-31,1,no,no,2026-11-02T09:30:00Z,Hanna,MOPAC\n"
         "R2,mopac,1,{},2026-10-01,2026-10-31,2026-10-31,1,no,no,2026-11-02,Hanna,\n",
         {"3::repeated_key:mopac, 2026-10-01, 2026-10-31, no, 1", "3:made_at:bad_date:2026-11-02",
          "3:submitted_to:missing_required:"}},
        {"submitted_files.csv",
         "submission_ref,name,part,sha256,content\nR1,needs.csv,1,00,AAAA\n",
         {"2:submission_ref:dangling_reference:R1"}},
        {"definitions.csv",
         "definition,version,text\nmayor,1,{}\nmayor,2,{}\nmayor,1,{}\n",
         {"4::repeated_key:mayor, 1"}},
        {"goal_actions.csv",
         "goal_ref,action,owner\nG-1,Ring the council,her\n",
         {"2:goal_ref:dangling_reference:G-1"}},
    }));
    INFO(row.file << ": " << row.bytes.toStdString());
    CHECK(faultsOf(QString::fromUtf8(row.file), row.bytes) == row.faults);
}

TEST_CASE("what is said of a pathway is kept and given back") {
    Assessment assessment;
    NeedDetail detail;
    detail.readiness = Readiness::NeedsHelp;
    detail.subNeeds = {QStringLiteral("no_home"), QStringLiteral("unsafe_area")};
    detail.urgent = true;
    detail.strengths = QStringLiteral("Knows her rights");
    setDetail(assessment, Pathway::Accommodation, detail);
    CHECK(detailOf(assessment, Pathway::Accommodation) == detail);
    CHECK(detailOf(assessment, Pathway::Money).isEmpty());
    CHECK(assessment.details.value(QStringLiteral("p1_sub_needs")) ==
          QStringLiteral("no_home unsafe_area"));
    setDetail(assessment, Pathway::Accommodation, {});
    CHECK(assessment.details.isEmpty());
}
