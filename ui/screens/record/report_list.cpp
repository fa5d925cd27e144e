// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/record/report_list.h"

#include "core/actions/report_actions.h"
#include "core/base/date_words.h"
#include "core/rules/names.h"
#include "ui/parts/question.h"
#include "ui/parts/row_table.h"
#include "ui/screens/record/record_table.h"
#include "ui/style/theme.h"

#include <QVBoxLayout>

#include <algorithm>

namespace ninefold {

ReportList::ReportList(const RecordContext& context, QWidget* parent)
    : QWidget(parent)
    , context_(context)
    , table_(new RecordTable(tr("Reports sent"), "sentReports")) {
    table_->layout()->setContentsMargins(0, 0, 0, u(12));
    using Columns = std::vector<ViewColumn<OfficerReport>>;
    rows_ = new ColumnsModel<OfficerReport>(
        Columns{{QStringLiteral("on"), tr("Day"),
                 [this](const OfficerReport& r) {
                     return ViewCell{weekdayDayMonth(r.sentOn, context_.today())};
                 }},
                {QStringLiteral("how"), tr("How and to whom"),
                 [](const OfficerReport& r) {
                     ViewCell cell{labelOf(r.way)};
                     cell.detail = r.sentTo;
                     return cell;
                 }},
                {QStringLiteral("acknowledged"), tr("Acknowledged"),
                 [this](const OfficerReport& r) {
                     ViewCell cell{r.acknowledgedOn.isValid()
                                       ? weekdayDayMonth(r.acknowledgedOn, context_.today())
                                       : tr("No acknowledgement yet")};
                     cell.detail = r.note;
                     return cell;
                 }}},
        [](const OfficerReport& r) { return r.id.value; }, this);
    table_->setModel(rows_, tr("None yet. Open the report, send it, and mark it as sent."));
    table_->addDeed(tr("Acknowledgement"), "acknowledgeReport", Qt::Key_F2,
                    [this](qint64 id) { context_.open(RecordDeed::SentReport, id); });
    table_->addDeed(tr("Remove…"), "removeReport", Qt::Key_Delete,
                    [this](qint64 id) { remove(id); });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(table_);
}

void ReportList::refresh(const Referral& referral) {
    std::vector<OfficerReport> reports;
    for (const auto* one : context_.book().of<OfficerReport>(referral.id))
        reports.push_back(*one);
    std::stable_sort(
        reports.begin(), reports.end(),
        [](const OfficerReport& a, const OfficerReport& b) { return a.sentOn > b.sentOn; });
    rows_->setRows(std::move(reports));
    table_->setMayEdit(context_.mayEdit());
    table_->settle();
    table_->table()->setMinimumHeight(u(32) + rows_->rowCount() * u(46));
}

void ReportList::remove(qint64 id) {
    const auto* found = context_.book().find(Id<OfficerReport>{id});
    const auto* woman = context_.herself();
    if (!found || !woman)
        return;
    const auto before = *found;
    if (ask(this, {tr("Remove the report of %1?").arg(longDay(before.sentOn)),
                   tr("%1: it will stand here as never sent. You can undo this.")
                       .arg(displayName(*woman)),
                   tr("Keep it"), tr("Remove")}))
        context_.shell.perform(RemoveOfficerReport{before}, tr("The report is removed."));
}

} // namespace ninefold
