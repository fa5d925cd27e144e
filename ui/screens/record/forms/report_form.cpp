// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/record/forms/report_form.h"

#include "core/actions/report_actions.h"
#include "core/base/date_words.h"
#include "core/queries/attendance_report.h"
#include "core/rules/officer_report.h"
#include "ui/forms/stored_form.h"
#include "ui/parts/chips.h"
#include "ui/screens/record/forms/paper_preview.h"

#include <QLabel>

namespace ninefold {

namespace {

QString officerIn(const Referral& referral) {
    QStringList parts{referral.officerName, referral.officerNumber, referral.officerEmail};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

} // namespace

ReportForm::ReportForm(const RecordContext& context, QWidget* parent)
    : ReferralStepForm(
          context,
          {tr("Report to the officer"), tr("Mark as sent"), tr("The report is marked as sent.")},
          parent) {
    on_ = form()->addStored<OfficerReport>("sent_on", new DateField(context.today()),
                                           tr("The day it went to the officer."));
    on_->setDate(context.today());
    way_ = form()->addStored<OfficerReport>("way", choiceOf<ReportWay>());
    way_->setBlankWords(tr("Choose how it was sent"));
    to_ = form()->addStored<OfficerReport>("sent_to", new TextField);
    to_->setText(officerIn(before()));
    addPreview();
    addSide();
    ready();
}

void ReportForm::addPreview() {
    preview_ = new PaperPreview(
        context(),
        {"Report", tr("The report as it is printed"), tr("Report to the officer"),
         tr("report-%1").arg(before().ref), DocumentKind::OfficerReport, officerIn(before())},
        [this] {
            const auto* referral = context().current();
            return referral ? printedReport(
                                  attendanceReport(context().book(), *referral, context().today()),
                                  context().session().moment())
                            : print::Document();
        });
    form()->addRow(preview_);
}

void ReportForm::addSide() {
    const auto today = context().today();
    const auto status = reportStatus(before(), today);
    addAside(tr("State"), status == ReportStatus::None ? tr("No report is due for this referral.")
                                                       : chipOf(before(), status, today).text);
    const auto sent = context().book().of<OfficerReport>(before().id);
    if (!sent.empty())
        addAside(tr("Sent before"),
                 tr("This will be another report; those sent before stay as they are."));
    addAside(tr("What it tells"),
             tr("Attendance and nothing else: no kind of appointment, no reason for an absence, "
                "nothing of her needs."));
}

void ReportForm::refresh() {
    ReferralStepForm::refresh();
    preview_->update();
}

Outcome ReportForm::save(const QString& saved) {
    auto outcome = context().shell.perform(
        SendOfficerReport{before(), on_->date(), way_->value<ReportWay>(), to_->text()}, saved);
    if (std::holds_alternative<ChangeSet>(outcome))
        if (const auto noted = context().session().noteAccess(
                AccessKind::Disclosed, context().woman, tr("Her attendance, to the officer"));
            !noted)
            context().shell.tell(noted.failure());
    return outcome;
}

SentReportForm::SentReportForm(const RecordContext& context, const OfficerReport& report,
                               QWidget* parent)
    : RecordForm(context,
                 {tr("A report that was sent"), tr("Save report"), tr("The report is changed.")},
                 parent)
    , before_(report) {
    form()->addStored<OfficerReport>(
        "acknowledged_on", new DateField(context.today()),
        tr("The day the officer said it arrived. Leave empty while there is no answer."));
    form()->addStored<OfficerReport>("sent_on", new DateField(context.today()));
    form()->addStored<OfficerReport>("way", choiceOf<ReportWay>());
    form()->addStored<OfficerReport>("sent_to", new TextField);
    form()->addStored<OfficerReport>("note", new LongTextField(2));
    addAside(tr("What the officer decided"),
             tr("An acknowledgement says only that the report arrived. What the officer decides "
                "goes under “What the police told”."));
    fillFrom(*form(), before_);
    ready();
}

Outcome SentReportForm::save(const QString& saved) {
    return context().shell.perform(ChangeOfficerReport{before_, readInto(*form(), before_)}, saved);
}

Problems SentReportForm::catchUp() {
    const auto* now = context().book().find(before_.id);
    if (!now)
        return {{QString(), tr("This report was removed meanwhile.")}};
    auto both = bringTogether(*form(), before_, *now);
    before_ = *now;
    return both;
}

} // namespace ninefold
