// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/returns/disclosure.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace ninefold {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("returns", text);
}

struct Tally {
    int hidden = 0;
    int all = 0;
};

Tally tallyOf(const Return& made) {
    Tally out;
    for (const auto& table : made.tables)
        for (const auto& row : table.rows)
            for (size_t i = 0; i < row.size(); ++i) {
                if (!table.columns[i].figure || (row[i].text.empty() && !row[i].hidden))
                    continue;
                ++out.all;
                out.hidden += row[i].hidden ? 1 : 0;
            }
    return out;
}

} // namespace

QString flagWords(const SuppressionRule& rule) {
    if (rule.most < 1)
        return tr("Hidden: none is");
    const auto words = tr("Hidden: 1 to %1, or a figure that would tell one").arg(rule.most);
    return rule.roundTo > 1 ? tr("%1; other counts are rounded to %2").arg(words).arg(rule.roundTo)
                            : words;
}

std::optional<SuppressionRule> ruleOfFlagWords(const QString& words) {
    static const QRegularExpression number(QStringLiteral("\\d+"));
    std::vector<int> found;
    for (auto each = number.globalMatch(words); each.hasNext();)
        found.push_back(each.next().captured().toInt());
    found.resize(3);
    const SuppressionRule rule{found[1], found[2]};
    return flagWords(rule) == words ? std::optional(rule) : std::nullopt;
}

Lines suppressionStatement(const Return& made) {
    if (!made.isPublic)
        return {};
    if (made.rule.most < 1 && made.rule.roundTo <= 1)
        return {{tr("Rule"), tr("No count is hidden.")}};
    const auto& rule = made.rule;
    const auto small = rule.most == 1 ? tr("1") : tr("1 to %1").arg(rule.most);
    const auto tally = tallyOf(made);
    Lines out;
    out.emplace_back(tr("Rule"), tr("Counts of %1 are hidden, so that no woman can be "
                                    "recognised. 0 is shown.")
                                     .arg(small));
    if (rule.roundTo > 1)
        out.emplace_back(tr("Rounding"),
                         tr("Other counts are rounded to the nearest %1. Percentages follow the "
                            "rounded counts. Rounded figures may not add up, and a mean of what "
                            "is no count is not shown.")
                             .arg(rule.roundTo));
    out.emplace_back(tr("Further figures"),
                     tr("More figures are hidden, zeros and totals among them, so that no hidden "
                        "count can be worked out from the others. Nothing tells which are which: "
                        "each hidden count could be any of %1.")
                         .arg(small));
    out.emplace_back(tr("Worked out"),
                     tr("A percentage, mean or amount is hidden where a count that it comes from "
                        "is, and a percentage also where all but a few count."));
    out.emplace_back(tr("Hidden"),
                     tr("%1 of %2 figures, shown as [c].").arg(tally.hidden).arg(tally.all));
    return out;
}

} // namespace ninefold
