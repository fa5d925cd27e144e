// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/record/looked_panel.h"

#include "core/base/date_words.h"
#include "core/queries/private_answers.h"
#include "ui/parts/main_and_side.h"
#include "ui/parts/row_table.h"
#include "ui/screens/record/record_table.h"
#include "ui/style/theme.h"

#include <QBoxLayout>
#include <QDateTime>
#include <QResizeEvent>
#include <QScrollArea>
#include <QTimeZone>
#include <QVBoxLayout>

namespace ninefold {

namespace {

/// A time of the journal (UTC) as it was on the clock of the centre.
ClockTime onTheClock(const QString& utc) {
    const auto at = QDateTime::fromString(utc, Qt::ISODate).toTimeZone(QTimeZone("Europe/London"));
    const auto time = at.time();
    return {at.date(), static_cast<qint16>(time.hour() * 60 + time.minute())};
}

} // namespace

LookedPanel::LookedPanel(const RecordContext& context, QWidget* parent)
    : RecordPanel(context, parent)
    , changes_(new RecordTable(tr("What was changed"), "changes"))
    , looks_(new RecordTable(tr("Who has looked"), "looks"))
    , across_(new QBoxLayout(QBoxLayout::LeftToRight)) {
    makeChanges();
    makeLooks();
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(u(8), u(4), u(8), u(8));
    across_->setSpacing(u(8));
    across_->addWidget(changes_, 5);
    across_->addWidget(looks_, 3);
    column->addLayout(across_);
    changes_->setMinimumHeight(u(200));
    looks_->setMinimumHeight(u(200));
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scrollingPage(content));
}

void LookedPanel::makeChanges() {
    using Columns = std::vector<ViewColumn<ChangeRow>>;
    changeRows_ = new ColumnsModel<ChangeRow>(
        Columns{{QStringLiteral("when"), tr("When"),
                 [this](const ChangeRow& r) {
                     ViewCell cell{nearTime(onTheClock(r.line.at), context().today())};
                     cell.detail = r.line.worker;
                     return cell;
                 }},
                {QStringLiteral("what"), tr("What"),
                 [](const ChangeRow& r) {
                     ViewCell cell{QStringLiteral("%1: %2").arg(r.words.thing, r.words.field)};
                     cell.detail = r.line.action;
                     return cell;
                 }},
                {QStringLiteral("before"), tr("Before"),
                 [](const ChangeRow& r) { return ViewCell{r.words.before}; }},
                {QStringLiteral("after"), tr("After"),
                 [](const ChangeRow& r) { return ViewCell{r.words.after}; }}},
        [](const ChangeRow& r) { return r.line.seq; }, this);
    changes_->setModel(changeRows_, tr("Nothing was changed here yet."));
}

void LookedPanel::makeLooks() {
    using Columns = std::vector<ViewColumn<AccessLine>>;
    lookRows_ = new ColumnsModel<AccessLine>(
        Columns{{QStringLiteral("when"), tr("When"),
                 [this](const AccessLine& a) {
                     return ViewCell{nearTime(onTheClock(a.at), context().today())};
                 }},
                {QStringLiteral("who"), tr("Who"),
                 [](const AccessLine& a) {
                     ViewCell cell{a.worker};
                     cell.detail = labelOf(a.kind);
                     if (!a.detail.isEmpty())
                         cell.detail += QStringLiteral(", ") + a.detail;
                     return cell;
                 }}},
        [](const AccessLine& a) { return a.seq; }, this);
    looks_->setModel(lookRows_, tr("Nobody yet."));
}

void LookedPanel::refresh() {
    std::vector<ChangeRow> changes;
    if (const auto lines = context().session().journalOf(context().woman)) {
        const PrivateAnswers hers(context().book(), *lines);
        for (const auto& line : *lines) {
            if (hers.holds(line))
                continue;
            if (auto words =
                    journalWords(context().book(), line.table, line.field, line.before, line.after))
                changes.push_back({line, std::move(*words)});
        }
    }
    changeRows_->setRows(std::move(changes));
    if (auto looks = context().session().accessOf(context().woman))
        lookRows_->setRows(std::move(*looks));
    for (auto* table : {changes_, looks_}) {
        table->setMayEdit(false);
        table->settle();
    }
}

QWidget* LookedPanel::firstFocus() {
    return changes_->firstFocus();
}

void LookedPanel::resizeEvent(QResizeEvent* event) {
    RecordPanel::resizeEvent(event);
    across_->setDirection(width() < u(900) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace ninefold
