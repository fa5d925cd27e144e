// SPDX-License-Identifier: GPL-3.0-or-later
// Absences and who accepted them, reviews with the manager, and writing to her.

#include "core/actions/appointment_actions.h"
#include "core/actions/centre_actions.h"
#include "core/actions/review_actions.h"
#include "core/actions/write_to_her.h"
#include "core/rules/absence_words.h"
#include "tests/support/core/workday.h"

#include <catch2/catch.hpp>

using namespace ninefold;
using namespace ninefold::test;

namespace {

Worker managerOf(Workday& centre) {
    Worker hanna;
    hanna.name = QStringLiteral("Hanna Berg");
    hanna.role = Role::Manager;
    return centre.keep(hanna);
}

} // namespace

TEST_CASE("an accepted absence says who accepted it and when and why") {
    Workday centre;
    const auto her = centre.caution("2026-02-12");
    RecordAppointment record;
    record.before = centre.appointment(her, "2026-03-12T10:00", AppointmentOutcome::Booked);
    record.outcome = AppointmentOutcome::AbsentAcceptable;
    record.absenceReason = AbsenceReason::Other;
    CHECK(centre.run(record) ==
          "reason_accepted_by: Choose who accepted the reason\n"
          "reason_accepted_why: Enter what the reason was and why it was accepted");
    record.accepted.by = centre.ruth.id;
    record.accepted.why = QStringLiteral("The lift was broken.");
    CHECK(centre.run(record).empty());
    const auto accepted = centre.now(record.before);
    CHECK(accepted.reasonAcceptedBy == centre.ruth.id);
    CHECK(accepted.reasonAcceptedOn == day("2026-03-17"));
    CHECK(acceptedWords(centre.book, accepted) ==
          u"Accepted by Ruth Delaney on 17 March 2026: The lift was broken.");

    SECTION("another outcome drops it") {
        record.before = accepted;
        record.outcome = AppointmentOutcome::DidNotAttend;
        CHECK(centre.run(record).empty());
        CHECK(acceptedWords(centre.book, centre.now(accepted)).isEmpty());
        CHECK_FALSE(centre.now(accepted).reasonAcceptedBy);
    }
    SECTION("a note added later does not move the day") {
        auto earlier = accepted;
        earlier.reasonAcceptedOn = day("2026-03-13");
        centre.keep(earlier);
        record.before = earlier;
        record.note = QStringLiteral("She rang again.");
        CHECK(centre.run(record).empty());
        CHECK(centre.now(earlier).reasonAcceptedOn == day("2026-03-13"));
    }
}

TEST_CASE("an absence that came accepted from elsewhere can be corrected without saying by whom") {
    Workday centre;
    const auto her = centre.caution("2026-02-12");
    auto imported =
        centre.appointment(her, "2026-03-12T10:00", AppointmentOutcome::AbsentAcceptable);
    imported.absenceReason = AbsenceReason::Childcare;
    centre.keep(imported);
    ChangeAppointment change{imported, imported};
    change.after.note = QStringLiteral("From the old list");
    CHECK(centre.run(change).empty());
    CHECK_FALSE(centre.now(imported).reasonAcceptedBy);
    CHECK(centre.now(imported).reasonAcceptedOn.isNull());
}

TEST_CASE("a review with the manager is asked for in full and changes nothing by itself") {
    Workday centre;
    const auto hanna = managerOf(centre);
    const auto her = centre.caution("2026-02-12");
    RecordReview review;
    review.referral = her.id;
    CHECK(centre.run(review) == "on: Enter the date of the review\n"
                                "decision: Choose what was decided\n"
                                "reason: Enter why you decided so\n"
                                "manager: Choose the manager you talked it over with");
    review.on = day("2026-03-18");
    review.decision = ReviewDecision::EndSupport;
    review.reason = QStringLiteral("She has moved away.");
    review.manager = hanna.id;
    CHECK(centre.run(review) == "on: Date of the review must be today or in the past");
    review.on = day("2026-03-17");
    CHECK(centre.run(review).empty());
    REQUIRE(centre.book.all<AttendanceReview>().size() == 1);
    CHECK(centre.now(her) == her);

    const auto made = *centre.book.all<AttendanceReview>().begin();
    ChangeReview change{made, made};
    change.after.decision = ReviewDecision::CarryOn;
    CHECK(centre.run(change).empty());
    CHECK(centre.now(made).decision == ReviewDecision::CarryOn);
    CHECK(centre.run(RemoveReview{centre.now(made)}).empty());
    CHECK(centre.book.all<AttendanceReview>().isEmpty());
    centre.role = Role::ReadOnly;
    CHECK_FALSE(centre.run(review).empty());
}

