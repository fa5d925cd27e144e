// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/record/forms/book_form.h"

#include "core/actions/appointment_actions.h"
#include "core/base/date_words.h"
#include "core/rules/clashes.h"
#include "core/rules/condition_progress.h"
#include "core/rules/leave.h"
#include "core/rules/offered.h"
#include "core/rules/progress_words.h"
#include "ui/forms/stored_form.h"
#include "ui/parts/banner.h"
#include "ui/parts/section_header.h"
#include "ui/screens/record/forms/acceptance_rows.h"
#include "ui/screens/record/safe_contact_box.h"
#include "ui/shell/booking_wish.h"

#include <QDate>
#include <QLabel>

namespace ninefold {

namespace {

RecordForm::Words wordsFor(const Appointment* change, QDate today) {
    if (!change)
        return {BookForm::tr("Book an appointment"), BookForm::tr("Book"),
                BookForm::tr("The appointment is in her record.")};
    return {
        BookForm::tr("Change %1, %2").arg(labelOf(change->kind), nearTime(change->startsAt, today)),
        BookForm::tr("Save appointment"), BookForm::tr("The appointment is changed.")};
}

} // namespace

BookForm::BookForm(const RecordContext& context, const Appointment* change, QWidget* parent)
    : RecordForm(context, wordsFor(change, context.today()), parent) {
    if (change)
        before_ = *change;
    addRows();
    addSide();
    if (before_) {
        fillFrom(*form(), *before_);
        when_->show(before_->startsAt);
    } else {
        outcome_->setValue(std::optional(AppointmentOutcome::Booked));
    }
    suggestAcceptance(*form(), context, before_ ? &*before_ : nullptr);
    ready();
}

void BookForm::addRows() {
    when_.emplace(*form(), QStringLiteral("starts_at"), context().today());
    clashes_ = new Banner;
    clashes_->setObjectName(QStringLiteral("clashes"));
    form()->addRow(clashes_);
    addWhoAndWhere();
    form()->addStored<Appointment>("kind", choiceOf<AppointmentKind>());
    form()->addStored<Appointment>("mode", choiceOf<AppointmentMode>());
    form()->addStored<Appointment>("minutes", new NumberField(0, 1440),
                                   tr("How long, in minutes. May be left empty."));
    const auto* referral = context().current();
    if (referral && hasCondition(*referral))
        form()->addStored<Appointment>(
            "counts", new YesNoField,
            tr("Towards the two appointments. Left empty: yes at the centre, otherwise no."));
    outcome_ = form()->addStored<Appointment>("outcome", choiceOf<AppointmentOutcome>(),
                                              tr("Leave at “Booked” until it has been."));
    addAcceptanceRows(*form(), context(), before_ ? &*before_ : nullptr);
    form()->addStored<Appointment>("note", new LongTextField(2));
}

/// The first answer of the list is nobody in particular, which is her keyworker, whoever that will
/// be then.
void BookForm::addWhoAndWhere() {
    const auto& book = context().book();
    const auto* referral = context().current();
    const auto keyworker = referral ? referral->keyworker : Id<Worker>{};
    const auto chosen = before_ ? before_->worker : Id<Worker>{};
    const auto* held = book.find(keyworker);
    worker_ = new ChoiceField(ChoiceField::Manner::List);
    worker_->setBlankWords(held ? tr("Her keyworker, %1").arg(held->name)
                                : tr("Her keyworker, nobody yet"));
    auto workers = offeredKeyworkers(book);
    if (const auto* named = book.find(chosen);
        named && std::find(workers.begin(), workers.end(), named) == workers.end())
        workers.push_back(named);
    for (const auto* worker : workers)
        if (worker->id != keyworker || worker->id == chosen)
            worker_->addChoice(QString::number(worker->id.value), worker->name);
    form()->addStored<Appointment>("worker", worker_);

    auto rooms = roomsOf(book.centre());
    if (before_ && !before_->room.trimmed().isEmpty() && !rooms.contains(before_->room))
        rooms << before_->room; // as it was imported, or since taken out of the setting
    if (rooms.isEmpty())
        return;
    auto* choice = new ChoiceField(ChoiceField::Manner::List);
    choice->setBlankWords(tr("No room"));
    for (const auto& one : rooms)
        choice->addChoice(one, one);
    form()->addStored<Appointment>("room", choice);
}

void BookForm::takeWish(const QString& typed) {
    const auto wish = BookingWish::of(typed);
    if (wish.at.isNull())
        return;
    const bool hasDraft = form()->isDirty();
    when_->show(wish.at);
    const auto* referral = context().current();
    if (wish.worker && referral && wish.worker != referral->keyworker)
        worker_->setTyped(QString::number(wish.worker.value));
    if (!hasDraft)
        form()->setClean();
    Q_EMIT form()->edited(); // nothing is to be discarded after all
}

/// A caution and no refusal: two may share a room, and somebody may be early.
void BookForm::tellClashes() {
    const auto appointment = answers();
    QStringList words;
    if (takesTime(appointment.outcome)) {
        const auto& book = context().book();
        if (const auto away =
                awayCaution(book, whoSees(book, appointment), appointment.startsAt.date);
            !away.isEmpty())
            words << away;
        for (const auto& clash : clashesOf(book, bookingOf(book, appointment)))
            words << clashWords(book, clash);
    }
    const auto more = words.join(u' ');
    if (more.isEmpty())
        clashes_->clear();
    else if (!clashes_->text().endsWith(more)) // said once, not with every key
        clashes_->tell(Banner::Kind::Due, tr("This clashes. You can book it all the same."), more);
}

void BookForm::addSide() {
    const auto* referral = context().current();
    if (!referral || !context().herself())
        return;
    const auto today = context().today();
    if (hasCondition(*referral))
        addAside(
            conditionHeading(*referral),
            progressWords(conditionProgress(context().book(), *referral, today), today).whole());
    QStringList booked;
    for (const auto* one : context().book().of<Appointment>(referral->id))
        if (one->outcome == AppointmentOutcome::Booked && (!before_ || one->id != before_->id))
            booked << tr("%1, %2").arg(nearTime(one->startsAt, today), labelOf(one->kind));
    addAside(tr("Booked already"), booked.isEmpty() ? tr("Nothing booked.") : booked.join(u'\n'));
    addAside(new SectionHeader(tr("To tell her")));
    addAside(new SafeContactBox(context(), SafeContactBox::Show::Everything));
}

void BookForm::settle() {
    tellClashes();
    settleAcceptanceRows(*form(), outcome_->value<AppointmentOutcome>());
}

Appointment BookForm::answers() const {
    auto appointment = readInto(*form(), before_.value_or(Appointment{}));
    appointment.startsAt = when_->value();
    appointment.referral = context().referral;
    return appointment;
}

Outcome BookForm::save(const QString& saved) {
    if (auto missing = when_->missing(); !missing.empty())
        return missing;
    const auto after = answers();
    if (before_)
        return context().shell.perform(ChangeAppointment{*before_, after}, saved);
    BookAppointment action;
    action.referral = context().referral;
    action.startsAt = after.startsAt;
    action.kind =
        static_cast<ChoiceField*>(form()->field(QStringLiteral("kind")))->value<AppointmentKind>();
    action.mode = after.mode;
    action.minutes = after.minutes;
    action.counts = after.counts;
    action.outcome = after.outcome;
    action.absenceReason = after.absenceReason;
    action.note = after.note;
    action.accepted = acceptedReason(after);
    action.worker = after.worker;
    action.room = after.room;
    return context().shell.perform(action, saved);
}

Problems BookForm::catchUp() {
    const auto* now = before_ ? context().book().find(before_->id) : nullptr;
    if (!now)
        return {{QString(), tr("This appointment was removed meanwhile.")}};
    auto both = bringTogether(*form(), *before_, *now);
    if (!(before_->startsAt == now->startsAt)) {
        if (when_->value() == before_->startsAt)
            when_->show(now->startsAt);
        else
            both.push_back({QStringLiteral("starts_at"),
                            tr("Moved meanwhile to %1. Choose which one to keep.")
                                .arg(nearTime(now->startsAt, context().today()))});
    }
    before_ = *now;
    return both;
}

} // namespace ninefold
