// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/today/today_side.h"

#include "core/actions/appointment_actions.h"
#include "core/base/date_words.h"
#include "core/rules/data_quality.h"
#include "core/rules/permissions.h"
#include "ui/parts/buttons.h"
#include "ui/parts/chip_label.h"
#include "ui/parts/chips.h"
#include "ui/parts/section_header.h"
#include "ui/shell/shell.h"
#include "ui/style/theme.h"

#include <QDate>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <set>

namespace ninefold {

namespace {

/// An appointment may be recorded from this long before it starts: she may come early.
constexpr int earlyMinutes = 15;
/// Up to here the time to go is told in minutes.
constexpr int soonMinutes = 60;

int minutesTo(const ClockTime& at, const ClockTime& now) {
    return static_cast<int>(now.date.daysTo(at.date)) * 24 * 60 + at.minute - now.minute;
}

/// A link that Tab reaches; looks like the text around it when it is a name.
QLabel* link(const QString& text, const QString& name, QWidget* parent,
             const std::function<void()>& onClick) {
    auto* label =
        new QLabel(QStringLiteral("<a href=\"#\">%1</a>").arg(text.toHtmlEscaped()), parent);
    label->setObjectName(name);
    label->setTextInteractionFlags(Qt::LinksAccessibleByKeyboard | Qt::LinksAccessibleByMouse);
    label->setAccessibleName(text);
    QObject::connect(label, &QLabel::linkActivated, label, [onClick] { onClick(); });
    return label;
}

QLabel* smallLabel(const QString& text, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setType(label, Type::Small, "ink2");
    return label;
}

QLabel* strongLabel(const QString& text, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    setType(label, Type::Strong);
    return label;
}

} // namespace

TodaySide::TodaySide(Shell& shell, QWidget* parent)
    : QWidget(parent)
    , shell_(shell)
    , column_(new QVBoxLayout(this)) {
    column_->setContentsMargins(u(20), u(8), u(20), u(16));
    column_->setSpacing(u(16));
}

void TodaySide::show(const TodayList& list, bool team) {
    while (auto* item = column_->takeAt(0)) {
        if (auto* widget = item->widget()) {
            widget->hide();
            widget->deleteLater(); // one of them may be telling of the click that led here
        }
        delete item;
    }
    addDrafts();
    auto* part =
        addPart(team ? tr("The team’s appointments today") : tr("Your appointments today"));
    if (list.appointments.empty())
        part->addWidget(smallLabel(tr("None booked today."), part->parentWidget()));
    for (const auto& appointment : list.appointments)
        addAppointment(part, appointment, team);
    addReturn();
    column_->addStretch(1);
}

QVBoxLayout* TodaySide::addPart(const QString& title) {
    auto* box = new QWidget(this);
    auto* part = new QVBoxLayout(box);
    part->setContentsMargins(0, 0, 0, 0);
    part->setSpacing(u(8));
    part->addWidget(new SectionHeader(title, box));
    column_->addWidget(box);
    return part;
}

void TodaySide::addAppointment(QVBoxLayout* part, const TodayAppointment& appointment, bool team) {
    auto* box = part->parentWidget();
    auto* row = new QHBoxLayout;
    row->setSpacing(u(8));
    auto* time = strongLabel(timeOfDay(appointment.startsAt), box);
    time->setFixedWidth(u(44));
    row->addWidget(time, 0, Qt::AlignTop);

    auto* words = new QVBoxLayout;
    words->setSpacing(u(2));
    auto* name = link(appointment.name, QStringLiteral("openAppointment"), box,
                      [this, woman = appointment.woman] { shell_.openRecord(woman); });
    setType(name, Type::Strong);
    name->setText(QStringLiteral("<a href=\"#\" style=\"color:%1;text-decoration:none\">%2</a>")
                      .arg(tokens().ink.name(), appointment.name.toHtmlEscaped()));
    name->setWordWrap(true);
    name->setAlignment(Qt::AlignLeft | Qt::AlignAbsolute);
    words->addWidget(name);
    QStringList what{appointment.what};
    if (team)
        what << (appointment.keyworker.isEmpty() ? tr("nobody’s yet") : appointment.keyworker);
    const int toGo = minutesTo(appointment.startsAt, shell_.session().now());
    if (appointment.outcome == AppointmentOutcome::Booked && toGo > 0 && toGo <= soonMinutes)
        what << (toGo == 1 ? tr("in 1 minute") : tr("in %1 minutes").arg(toGo));
    auto* about = smallLabel(what.join(QStringLiteral(", ")), box);
    about->setWordWrap(true);
    words->addWidget(about);
    addOutcome(words, box, appointment);
    row->addLayout(words, 1);
    part->addLayout(row);
    part->addWidget(ruleLine(box));
}

void TodaySide::addOutcome(QVBoxLayout* words, QWidget* box, const TodayAppointment& appointment) {
    if (appointment.outcome != AppointmentOutcome::Booked) {
        auto* chip = new ChipLabel(box);
        chip->setChip(chipOf(appointment.outcome));
        words->addWidget(chip, 0, Qt::AlignLeft);
        return;
    }
    const bool mayRecord = shell_.session().readOnlyReason().isEmpty() &&
                           mayDo(shell_.session().deed().role, Permission::EditRecords);
    if (!mayRecord || minutesTo(appointment.startsAt, shell_.session().now()) > earlyMinutes)
        return;
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(0, u(4), 0, u(2));
    buttons->setSpacing(u(8));
    const auto add = [&](const QString& text, const char* name, AppointmentOutcome outcome) {
        auto* button = ordinaryButton(text, name, box);
        button->setAccessibleName(QStringLiteral("%1, %2").arg(text, appointment.name));
        connect(button, &QPushButton::clicked, this,
                [this, appointment, outcome] { record(appointment, outcome); });
        buttons->addWidget(button);
    };
    add(tr("Attended"), "attended", AppointmentOutcome::Attended);
    add(tr("Did not attend"), "didNotAttend", AppointmentOutcome::DidNotAttend);
    buttons->addStretch(1);
    words->addLayout(buttons);
}

void TodaySide::record(const TodayAppointment& appointment, AppointmentOutcome outcome) {
    const auto* before = shell_.session().casebook().find(appointment.appointment);
    if (!before)
        return;
    RecordAppointment deed;
    deed.before = *before;
    deed.outcome = outcome;
    const auto said = outcome == AppointmentOutcome::Attended
                          ? tr("%1 attended.").arg(appointment.name)
                          : tr("%1 did not attend. If she gives a reason, add it on her record.")
                                .arg(appointment.name);
    const auto done = shell_.perform(deed, said);
    if (const auto* problems = std::get_if<Problems>(&done); problems && !problems->empty())
        shell_.tell(Banner::Kind::Over, tr("The appointment was not recorded."),
                    problems->front().text);
}

void TodaySide::addReturn() {
    if (!mayDo(shell_.session().deed().role, Permission::MakeReturns))
        return;
    const auto today = shell_.session().today();
    const QDate first(today.year(), today.month(), 1);
    size_t things = 0;
    std::set<qint64> records;
    for (const auto& finding : findingsOf(shell_.session().casebook(), first, today)) {
        things += finding.referrals.size();
        for (const auto referral : finding.referrals)
            records.insert(referral.value);
    }
    const int days = today.daysInMonth() - today.day();
    const auto left = days == 0   ? tr("The month ends today.")
                      : days == 1 ? tr("1 day to the end of the month.")
                                  : tr("%1 days to the end of the month.").arg(days);
    auto* part = addPart(tr("%1 return").arg(QLocale().standaloneMonthName(today.month())));
    const auto what =
        things == 0   ? tr("Nothing to put right")
        : things == 1 ? tr("1 thing to put right")
        : records.size() == 1
            ? tr("%1 things to put right in 1 record").arg(things)
            : tr("%1 things to put right in %2 records").arg(things).arg(records.size());
    addEntry(part, what, left, things == 0 ? QString() : tr("See them"),
             QStringLiteral("seeFindings"),
             [this] { shell_.showScreen(QStringLiteral("returns")); });
}

void TodaySide::addDrafts() {
    const auto drafts = shell_.session().drafts();
    if (!drafts.ok() || drafts->empty())
        return;
    auto* part = addPart(tr("Drafts"));
    const auto today = shell_.session().today();
    for (const auto& draft : *drafts)
        addEntry(part,
                 tr("%1, begun %2 %3")
                     .arg(draft.title, dayMonth(draft.at.date, today), timeOfDay(draft.at)),
                 tr("Not saved yet."), tr("Continue"), QStringLiteral("continueDraft"),
                 [this, key = draft.key] { shell_.go(Place::fromKey(key)); });
}

void TodaySide::addEntry(QVBoxLayout* part, const QString& what, const QString& more,
                         const QString& linkText, const QString& name,
                         const std::function<void()>& onLink) {
    auto* box = part->parentWidget();
    auto* title = strongLabel(what, box);
    title->setWordWrap(true);
    auto* below = new QHBoxLayout;
    below->setSpacing(u(4));
    auto* words = smallLabel(more, box);
    words->setWordWrap(false);
    below->addWidget(words);
    if (!linkText.isEmpty()) {
        auto* go = link(linkText, name, box, onLink);
        setType(go, Type::Small, "accent");
        go->setAccessibleName(QStringLiteral("%1: %2").arg(linkText, what));
        below->addWidget(go);
    }
    below->addStretch(1);
    auto* entry = new QVBoxLayout;
    entry->setSpacing(u(2));
    entry->addWidget(title);
    entry->addLayout(below);
    part->addLayout(entry);
    part->addWidget(ruleLine(box));
}

} // namespace ninefold
