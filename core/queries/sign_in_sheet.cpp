// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/sign_in_sheet.h"

#include "core/base/date_words.h"
#include "core/rules/group_register.h"
#include "core/rules/names.h"

#include <QCoreApplication>

namespace ninefold {

namespace {

constexpr int emptyRows = 4;        ///< for who comes unannounced
constexpr int signatureSpaces = 70; ///< as wide as half the page

/// Room to sign in: wide, and two lines high.
QString signatureRoom() {
    return QString(signatureSpaces, QChar::Nbsp) + QChar(QChar::LineSeparator) + QChar(QChar::Nbsp);
}

QString tr(const char* text) {
    return QCoreApplication::translate("signInSheet", text);
}

} // namespace

SignInSheet signInSheet(const Casebook& book, const GroupSession& session) {
    const auto& group = *book.find(session.group);
    SignInSheet sheet;
    sheet.centre = book.centre().name;
    sheet.title = group.title;
    sheet.at = session.at;
    sheet.room = roomOf(group, session);
    sheet.facilitator = facilitatorOf(group, session);
    for (const auto id : registerRows(book, session))
        if (const auto* referral = book.find(id))
            sheet.names << calledName(book.womanOf(*referral));
    std::sort(sheet.names.begin(), sheet.names.end(),
              [](const QString& a, const QString& b) { return a.localeAwareCompare(b) < 0; });
    return sheet;
}

print::Document printedSheet(const SignInSheet& sheet, const QString& madeAt) {
    print::Document document;
    document.title = tr("Sign-in sheet");
    document.owner = sheet.centre;
    document.headWords = {longDay(sheet.at.date)};
    document.footWords = {tr("Shred this sheet when the register has been filled in.")};
    document.madeAt = madeAt;
    QStringList about{fullDay(sheet.at.date), timeOfDay(sheet.at)};
    if (!sheet.room.isEmpty())
        about << sheet.room;
    if (!sheet.facilitator.isEmpty())
        about << tr("with %1").arg(sheet.facilitator);
    document.blocks.emplace_back(print::Title{sheet.title, about.join(QStringLiteral(", "))});
    print::Table table;
    table.heads = {tr("Name"), tr("Please sign")};
    table.numeric = {false, false};
    for (const auto& name : sheet.names)
        table.rows.push_back({name, signatureRoom()});
    for (int i = 0; i < emptyRows; ++i)
        table.rows.push_back({QString(), signatureRoom()});
    document.blocks.emplace_back(std::move(table));
    return document;
}

} // namespace ninefold
