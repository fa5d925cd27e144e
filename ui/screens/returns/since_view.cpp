// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/returns/since_view.h"

#include "core/queries/journal_words.h"
#include "core/queries/private_answers.h"
#include "core/rules/names.h"
#include "ui/models/columns_model.h"
#include "ui/parts/cell_delegates.h"
#include "ui/parts/row_table.h"
#include "ui/parts/section_header.h"
#include "ui/screens/returns/submitted_side.h"
#include "ui/style/theme.h"

#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QSplitter>
#include <QVBoxLayout>

namespace ninefold {

/// A difference and its place in the list.
struct DifferenceRow {
    int place = 0;
    CellDifference it;
};
/// One field of one record that was changed since.
struct ChangeRow {
    int place = 0;
    Id<Woman> woman;
    QString name;
    QString referral;
    QString what;
    QString before;
    QString after;
    QString when;
    QString who;
};

namespace {

template <class Row>
ViewColumn<Row> words(const char* key, const QString& title,
                      std::function<QString(const Row&)> text) {
    return {QString::fromLatin1(key), title,
            [text = std::move(text)](const Row& row) { return ViewCell{text(row)}; }};
}

std::vector<ViewColumn<DifferenceRow>> differenceColumns() {
    using Row = DifferenceRow;
    const auto cell = [](const Row& row, const QString& text) {
        return row.it.isRow() && text.isEmpty() ? SinceView::tr("no row") : text;
    };
    return {
        words<Row>("table", SinceView::tr("Table"), [](const Row& r) { return r.it.tableTitle; }),
        words<Row>("row", SinceView::tr("Row"), [](const Row& r) { return r.it.row; }),
        words<Row>("figure", SinceView::tr("Figure"),
                   [](const Row& r) {
                       return r.it.isRow() ? SinceView::tr("The whole row") : r.it.columnLabel;
                   }),
        words<Row>("then", SinceView::tr("Submitted"),
                   [cell](const Row& r) {
                       return r.it.isRow() ? (r.it.rowThen < 0 ? SinceView::tr("not there")
                                                               : SinceView::tr("there"))
                                           : cell(r, r.it.then);
                   }),
        words<Row>("now", SinceView::tr("Now"), [cell](const Row& r) {
            return r.it.isRow()
                       ? (r.it.rowNow < 0 ? SinceView::tr("not there") : SinceView::tr("there"))
                       : cell(r, r.it.now);
        })};
}

std::vector<ViewColumn<ChangeRow>> changeColumns() {
    using Row = ChangeRow;
    return {
        words<Row>("name", SinceView::tr("Known as"), [](const Row& r) { return r.name; }),
        words<Row>("referral", SinceView::tr("Referral"), [](const Row& r) { return r.referral; }),
        words<Row>("what", SinceView::tr("What"), [](const Row& r) { return r.what; }),
        words<Row>("before", SinceView::tr("Before"), [](const Row& r) { return r.before; }),
        words<Row>("after", SinceView::tr("After"), [](const Row& r) { return r.after; }),
        words<Row>("when", SinceView::tr("When"), [](const Row& r) { return r.when; }),
        words<Row>("who", SinceView::tr("Who"), [](const Row& r) { return r.who; })};
}

/// The changes that stand behind one difference, in words.
std::vector<ChangeRow> changesOf(const Casebook& book, const ChangesBehind& behind,
                                 size_t difference) {
    std::vector<ChangeRow> out;
    for (const auto& changed : behind.referrals) {
        if (std::find(changed.cells.begin(), changed.cells.end(), difference) ==
            changed.cells.end())
            continue;
        const auto* woman = book.find(changed.woman);
        const PrivateAnswers hers(book, changed.changes);
        for (const auto& line : changed.changes) {
            if (hers.holds(line))
                continue;
            const auto said = journalWords(book, line.table, line.field, line.before, line.after);
            if (!said)
                continue;
            out.push_back({static_cast<int>(out.size()), changed.woman,
                           woman ? displayName(*woman) : QString(), changed.referralRef,
                           QStringLiteral("%1: %2").arg(said->thing, said->field), said->before,
                           said->after, dayOfMoment(line.at), line.worker});
        }
    }
    return out;
}

constexpr int rowColumn = 1; ///< of the differences: as long as a row's words are

void settle(RowTable* table, int columns) {
    for (int i = 0; i < columns; ++i)
        table->setColumnWidth(i, std::min(table->neededWidth(i), u(320)));
}

RowTable* rowTable(QAbstractItemModel* model, const char* name, const QString& spoken) {
    auto* table = new RowTable;
    table->setObjectName(QString::fromLatin1(name));
    table->setAccessibleName(spoken);
    table->setModel(model);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setStretchLastSection(true);
    return table;
}

} // namespace

struct SinceView::Parts {
    const Casebook* book = nullptr;
    std::optional<ChangesBehind> behind;
    SectionHeader* title;
    ColumnsModel<DifferenceRow>* differences;
    ColumnsModel<ChangeRow>* changes;
    RowTable* table;
    RowTable* below;
    SectionHeader* belowTitle;
    QLabel* belowNote;
};

SinceView::SinceView(QWidget* parent)
    : QWidget(parent)
    , parts_(std::make_unique<Parts>()) {
    auto& it = *parts_;
    it.title = new SectionHeader({});
    it.differences = new ColumnsModel<DifferenceRow>(
        differenceColumns(), [](const DifferenceRow& row) { return qint64{row.place}; }, this);
    it.changes = new ColumnsModel<ChangeRow>(
        changeColumns(), [](const ChangeRow& row) { return qint64{row.place}; }, this);
    it.table = rowTable(it.differences, "sinceDifferences",
                        tr("Figures that differ from what was submitted"));
    // It gives way, so that what was submitted and what it is now are both in sight.
    it.table->horizontalHeader()->setStretchLastSection(false);
    it.table->horizontalHeader()->setMinimumSectionSize(u(72));
    it.table->horizontalHeader()->setSectionResizeMode(rowColumn, QHeaderView::Stretch);
    it.below = rowTable(it.changes, "sinceChanges", tr("Changes of records behind the figure"));
    it.below->setItemDelegateForColumn(0, new FirstColumnDelegate(it.below));
    it.belowTitle = new SectionHeader(tr("Changes behind it"));
    it.belowNote = new QLabel;
    it.belowNote->setWordWrap(true);
    it.belowNote->setTextFormat(Qt::PlainText);

    auto* parts = new QSplitter(Qt::Vertical);
    parts->addWidget(it.table);
    auto* below = new QWidget;
    auto* belowColumn = new QVBoxLayout(below);
    belowColumn->setContentsMargins(0, 0, 0, 0);
    belowColumn->addWidget(it.belowTitle);
    belowColumn->addWidget(it.belowNote);
    belowColumn->addWidget(it.below, 1);
    parts->addWidget(below);
    parts->setChildrenCollapsible(false);
    auto* column = new QVBoxLayout(this);
    column->addWidget(it.title);
    column->addWidget(parts, 1);

    connect(it.table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) { showChanges(current.row()); });
    connect(it.below, &RowTable::activated, this, [this](const QModelIndex& index) {
        Q_EMIT opened(parts_->changes->rowAt(index.row()).woman.value);
    });
}

