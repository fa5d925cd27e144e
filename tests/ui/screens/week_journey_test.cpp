// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/attention.h"
#include "tests/support/ui/desk.h"
#include "ui/screens/record/forms/write_form.h"
#include "ui/shell/record_place.h"

#include <QAction>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <catch2/catch.hpp>

using namespace ninefold;
using test::clock;
using test::day;
using test::Desk;

namespace {

/// A woman in support since 1 March, last asked about safe contact on 2 February.
struct Week : Desk {
    Referral her;

    Week() {
        keep([&](ChangeSet& changes, qint64& next) {
            Woman woman;
            woman.id = {next++};
            woman.ref = QStringLiteral("WM-0001");
            woman.givenNames = QStringLiteral("Nour");
            woman.familyName = QStringLiteral("Haddad");
            woman.phone = QStringLiteral("07700 900142");
            woman.textSafe = true;
            woman.address = QStringLiteral("1 Example Road");
            woman.contactCheckedOn = day("2026-02-02");
            her.id = {next++};
            her.woman = woman.id;
            her.ref = QStringLiteral("R-0001-1");
            her.receivedOn = her.disposalOn = her.decidedOn = day("2026-03-01");
            her.disposal = Disposal::CommunityResolution;
            her.decision = Decision::Accepted;
            her.keyworker = session().worker().id;
            changes.add(woman);
            changes.add(her);
        });
    }
    Appointment appointment(const char* at, AppointmentOutcome outcome) {
        Appointment made;
        keep([&](ChangeSet& changes, qint64& next) {
            made.id = {next++};
            made.referral = her.id;
            made.startsAt = clock(at);
            made.mode = AppointmentMode::InPerson;
            made.outcome = outcome;
            changes.add(made);
        });
        return made;
    }
    void open(RecordDeed deed, qint64 about = 0) {
        work->go(placeOf(her.woman, her.id, deed, about).place());
    }
    const Attention* due(AttentionKind kind) {
        attention_ = attentionFor(book(), now.date);
        for (const auto& item : attention_)
            if (item.kind == kind)
                return &item;
        return nullptr;
    }
    QString textAt(const char* name) {
        const auto* label = qobject_cast<QLabel*>(at(QString::fromLatin1(name)));
        REQUIRE(label);
        return label->text();
    }

private:
    std::vector<Attention> attention_;
};

} // namespace

TEST_CASE("Two missed appointments lead from Today to a review that clears the work") {
    Week desk;
    desk.appointment("2026-03-05T10:00", AppointmentOutcome::DidNotAttend);
    desk.appointment("2026-03-12T10:00", AppointmentOutcome::DidNotAttend);
    const auto* work = desk.due(AttentionKind::ReviewTogether);
    REQUIRE(work);
    desk.work->go(placeOf(*work).place());
    CHECK(desk.answerIn(QStringLiteral("manager")) ==
          QString::number(desk.session().worker().id.value));
    desk.press(QStringLiteral("save"));
    CHECK(desk.problemAt(QStringLiteral("decision")) == u"Choose what was decided");
    CHECK(desk.problemAt(QStringLiteral("reason")) == u"Enter why you decided so");
    desk.answer(QStringLiteral("decision"), QStringLiteral("change_support"));
    desk.answer(QStringLiteral("reason"), QStringLiteral("Mornings do not suit her."));
    desk.press(QStringLiteral("save"));
    REQUIRE(desk.book().all<AttendanceReview>().size() == 1);
    const auto review = *desk.book().all<AttendanceReview>().begin();
    CHECK(review.decision == ReviewDecision::ChangeSupport);
    CHECK(review.on == desk.now.date);
    CHECK_FALSE(desk.due(AttentionKind::ReviewTogether));
    CHECK(*desk.book().find(desk.her.id) == desk.her);
    CHECK(desk.isInSight(QStringLiteral("reviews")));

    desk.open(RecordDeed::ReviewAttendance, review.id.value);
    desk.answer(QStringLiteral("decision"), QStringLiteral("carry_on"));
    desk.press(QStringLiteral("save"));
    CHECK(desk.book().find(review.id)->decision == ReviewDecision::CarryOn);
    desk.work->openRecord(desk.her.woman);
    CHECK(desk.isInSight(QStringLiteral("firstReach")));
}

