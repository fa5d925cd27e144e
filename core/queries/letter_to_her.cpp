// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/letter_to_her.h"

#include "core/base/date_words.h"
#include "core/rules/absence_words.h"
#include "core/rules/letter_words.h"
#include "core/rules/names.h"
#include "core/rules/referral_status.h"

#include <QCoreApplication>

namespace ninefold {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("letter", text);
}

QString placeOf(const Appointment& appointment, const QString& centre) {
    switch (appointment.mode.value_or(AppointmentMode::InPerson)) {
    case AppointmentMode::Phone:
        return tr("by phone");
    case AppointmentMode::Video:
        return tr("by video call");
    case AppointmentMode::Home:
        return tr("at your home");
    case AppointmentMode::Outreach:
        return tr("where we agreed to meet");
    case AppointmentMode::InPerson:
        break;
    }
    if (!appointment.mode)
        return {};
    return centre.isEmpty() ? tr("where we usually meet") : tr("at %1").arg(centre);
}

QStringList addressOf(const Woman& woman) {
    QStringList lines;
    for (const auto& line : woman.address.split(u'\n') + QStringList{woman.postcode})
        if (!line.trimmed().isEmpty())
            lines << line.trimmed();
    return lines;
}

QString whenWords(const ClockTime& at) {
    return tr("%1 at %2").arg(fullDay(at.date), timeOfDay(at));
}

/// "on Thursday 19 March 2026 at 11:00, at the centre, with Ruth Delaney".
QString appointmentWords(const LetterToHer& letter) {
    QStringList parts{tr("on %1").arg(whenWords(letter.at))};
    if (!letter.place.isEmpty())
        parts << letter.place;
    if (!letter.signedBy.isEmpty())
        parts << tr("with %1").arg(letter.signedBy);
    return parts.join(QStringLiteral(", "));
}

/// What a field of the words is filled with (core/rules/letter_words lists them).
QString fieldOf(const LetterToHer& letter, const QString& field) {
    const bool known = !letter.at.isNull();
    if (field == u"name")
        return letter.calledName;
    if (field == u"appointment")
        return known ? appointmentWords(letter) : QString();
    if (field == u"day")
        return known ? fullDay(letter.at.date) : QString();
    if (field == u"time")
        return known ? timeOfDay(letter.at) : QString();
    if (field == u"place")
        return letter.place;
    if (field == u"missed")
        return known ? tr("We missed you on %1.").arg(whenWords(letter.at))
                     : tr("We have not been able to reach you.");
    if (field == u"us")
        return letter.signedBy.isEmpty() ? tr("us") : letter.signedBy;
    if (field == u"centre")
        return letter.centre.isEmpty() ? tr("us") : letter.centre;
    return letter.phone;
}

QStringList signature(const LetterToHer& letter) {
    QStringList lines{letter.signedBy, letter.centre, letter.phone};
    lines.removeAll(QString());
    return lines;
}

print::Paragraph lines(const QStringList& text) {
    return {text.join(QChar::LineSeparator)};
}

} // namespace

LetterToHer letterToHer(const Casebook& book, const Referral& referral, WritingText text,
                        bool namesCentre, QDate today) {
    const auto& woman = book.womanOf(referral);
    LetterToHer letter;
    letter.text = text;
    letter.calledName = calledName(woman);
    letter.fullName =
        woman.nameInLetters.trimmed().isEmpty() ? fullName(woman) : woman.nameInLetters.trimmed();
    letter.address = addressOf(woman);
    letter.writtenOn = today;
    if (namesCentre) {
        letter.centre = book.centre().name;
        letter.phone = book.centre().phone;
    }
    const auto* appointment = text == WritingText::Appointment
                                  ? nextAppointment(book, referral, today)
                              : text == WritingText::GetInTouch ? lastMissed(book, referral, today)
                                                                : nullptr;
    const auto* worker = book.find(referral.keyworker);
    if (appointment) {
        letter.at = appointment->startsAt;
        letter.place = placeOf(*appointment, letter.centre);
        if (const auto* sees = book.find(appointment->worker);
            sees && text == WritingText::Appointment)
            worker = sees;
    }
    if (worker)
        letter.signedBy = worker->name;
    letter.words = filledWords(wordsFor(book, text),
                               [&](const QString& field) { return fieldOf(letter, field); });
    return letter;
}

QString plainText(const LetterToHer& letter) {
    return (QStringList{tr("Hello %1,").arg(letter.calledName),
                        paragraphsOf(letter.words).join(u' ')} +
            signature(letter))
        .join(u'\n');
}

print::Document printedLetter(const LetterToHer& letter, bool withLabel, const QString& madeAt) {
    print::Document document;
    document.title = tr("Letter");
    document.owner = letter.centre;
    document.madeAt = madeAt;
    document.isLetter = true;
    const auto address = lines(QStringList{letter.fullName} + letter.address);
    auto& blocks = document.blocks;
    blocks = {address, print::Paragraph{}, print::Paragraph{longDay(letter.writtenOn)},
              print::Paragraph{tr("Dear %1,").arg(letter.calledName)}};
    for (const auto& words : paragraphsOf(letter.words))
        blocks.emplace_back(print::Paragraph{QString(words).replace(u'\n', QChar::LineSeparator)});
    blocks.emplace_back(print::Paragraph{tr("With best wishes,")});
    blocks.emplace_back(print::Paragraph{});
    blocks.emplace_back(lines(signature(letter)));
    if (withLabel) {
        blocks.emplace_back(print::NewPage{true});
        blocks.emplace_back(address);
    }
    return document;
}

} // namespace ninefold
