// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/supervision/supervision_place.h"

namespace ninefold {

namespace {

using Part = SupervisionPlace::Part;

struct PartRow {
    Part part;
    const char* word;
};
constexpr PartRow parts[] = {{Part::Waiting, "waiting"},
                             {Part::Records, "records"},
                             {Part::Away, "away"},
                             {Part::Handover, "handover"},
                             {Part::Leave, "leave"}};

} // namespace

Place SupervisionPlace::place() const {
    QString section;
    for (const auto& row : parts)
        if (row.part == part)
            section = QString::fromLatin1(row.word);
    return {QStringLiteral("supervision"), about, section, {}};
}

SupervisionPlace SupervisionPlace::of(const Place& place) {
    SupervisionPlace out;
    out.about = place.subject;
    for (const auto& row : parts)
        if (place.section == QLatin1String(row.word))
            out.part = row.part;
    return out;
}

} // namespace ninefold
