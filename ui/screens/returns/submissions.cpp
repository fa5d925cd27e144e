// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/returns/submissions.h"

#include "core/base/text.h"
#include "core/returns/disclosure.h"
#include "core/returns/return_files.h"
#include "core/returns/return_folder.h"
#include "core/returns/submission.h"
#include "core/returns/workings.h"
#include "ui/print/pdf.h"
#include "ui/screens/returns/submitted_side.h"
#include "ui/shell/shell.h"

#include <QCoreApplication>
#include <QDateTime>

namespace ninefold {

namespace {

struct SubmissionWords {
    Q_DECLARE_TR_FUNCTIONS(ReturnsScreen)
};

ReferralsBehind askerOf(Workings& workings, const ReturnDefinition& definition) {
    return [&workings, &definition](const std::string& table, int row, const std::string& column) {
        auto asked = column;
        for (const auto& one : definition.tables)
            if (asked.empty() && one.frame.name == table)
                asked = one.columns.front().shown.name;
        const auto behind = workings.behind(table, static_cast<size_t>(row), asked);
        return behind ? *behind : std::vector<Id<Referral>>();
    };
}

Result<Workings> workingsOf(const Casebook& book, const Period& days,
                            const ReturnDefinition& definition) {
    return Workings::begin(book, casesAtDay(book, days), days, definition);
}

} // namespace

std::vector<const Submission*> submissionsOf(const Casebook& book, const Return& made) {
    std::vector<const Submission*> out;
    for (const auto& one : book.all<Submission>())
        if (one.definition == fromUtf8(made.definitionId) &&
            Period{one.from, one.to} == made.period &&
            one.isPublic.value_or(false) == made.isPublic)
            out.push_back(&one);
    std::sort(out.begin(), out.end(), [](const Submission* a, const Submission* b) {
        return a->version.value_or(1) > b->version.value_or(1);
    });
    return out;
}

Result<std::vector<CellDifference>>
sinceSubmission(const Session& session, const Submission& submission, const Return& made) {
    const bool sameRule =
        !made.isPublic || ruleOfSubmission(session.casebook(), submission) == made.rule;
    if (sameRule && submission.definitionVersion == fromUtf8(made.definitionVersion))
        return changesSinceSubmission(session.casebook(), submission, made);
    const auto again = workedOutAgain(session.casebook(), submission, session.today());
    if (!again)
        return again.failure();
    return changesSinceSubmission(session.casebook(), submission, *again);
}

Result<std::optional<ChangesBehind>>
changesBehindSubmission(Session& session, const Submission& submission,
                        const std::vector<CellDifference>& differences) {
    using Found = std::optional<ChangesBehind>;
    const auto definition =
        readDefinition(submission.definitionText.toUtf8(), submission.definitionTitle);
    if (!definition)
        return definition.failure();
    const auto then = session.casebookAfter(submission.id);
    if (!then)
        return then.failure();
    if (!*then)
        return Found();
    const Period days{submission.from, submission.asAt};
    auto before = workingsOf((*then)->book, days, *definition);
    auto now = workingsOf(session.casebook(), days, *definition);
    if (!before)
        return before.failure();
    if (!now)
        return now.failure();
    auto behind = changesBehind({**then, session.casebook(), days, differences,
                                 askerOf(*before, *definition), askerOf(*now, *definition),
                                 [&](Id<Woman> woman) { return session.journalOf(woman); }});
    if (!behind)
        return behind.failure();
    return Found(std::move(*behind));
}

SubmitQuestion questionOf(const Casebook& book, const Return& made) {
    SubmitQuestion out;
    out.title = SubmissionWords::tr("Submit “%1” for %2?").arg(made.title, made.period.label());
    size_t findings = 0;
    for (const auto& finding : made.findings)
        findings += finding.referrals.size();
    if (made.isPublic)
        out.facts << SubmissionWords::tr("It is the public version. %1")
                         .arg(suppressionStatement(made).front().second);
    out.facts << (findings == 0 ? SubmissionWords::tr("Nothing looks unfinished in the records.")
                  : made.isPublic
                      ? SubmissionWords::tr("Checks are outstanding; a public version does not "
                                            "tell them.")
                  : findings == 1
                      ? SubmissionWords::tr("1 check is outstanding; it stands on the cover.")
                      : SubmissionWords::tr("%1 checks are outstanding; their numbers stand on "
                                            "the cover.")
                            .arg(findings));
    const auto before = submissionsOf(book, made);
    if (!before.empty()) {
        const auto& newest = *before.front();
        out.facts << SubmissionWords::tr(
                         "It becomes version %1. Version %2 was submitted on %3; what differs "
                         "stands on the cover.")
                         .arg(newest.version.value_or(1) + 1)
                         .arg(newest.version.value_or(1))
                         .arg(dayOfMoment(newest.madeAt));
        out.to = newest.submittedTo;
        return out;
    }
    // Whoever the last return of this kind went to will mostly have this one too.
    QString newest;
    for (const auto& one : book.all<Submission>())
        if (one.definition == fromUtf8(made.definitionId) && newest < one.madeAt) {
            newest = one.madeAt;
            out.to = one.submittedTo;
        }
    return out;
}

bool submitReturn(Shell& shell, const ReturnDefinition& definition, const Return& made,
                  const SubmitAnswers& answers) {
    auto& session = shell.session();
    const auto noted = session.noteAccess(
        AccessKind::Returned, {},
        QStringLiteral("%1, %2: %3").arg(made.title, made.period.label(), answers.to));
    if (!noted) {
        shell.tell(noted.failure());
        return false;
    }
    const SubmitReturn submission{
        definition.text, made.period,
        made.isPublic,   made.isPublic ? std::optional(made.rule) : std::nullopt,
        answers.to,      answers.note};
    const auto outcome = session.run([&](const Casebook& book, const Deed& deed) {
        const Submitter who{
            deed.role, deed.today(), {session.worker().name, QDateTime::currentDateTimeUtc()}};
        return submission.draft(book, who, print::pdf);
    });
    if (const auto* failure = std::get_if<Failure>(&outcome)) {
        shell.tell(*failure);
        return false;
    }
    if (const auto* problems = std::get_if<Problems>(&outcome)) {
        shell.tell(Banner::Kind::Over, problems->front().text);
        return false;
    }
    shell.tell(Banner::Kind::Done,
               SubmissionWords::tr("The return is submitted and kept as it was sent."),
               SubmissionWords::tr("To send it, save its files and hand them over as agreed."));
    return true;
}

void saveSubmitted(Shell& shell, Id<Submission> submission, const QString& folder) {
    auto& session = shell.session();
    const auto files = submittedFolder(session.casebook(), submission);
    if (!files)
        return shell.tell(files.failure());
    if (const auto written = writeFolderOf(*files, folder); !written)
        return shell.tell(written.failure());
    const auto& kept = *session.casebook().find(submission);
    const auto noted = session.noteAccess(
        AccessKind::Returned, {},
        QStringLiteral("%1, %2").arg(kept.definitionTitle, Period{kept.from, kept.to}.label()));
    if (!noted)
        return shell.tell(noted.failure());
    shell.tell(Banner::Kind::Done,
               SubmissionWords::tr("The files are saved as they were submitted."), folder);
}

} // namespace ninefold
