// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/returns/submission.h"

#include "core/base/text.h"
#include "core/returns/cover.h"
#include "core/returns/definition.h"
#include "core/returns/loaded_definitions.h"
#include "core/rules/references.h"

#include <QCoreApplication>

namespace ninefold {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("returns", text);
}

Problems problem(const QString& text) {
    return {{QString(), text}};
}

/// What stands in the way before anything is worked out.
Problems problemsWith(const SubmitReturn& submit, const Submitter& who) {
    if (!mayDo(who.role, Permission::SubmitReturns))
        return problem(refusal(who.role, Permission::SubmitReturns));
    Problems out;
    if (submit.submittedTo.trimmed().isEmpty())
        out.push_back({QStringLiteral("submitted_to"),
                       tr("Enter to whom the return is submitted, by organisation and team")});
    if (submit.period.to >= who.today)
        out.push_back({QString(), tr("%1 has not ended. A return is submitted when its period has "
                                     "ended; until then it can be saved, marked provisional.")
                                      .arg(submit.period.label())});
    return out;
}

Submission recordOf(const SubmitReturn& submit, const Return& made, const Submitter& who) {
    Submission record;
    record.definition = fromUtf8(made.definitionId);
    record.definitionVersion = fromUtf8(made.definitionVersion);
    record.definitionTitle = made.title;
    record.definitionText = fromUtf8(
        {submit.definitionText.constData(), static_cast<size_t>(submit.definitionText.size())});
    record.from = made.period.from;
    record.to = made.period.to;
    record.asAt = made.asAt;
    record.version = made.resubmission ? made.resubmission->version : 1;
    record.isPublic = made.isPublic;
    record.provisional = made.provisional;
    record.madeAt = momentText(who.maker.madeAt);
    record.submittedBy = who.maker.worker;
    record.submittedTo = submit.submittedTo.trimmed();
    record.note = submit.note.trimmed();
    return record;
}

ChangeSet kept(const Casebook& book, Submission record, const std::vector<FileOfReturn>& files) {
    ChangeSet changes(tr("Submit return: %1, %2")
                          .arg(record.definitionTitle, Period{record.from, record.to}.label()));
    auto next = book.nextId();
    record.id = {next++};
    record.ref = nextSubmissionRef(book);
    // First: the casebook then is found again by the deed that begins with it.
    changes.add(record);
    for (const auto& file : files)
        for (auto& part : partsOf(file)) {
            part.id = {next++};
            part.submission = record.id;
            changes.add(std::move(part));
        }
    return changes;
}

/// Says what the cover has to say of the version before.
std::optional<Failure> tellVersionBefore(const Casebook& book, Return& made) {
    const auto* before = submittedBefore(book, made);
    if (!before)
        return std::nullopt;
    auto differences = changesSinceSubmission(book, *before, made);
    if (!differences)
        return differences.failure();
    const int version = before->version.value_or(1);
    made.resubmission =
        Resubmission{version + 1, version, QDate::fromString(before->madeAt.left(10), Qt::ISODate),
                     std::move(*differences)};
    return std::nullopt;
}

} // namespace

const Submission* newestSubmission(const Casebook& book, const QString& definition,
                                   const Period& period, bool isPublic) {
    const Submission* newest = nullptr;
    for (const auto& one : book.all<Submission>())
        if (one.definition == definition && Period{one.from, one.to} == period &&
            one.isPublic.value_or(false) == isPublic &&
            (!newest || newest->version.value_or(1) < one.version.value_or(1)))
            newest = &one;
    return newest;
}

const Submission* submittedBefore(const Casebook& book, const Return& made) {
    return newestSubmission(book, fromUtf8(made.definitionId), made.period, made.isPublic);
}

Result<std::vector<CellDifference>>
changesSinceSubmission(const Casebook& book, const Submission& submission, const Return& made) {
    const auto files = submittedFolder(book, submission.id);
    if (!files)
        return files.failure();
    const auto then = tablesOf(*files, made.tables);
    if (!then)
        return then.failure();
    return changesSince(*then, made.tables);
}

std::optional<SuppressionRule> ruleOfSubmission(const Casebook& book,
                                                const Submission& submission) {
    if (!submission.isPublic.value_or(false))
        return std::nullopt;
    const auto files = submittedFolder(book, submission.id);
    return files ? ruleIn(*files) : std::nullopt;
}

Result<Return> workedOutAgain(const Casebook& book, const Submission& submission, QDate today,
                              const Progress& progress) {
    const auto definition = readDefinition(
        QByteArray::fromStdString(toUtf8(submission.definitionText)), submission.definitionTitle);
    if (!definition)
        return definition.failure();
    ReturnRequest request;
    request.period = {submission.from, submission.to};
    request.today = today;
    request.isPublic = submission.isPublic.value_or(false);
    request.rule = ruleOfSubmission(book, submission);
    return workOutReturn(book, *definition, request, progress);
}

std::variant<ChangeSet, Problems> SubmitReturn::draft(const Casebook& book, const Submitter& who,
                                                      const PdfDrawer& drawPdf,
                                                      const Progress& progress) const {
    if (auto problems = problemsWith(*this, who); !problems.empty())
        return problems;
    if (const auto why = whyNotKept(definitionText); !why.isEmpty())
        return problem(why);
    const auto definition = readDefinition(definitionText, tr("The definition"));
    if (!definition)
        return problem(definition.failure().text);
    ReturnRequest request;
    request.period = period;
    request.today = who.today;
    request.isPublic = isPublic;
    request.rule = rule;
    auto made = workOutReturn(book, *definition, request, progress);
    if (!made)
        return problem(made.failure().text);
    if (const auto failure = tellVersionBefore(book, *made))
        return problem(failure->text);
    const auto files = filesOfReturn(*made, who.maker, drawPdf);
    if (!files)
        return problem(files.failure().text);
    return kept(book, recordOf(*this, *made, who), *files);
}

} // namespace ninefold