TEST_CASE("Whoever records an accepted absence is asked who accepted it and why") {
    Week desk;
    const auto missed = desk.appointment("2026-03-12T10:00", AppointmentOutcome::Booked);
    desk.open(RecordDeed::RecordOutcome, missed.id.value);
    CHECK_FALSE(desk.isInSight(QStringLiteral("reason_accepted_by")));
    desk.answer(QStringLiteral("outcome"), QStringLiteral("absent_acceptable"));
    CHECK(desk.answerIn(QStringLiteral("reason_accepted_by")) ==
          QString::number(desk.session().worker().id.value));
    desk.answer(QStringLiteral("absence_reason"), QStringLiteral("other"));
    desk.press(QStringLiteral("save"));
    CHECK(desk.problemAt(QStringLiteral("reason_accepted_why")) ==
          u"Enter what the reason was and why it was accepted");
    desk.answer(QStringLiteral("reason_accepted_why"), QStringLiteral("The lift was broken."));
    desk.press(QStringLiteral("save"));
    const auto after = *desk.book().find(missed.id);
    CHECK(after.outcome == AppointmentOutcome::AbsentAcceptable);
    CHECK(after.reasonAcceptedBy == desk.session().worker().id);
    CHECK(after.reasonAcceptedOn == desk.now.date);
    CHECK(after.reasonAcceptedWhy == u"The lift was broken.");
}

TEST_CASE("A text to her is read as it goes out and copied and noted at once") {
    Week desk;
    desk.appointment("2026-03-19T11:00", AppointmentOutcome::Booked);
    desk.open(RecordDeed::WriteToHer);
    desk.press(QStringLiteral("save"));
    CHECK(desk.problemAt(QStringLiteral("text")) == u"Choose what to write");
    CHECK_FALSE(desk.isInSight(QStringLiteral("writtenText")));
    desk.answer(QStringLiteral("text"), QStringLiteral("appointment"));
    desk.answer(QStringLiteral("way"), QStringLiteral("letter"));
    CHECK(desk.isInSight(QStringLiteral("wayBanner")));
    desk.press(QStringLiteral("save"));
    CHECK(desk.problemAt(QStringLiteral("way")).startsWith(u"Do not write by post."));
    CHECK(desk.book().all<Contact>().isEmpty());

    desk.answer(QStringLiteral("way"), QStringLiteral("text"));
    CHECK_FALSE(desk.isInSight(QStringLiteral("wayBanner")));
    const auto* written = qobject_cast<QPlainTextEdit*>(desk.at(QStringLiteral("writtenText")));
    REQUIRE(written);
    const auto words = written->toPlainText();
    CHECK(words.startsWith(u"Hello Nour,"));
    CHECK(words.contains(u"Thursday 19 March 2026 at 11:00"));
    desk.press(QStringLiteral("save"));
    CHECK(QGuiApplication::clipboard()->text() == words);
    REQUIRE(desk.book().all<Contact>().size() == 1);
    const auto& contact = *desk.book().all<Contact>().begin();
    CHECK(contact.method == ContactMethod::Text);
    CHECK(contact.outcome == ContactOutcome::MessageSent);
    QGuiApplication::clipboard()->clear();
}

