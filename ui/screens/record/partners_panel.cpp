// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/record/partners_panel.h"

#include "core/actions/record_actions.h"
#include "core/base/date_words.h"
#include "core/base/day_count.h"
#include "core/catalogue/thresholds.h"
#include "core/rules/names.h"
#include "core/rules/partner_outcome.h"
#include "core/rules/partners.h"
#include "ui/parts/cell_delegates.h"
#include "ui/parts/chip_label.h"
#include "ui/parts/main_and_side.h"
#include "ui/parts/plain_label.h"
#include "ui/parts/question.h"
#include "ui/parts/row_table.h"
#include "ui/screens/record/record_table.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace ninefold {

namespace {

Chip chipOf(const PartnerReferral& referred, QDate today) {
    const auto on = referred.outcomeOn.isValid()
                        ? PartnersPanel::tr("%1, %2", "Accepted, 4 Mar")
                              .arg(labelOf(referred.outcome), dayMonth(referred.outcomeOn, today))
                        : labelOf(referred.outcome);
    switch (outcomeAsAt(referred, today)) {
    case PartnerOutcome::Waiting:
        return daysWaiting(referred, today).value_or(0) >= thresholds::partnerAnswerDays
                   ? Chip{Shape::Clock, Urgency::Due, PartnersPanel::tr("Waiting, to be asked")}
                   : Chip{Shape::Ring, Urgency::Plain, labelOf(PartnerOutcome::Waiting)};
    case PartnerOutcome::Accepted:
    case PartnerOutcome::Started:
        return {Shape::HalfDisc, Urgency::Plain, on};
    case PartnerOutcome::Completed:
        return {Shape::DiscTick, Urgency::Done, on};
    case PartnerOutcome::Refused:
    case PartnerOutcome::DeclinedByHer:
        break;
    }
    return {Shape::Square, Urgency::Plain, on};
}

Chip receiptOf(const Grant& grant) {
    if (grant.receipt.isEmpty())
        return {Shape::Clock, Urgency::Due, PartnersPanel::tr("Receipt missing")};
    return {Shape::DiscTick, Urgency::Done, grant.receipt};
}

QString shortHowSoon(const std::optional<HowSoon>& howSoon) {
    return labelOf(howSoon).section(u':', 0, 0);
}

template <class T>
std::vector<T> newestFirst(const RecordContext& context, QDate T::*on) {
    std::vector<T> rows;
    for (const auto* one : context.book().of<T>(context.referral))
        rows.push_back(*one);
    std::stable_sort(rows.begin(), rows.end(),
                     [on](const T& a, const T& b) { return b.*on < a.*on; });
    return rows;
}

} // namespace

PartnersPanel::PartnersPanel(const RecordContext& context, QWidget* parent)
    : RecordPanel(context, parent)
    , referrals_(new RecordTable(tr("Referrals to partners"), "partnerReferrals"))
    , grants_(new RecordTable(tr("Hardship grants"), "grants"))
    , total_(plainLabel({}, Type::Text, "ink2")) {
    makeReferrals();
    makeGrants();
    total_->setObjectName(QStringLiteral("grantsTotal"));
    total_->setContentsMargins(u(24), 0, u(24), u(12));
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(referrals_);
    column->addWidget(grants_);
    column->addWidget(total_);
    column->addStretch(1);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scrollingPage(content));
}

void PartnersPanel::makeReferrals() {
    using Row = PartnerReferral;
    using Columns = std::vector<ViewColumn<Row>>;
    const auto today = [this] { return context().today(); };
    referralRows_ = new ColumnsModel<Row>(
        Columns{
            {QStringLiteral("service"), tr("Service"),
             [](const Row& row) {
                 ViewCell cell{row.organisation};
                 cell.detail = row.need;
                 return cell;
             }},
            {QStringLiteral("made_on"), tr("Referred"),
             [today](const Row& row) {
                 ViewCell cell{dayMonth(row.madeOn, today())};
                 cell.detail = row.consentOn.isValid()
                                   ? tr("She agreed %1").arg(dayMonth(row.consentOn, today()))
                                   : tr("No consent written down");
                 return cell;
             }},
            {QStringLiteral("how_soon"), tr("How soon"),
             [](const Row& row) { return ViewCell{shortHowSoon(row.howSoon)}; }},
            {QStringLiteral("outcome"), tr("What came of it"),
             [today](const Row& row) {
                 const auto chip = chipOf(row, today());
                 ViewCell cell{chip.text};
                 cell.mark = QVariant::fromValue(chip);
                 return cell;
             },
             Qt::AlignLeading | Qt::AlignVCenter, ChipRole},
            {QStringLiteral("waited"), tr("Waited"),
             [today](const Row& row) {
                 const auto days = daysWaiting(row, today());
                 return ViewCell{days ? daysInWords(*days) : QString()};
             }},
            {QStringLiteral("why"), tr("Why not, note"),
             [](const Row& row) {
                 ViewCell cell{labelOf(row.refusalReason)};
                 (cell.text.isEmpty() ? cell.text : cell.detail) = row.note;
                 return cell;
             }},
        },
        [](const Row& row) { return row.id.value; }, this);
    referrals_->setModel(referralRows_, tr("No partner referral yet. Look in the directory for a "
                                           "service that fits her."));
    auto* table = referrals_->table();
    table->setItemDelegateForColumn(0, new FirstColumnDelegate(table));
    table->setItemDelegateForColumn(3, new ChipDelegate(table));
    table->setRowUnits(46);
    connect(referrals_->addButton(tr("Refer to a partner"), "addPartnerReferral"),
            &QPushButton::clicked, this, [this] { context().open(RecordDeed::ReferToPartner); });
    referrals_->addDeed(tr("Record what came of it, or change"), "changePartnerReferral",
                        Qt::Key_F2,
                        [this](qint64 id) { context().open(RecordDeed::ReferToPartner, id); });
    referrals_->addDeed(tr("Remove…"), "removePartnerReferral", Qt::Key_Delete,
                        [this](qint64 id) { removeReferral(id); });
}

