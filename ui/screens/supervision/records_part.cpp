// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/supervision/records_part.h"

#include "core/actions/supervision_actions.h"
#include "core/base/date_words.h"
#include "core/rules/offered.h"
#include "ui/parts/cell_delegates.h"
#include "ui/parts/chip_label.h"
#include "ui/parts/deed_table.h"
#include "ui/parts/row_table.h"
#include "ui/parts/section_header.h"
#include "ui/shell/record_place.h"
#include "ui/style/icon.h"
#include "ui/style/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace ninefold {

namespace {

constexpr size_t sampleSize = 5;

Chip chipOf(const SupervisionRow& row, QDate today) {
    if (row.check.answeredOn.isValid())
        return {Shape::DiscTick, Urgency::Done,
                RecordsPart::tr("Answered %1").arg(dayMonth(row.check.answeredOn, today))};
    return {Shape::Clock, Urgency::Due, RecordsPart::tr("Waits for an answer")};
}

Chip chipOf(const RecordToCheck& row, QDate today) {
    if (!row.checkedOn.isValid())
        return {Shape::Ring, Urgency::Plain, RecordsPart::tr("Never looked at")};
    if (row.checkedOn == today)
        return {Shape::DiscTick, Urgency::Done, RecordsPart::tr("Checked today")};
    return {Shape::Ring, Urgency::Plain,
            RecordsPart::tr("Checked %1").arg(dayMonth(row.checkedOn, today))};
}

} // namespace

RecordsPart::RecordsPart(Shell& shell, RecordSample& sample, QWidget* parent)
    : SupervisionPanel(shell, SupervisionPlace::Part::Records, parent)
    , sample_(sample)
    , whose_(new QComboBox)
    , records_(new DeedTable(tr("A sample to look at"), "sample"))
    , notes_(new DeedTable(tr("Notes left on records"), "supervisionNotes")) {
    makeSample();
    makeNotes();
}

void RecordsPart::makeSample() {
    auto* label = new QLabel(tr("&Whose records"));
    label->setBuddy(whose_);
    whose_->setObjectName(QStringLiteral("whose"));
    whose_->addItem(tr("Everybody’s"), 0);
    for (const auto* worker : offeredKeyworkers(book()))
        whose_->addItem(worker->name, worker->id.value);
    whose_->setCurrentIndex(std::max(0, whose_->findData(sample_.keyworker.value)));
    connect(whose_, &QComboBox::activated, this, [this] { draw(); });
    auto* choice = new QWidget;
    auto* line = new QHBoxLayout(choice);
    line->setContentsMargins(u(24), u(12), u(24), 0);
    line->addWidget(label);
    line->addWidget(whose_);
    line->addStretch(1);
    add(choice);

    using Columns = std::vector<ViewColumn<RecordToCheck>>;
    recordRows_ = new ColumnsModel<RecordToCheck>(
        Columns{{QStringLiteral("name"), tr("Name"),
                 [](const RecordToCheck& row) {
                     ViewCell cell{row.name};
                     cell.detail = row.womanRef;
                     return cell;
                 }},
                {QStringLiteral("keyworker"), tr("Keyworker"),
                 [](const RecordToCheck& row) {
                     return ViewCell{row.keyworkerName.isEmpty() ? tr("Nobody")
                                                                 : row.keyworkerName};
                 }},
                {QStringLiteral("received"), tr("Received"),
                 [this](const RecordToCheck& row) {
                     return ViewCell{dayMonth(row.receivedOn, today())};
                 }},
                {QStringLiteral("checked"), tr("Looked at"),
                 [this](const RecordToCheck& row) {
                     const auto chip = chipOf(row, today());
                     ViewCell cell{chip.text};
                     cell.mark = QVariant::fromValue(chip);
                     return cell;
                 },
                 Qt::AlignLeading | Qt::AlignVCenter, ChipRole}},
        [](const RecordToCheck& row) { return row.referral.value; }, this);
    records_->setModel(recordRows_, tr("Every record was looked at in the last three months."));
    records_->table()->setItemDelegateForColumn(0, new FirstColumnDelegate(records_->table()));
    records_->table()->setItemDelegateForColumn(3, new ChipDelegate(records_->table()));
    connect(records_->addButton(tr("Another sample"), "anotherSample"), &QPushButton::clicked, this,
            &RecordsPart::draw);
    const auto go = [this](qint64 id, RecordDeed deed) {
        if (const auto* referral = book().find(Id<Referral>{id}))
            shell().go(placeOf(referral->woman, referral->id, deed).place());
    };
    records_->addDeed(tr("Open record"), "openRecord", 0,
                      [go](qint64 id) { go(id, RecordDeed::None); });
    records_->addDeed(tr("All in order"), "markChecked", 0, [this](qint64 id) { markChecked(id); });
    records_->addDeed(tr("Leave a note…"), "leaveNote", 0,
                      [go](qint64 id) { go(id, RecordDeed::CheckRecord); });
    add(records_);
}

