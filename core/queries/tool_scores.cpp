// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/tool_scores.h"

#include "core/catalogue/tools.h"

namespace ninefold {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ToolScores)
};

QString changeText(int before, int now) {
    const int change = now - before;
    return change == 0  ? Words::tr("same")
           : change < 0 ? Words::tr("%1 lower").arg(-change)
                        : Words::tr("%1 higher").arg(change);
}

} // namespace

QString measureInWords(Measure measure) {
    const auto tool = toolMeasure(measure).tool;
    return needsLicence(tool) ? Words::tr("%1: %2", "Justice Star: Accommodation")
                                    .arg(labelOf(tool), labelOf(measure))
                              : labelOf(measure);
}

std::vector<ScoreRow> toolScores(const Casebook& book, Id<Referral> referral) {
    auto all = book.of<ToolScore>(referral);
    std::stable_sort(all.begin(), all.end(), [](const ToolScore* a, const ToolScore* b) {
        return a->on != b->on ? a->on < b->on : a->measure < b->measure;
    });
    std::map<Measure, int> last;
    std::vector<ScoreRow> out;
    for (const auto* one : all) {
        if (!one->measure || !one->score)
            continue;
        ScoreRow row{*one, measureInWords(*one->measure), {}};
        if (const auto before = last.find(*one->measure); before != last.end())
            row.change = changeText(before->second, *one->score);
        last[*one->measure] = *one->score;
        out.push_back(std::move(row));
    }
    std::stable_sort(out.begin(), out.end(),
                     [](const ScoreRow& a, const ScoreRow& b) { return a.score.on > b.score.on; });
    return out;
}

} // namespace ninefold
