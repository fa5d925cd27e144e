// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/chips.h"

#include "core/base/date_words.h"

#include <QCoreApplication>
#include <QDate>

namespace ninefold {

namespace {

QString words(const char* text) {
    return QCoreApplication::translate("chips", text);
}
#define WORDS(text) QT_TRANSLATE_NOOP("chips", text)

Chip reportOverdue(qint64 days) {
    return {Shape::FullDiamond, Urgency::Over,
            days == 1 ? words(WORDS("Overdue 1 day")) : words(WORDS("Overdue %1 days")).arg(days)};
}

Chip reportDue(QDate due, QDate today) {
    if (due == today)
        return {Shape::Clock, Urgency::Due, words(WORDS("Due today"))};
    return {Shape::Ring, Urgency::Plain,
            due == today.addDays(1) ? words(WORDS("Due tomorrow"))
                                    : words(WORDS("Due %1")).arg(weekdayDayMonth(due, today))};
}

} // namespace

Chip chipOf(const AttentionWords& work) {
    using WordsTone = AttentionWords::Tone;
    switch (work.tone) {
    case WordsTone::Overdue:
        return {Shape::FullDiamond, Urgency::Over, work.chip};
    case WordsTone::Passed:
        return {Shape::OpenDiamond, Urgency::Over, work.chip};
    case WordsTone::DueNow:
        return {Shape::Clock, Urgency::Due, work.chip};
    case WordsTone::Later:
        break;
    }
    return {Shape::Ring, Urgency::Plain, work.chip};
}

Chip chipOf(ReferralStatus status) {
    using enum ReferralStatus;
    const auto text = labelOf(status);
    switch (status) {
    case New:
        return {Shape::BrokenRing, Urgency::Plain, text};
    case ToContact:
        return {Shape::Ring, Urgency::Plain, text};
    case InSupport:
        return {Shape::HalfDisc, Urgency::Plain, text};
    case ReadyToClose:
        return {Shape::DiscTick, Urgency::Done, text};
    case Closed:
        return {Shape::Square, Urgency::Plain, text};
    case Declined:
        break;
    }
    return {Shape::RingBar, Urgency::Plain, text};
}

Chip chipOf(AppointmentOutcome outcome) {
    using enum AppointmentOutcome;
    const auto text = labelOf(outcome);
    switch (outcome) {
    case Attended:
    case AttendedLate:
        return {Shape::DiscTick, Urgency::Done, text};
    case DidNotAttend:
        return {Shape::RingStroke, Urgency::Plain, text};
    case AbsentAcceptable:
        return {Shape::RingBar, Urgency::Plain, words(WORDS("Reason accepted"))};
    case RearrangedByHer:
    case RearrangedByCentre:
    case Cancelled:
        return {Shape::RingBar, Urgency::Plain, text};
    case Booked:
        break;
    }
    return {Shape::Ring, Urgency::Plain, text};
}

Chip chipOf(const ProgressWords& progress) {
    using WordsTone = ProgressWords::Tone;
    switch (progress.tone) {
    case WordsTone::Plain:
        return {Shape::Clock, Urgency::Plain, progress.rest};
    case WordsTone::DueSoon:
        return {Shape::Clock, Urgency::Due, progress.rest};
    case WordsTone::Passed:
        return {Shape::OpenDiamond, Urgency::Over, progress.rest};
    case WordsTone::Met:
        return {Shape::DiscTick, Urgency::Done, progress.rest};
    case WordsTone::Excused:
        return {Shape::RingBar, Urgency::Plain, progress.rest};
    case WordsTone::None:
        break;
    }
    return {Shape::None, Urgency::Plain, progress.rest};
}

Chip chipOf(const Referral& referral, ReportStatus status, QDate today) {
    const auto due = reportDueOn(referral, today);
    const auto sent = dayMonth(referral.reportSentOn, today);
    switch (status) {
    case ReportStatus::SentOnTime:
        return {Shape::DiscTick, Urgency::Done, words(WORDS("Sent %1")).arg(sent)};
    case ReportStatus::SentLate:
        return {Shape::DiscTick, Urgency::Done, words(WORDS("Sent late %1")).arg(sent)};
    case ReportStatus::Overdue:
        return reportOverdue(due.daysTo(today));
    case ReportStatus::Due:
        return reportDue(due, today);
    case ReportStatus::None:
        break;
    }
    return {Shape::None, Urgency::Plain, words(WORDS("No report due"))};
}

} // namespace ninefold