void RecordsPart::makeNotes() {
    using Columns = std::vector<ViewColumn<SupervisionRow>>;
    noteRows_ = new ColumnsModel<SupervisionRow>(
        Columns{{QStringLiteral("name"), tr("Name"),
                 [](const SupervisionRow& row) {
                     ViewCell cell{row.name};
                     cell.detail = row.keyworkerName;
                     return cell;
                 }},
                {QStringLiteral("note"), tr("Note"),
                 [this](const SupervisionRow& row) {
                     ViewCell cell{row.check.note};
                     cell.detail = tr("%1, %2", "Ruth Delaney, 4 Mar")
                                       .arg(row.by, dayMonth(row.check.on, today()));
                     cell.tip = row.check.note;
                     return cell;
                 }},
                {QStringLiteral("answer"), tr("Answer"),
                 [this](const SupervisionRow& row) {
                     const auto chip = chipOf(row, today());
                     ViewCell cell{chip.text};
                     cell.mark = QVariant::fromValue(chip);
                     cell.tip = row.check.answer;
                     return cell;
                 },
                 Qt::AlignLeading | Qt::AlignVCenter, ChipRole}},
        [](const SupervisionRow& row) { return row.check.id.value; }, this);
    notes_->setModel(noteRows_, tr("No note waits for an answer."));
    notes_->table()->setItemDelegateForColumn(0, new FirstColumnDelegate(notes_->table()));
    notes_->table()->setItemDelegateForColumn(2, new ChipDelegate(notes_->table()));
    notes_->addDeed(tr("Open"), "openNote", 0, [this](qint64 id) {
        const auto* check = book().find(Id<RecordCheck>{id});
        const auto* referral = check ? book().find(check->referral) : nullptr;
        if (referral)
            shell().go(placeOf(referral->woman, referral->id, RecordDeed::AnswerCheck, id).place());
    });
    add(notes_);
}

void RecordsPart::draw() {
    sample_.drawn = true;
    sample_.keyworker = {whose_->currentData().toLongLong()};
    sample_.referrals.clear();
    auto rows = recordsToCheck(book(), today());
    if (sample_.keyworker)
        std::erase_if(rows,
                      [&](const RecordToCheck& row) { return row.keyworker != sample_.keyworker; });
    for (const auto& row : sampleOf(rows, today(), sampleSize, secureRandomBelow))
        sample_.referrals.push_back(row.referral);
    refresh();
}

void RecordsPart::markChecked(qint64 referral) {
    const auto outcome =
        shell().perform(CheckRecord{{referral}, {}, false}, tr("The record is marked as checked."));
    if (const auto* problems = std::get_if<Problems>(&outcome); problems && !problems->empty())
        shell().tell(Banner::Kind::Over, problems->front().text);
}

void RecordsPart::refresh() {
    if (!sample_.drawn) {
        draw();
        return;
    }
    auto rows = recordsToCheck(book(), today());
    std::erase_if(rows, [&](const RecordToCheck& row) {
        return std::find(sample_.referrals.begin(), sample_.referrals.end(), row.referral) ==
               sample_.referrals.end();
    });
    recordRows_->setRows(std::move(rows));
    noteRows_->setRows(supervisionNotes(book(), today()));
    settleAll();
}

} // namespace ninefold
