// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/record/appointments_panel.h"

#include "core/actions/appointment_actions.h"
#include "core/actions/contact_actions.h"
#include "core/actions/review_actions.h"
#include "core/base/date_words.h"
#include "core/rules/absence_words.h"
#include "core/rules/condition_progress.h"
#include "core/rules/first_contact.h"
#include "core/rules/names.h"
#include "ui/parts/cell_delegates.h"
#include "ui/parts/chips.h"
#include "ui/parts/main_and_side.h"
#include "ui/parts/question.h"
#include "ui/parts/row_table.h"
#include "ui/parts/section_header.h"
#include "ui/screens/record/condition_panel.h"
#include "ui/screens/record/record_table.h"
#include "ui/style/icon.h"
#include "ui/style/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace ninefold {

namespace {

/// How an appointment stands to the condition, or why she was not there.
QString conditionOrReason(const RecordContext& context, const Appointment& appointment) {
    using enum AppointmentOutcome;
    if (appointment.absenceReason)
        return labelOf(*appointment.absenceReason);
    if (appointment.outcome == DidNotAttend)
        return AppointmentsPanel::tr("No reason given");
    const auto* referral = context.book().find(appointment.referral);
    if (!referral || !hasCondition(*referral))
        return {};
    const bool counts = countsTowardsCondition(appointment);
    if (appointment.outcome == Booked)
        return counts ? AppointmentsPanel::tr("Would count")
                      : AppointmentsPanel::tr("Would not count");
    if (!isAttended(appointment.outcome))
        return {};
    if (!counts)
        return AppointmentsPanel::tr("Does not count");
    int place = 0;
    for (const auto* one : attendedAppointments(context.book(), *referral, context.today()))
        if (countsTowardsCondition(*one)) {
            ++place;
            if (one->id == appointment.id)
                break;
        }
    return place <= appointmentsNeeded ? AppointmentsPanel::tr("Counts, %1 of 2").arg(place)
                                       : AppointmentsPanel::tr("Counts");
}

QString detailOf(const Casebook& book, const Appointment& appointment) {
    QStringList parts;
    if (appointment.mode)
        parts << labelOf(*appointment.mode);
    if (appointment.minutes)
        parts << (*appointment.minutes == 1
                      ? AppointmentsPanel::tr("1 minute")
                      : AppointmentsPanel::tr("%1 minutes").arg(*appointment.minutes));
    if (const auto* worker = book.find(appointment.worker))
        parts << AppointmentsPanel::tr("with %1").arg(worker->name);
    if (!appointment.room.isEmpty())
        parts << appointment.room;
    if (!appointment.note.isEmpty())
        parts << appointment.note;
    return parts.join(QStringLiteral(", "));
}

QString iconOf(ContactMethod method) {
    switch (method) {
    case ContactMethod::Call:
        return QStringLiteral("phone");
    case ContactMethod::Text:
        return QStringLiteral("text");
    case ContactMethod::Voicemail:
        return QStringLiteral("voicemail");
    case ContactMethod::Email:
    case ContactMethod::Letter:
        return QStringLiteral("letter");
    case ContactMethod::InPerson:
    case ContactMethod::Video:
    case ContactMethod::ThirdParty:
        break;
    }
    return QStringLiteral("person");
}

template <class T, class Less>
std::vector<T> sortedRows(const RecordContext& context, Less newerFirst) {
    std::vector<T> rows;
    for (const auto* one : context.book().of<T>(context.referral))
        rows.push_back(*one);
    std::stable_sort(rows.begin(), rows.end(), newerFirst);
    return rows;
}

} // namespace

AppointmentsPanel::AppointmentsPanel(const RecordContext& context, QWidget* parent)
    : RecordPanel(context, parent)
    , condition_(new ConditionPanel(context))
    , appointments_(new RecordTable(tr("Appointments"), "appointments"))
    , contacts_(new RecordTable(tr("Contacts"), "contacts"))
    , reviews_(new RecordTable(tr("Reviews of missed appointments"), "reviews"))
    , firstReach_(new QLabel) {
    makeAppointments();
    makeContacts();
    makeReviews();
    firstReach_->setObjectName(QStringLiteral("firstReachHere"));
    firstReach_->setWordWrap(true);
    firstReach_->setContentsMargins(u(24), 0, u(24), u(8));
    setType(firstReach_, Type::Text, "ink2");
    appointments_->setMinimumHeight(u(180));
    contacts_->setMinimumHeight(u(180));
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(condition_);
    column->addWidget(ruleLine());
    tables_ = new QBoxLayout(QBoxLayout::LeftToRight);
    tables_->setSpacing(0);
    tables_->addWidget(appointments_, 3);
    auto* reached = new QVBoxLayout;
    reached->setSpacing(0);
    reached->addWidget(contacts_, 1);
    reached->addWidget(firstReach_);
    tables_->addLayout(reached, 2);
    column->addLayout(tables_, 1);
    column->addWidget(reviews_);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scrollingPage(content));
}

