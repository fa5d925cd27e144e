// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/letter_words.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace ninefold {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("letter", text);
}

#define WORDS(text) QT_TRANSLATE_NOOP("letter", text)

struct FieldRow {
    const char* name;
    const char* told;
};
constexpr FieldRow fieldRows[] = {
    {"name", WORDS("what she likes to be called")},
    {"appointment", WORDS("day, time, place and worker of her next appointment")},
    {"day", WORDS("the day of the appointment, booked or missed")},
    {"time", WORDS("its time")},
    {"place", WORDS("where it is")},
    {"missed", WORDS("“We missed you on …”, or that we have not been able to reach her")},
    {"us", WORDS("the worker who writes, or “us”")},
    {"centre", WORDS("the centre's name; “us” where it is left out")},
    {"phone", WORDS("the centre's phone from Settings; nothing where the centre is left out")},
};

const QRegularExpression& braces() {
    static const QRegularExpression pattern(QStringLiteral("\\{([^{}]*)\\}"));
    return pattern;
}

const FieldRow* fieldNamed(const QString& name) {
    for (const auto& row : fieldRows)
        if (name == QLatin1String(row.name))
            return &row;
    return nullptr;
}

} // namespace

QString programsWords(WritingText text) {
    switch (text) {
    case WritingText::Appointment:
        return tr("This is a reminder of your appointment {appointment}.\n\nIf you cannot come, or "
                  "another time would suit you better, please let us know and we will find one.");
    case WritingText::GetInTouch:
        return tr("{missed} We hope you are well.\n\nPlease get in touch with {us} when you can, "
                  "so that we can find another time.");
    case WritingText::OwnWords:
        break;
    }
    return {};
}

QString wordsFor(const Casebook& book, WritingText text) {
    for (const auto& own : book.all<LetterText>())
        if (own.letter == fromUtf8(codeOf(text)))
            return own.text;
    return programsWords(text);
}

std::vector<std::pair<QString, QString>> letterFields() {
    std::vector<std::pair<QString, QString>> out;
    for (const auto& row : fieldRows)
        out.emplace_back(QStringLiteral("{%1}").arg(QLatin1String(row.name)), tr(row.told));
    return out;
}

QStringList unknownFieldsIn(const QString& words) {
    QStringList out;
    for (auto found = braces().globalMatch(words); found.hasNext();) {
        const auto match = found.next();
        if (!fieldNamed(match.captured(1)))
            out << match.captured(0);
    }
    return out;
}

QString filledWords(const QString& words, const std::function<QString(const QString&)>& fill) {
    QString out;
    qsizetype from = 0;
    for (auto found = braces().globalMatch(words); found.hasNext();) {
        const auto match = found.next();
        out += words.mid(from, match.capturedStart() - from);
        const auto* field = fieldNamed(match.captured(1));
        out += field ? fill(match.captured(1)) : match.captured(0);
        from = match.capturedEnd();
    }
    return out + words.mid(from);
}

QStringList paragraphsOf(const QString& words) {
    static const QRegularExpression emptyLine(QStringLiteral("\\n\\s*\\n"));
    QStringList out;
    for (const auto& paragraph : words.split(emptyLine, Qt::SkipEmptyParts))
        if (!paragraph.trimmed().isEmpty())
            out << paragraph.trimmed();
    return out;
}

} // namespace ninefold
