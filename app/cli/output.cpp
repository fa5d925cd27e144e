// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"

#include <QJsonDocument>

#include <cstdio>

namespace ninefold::cli {

namespace {

void write(FILE* to, const QByteArray& bytes) {
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), to);
}

void writeLine(FILE* to, const QString& text) {
    auto bytes = text.toUtf8();
    if (!bytes.endsWith('\n'))
        bytes += '\n';
    write(to, bytes);
}

} // namespace

void say(const QString& text) {
    writeLine(stdout, text);
}

void say(const QJsonArray& json) {
    write(stdout, QJsonDocument(json).toJson());
}

void say(const QJsonObject& json) {
    write(stdout, QJsonDocument(json).toJson());
}

void sayError(const QString& text) {
    writeLine(stderr, text);
}

int sayFailure(const Failure& failure) {
    sayError(failure.text);
    return exitStatus(failure.kind);
}

bool everythingWasSaid() {
    return std::fflush(stdout) == 0 && std::ferror(stdout) == 0;
}

QString counted(int n, const QString& one, const QString& many) {
    return QString::number(n) + u' ' + (n == 1 ? one : many);
}

} // namespace ninefold::cli