void AppointmentsPanel::makeAppointments() {
    using Columns = std::vector<ViewColumn<Appointment>>;
    const auto today = [this] { return context().today(); };
    appointmentRows_ = new ColumnsModel<Appointment>(
        Columns{
            {QStringLiteral("when"), tr("When"),
             [today](const Appointment& a) { return ViewCell{nearTime(a.startsAt, today())}; }},
            {QStringLiteral("kind"), tr("Kind"),
             [this](const Appointment& a) {
                 ViewCell cell{labelOf(a.kind)};
                 cell.detail = detailOf(context().book(), a);
                 return cell;
             }},
            {QStringLiteral("outcome"), tr("Outcome"),
             [](const Appointment& a) {
                 ViewCell cell{labelOf(a.outcome)};
                 cell.mark = QVariant::fromValue(chipOf(a.outcome));
                 return cell;
             },
             Qt::AlignLeading | Qt::AlignVCenter, ChipRole},
            {QStringLiteral("condition"), tr("Counts, or why not"),
             [this](const Appointment& a) {
                 ViewCell cell{conditionOrReason(context(), a)};
                 cell.detail = acceptedWords(context().book(), a);
                 cell.tone = static_cast<int>(a.outcome == AppointmentOutcome::Booked ? Tone::Ink2
                                                                                      : Tone::Ink);
                 return cell;
             }},
        },
        [](const Appointment& a) { return a.id.value; }, this);
    appointments_->setModel(appointmentRows_, tr("Nothing booked yet."));
    appointments_->table()->setItemDelegateForColumn(2, new ChipDelegate(appointments_->table()));
    connect(appointments_->addButton(tr("Appointment"), "addAppointment"), &QPushButton::clicked,
            this, [this] { context().open(RecordDeed::BookAppointment); });
    appointments_->addDeed(tr("Record outcome"), "recordOutcome", 0,
                           [this](qint64 id) { context().open(RecordDeed::RecordOutcome, id); });
    appointments_->addDeed(tr("Change"), "changeAppointment", Qt::Key_F2,
                           [this](qint64 id) { context().open(RecordDeed::BookAppointment, id); });
    appointments_->addDeed(tr("Remove…"), "removeAppointment", Qt::Key_Delete,
                           [this](qint64 id) { removeAppointment(id); });
}

void AppointmentsPanel::makeContacts() {
    using Columns = std::vector<ViewColumn<Contact>>;
    contactRows_ = new ColumnsModel<Contact>(
        Columns{
            {QStringLiteral("when"), tr("When"),
             [this](const Contact& c) { return ViewCell{nearTime(c.at, context().today())}; }},
            {QStringLiteral("how"), tr("How"),
             [](const Contact& c) {
                 ViewCell cell{labelOf(c.method)};
                 cell.icon = iconOf(c.method);
                 return cell;
             }},
            {QStringLiteral("outcome"), tr("Outcome"),
             [](const Contact& c) {
                 ViewCell cell{labelOf(c.outcome)};
                 cell.detail = c.note;
                 return cell;
             }},
        },
        [](const Contact& c) { return c.id.value; }, this);
    contacts_->setModel(contactRows_, tr("No contact yet."));
    connect(contacts_->addButton(tr("Contact"), "addContact"), &QPushButton::clicked, this,
            [this] { context().open(RecordDeed::LogContact); });
    connect(contacts_->addButton(tr("Write"), "writeToHer"), &QPushButton::clicked, this,
            [this] { context().open(RecordDeed::WriteToHer); });
    contacts_->addDeed(tr("Change"), "changeContact", Qt::Key_F2,
                       [this](qint64 id) { context().open(RecordDeed::LogContact, id); });
    contacts_->addDeed(tr("Remove…"), "removeContact", Qt::Key_Delete,
                       [this](qint64 id) { removeContact(id); });
}

