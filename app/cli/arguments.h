// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include <QDate>

#include <map>
#include <optional>

namespace ninefold::cli {

/// What the words of a command mean. Every command has --help; one that opens a centre file has
/// --passphrase-file and --worker; one with output to read has --json.
class Arguments {
public:
    /// `places`: the words without a name that must be there, as "FILE".
    Arguments(const Command& command, QStringList places);

    void takesOption(const QString& name, const QString& value, const QString& what);
    void takesFlag(const QString& name, const QString& what);
    void takesPassphrase();
    void takesJson();
    /// Words without a name may follow the places.
    void takesMore() { takesMore_ = true; }

    /// The exit status if the command ends here: help was asked for, or it was put wrongly.
    std::optional<int> read(const QStringList& words);

    QString place(const QString& name) const { return given_.at(name); }
    const QStringList& more() const { return more_; }
    bool has(const QString& name) const { return given_.count(name) > 0; }
    QString value(const QString& name) const;
    bool json() const { return has(QStringLiteral("json")); }

    /// Says on standard error how it is put; gives the exit status.
    int wrong(const QString& why) const;
    /// The value of an option as a day, or the exit status after saying that it is none.
    std::optional<QDate> day(const QString& name, QDate otherwise) const;
    std::optional<int> number(const QString& name, int otherwise, int least, int most) const;

private:
    struct Option {
        QString name;
        QString value; ///< what its value is called; blank: a flag
        QString what;
    };
    QString help() const;
    const Option* optionNamed(const QString& name) const;

    Command command_;
    QStringList places_;
    std::vector<Option> options_;
    bool takesMore_ = false;
    QStringList more_;
    std::map<QString, QString> given_; ///< by place or option
};

} // namespace ninefold::cli
