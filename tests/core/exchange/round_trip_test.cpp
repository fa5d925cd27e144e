// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/export.h"
#include "core/exchange/import.h"
#include "tests/support/core/random_caseload.h"
#include "tests/support/core/story.h"
#include "tests/support/core/test_folder.h"

#include <catch2/catch.hpp>

#ifndef Q_OS_WIN
#include <csignal>
#include <sys/resource.h>
#endif

using namespace ninefold;
using namespace ninefold::test;

namespace {

Casebook readBack(const QString& folder) {
    Casebook book;
    auto outcome = readCaseload(folder, book);
    if (const auto* faults = std::get_if<Faults>(&outcome))
        for (const auto& fault : faults->list)
            UNSCOPED_INFO(toUtf8(fault.text()));
    if (const auto* failure = std::get_if<Failure>(&outcome))
        UNSCOPED_INFO(toUtf8(failure->text));
    REQUIRE(std::holds_alternative<ReadCaseload>(outcome));
    const auto& changes = std::get<ReadCaseload>(outcome).changes;
    REQUIRE_FALSE(book.firstStale(changes));
    book.apply(changes);
    return book;
}

} // namespace

TEST_CASE("export into import into export gives the same bytes") {
    const auto seed = GENERATE(take(12, random(1U, 4'000'000'000U)));
    INFO("seed " << seed);
    const TestFolder folder;
    const auto book = randomCaseload(seed, 12);
    REQUIRE(writeCaseload(folder.path(QStringLiteral("one")), book).ok());
    const auto again = readBack(folder.path(QStringLiteral("one")));
    REQUIRE(writeCaseload(folder.path(QStringLiteral("two")), again).ok());
    const auto first = filesOf(folder.path(QStringLiteral("one")));
    const auto second = filesOf(folder.path(QStringLiteral("two")));
    REQUIRE(first.keys() == second.keys());
    for (auto file = first.begin(); file != first.end(); ++file) {
        INFO(toUtf8(file.key()));
        CHECK(file->toStdString() == second[file.key()].toStdString());
    }
    CHECK(again.all<Woman>().size() == book.all<Woman>().size());
    CHECK(again.all<Appointment>().size() == book.all<Appointment>().size());
    CHECK(again.all<SubmittedFile>().size() == book.all<SubmittedFile>().size());
}

TEST_CASE("an empty centre is exported as headers") {
    const TestFolder folder;
    REQUIRE(writeCaseload(folder.path(QStringLiteral("out")), Casebook()).ok());
    const auto files = filesOf(folder.path(QStringLiteral("out")));
    CHECK(files.keys().join(u' ') ==
          QStringLiteral("activities.csv appointment_details.csv appointments.csv "
                         "assessments.csv attendance_reviews.csv children.csv "
                         "conditions.csv consents.csv contacts.csv definitions.csv "
                         "documents.csv former_officers.csv fund_income.csv funds.csv "
                         "goal_actions.csv goals.csv grant_details.csv grants.csv "
                         "group_members.csv group_register.csv group_sessions.csv "
                         "groups.csv information_given.csv leave.csv letter_texts.csv "
                         "need_details.csv note_amendments.csv notes.csv "
                         "officer_reports.csv partner_referral_details.csv "
                         "partner_referrals.csv partners.csv peer_mentoring.csv "
                         "perpetrators.csv police_updates.csv record_checks.csv "
                         "referrals.csv risks.csv safe_contact.csv safety_flags.csv "
                         "settings.csv study_ids.csv submissions.csv submitted_files.csv "
                         "survey_details.csv surveys.csv tiers.csv tool_scores.csv "
                         "women.csv"));
    CHECK(files[QStringLiteral("women.csv")] ==
          "woman_ref,given_names,family_name,known_as,date_of_birth,borough_code,postcode,address,"
          "post_safe,phone,phone_call_safe,phone_text_safe,phone_voicemail_safe,email,email_safe,"
          "safe_contact_note,language,interpreter_needed,access_needs,children_under_18,pnc_id,"
          "ethnicity_code,disability,religion,sexual_orientation,gender_same_as_birth,"
          "marital_status,pregnancy\r\n");
    CHECK(files[QStringLiteral("referrals.csv")] ==
          "referral_ref,woman_ref,received_on,route,bcu_code,officer_name,officer_number,"
          "officer_email,dip_consulted,ld_consulted,disposal,disposal_on,offence_group,"
          "first_time_offender,condition_set,condition_deadline,decision,decided_on,"
          "decline_reason,keyworker,tier,tier_reason,report_sent_on,closed_on,closure_reason\r\n");
    CHECK(files[QStringLiteral("contacts.csv")] == "referral_ref,at,method,outcome,note\r\n");
    CHECK(files[QStringLiteral("appointments.csv")] ==
          "referral_ref,starts_at,kind,mode,minutes,outcome,counts,absence_reason,note\r\n");
    CHECK(files[QStringLiteral("assessments.csv")] ==
          "referral_ref,assessed_on,stage,p1,p2,p3,p4,p5,p6,p7,p8,p9,mental_health,"
          "physical_health\r\n");
    CHECK(files[QStringLiteral("activities.csv")] ==
          "referral_ref,on,activity,pathway,minutes,group_title\r\n");
    CHECK(files[QStringLiteral("partner_referrals.csv")] ==
          "referral_ref,made_on,organisation,pathway,outcome,outcome_on,refusal_reason\r\n");
    CHECK(files[QStringLiteral("grants.csv")] == "referral_ref,on,category,amount\r\n");
    CHECK(files[QStringLiteral("surveys.csv")] ==
          "referral_ref,wave,offered_on,completed_on,declined,mode,wellbeing,safer,"
          "less_likely_to_offend,housing,money,substance,children,employment,respect,"
          "safe_at_centre,recommend,comment\r\n");
    CHECK(files[QStringLiteral("police_updates.csv")] ==
          "referral_ref,on,kind,condition_outcome,source\r\n");
    CHECK(files[QStringLiteral("study_ids.csv")] == "woman_ref,study_id\r\n");
    CHECK(files[QStringLiteral("consents.csv")] ==
          "referral_ref,on,kind,given,note,version,language\r\n");
    CHECK(files[QStringLiteral("safe_contact.csv")] ==
          "woman_ref,what_to_say,who_else_sees,safe_times,code_word,checked_on,"
          "name_in_letters\r\n");
    CHECK(files[QStringLiteral("appointment_details.csv")] ==
          "referral_ref,starts_at,nth,worker,room,reason_accepted_by,reason_accepted_on,"
          "reason_accepted_why\r\n");
    CHECK(files[QStringLiteral("settings.csv")] == "setting,value\r\n");
    CHECK(files[QStringLiteral("submissions.csv")] ==
          "submission_ref,definition,definition_version,definition_title,definition_text,from,to,"
          "as_at,version,public,provisional,made_at,submitted_by,submitted_to,note\r\n");
    CHECK(files[QStringLiteral("submitted_files.csv")] ==
          "submission_ref,name,part,sha256,content\r\n");
    CHECK(files[QStringLiteral("definitions.csv")] ==
          "definition,version,title,text,loaded_on,loaded_by\r\n");
}

TEST_CASE("rows are sorted by bytes before the guard is put on") {
    // "'" (0x27) sorts after "\"" and before "-"; guarded, all of them begin with "'".
    Story story;
    auto referral = story.caution("2026-03-02");
    for (const auto* note : {"-b", "a", "'a", "=c", "é", "Z", "\tx"}) {
        Contact contact;
        contact.referral = referral.id;
        contact.at = clock("2026-03-03T10:00");
        contact.note = fromUtf8(note);
        story.keep(contact);
    }
    const TestFolder folder;
    REQUIRE(writeCaseload(folder.path(QStringLiteral("out")), story.book).ok());
    CHECK(bytesOf(folder.path(QStringLiteral("out/contacts.csv"))) ==
          "referral_ref,at,method,outcome,note\r\n"
          "R-1,2026-03-03T10:00,call,no_answer,'\tx\r\n"
          "R-1,2026-03-03T10:00,call,no_answer,''a\r\n"
          "R-1,2026-03-03T10:00,call,no_answer,'-b\r\n"
          "R-1,2026-03-03T10:00,call,no_answer,'=c\r\n"
          "R-1,2026-03-03T10:00,call,no_answer,Z\r\n"
          "R-1,2026-03-03T10:00,call,no_answer,a\r\n"
          "R-1,2026-03-03T10:00,call,no_answer,é\r\n");
}

TEST_CASE("files for reading are written in the order given") {
    const TestFolder folder;
    const ReadingFile journal{QStringLiteral("journal.csv"),
                              {"seq", "after"},
                              [](const ReadingFile::Sink& take) -> Status {
                                  take({"2", "=x"});
                                  take({"1", "a,b"});
                                  return Done{};
                              }};
    REQUIRE(writeCaseload(folder.path(QStringLiteral("out")), Casebook(), {journal}).ok());
    CHECK(bytesOf(folder.path(QStringLiteral("out/journal.csv"))) ==
          "seq,after\r\n2,'=x\r\n1,\"a,b\"\r\n");
}

TEST_CASE("an export never writes over anything and leaves nothing when it is stopped") {
    const TestFolder folder;
    folder.put(QStringLiteral("mine.txt"), "mine");
    const auto status = writeCaseload(folder.path(), Casebook());
    REQUIRE_FALSE(status.ok());
    CHECK(status.failure().kind == Failure::Kind::Input);
    CHECK(filesOf(folder.path()).keys() == QStringList{QStringLiteral("mine.txt")});

    const auto out = folder.path(QStringLiteral("out"));
    const auto stopped = writeCaseload(out, Casebook(), {}, [](int done, int) { return done < 3; });
    REQUIRE_FALSE(stopped.ok());
    CHECK(stopped.failure().kind == Failure::Kind::Cancelled);
    CHECK_FALSE(QDir(out).exists());
}

#ifndef Q_OS_WIN
TEST_CASE("a full disk leaves no folder that looks whole") {
    const TestFolder folder;
    const auto book = randomCaseload(7, 12);
    // No file may grow beyond 2 kB: a write fails as it does on a full disk.
    const auto before = std::signal(SIGXFSZ, SIG_IGN);
    rlimit usual{};
    getrlimit(RLIMIT_FSIZE, &usual);
    auto small = usual;
    small.rlim_cur = 2048;
    setrlimit(RLIMIT_FSIZE, &small);
    const auto status = writeCaseload(folder.path(QStringLiteral("out")), book);
    setrlimit(RLIMIT_FSIZE, &usual);
    std::signal(SIGXFSZ, before);

    REQUIRE_FALSE(status.ok());
    CHECK(status.failure().kind == Failure::Kind::Disk);
    CHECK_FALSE(status.failure().text.isEmpty());
    CHECK(filesOf(folder.path()).isEmpty());
    CHECK_FALSE(QDir(folder.path(QStringLiteral("out"))).exists());
}
#endif