TEST_CASE("A letter with its label is saved as PDF and the print is written down") {
    Week desk;
    desk.keep([&](ChangeSet& changes, qint64&) {
        const auto before = *desk.book().find(desk.her.woman);
        auto after = before;
        after.postSafe = true;
        changes.alter(before, after);
    });
    desk.open(RecordDeed::WriteToHer);
    desk.answer(QStringLiteral("text"), QStringLiteral("get_in_touch"));
    desk.answer(QStringLiteral("way"), QStringLiteral("letter"));
    desk.answer(QStringLiteral("with_label"), QStringLiteral("yes"));
    CHECK(desk.isInSight(QStringLiteral("letterPreview")));
    auto* form = desk.work->findChild<WriteForm*>();
    REQUIRE(form);
    const auto path = desk.folder.filePath(QStringLiteral("letter.pdf"));
    form->saveTo(path);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().startsWith("%PDF"));
    REQUIRE(desk.book().all<Contact>().size() == 1);
    CHECK(desk.book().all<Contact>().begin()->method == ContactMethod::Letter);
    const auto looks = desk.session().accessOf(desk.her.woman);
    REQUIRE(looks);
    CHECK(std::any_of(looks->begin(), looks->end(),
                      [](const AccessLine& line) { return line.kind == AccessKind::Printed; }));
}

TEST_CASE("Asking her again how she may be reached takes the caution away") {
    Week desk;
    desk.open(RecordDeed::LogContact);
    CHECK(desk.textAt("contactChecked") == u"Checked 2 Feb, more than 30 days ago: ask her again.");
    const auto* work = desk.due(AttentionKind::ContactCheck);
    REQUIRE(work);
    desk.work->go(placeOf(*work).place());
    desk.answer(QStringLiteral("safe_times"), QStringLiteral("weekdays 10 to 2"));
    desk.answer(QStringLiteral("code_word"), QStringLiteral("marigold"));
    desk.press(QStringLiteral("save"));
    const auto& woman = *desk.book().find(desk.her.woman);
    CHECK(woman.contactCheckedOn == desk.now.date);
    CHECK(woman.safeTimes == u"weekdays 10 to 2");
    CHECK_FALSE(desk.due(AttentionKind::ContactCheck));
    CHECK(desk.at(QStringLiteral("herSafeContact"))
              ->accessibleName()
              .contains(u"Safe times: weekdays 10 to 2. Code word: marigold. Checked with her"));
    desk.open(RecordDeed::LogContact);
    CHECK(desk.textAt("contactChecked") == u"Checked with her 17 Mar.");
}

TEST_CASE("A manager sets the steps of chasing and goes back to the usual ones") {
    Week desk;
    desk.work->showScreen(QStringLiteral("settings"));
    CHECK(desk.answerIn(QStringLiteral("chase_steps")).isEmpty());
    desk.press(QStringLiteral("addChaseStep"));
    auto* added = qobject_cast<QLineEdit*>(desk.at(QStringLiteral("chaseDay5")));
    REQUIRE(added);
    CHECK(added->text() == u"9");
    desk.press(QStringLiteral("saveCentre"));
    CHECK(desk.problemAt(QStringLiteral("chase_steps")) == u"Choose how she is tried in step 5");
    desk.press(QStringLiteral("chase5_email"));
    desk.press(QStringLiteral("removeChaseStep1"));
    desk.answer(QStringLiteral("contact_check_days"), QStringLiteral("60"));
    desk.press(QStringLiteral("saveCentre"));
    CHECK(desk.book().centre().chaseSteps == u"2 call, 5 letter third_party, 7 call, 9 email");
    CHECK(desk.book().centre().contactCheckDays == 60);
    CHECK_FALSE(desk.due(AttentionKind::ContactCheck));
    desk.press(QStringLiteral("usualChaseSteps"));
    desk.press(QStringLiteral("saveCentre"));
    CHECK(desk.book().centre().chaseSteps.isEmpty());
}

TEST_CASE("No two things are done by the same keys where her record is in sight") {
    Week desk;
    desk.work->openRecord(desk.her.woman, QStringLiteral("surveys"));
    QStringList keys;
    QStringList contact;
    for (const auto* action : desk.work->findChildren<QAction*>())
        for (const auto& shortcut : action->shortcuts()) {
            CAPTURE(shortcut.toString().toStdString(), action->text().toStdString());
            CHECK_FALSE(keys.contains(shortcut.toString()));
            keys << shortcut.toString();
            if (action->objectName() == u"actionNewContact")
                contact << shortcut.toString();
        }
    CHECK(contact == QStringList{QStringLiteral("Ctrl+Shift+C")});
    CHECK(keys.contains(QStringLiteral("F12")));
}
