// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/row_rules.h"

#include "core/catalogue/tools.h"

#include <QDateTime>
#include <QStringList>

namespace ninefold {

namespace {

template <class T>
void require(const CheckedRow<T>& row, std::string_view name, const QString& expected,
             FileFaults& faults) {
    if (row.knows(name) && row.cell(name).text.empty())
        faults.add(row.line, name, FaultKind::MissingRequired, {}, expected);
}

} // namespace

void checkRules(const CheckedRow<Referral>& row, FileFaults& faults) {
    if (row.knows("disposal") && row.record.disposal != Disposal::Voluntary)
        require(
            row, "disposal_on",
            QCoreApplication::translate("exchange", "a date as 2026-03-31, unless disposal is VOL"),
            faults);
    if (row.knows("decision") && row.record.decision != Decision::Pending)
        require(row, "decided_on",
                QCoreApplication::translate("exchange",
                                            "a date as 2026-03-31, unless decision is pending"),
                faults);
}

void checkRules(const CheckedRow<PoliceUpdate>& row, FileFaults& faults) {
    constexpr std::string_view name = "condition_outcome";
    if (!row.knows("kind") || !row.knows(name))
        return;
    if (row.record.kind == PoliceUpdateKind::ConditionOutcome)
        require(row, name,
                QCoreApplication::translate(
                    "exchange", "what the officer decided, with kind condition_outcome"),
                faults);
    else if (row.record.conditionOutcome)
        faults.add(
            row.line, name, FaultKind::BadCode, row.cell(name).text,
            QCoreApplication::translate("exchange", "nothing, unless kind is condition_outcome"));
}

void checkRules(const CheckedRow<ToolScore>& row, FileFaults& faults) {
    if (!row.knows("measure") || !row.knows("score") || !row.record.measure || !row.record.score)
        return;
    const auto& measure = toolMeasure(*row.record.measure);
    if (*row.record.score < measure.lowest || *row.record.score > measure.highest)
        faults.add(row.line, "score", FaultKind::BadNumber, row.cell("score").text,
                   QCoreApplication::translate("exchange", "a whole number from %1 to %2")
                       .arg(measure.lowest)
                       .arg(measure.highest));
}

void checkRules(const CheckedRow<Submission>& row, FileFaults& faults) {
    if (!row.knows("made_at"))
        return;
    const auto& text = row.cell("made_at").text;
    const auto at = QDateTime::fromString(fromUtf8(text), Qt::ISODate);
    if (!at.isValid() || toUtf8(at.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ssZ"))) != text)
        faults.add(row.line, "made_at", FaultKind::BadDate, text,
                   QCoreApplication::translate("exchange", "a moment as 2026-11-22T14:05:09Z"));
}

template <>
std::vector<std::string_view> rowKeyOf<Survey>() {
    return {"referral_ref", "wave"};
}
template <>
std::vector<std::string_view> rowKeyOf<Assessment>() {
    return {"referral_ref", "assessed_on", "stage"};
}
template <>
std::vector<std::string_view> rowKeyOf<PoliceUpdate>() {
    return {"referral_ref", "on", "kind"};
}
template <>
std::vector<std::string_view> rowKeyOf<ToolScore>() {
    return {"referral_ref", "on", "measure"};
}
template <>
std::vector<std::string_view> rowKeyOf<GroupMark>() {
    return {"session_ref", "referral_ref"};
}
template <>
std::vector<std::string_view> rowKeyOf<Submission>() {
    return {"definition", "from", "to", "public", "version"};
}
template <>
std::vector<std::string_view> rowKeyOf<SubmittedFile>() {
    return {"submission_ref", "name", "part"};
}
template <>
std::vector<std::string_view> rowKeyOf<LoadedDefinition>() {
    return {"definition", "version"};
}

template <>
std::vector<std::string_view> rowKeyOf<LetterText>() {
    return {"letter"};
}

void tellRepeatedRow(int line, std::string_view key, const std::vector<std::string_view>& names,
                     FileFaults& faults) {
    QStringList columns;
    for (const auto name : names)
        columns << fromUtf8(name);
    faults.add(line, {}, FaultKind::RepeatedKey, key,
               QCoreApplication::translate("exchange", "at most one row for each %1")
                   .arg(columns.join(QStringLiteral(", "))));
}

} // namespace ninefold