SinceView::~SinceView() = default;

void SinceView::show(const Casebook& book, const QString& title,
                     std::vector<CellDifference> differences, std::optional<ChangesBehind> behind) {
    auto& it = *parts_;
    it.book = &book;
    it.behind = std::move(behind);
    it.title->setTitle(title);
    it.title->setNote(QString::number(differences.size()));
    std::vector<DifferenceRow> rows;
    rows.reserve(differences.size());
    for (auto& difference : differences)
        rows.push_back({static_cast<int>(rows.size()), std::move(difference)});
    it.differences->setRows(std::move(rows));
    settle(it.table, it.differences->columnCount());
    if (it.differences->rowCount() > 0)
        it.table->setCurrentIndex(it.differences->index(0, 0));
    showChanges(it.differences->rowCount() > 0 ? 0 : -1);
}

void SinceView::showChanges(int difference) {
    auto& it = *parts_;
    std::vector<ChangeRow> rows;
    if (it.behind && difference >= 0)
        rows = changesOf(*it.book, *it.behind, static_cast<size_t>(difference));
    it.belowNote->setText(
        difference < 0 ? QString()
        : !it.behind ? tr("The return came into this file with an import, so its journal does not "
                          "tell what has changed since.")
        : rows.empty()
            ? tr("No change of a record made it so: a setting, the program or the definition is "
                 "another.")
            : QString());
    it.belowNote->setVisible(!it.belowNote->text().isEmpty());
    it.changes->setRows(std::move(rows));
    settle(it.below, it.changes->columnCount());
}

} // namespace ninefold
