// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/passphrase.h"

#include "core/base/text.h"
#include "core/keys/passphrase.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

#ifndef Q_OS_WIN
#include <termios.h>
#include <unistd.h>
#endif

namespace ninefold::cli {

namespace {

constexpr qint64 longestPassphrase = 4096; // bytes
constexpr const char* variable = "NINEFOLD_PASSPHRASE";

QString words(const char* text) {
    return QCoreApplication::translate("cli", text);
}
#define WORDS(text) QT_TRANSLATE_NOOP("cli", text)

Result<Secret> secretFrom(const QByteArray& bytes, const QString& where) {
    if (bytes.isEmpty())
        return Failure{Failure::Kind::Input,
                       words(WORDS("There is no passphrase in %1.")).arg(where)};
    if (!bytes.isValidUtf8() || bytes.size() > longestPassphrase)
        return Failure{
            Failure::Kind::Input,
            words(WORDS("What stands in %1 is no passphrase: it must be UTF-8 text of at "
                        "most 4,096 bytes."))
                .arg(where)};
    return Secret::fromText(QString::fromUtf8(bytes));
}

Result<Secret> fromFile(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Failure{Failure::Kind::Input, words(WORDS("The passphrase file %1 could not be "
                                                         "read: %2"))
                                                 .arg(path, file.errorString())};
    auto bytes = file.read(longestPassphrase + 3);
    // A final line end is not part of it.
    if (bytes.endsWith('\n'))
        bytes.chop(bytes.endsWith("\r\n") ? 2 : 1);
    auto secret = secretFrom(bytes, path);
    bytes.fill('\0');
    return secret;
}

/// Typed on the terminal, which shows nothing meanwhile.
Result<Secret> ask(const QString& question) {
#ifndef Q_OS_WIN
    FILE* terminal = std::fopen("/dev/tty", "r+");
    if (!terminal)
        return Failure{
            Failure::Kind::Usage,
            words(WORDS("There is no terminal to ask for the passphrase on. Give it with "
                        "--passphrase-file or in NINEFOLD_PASSPHRASE."))};
    std::fputs(question.toUtf8().constData(), terminal);
    std::fflush(terminal);
    termios shown{};
    tcgetattr(fileno(terminal), &shown);
    auto hidden = shown;
    hidden.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    tcsetattr(fileno(terminal), TCSAFLUSH, &hidden);
    QByteArray bytes;
    for (int c = 0; (c = std::fgetc(terminal)) != EOF && c != '\n';)
        if (bytes.size() <= longestPassphrase)
            bytes += static_cast<char>(c);
    tcsetattr(fileno(terminal), TCSAFLUSH, &shown);
    std::fputs("\n", terminal);
    std::fclose(terminal);
    auto secret = secretFrom(bytes, words(WORDS("what was typed")));
    bytes.fill('\0');
    return secret;
#else
    Q_UNUSED(question);
    return Failure{Failure::Kind::Usage, words(WORDS("Give the passphrase with --passphrase-file "
                                                     "or in NINEFOLD_PASSPHRASE."))};
#endif
}

bool isAsked(const Arguments& arguments) {
    return !isPassphraseGiven(arguments);
}

} // namespace

bool isPassphraseGiven(const Arguments& arguments) {
    return arguments.has(QStringLiteral("passphrase-file")) || qEnvironmentVariableIsSet(variable);
}

Result<Secret> passphraseFor(const Arguments& arguments) {
    if (arguments.has(QStringLiteral("passphrase-file")))
        return fromFile(arguments.value(QStringLiteral("passphrase-file")));
    if (qEnvironmentVariableIsSet(variable))
        return secretFrom(qgetenv(variable), QString::fromLatin1(variable));
    return ask(words(WORDS("Passphrase: ")));
}

Result<Secret> newPassphraseFor(const Arguments& arguments, const QStringList& personal) {
    auto passphrase = passphraseFor(arguments);
    if (!passphrase)
        return passphrase;
    const auto text = QString::fromUtf8(passphrase->view());
    for (const auto& problem : problemsOfPassphrase(text, personal))
        return Failure{Failure::Kind::Input, problem.text};
    if (!isAsked(arguments))
        return passphrase;
    auto again = ask(words(WORDS("The same again: ")));
    if (again && !(*again == *passphrase))
        return Failure{Failure::Kind::Input, words(WORDS("The two passphrases are not the same. "
                                                         "Nothing was made; start again."))};
    return again;
}

Result<std::unique_ptr<Session>> openSession(const Arguments& arguments) {
    const auto path = arguments.place(QStringLiteral("FILE"));
    if (!QFile::exists(path))
        return Failure{Failure::Kind::Input, words(WORDS("There is no centre file %1.")).arg(path)};
    auto passphrase = passphraseFor(arguments);
    if (!passphrase)
        return passphrase.failure();
    return Session::open(path, *passphrase, arguments.value(QStringLiteral("worker")));
}

} // namespace ninefold::cli
