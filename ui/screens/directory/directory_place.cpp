// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/directory/directory_place.h"

namespace ninefold {

namespace {

using Part = DirectoryPlace::Part;

struct PartRow {
    Part part;
    const char* word;
};
constexpr PartRow parts[] = {
    {Part::NewService, "new"},  {Part::Service, "service"}, {Part::Funds, "funds"},
    {Part::NewFund, "newfund"}, {Part::Fund, "fund"},       {Part::NewMoney, "newmoney"},
    {Part::Money, "money"},
};

} // namespace

Place DirectoryPlace::place() const {
    QString section;
    for (const auto& row : parts)
        if (row.part == part)
            section = QString::fromLatin1(row.word);
    return {QStringLiteral("directory"), about, section, {}};
}

DirectoryPlace DirectoryPlace::of(const Place& place) {
    DirectoryPlace out;
    for (const auto& row : parts)
        if (place.section == QLatin1String(row.word))
            out = {row.part, place.subject};
    return out;
}

DirectoryPlace DirectoryPlace::list() const {
    const bool service =
        part == Part::Services || part == Part::NewService || part == Part::Service;
    return {service ? Part::Services : Part::Funds, 0};
}

std::vector<DirectoryPlace> everyDirectoryPlace(const Casebook& book) {
    std::vector<DirectoryPlace> out{
        {Part::Services, 0}, {Part::NewService, 0}, {Part::Funds, 0}, {Part::NewFund, 0}};
    if (!book.all<Partner>().isEmpty())
        out.push_back({Part::Service, book.all<Partner>().begin()->id.value});
    if (!book.all<Fund>().isEmpty()) {
        out.push_back({Part::Fund, book.all<Fund>().begin()->id.value});
        out.push_back({Part::NewMoney, book.all<Fund>().begin()->id.value});
    }
    if (!book.all<FundIncome>().isEmpty())
        out.push_back({Part::Money, book.all<FundIncome>().begin()->id.value});
    return out;
}

} // namespace ninefold