void AppointmentsPanel::makeReviews() {
    using Columns = std::vector<ViewColumn<AttendanceReview>>;
    reviewRows_ = new ColumnsModel<AttendanceReview>(
        Columns{
            {QStringLiteral("on"), tr("Day"),
             [this](const AttendanceReview& r) {
                 return ViewCell{weekdayDayMonth(r.on, context().today())};
             }},
            {QStringLiteral("manager"), tr("With"),
             [this](const AttendanceReview& r) {
                 const auto* manager = context().book().find(r.manager);
                 return ViewCell{manager ? manager->name : QString()};
             }},
            {QStringLiteral("decision"), tr("Decided"),
             [](const AttendanceReview& r) {
                 ViewCell cell{labelOf(r.decision)};
                 cell.detail = r.reason;
                 return cell;
             }},
        },
        [](const AttendanceReview& r) { return r.id.value; }, this);
    reviews_->setModel(reviewRows_, tr("None yet. Two appointments missed in a row are talked over "
                                       "with the manager."));
    connect(reviews_->addButton(tr("Review"), "addReview"), &QPushButton::clicked, this,
            [this] { context().open(RecordDeed::ReviewAttendance); });
    reviews_->addDeed(tr("Change"), "changeReview", Qt::Key_F2,
                      [this](qint64 id) { context().open(RecordDeed::ReviewAttendance, id); });
    reviews_->addDeed(tr("Remove…"), "removeReview", Qt::Key_Delete,
                      [this](qint64 id) { removeReview(id); });
}

void AppointmentsPanel::refresh() {
    condition_->refresh();
    appointmentRows_->setRows(
        sortedRows<Appointment>(context(), [](const Appointment& a, const Appointment& b) {
            return b.startsAt < a.startsAt;
        }));
    contactRows_->setRows(sortedRows<Contact>(
        context(), [](const Contact& a, const Contact& b) { return b.at < a.at; }));
    reviewRows_->setRows(sortedRows<AttendanceReview>(
        context(),
        [](const AttendanceReview& a, const AttendanceReview& b) { return b.on < a.on; }));
    reviews_->table()->setMinimumHeight(u(32) + reviewRows_->rowCount() * u(46));
    const auto today = context().today();
    const auto* referral = context().current();
    reviews_->setVisible(referral && (reviewRows_->rowCount() > 0 ||
                                      lastMissed(context().book(), *referral, today)));
    const auto words =
        referral ? firstReachWords(*referral, firstReach(context().book(), *referral, today), today)
                 : QString();
    firstReach_->setText(words);
    firstReach_->setVisible(!words.isEmpty());
    for (auto* table : {appointments_, contacts_, reviews_}) {
        table->setMayEdit(context().mayEdit() && context().current());
        table->settle();
    }
}

QWidget* AppointmentsPanel::firstFocus() {
    return appointments_->firstFocus();
}

void AppointmentsPanel::resizeEvent(QResizeEvent* event) {
    RecordPanel::resizeEvent(event);
    tables_->setDirection(width() < u(900) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void AppointmentsPanel::removeAppointment(qint64 id) {
    const auto* found = context().book().find(Id<Appointment>{id});
    const auto* woman = context().herself();
    if (!found || !woman)
        return;
    const auto before = *found;
    if (ask(this, {tr("Remove the appointment on %1?").arg(longDay(before.startsAt.date)),
                   tr("%1, %2 at %3. You can undo this.")
                       .arg(displayName(*woman), labelOf(before.kind), timeOfDay(before.startsAt)),
                   tr("Keep it"), tr("Remove")}))
        context().shell.perform(RemoveAppointment{before}, tr("The appointment is removed."));
}

void AppointmentsPanel::removeReview(qint64 id) {
    const auto* found = context().book().find(Id<AttendanceReview>{id});
    const auto* woman = context().herself();
    if (!found || !woman)
        return;
    const auto before = *found;
    if (ask(this,
            {tr("Remove the review of %1?").arg(longDay(before.on)),
             tr("%1, %2. You can undo this.").arg(displayName(*woman), labelOf(before.decision)),
             tr("Keep it"), tr("Remove")}))
        context().shell.perform(RemoveReview{before}, tr("The review is removed."));
}

void AppointmentsPanel::removeContact(qint64 id) {
    const auto* found = context().book().find(Id<Contact>{id});
    const auto* woman = context().herself();
    if (!found || !woman)
        return;
    const auto before = *found;
    if (ask(this,
            {tr("Remove the contact on %1?").arg(longDay(before.at.date)),
             tr("%1, %2. You can undo this.").arg(displayName(*woman), labelOf(before.method)),
             tr("Keep it"), tr("Remove")}))
        context().shell.perform(RemoveContact{before}, tr("The contact is removed."));
}

} // namespace ninefold
