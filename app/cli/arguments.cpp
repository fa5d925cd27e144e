// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include "app/cli/output.h"
#include "core/casebook/value_text.h"

#include <QCoreApplication>

namespace ninefold::cli {

namespace {

QString words(const char* text) {
    return QCoreApplication::translate("cli", text);
}
#define WORDS(text) QT_TRANSLATE_NOOP("cli", text)

} // namespace

Arguments::Arguments(const Command& command, QStringList places)
    : command_(command)
    , places_(std::move(places)) {}

void Arguments::takesOption(const QString& name, const QString& value, const QString& what) {
    options_.push_back({name, value, what});
}

void Arguments::takesFlag(const QString& name, const QString& what) {
    options_.push_back({name, {}, what});
}

void Arguments::takesPassphrase() {
    takesOption(QStringLiteral("worker"), QStringLiteral("NAME"),
                words(WORDS("whose passphrase it is; without it every slot is tried")));
    takesOption(QStringLiteral("passphrase-file"), QStringLiteral("F"),
                words(WORDS("a file with the passphrase; otherwise NINEFOLD_PASSPHRASE, or a "
                            "question on the terminal")));
}

void Arguments::takesJson() {
    takesFlag(QStringLiteral("json"), words(WORDS("what can be read by other programs")));
}

const Arguments::Option* Arguments::optionNamed(const QString& name) const {
    for (const auto& option : options_)
        if (option.name == name)
            return &option;
    return nullptr;
}

QString Arguments::help() const {
    QString out = QStringLiteral("ninefold-cli %1\n\n%2\n").arg(command_.usage, command_.summary);
    if (!options_.empty())
        out += u'\n';
    for (const auto& option : options_) {
        const auto name = (QStringLiteral("--") + option.name + u' ' + option.value).trimmed();
        out += QStringLiteral("  %1 %2\n").arg(name, -22).arg(option.what);
    }
    return out;
}

std::optional<int> Arguments::read(const QStringList& all) {
    QStringList loose;
    bool onlyPlaces = false;
    for (qsizetype i = 0; i < all.size(); ++i) {
        const auto& word = all[i];
        if (onlyPlaces || !word.startsWith(QStringLiteral("-")) || word == QStringLiteral("-")) {
            loose << word;
            continue;
        }
        if (word == QStringLiteral("--")) {
            onlyPlaces = true;
            continue;
        }
        if (word == QStringLiteral("--help") || word == QStringLiteral("-h")) {
            say(help());
            return 0;
        }
        const auto equals = word.indexOf(u'=');
        const auto name =
            word.startsWith(QStringLiteral("--")) ? word.sliced(2).section(u'=', 0, 0) : QString();
        const auto* option = optionNamed(name);
        if (!option || given_.count(name) > 0)
            return wrong(option ? words(WORDS("--%1 is there twice.")).arg(name)
                                : words(WORDS("%1 has no option %2."))
                                      .arg(command_.name, word.section(u'=', 0, 0)));
        if (option->value.isEmpty() != (equals < 0) && option->value.isEmpty())
            return wrong(words(WORDS("--%1 takes no value.")).arg(name));
        if (!option->value.isEmpty() && equals < 0 && i + 1 == all.size())
            return wrong(words(WORDS("--%1 needs a value.")).arg(name));
        given_[name] = option->value.isEmpty() ? QString()
                       : equals >= 0           ? word.sliced(equals + 1)
                                               : all[++i];
    }
    if (loose.size() < places_.size())
        return wrong(words(WORDS("%1 is missing.")).arg(places_[loose.size()]));
    if (loose.size() > places_.size() && !takesMore_)
        return wrong(words(WORDS("“%1” is one word too many.")).arg(loose[places_.size()]));
    for (qsizetype i = 0; i < places_.size(); ++i)
        given_[places_[i]] = loose[i];
    more_ = loose.mid(places_.size());
    return std::nullopt;
}

QString Arguments::value(const QString& name) const {
    const auto found = given_.find(name);
    return found == given_.end() ? QString() : found->second;
}

int Arguments::wrong(const QString& why) const {
    sayError(why);
    sayError(words(WORDS("It is put so: ninefold-cli %1")).arg(command_.usage));
    return wrongUsage;
}

std::optional<QDate> Arguments::day(const QString& name, QDate otherwise) const {
    if (!has(name))
        return otherwise;
    QDate date;
    if (value_text::read(toUtf8(value(name)), date) == ReadFault::None)
        return date;
    wrong(words(WORDS("--%1 takes a date as 2026-03-31, not “%2”.")).arg(name, value(name)));
    return std::nullopt;
}

std::optional<int> Arguments::number(const QString& name, int otherwise, int least,
                                     int most) const {
    if (!has(name))
        return otherwise;
    bool isNumber = false;
    const int number = value(name).toInt(&isNumber);
    if (isNumber && number >= least && number <= most)
        return number;
    wrong(words(WORDS("--%1 takes a number from %2 to %3, not “%4”."))
              .arg(name, QString::number(least), QString::number(most), value(name)));
    return std::nullopt;
}

} // namespace ninefold::cli
