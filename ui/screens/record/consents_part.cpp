// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/record/consents_part.h"

#include "core/actions/record_actions.h"
#include "core/base/date_words.h"
#include "core/rules/names.h"
#include "ui/parts/question.h"
#include "ui/parts/row_table.h"
#include "ui/screens/record/fact_list.h"
#include "ui/screens/record/record_table.h"
#include "ui/style/theme.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ninefold {

namespace {

QString answerText(const ConsentNow& consent) {
    if (!consent.newest)
        return ConsentsPart::tr("Never asked");
    return consent.agreed() ? ConsentsPart::tr("She agreed") : ConsentsPart::tr("She did not");
}

/// "2 March 2026, version 3, in Polish, in person".
QString toldText(const InformationGiven& told) {
    QStringList parts{longDay(told.on)};
    if (!told.version.isEmpty())
        parts << ConsentsPart::tr("version %1").arg(told.version);
    if (!told.language.isBlank())
        parts << ConsentsPart::tr("in %1", "in Polish").arg(languageName(told.language));
    if (told.how)
        parts << labelOf(*told.how).toLower();
    return parts.join(QStringLiteral(", "));
}

void settle(RecordTable* table, bool mayEdit) {
    table->setMayEdit(mayEdit);
    table->settle();
    table->table()->setMinimumHeight(u(34) + table->table()->model()->rowCount() * u(46));
}

} // namespace

ConsentsPart::ConsentsPart(const RecordContext& context, QWidget* parent)
    : QWidget(parent)
    , context_(context)
    , missing_(new FactSection(tr("Before anything is shared")))
    , consents_(new RecordTable(tr("Consents"), "consents"))
    , told_(new RecordTable(tr("Information given to her"), "informationGiven")) {
    missing_->setObjectName(QStringLiteral("missingBeforeSharing"));
    makeConsents();
    makeInformation();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(u(8));
    column->addWidget(missing_);
    column->addWidget(consents_);
    column->addWidget(told_);
}

void ConsentsPart::makeConsents() {
    consents_->layout()->setContentsMargins(0, 0, 0, u(12));
    using Columns = std::vector<ViewColumn<ConsentNow>>;
    consentRows_ = new ColumnsModel<ConsentNow>(
        Columns{{QStringLiteral("given"), tr("Answer"),
                 [](const ConsentNow& c) { return ViewCell{answerText(c)}; }},
                {QStringLiteral("kind"), tr("To what"),
                 [](const ConsentNow& c) {
                     ViewCell cell{labelOf(c.kind)};
                     cell.detail = askedInWords(c);
                     const auto note = c.newest ? c.newest->note : QString();
                     cell.tip = QStringList{cell.text, cell.detail, note}.join(u'\n').trimmed();
                     if (!note.isEmpty())
                         cell.detail += QStringLiteral(", ") + note;
                     return cell;
                 }}},
        [](const ConsentNow& c) { return static_cast<qint64>(c.kind) + 1; }, this);
    consents_->setModel(consentRows_, {});
    connect(consents_->addButton(tr("Consent"), "addConsent"), &QPushButton::clicked, this,
            [this] { context_.open(RecordDeed::Consent); });
    consents_->addDeed(tr("Ask her"), "askConsent", 0,
                       [this](qint64 kind) { context_.open(RecordDeed::Consent, kind); });
}

void ConsentsPart::makeInformation() {
    told_->layout()->setContentsMargins(0, 0, 0, u(12));
    using Columns = std::vector<ViewColumn<InformationGiven>>;
    toldRows_ = new ColumnsModel<InformationGiven>(
        Columns{{QStringLiteral("what"), tr("What she was told"),
                 [this](const InformationGiven& g) {
                     ViewCell cell{labelOf(g.what)};
                     cell.detail = toldText(g);
                     cell.tip = cell.detail;
                     if (const auto* by = context_.book().find(g.by))
                         cell.tip += u'\n' + tr("by %1").arg(by->name);
                     return cell;
                 }}},
        [](const InformationGiven& g) { return g.id.value; }, this);
    told_->setModel(toldRows_, tr("Nothing yet. Give her the privacy notice, and say what the "
                                  "police are told."));
    connect(told_->addButton(tr("Information"), "addInformation"), &QPushButton::clicked, this,
            [this] { context_.open(RecordDeed::TellInformation); });
    told_->addDeed(tr("Change"), "changeInformation", Qt::Key_F2,
                   [this](qint64 id) { context_.open(RecordDeed::TellInformation, id); });
    told_->addDeed(tr("Remove…"), "removeInformation", Qt::Key_Delete,
                   [this](qint64 id) { removeInformation(id); });
}

void ConsentsPart::refresh(const Referral& referral) {
    const auto& book = context_.book();
    const auto missing = missingBeforeSharing(book, referral, context_.today());
    missing_->setText(missing.isEmpty() ? tr("Nothing is missing.") : missing.join(u'\n'));
    consentRows_->setRows(consentsNow(book, referral, context_.today()));
    std::vector<InformationGiven> told;
    for (const auto* one : book.of<InformationGiven>(referral.id))
        told.push_back(*one);
    std::stable_sort(
        told.begin(), told.end(),
        [](const InformationGiven& a, const InformationGiven& b) { return a.on > b.on; });
    toldRows_->setRows(std::move(told));
    settle(consents_, context_.mayEdit());
    settle(told_, context_.mayEdit());
}

void ConsentsPart::removeInformation(qint64 id) {
    const auto* found = context_.book().find(Id<InformationGiven>{id});
    const auto* woman = context_.herself();
    if (!found || !woman)
        return;
    const auto before = *found;
    if (ask(this, {tr("Remove what she was told on %1?").arg(longDay(before.on)),
                   tr("%1, %2. You can undo this.").arg(displayName(*woman), labelOf(before.what)),
                   tr("Keep it"), tr("Remove")}))
        context_.shell.perform(RemoveRecord<InformationGiven>{before}, tr("It is removed."));
}

} // namespace ninefold