void PartnersPanel::makeGrants() {
    using Columns = std::vector<ViewColumn<Grant>>;
    const auto today = [this] { return context().today(); };
    grantRows_ = new ColumnsModel<Grant>(
        Columns{
            {QStringLiteral("on"), tr("Date"),
             [today](const Grant& row) { return ViewCell{dayMonth(row.on, today())}; }},
            {QStringLiteral("category"), tr("What for"),
             [](const Grant& row) {
                 ViewCell cell{labelOf(row.category)};
                 cell.detail = row.note;
                 return cell;
             }},
            {QStringLiteral("amount"), tr("Amount"),
             [](const Grant& row) { return ViewCell{poundsInWords(row.amount.pence)}; },
             Qt::AlignTrailing | Qt::AlignVCenter},
            {QStringLiteral("receipt"), tr("Receipt"),
             [](const Grant& row) {
                 const auto chip = receiptOf(row);
                 ViewCell cell{chip.text};
                 cell.mark = QVariant::fromValue(chip);
                 return cell;
             },
             Qt::AlignLeading | Qt::AlignVCenter, ChipRole},
            {QStringLiteral("fund"), tr("Fund"),
             [this](const Grant& row) {
                 const auto* fund = context().book().find(row.fund);
                 return ViewCell{fund ? fund->name : tr("Not written down")};
             }},
            {QStringLiteral("approved"), tr("Approved by"),
             [this, today](const Grant& row) {
                 const auto* by = context().book().find(row.approvedBy);
                 ViewCell cell{by ? by->name : tr("Not written down")};
                 if (row.approvedOn.isValid())
                     cell.detail = dayMonth(row.approvedOn, today());
                 return cell;
             }},
        },
        [](const Grant& row) { return row.id.value; }, this);
    grants_->setModel(grantRows_, tr("No hardship grant yet."));
    grants_->table()->setItemDelegateForColumn(3, new ChipDelegate(grants_->table()));
    grants_->table()->setRowUnits(46);
    connect(grants_->addButton(tr("Hardship grant"), "addGrant"), &QPushButton::clicked, this,
            [this] { context().open(RecordDeed::GiveGrant); });
    grants_->addDeed(tr("Change"), "changeGrant", Qt::Key_F2,
                     [this](qint64 id) { context().open(RecordDeed::GiveGrant, id); });
    grants_->addDeed(tr("Remove…"), "removeGrant", Qt::Key_Delete,
                     [this](qint64 id) { removeGrant(id); });
}

void PartnersPanel::refresh() {
    referralRows_->setRows(newestFirst(context(), &PartnerReferral::madeOn));
    grantRows_->setRows(newestFirst(context(), &Grant::on));
    for (auto* table : {referrals_, grants_}) {
        table->setMayEdit(context().mayEdit() && context().current());
        table->settle();
        table->table()->setMinimumHeight(u(34) + table->table()->model()->rowCount() * u(46));
    }
    total_->setText(totalWords());
    total_->setVisible(!grantRows_->rows().empty());
}

QString PartnersPanel::totalWords() const {
    qint64 total = 0;
    for (const auto& grant : grantRows_->rows())
        total += grant.amount.pence;
    const auto missing = std::count_if(grantRows_->rows().begin(), grantRows_->rows().end(),
                                       [](const Grant& one) { return one.receipt.isEmpty(); });
    const auto sum = tr("%1 in all.").arg(poundsInWords(total));
    return missing == 0   ? sum
           : missing == 1 ? tr("%1 1 receipt is missing.").arg(sum)
                          : tr("%1 %2 receipts are missing.").arg(sum).arg(missing);
}

QWidget* PartnersPanel::firstFocus() {
    if (auto* first = referrals_->firstFocus())
        return first;
    return findChild<QPushButton*>(QStringLiteral("addPartnerReferral"));
}

void PartnersPanel::removeReferral(qint64 id) {
    const auto* found = context().book().find(Id<PartnerReferral>{id});
    const auto* woman = context().herself();
    if (!found || !woman)
        return;
    const auto before = *found;
    if (ask(this,
            {tr("Remove the referral to %1?").arg(before.organisation),
             tr("%1, made %2. You can undo this.").arg(displayName(*woman), longDay(before.madeOn)),
             tr("Keep it"), tr("Remove")}))
        context().shell.perform(RemoveRecord{before}, tr("The referral to a partner is removed."));
}

void PartnersPanel::removeGrant(qint64 id) {
    const auto* found = context().book().find(Id<Grant>{id});
    const auto* woman = context().herself();
    if (!found || !woman)
        return;
    const auto before = *found;
    if (ask(this, {tr("Remove the grant of %1?").arg(poundsInWords(before.amount.pence)),
                   tr("%1, %2. The fund has it again. You can undo this.")
                       .arg(displayName(*woman), longDay(before.on)),
                   tr("Keep it"), tr("Remove")}))
        context().shell.perform(RemoveRecord{before}, tr("The grant is removed."));
}

} // namespace ninefold
