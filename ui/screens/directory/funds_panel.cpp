// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/directory/funds_panel.h"

#include "core/actions/record_actions.h"
#include "core/base/date_words.h"
#include "ui/parts/buttons.h"
#include "ui/parts/cell_delegates.h"
#include "ui/parts/chip_label.h"
#include "ui/parts/deed_table.h"
#include "ui/parts/empty_state.h"
#include "ui/parts/main_and_side.h"
#include "ui/parts/question.h"
#include "ui/parts/row_table.h"
#include "ui/parts/section_header.h"
#include "ui/screens/directory/directory_bar.h"
#include "ui/style/theme.h"

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ninefold {

namespace {

using Part = DirectoryPlace::Part;

Chip chipOf(const FundRow& row, QDate today) {
    if (row.fund.closedOn.isValid())
        return {Shape::Square, Urgency::Plain,
                isFundOpen(row.fund, today)
                    ? FundsPanel::tr("Closes after %1").arg(dayMonth(row.fund.closedOn, today))
                    : FundsPanel::tr("Closed %1").arg(dayMonth(row.fund.closedOn, today))};
    if (row.sums.balance() < 0)
        return {Shape::Clock, Urgency::Due, FundsPanel::tr("Below zero")};
    return {Shape::Ring, Urgency::Plain, FundsPanel::tr("Open")};
}

template <class Row>
ViewColumn<Row> amountColumn(const char* key, const QString& title,
                             const std::function<qint64(const Row&)>& pence) {
    return {QString::fromLatin1(key), title,
            [pence](const Row& row) { return ViewCell{poundsInWords(pence(row))}; },
            Qt::AlignTrailing | Qt::AlignVCenter};
}

} // namespace

FundsPanel::FundsPanel(Shell& shell, const DirectoryPlace& place, QWidget* parent)
    : DirectoryPanel(shell, place, parent)
    , make_(primaryButton(tr("New fund"), "newFund"))
    , funds_(new DeedTable(tr("Hardship funds"), "funds"))
    , money_(new DeedTable(tr("Money that came in"), "money")) {
    auto* header = new PageHeader(tr("Directory"));
    header->addAction(directoryParts(
        true, [this](bool isFunds) { open(isFunds ? Part::Funds : Part::Services); }));
    header->addAction(make_);
    connect(make_, &QPushButton::clicked, this, [this] { open(Part::NewFund); });
    makeFunds();
    makeMoney();
    empty_ = makeEmpty();
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(empty_);
    column->addWidget(funds_, 1);
    column->addWidget(money_, 1);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(header);
    whole->addWidget(ruleLine());
    whole->addWidget(scrollingPage(content), 1);
}

QWidget* FundsPanel::makeEmpty() {
    const auto sentence = tr("A fund is money that hardship grants come from. With one, every "
                             "grant says where it came from, and what is left stands beside it.");
    auto* state =
        new EmptyState(tr("No fund yet"),
                       mayChange() ? sentence : tr("%1 A manager makes the first.").arg(sentence));
    if (mayChange())
        state->addStep(tr("Make the first fund"), tr("Its name, then the money that came in."),
                       tr("New fund"), QStringLiteral("firstFund"),
                       [this] { open(Part::NewFund); });
    return emptyPage(state);
}

void FundsPanel::makeFunds() {
    using Columns = std::vector<ViewColumn<FundRow>>;
    fundRows_ = new ColumnsModel<FundRow>(
        Columns{
            {QStringLiteral("name"), tr("Fund"),
             [](const FundRow& row) { return ViewCell{row.fund.name}; }},
            {QStringLiteral("state"), tr("State"),
             [this](const FundRow& row) {
                 const auto chip = chipOf(row, today());
                 ViewCell cell{chip.text};
                 cell.mark = QVariant::fromValue(chip);
                 return cell;
             },
             Qt::AlignLeading | Qt::AlignVCenter, ChipRole},
            amountColumn<FundRow>("in", tr("Money in"),
                                  [](const FundRow& row) { return row.sums.moneyIn; }),
            amountColumn<FundRow>("granted", tr("Granted"),
                                  [](const FundRow& row) { return row.sums.granted; }),
            amountColumn<FundRow>("balance", tr("Left"),
                                  [](const FundRow& row) { return row.sums.balance(); }),
            {QStringLiteral("note"), tr("Note"),
             [](const FundRow& row) { return ViewCell{row.fund.note}; }},
        },
        [](const FundRow& row) { return row.fund.id.value; }, this);
    funds_->setModel(fundRows_, {});
    funds_->table()->setItemDelegateForColumn(0, new FirstColumnDelegate(funds_->table()));
    funds_->table()->setItemDelegateForColumn(1, new ChipDelegate(funds_->table()));
    funds_->table()->setRowUnits(34);
    funds_->setMinimumHeight(u(180));
    funds_->addDeed(tr("Record money"), "recordMoney", 0,
                    [this](qint64 id) { open(Part::NewMoney, id); });
    funds_->addDeed(tr("Change or close"), "changeFund", Qt::Key_F2,
                    [this](qint64 id) { open(Part::Fund, id); });
    funds_->addDeed(tr("Remove…"), "removeFund", Qt::Key_Delete,
                    [this](qint64 id) { removeFund(id); });
}

void FundsPanel::makeMoney() {
    using Columns = std::vector<ViewColumn<IncomeRow>>;
    moneyRows_ = new ColumnsModel<IncomeRow>(
        Columns{
            {QStringLiteral("on"), tr("Date"),
             [this](const IncomeRow& row) { return ViewCell{dayMonth(row.income.on, today())}; }},
            {QStringLiteral("fund"), tr("Fund"),
             [](const IncomeRow& row) { return ViewCell{row.fund}; }},
            amountColumn<IncomeRow>("amount", tr("Amount"),
                                    [](const IncomeRow& row) { return row.income.amount.pence; }),
            {QStringLiteral("source"), tr("From whom"),
             [](const IncomeRow& row) { return ViewCell{row.income.source}; }},
        },
        [](const IncomeRow& row) { return row.income.id.value; }, this);
    money_->setModel(moneyRows_, tr("No money is recorded yet. Choose a fund and record it."));
    money_->table()->setRowUnits(34);
    money_->setMinimumHeight(u(180));
    money_->addDeed(tr("Change"), "changeMoney", Qt::Key_F2,
                    [this](qint64 id) { open(Part::Money, id); });
    money_->addDeed(tr("Remove…"), "removeMoney", Qt::Key_Delete,
                    [this](qint64 id) { removeMoney(id); });
}

void FundsPanel::refresh() {
    auto rows = fundRows(book(), today());
    const bool none = rows.empty();
    fundRows_->setRows(std::move(rows));
    moneyRows_->setRows(incomeRows(book()));
    for (auto* table : {funds_, money_}) {
        table->setMayEdit(mayChange());
        table->settle();
        table->setVisible(!none);
    }
    empty_->setVisible(none);
    make_->setVisible(!none && mayChange());
}

QWidget* FundsPanel::firstFocus() {
    if (auto* first = funds_->firstFocus())
        return first;
    auto* make = empty_->findChild<QPushButton*>(QStringLiteral("firstFund"));
    return make ? make : findChild<QPushButton*>(QStringLiteral("showFunds"));
}

void FundsPanel::tellProblems(const Outcome& outcome) {
    if (const auto* problems = std::get_if<Problems>(&outcome); problems && !problems->empty())
        shell().tell(Banner::Kind::Over, problems->front().text);
}

void FundsPanel::removeFund(qint64 id) {
    const auto* found = book().find(Id<Fund>{id});
    if (!found)
        return;
    const auto before = *found;
    if (ask(this, {tr("Remove %1?").arg(before.name),
                   tr("What came into it goes too. If it only makes no grants now, enter the day "
                      "it was closed instead. You can undo this."),
                   tr("Keep it"), tr("Remove")}))
        tellProblems(shell().perform(RemoveRecord{before}, tr("The fund is removed.")));
}

void FundsPanel::removeMoney(qint64 id) {
    const auto* found = book().find(Id<FundIncome>{id});
    if (!found)
        return;
    const auto before = *found;
    if (ask(this,
            {tr("Remove %1 of %2?").arg(poundsInWords(before.amount.pence), longDay(before.on)),
             tr("The fund has so much less. You can undo this."), tr("Keep it"), tr("Remove")}))
        tellProblems(shell().perform(RemoveRecord{before}, tr("The money is removed.")));
}

} // namespace ninefold
