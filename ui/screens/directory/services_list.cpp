// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/directory/services_list.h"

#include "core/actions/partner_actions.h"
#include "core/base/day_count.h"
#include "ui/parts/buttons.h"
#include "ui/parts/cell_delegates.h"
#include "ui/parts/chip_label.h"
#include "ui/parts/deed_table.h"
#include "ui/parts/empty_state.h"
#include "ui/parts/main_and_side.h"
#include "ui/parts/row_table.h"
#include "ui/parts/section_header.h"
#include "ui/screens/directory/directory_bar.h"
#include "ui/style/theme.h"

#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ninefold {

namespace {

using Part = DirectoryPlace::Part;

Chip chipOf(const Partner& partner, QDate today) {
    const auto words = reviewInWords(partner, today);
    if (!takesReferrals(partner, today))
        return {Shape::Square, Urgency::Plain, words};
    if (partner.isExample.value_or(false))
        return {Shape::BrokenRing, Urgency::Due, words};
    return needsReviewing(partner, today) ? Chip{Shape::Clock, Urgency::Due, words}
                                          : Chip{Shape::DiscTick, Urgency::Done, words};
}

QString waitingText(const ServiceRow& row) {
    if (row.waiting == 0)
        return {};
    const auto who = row.waiting == 1 ? ServicesList::tr("1 woman waits")
                                      : ServicesList::tr("%1 women wait").arg(row.waiting);
    return ServicesList::tr("%1, longest %2", "2 women wait, longest 16 days")
        .arg(who, daysInWords(row.longestWait));
}

} // namespace

ServicesList::ServicesList(Shell& shell, const DirectoryPlace& place, DirectoryFilter& kept,
                           QWidget* parent)
    : DirectoryPanel(shell, place, parent)
    , kept_(kept)
    , header_(new PageHeader(tr("Directory")))
    , make_(primaryButton(tr("New service"), "newService"))
    , bar_(new DirectoryBar)
    , services_(new DeedTable(tr("Services"), "services")) {
    header_->addAction(directoryParts(
        false, [this](bool isFunds) { open(isFunds ? Part::Funds : Part::Services); }));
    header_->addAction(make_);
    connect(make_, &QPushButton::clicked, this, [this] { open(Part::NewService); });
    bar_->setFilter(kept_);
    connect(bar_, &DirectoryBar::changed, this, [this] {
        kept_ = bar_->filter();
        refresh();
    });
    makeServices();
    empty_ = makeEmpty();
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(empty_);
    column->addWidget(services_, 1);
    column->addStretch();
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(header_);
    whole->addWidget(ruleLine());
    whole->addWidget(bar_);
    whole->addWidget(scrollingPage(content), 1);
}

QWidget* ServicesList::makeEmpty() {
    auto* state = new EmptyState(
        tr("No services yet"),
        tr("The directory holds the services that women are referred to: what they do, for whom, "
           "in which boroughs, how to refer and how long it takes."));
    if (whyNot(Permission::EditRecords).isEmpty()) {
        state->addStep(tr("Begin with London’s women’s services"),
                       tr("Examples from the published contracts. Each is marked to be reviewed "
                          "until you have asked it."),
                       tr("Add the example services"), QStringLiteral("addExamples"),
                       [this] { addExamples(); });
        state->addStep(tr("Or write down the first yourself"),
                       tr("Its name and what it is for are enough."), tr("New service"),
                       QStringLiteral("firstService"), [this] { open(Part::NewService); });
    }
    return emptyPage(state);
}

void ServicesList::makeServices() {
    using Columns = std::vector<ViewColumn<ServiceRow>>;
    rows_ = new ColumnsModel<ServiceRow>(
        Columns{
            {QStringLiteral("name"), tr("Service"),
             [](const ServiceRow& row) {
                 ViewCell cell{row.partner.name};
                 cell.detail = labelOf(row.partner.category);
                 cell.tip = row.partner.whoFor;
                 return cell;
             }},
            {QStringLiteral("state"), tr("State"),
             [this](const ServiceRow& row) {
                 const auto chip = chipOf(row.partner, today());
                 ViewCell cell{chip.text};
                 cell.mark = QVariant::fromValue(chip);
                 return cell;
             },
             Qt::AlignLeading | Qt::AlignVCenter, ChipRole},
            {QStringLiteral("boroughs"), tr("Boroughs"),
             [](const ServiceRow& row) {
                 ViewCell cell{boroughsInShort(row.partner)};
                 cell.spoken = cell.tip = boroughsInWords(row.partner);
                 return cell;
             }},
            {QStringLiteral("capacity"), tr("Places, and who waits"),
             [](const ServiceRow& row) {
                 ViewCell cell{row.partner.capacity};
                 (cell.text.isEmpty() ? cell.text : cell.detail) = waitingText(row);
                 return cell;
             }},
        },
        [](const ServiceRow& row) { return row.partner.id.value; }, this);
    services_->setModel(rows_, tr("No service matches these filters."));
    auto* table = services_->table();
    table->setItemDelegateForColumn(0, new FirstColumnDelegate(table));
    table->setItemDelegateForColumn(1, new ChipDelegate(table));
    table->setRowUnits(46);
    services_->setMinimumHeight(u(240));
    services_->addDeed(tr("Open"), "openService", 0,
                       [this](qint64 id) { open(Part::Service, id); });
}

void ServicesList::addExamples() {
    const auto outcome =
        shell().perform(AddExamplePartners{}, tr("Review each of them with the service."));
    if (std::holds_alternative<ChangeSet>(outcome))
        services_->table()->setFocus();
}

void ServicesList::refresh() {
    auto rows = serviceRows(book(), kept_, today());
    const int all = static_cast<int>(book().all<Partner>().size());
    const int shown = static_cast<int>(rows.size());
    rows_->setRows(std::move(rows));
    services_->settle();
    bar_->setCount(shown, all - shown);
    bar_->setVisible(all > 0);
    empty_->setVisible(all == 0);
    services_->setVisible(all > 0);
    make_->setVisible(all > 0 && whyNot(Permission::EditRecords).isEmpty());
}

QWidget* ServicesList::firstFocus() {
    if (auto* first = services_->firstFocus())
        return first;
    if (!book().all<Partner>().isEmpty())
        return bar_->findChild<QLineEdit*>();
    return empty_->findChild<QPushButton*>(QStringLiteral("addExamples"));
}

} // namespace ninefold