TEST_CASE("writing to her is refused where she has not allowed it and noted where she has") {
    Workday centre;
    const auto her = centre.caution("2026-02-12");
    auto woman = centre.book.womanOf(her);
    WriteToHer action;
    action.referral = her.id;
    CHECK(centre.run(action) == "text: Choose what to write\n"
                                "way: Choose a letter, a text or an email");
    action.text = WritingText::Appointment;
    action.way = ContactMethod::Letter;
    CHECK(centre.run(action) ==
          "text: No appointment is booked. Book one first, or choose another text.\n"
          "way: Do not write by post. She has not said yes. Use another way, or change her answer "
          "under Safe contact when she has said yes.");
    centre.appointment(her, "2026-03-19T11:00", AppointmentOutcome::Booked);
    woman.postSafe = true;
    centre.keep(woman);
    CHECK(centre.run(action) ==
          "way: Her address is not recorded. Enter it under Safe contact first.");
    woman.address = QStringLiteral("1 Example Road");
    woman.phone = QStringLiteral("07700 900142");
    woman.textSafe = false;
    centre.keep(woman);
    CHECK(centre.run(action) == "words: Enter what to write");
    action.words = QStringLiteral("Hello Nour, see you on Thursday.");
    CHECK(centre.run(action).empty());
    REQUIRE(centre.book.all<Contact>().size() == 1);
    const auto& contact = *centre.book.all<Contact>().begin();
    CHECK(contact.method == ContactMethod::Letter);
    CHECK(contact.outcome == ContactOutcome::MessageSent);
    CHECK(contact.at == clock("2026-03-17T10:42"));
    CHECK(contact.note == u"About her appointment on 19 March 2026 at 11:00.");

    action.text = WritingText::GetInTouch;
    action.way = ContactMethod::Text;
    CHECK(centre.run(action).starts_with("way: Do not text. She said no."));
    action.way = ContactMethod::Call;
    CHECK(centre.run(action) == "way: Choose a letter, a text or an email");
    CHECK(centre.book.all<Contact>().size() == 1);
}

TEST_CASE("the steps of chasing are kept as the centre sets them and must be in order") {
    Workday centre;
    centre.role = Role::Manager;
    Centre here;
    here.name = QStringLiteral("North Gate");
    here.code = QStringLiteral("NGW");
    here = centre.keep(here);
    const char* wrong =
        "chase_steps: Each step must have a way and a day from 0 to 60, later than the step "
        "before; there are at most 10 steps";
    struct Row {
        const char* steps;
        bool fits;
    };
    const Row rows[] = {{"", true},
                        {"0 call text, 3 letter", true},
                        {"3 call, 2 text", false},
                        {"2 call, 2 text", false},
                        {"0", false},
                        {"61 call", false},
                        {"0 shout", false},
                        {"-1 call", false}};
    for (const auto& row : rows) {
        CAPTURE(row.steps);
        ChangeCentre change{here, here};
        change.after.chaseSteps = QString::fromLatin1(row.steps);
        const auto drafted = change.draft(centre.book, centre.deed());
        const auto* problems = std::get_if<Problems>(&drafted);
        CHECK((problems == nullptr) == row.fits);
        if (problems)
            CHECK("chase_steps: " + problems->front().text.toStdString() == wrong);
    }
    ChangeCentre change{here, here};
    change.after.contactCheckDays = 0;
    CHECK(centre.run(change) ==
          "contact_check_days: Ask about safe contact again after days must be at least 1");
}
