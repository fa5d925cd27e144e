// SPDX-License-Identifier: GPL-3.0-or-later

// What is done from the diary: booking, opening, moving, printing.

#include "core/actions/appointment_actions.h"
#include "core/base/date_words.h"
#include "ui/screens/diary/choose_woman.h"
#include "ui/screens/diary/diary_paper.h"
#include "ui/screens/diary/diary_screen.h"
#include "ui/shell/booking_wish.h"
#include "ui/shell/paper_out.h"
#include "ui/shell/record_place.h"
#include "ui/shell/shell.h"

namespace ninefold {

void DiaryScreen::askForWhom(const ClockTime& at, Id<Worker> worker) {
    if (!session().readOnlyReason().isEmpty())
        return;
    const auto when =
        at.isNull()
            ? QString()
            : tr("%1 at %2", "a day and a time of day").arg(fullDay(at.date), timeOfDay(at));
    auto* dialog = new ChooseWoman(book(), today(), when, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ChooseWoman::chosen, this,
            [this, at, worker](Id<Woman> woman, Id<Referral> referral) {
                auto place = placeOf(woman, referral, RecordDeed::BookAppointment).place();
                place.typed = BookingWish{at, worker}.text();
                shell().go(place);
            });
    dialog->open();
}

/// What is over and not recorded is opened for recording; anything else to be looked at and
/// changed.
void DiaryScreen::open(const DiaryEntry& entry) {
    if (entry.isGroup()) {
        say(tr("%1 is a group. The diary shows it; it is changed with its group.").arg(entry.name));
        return;
    }
    const bool isOver = entry.booking.startsAt < session().now();
    const auto deed = isOver && entry.outcome == AppointmentOutcome::Booked
                          ? RecordDeed::RecordOutcome
                          : RecordDeed::BookAppointment;
    shell().go(placeOf(entry.booking.woman, entry.referral, deed, entry.booking.appointment.value)
                   .place());
}

void DiaryScreen::move(const DiaryEntry& entry, const ClockTime& to, Id<Worker> worker) {
    const auto* before = book().find(entry.booking.appointment);
    if (!before)
        return;
    const auto outcome = shell().perform(
        MoveAppointment{*before, to, worker},
        tr("%1 is now on %2 at %3.").arg(entry.name, fullDay(to.date), timeOfDay(to)));
    if (const auto* problems = std::get_if<Problems>(&outcome); problems && !problems->empty()) {
        shell().tell(Banner::Kind::Due, tr("The appointment was not moved."),
                     problems->front().text);
        refresh();
    }
}

void DiaryScreen::tellWhyNot(const DiaryEntry& entry) {
    const auto* appointment = book().find(entry.booking.appointment);
    auto why = session().readOnlyReason();
    if (why.isEmpty())
        why = appointment ? whyNotMoved(*appointment)
                          : tr("%1 is a group. It is moved with its group.").arg(entry.name);
    shell().tell(Banner::Kind::Due, tr("The appointment was not moved."), why);
}

print::Document DiaryScreen::weekOnPaper() const {
    const auto monday = mondayOf(wish_.day);
    auto week = wish_;
    week.view = DiaryView::Week;
    const auto* worker = book().find(only());
    return diaryDocument(diaryEntries(book(), week.from(), week.to(), only()),
                         worker ? worker->name : QString(),
                         {book().centre().name, session().worker().name, session().now(),
                          session().moment(), monday});
}

void DiaryScreen::print() {
    printPaper(
        shell(),
        {tr("diary"), tr("Diary, week of %1").arg(mondayOf(wish_.day).toString(Qt::ISODate)), {}},
        weekOnPaper(), this);
}

} // namespace ninefold
