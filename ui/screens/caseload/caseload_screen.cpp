// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/caseload/caseload_screen.h"

#include "core/rules/as_at.h"
#include "core/rules/permissions.h"
#include "ui/parts/buttons.h"
#include "ui/parts/cell_delegates.h"
#include "ui/parts/flow_layout.h"
#include "ui/parts/frozen_column.h"
#include "ui/parts/needs_strip.h"
#include "ui/parts/row_table.h"
#include "ui/screens/caseload/caseload_columns.h"
#include "ui/screens/caseload/filter_bar.h"
#include "ui/shell/shell.h"
#include "ui/style/icon.h"
#include "ui/style/theme.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QResizeEvent>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

namespace ninefold {

namespace {

/// From here on the table shows the keyworker and full words (look.md §2).
constexpr int wideWindow = 1600;

qint64 keyOf(const CaseloadRow& row) {
    return row.referral.value;
}

} // namespace

CaseloadScreen::CaseloadScreen(Shell& shell, QWidget* parent)
    : Screen(shell, parent)
    , model_(new ColumnsModel<CaseloadRow>(
          caseloadColumns([this] { return today(); }, [this] { return wide_; }), keyOf, this)) {
    setObjectName(QStringLiteral("caseload"));
    const auto worker = session().worker().id;
    if (holdsOpenCases(book(), worker, today()))
        filter_ = builtInPresets(worker).front().filter;
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHeader());
    bar_ = new FilterBar(this);
    connect(bar_, &FilterBar::filterWanted, this, &CaseloadScreen::setFilter);
    column->addWidget(bar_);
    auto* body = new QWidget(this);
    body_ = new QStackedLayout(body);
    body_->addWidget(buildTable());
    body_->addWidget(buildEmpty());
    column->addWidget(body, 1);
    column->addWidget(buildFooter());
    buildActions();
}

QWidget* CaseloadScreen::buildHeader() {
    auto* header = new QWidget(this);
    header->setMinimumHeight(u(56));
    auto* line = new FlowLayout(u(12), header);
    line->setContentsMargins(u(24), u(13), u(24), u(13));
    line->setLastAtEnd(true);
    auto* title = new QLabel(tr("Caseload"), header);
    title->setObjectName(QStringLiteral("pageTitle"));
    setType(title, Type::Title);
    line->addWidget(title);

    auto* presetLabel = new QLabel(tr("Saved filters"), header);
    presetLabel->hide(); // names the list to a screen reader; a combo box takes no other name
    preset_ = new QComboBox(header);
    preset_->setObjectName(QStringLiteral("preset"));
    preset_->setPlaceholderText(tr("Own filters"));
    preset_->setMinimumWidth(u(206));
    presetLabel->setBuddy(preset_);
    connect(preset_, &QComboBox::activated, this, &CaseloadScreen::choosePreset);
    line->addWidget(preset_);
    keep_ = textButton(tr("Save these filters"), "keepFilters", header);
    connect(keep_, &QPushButton::clicked, this, &CaseloadScreen::keepOrForgetPreset);
    line->addWidget(keep_);

    auto* actions = new QWidget(header);
    auto* row = new QHBoxLayout(actions);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(u(12));
    export_ = ordinaryButton({}, "exportShown", actions);
    export_->setIcon(icon(QStringLiteral("export")));
    connect(export_, &QPushButton::clicked, this, [this] { askExport(false); });
    print_ = ordinaryButton(tr("Print"), "print", actions);
    print_->setIcon(icon(QStringLiteral("print")));
    connect(print_, &QPushButton::clicked, this, &CaseloadScreen::print);
    row->addWidget(export_);
    row->addWidget(print_);
    line->addWidget(actions);
    return header;
}

QWidget* CaseloadScreen::buildTable() {
    auto* holder = new QWidget(this);
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(u(14), 0, 0, 0);
    table_ = new RowTable(holder);
    table_->setObjectName(QStringLiteral("rows"));
    table_->setAccessibleName(tr("Caseload"));
    table_->setModel(model_);
    table_->setContextMenuPolicy(Qt::CustomContextMenu);
    const auto place = [&](const char* key, CellDelegate* delegate) {
        table_->setItemDelegateForColumn(model_->columnOf(QString::fromLatin1(key)), delegate);
    };
    place("known_as", new FirstColumnDelegate(table_));
    place("status", new ChipDelegate(table_));
    place("condition", new ConditionDelegate(table_));
    place("needs", new NeedsDelegate(table_));
    auto* header = table_->horizontalHeader();
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setSortIndicator(static_cast<int>(sortedBy_), Qt::AscendingOrder);
    connect(header, &QHeaderView::sectionClicked, this, &CaseloadScreen::sortBy);
    connect(table_, &QTableView::activated, this, &CaseloadScreen::openRow);
    connect(table_, &QWidget::customContextMenuRequested, this, &CaseloadScreen::showMenu);
    column->addWidget(table_);
    new FrozenColumn(table_);
    return holder;
}

QWidget* CaseloadScreen::buildEmpty() {
    empty_ = new QWidget(this);
    auto* column = new QVBoxLayout(empty_);
    column->setContentsMargins(u(24), u(24), u(24), u(24));
    column->setSpacing(u(8));
    emptyTitle_ = new QLabel(empty_);
    emptyTitle_->setObjectName(QStringLiteral("emptyTitle"));
    setType(emptyTitle_, Type::Heading);
    emptyText_ = new QLabel(empty_);
    setType(emptyText_, Type::Text, "ink2");
    emptyAll_ = ordinaryButton({}, "emptyShowAll", empty_);
    connect(emptyAll_, &QPushButton::clicked, this, [this] {
        if (all_.empty())
            shell().newReferral();
        else
            setFilter(everyone());
    });
    column->addWidget(emptyTitle_);
    column->addWidget(emptyText_);
    column->addWidget(emptyAll_, 0, Qt::AlignLeading);
    column->addStretch(1);
    return empty_;
}

QWidget* CaseloadScreen::buildFooter() {
    footer_ = new QWidget(this);
    footer_->setObjectName(QStringLiteral("footer"));
    footer_->setAttribute(Qt::WA_StyledBackground);
    auto* line = new QHBoxLayout(footer_);
    line->setContentsMargins(u(24), u(9), u(24), u(9));
    line->setSpacing(u(16));
    auto* key = new QLabel(needsKey(), footer_);
    key->setWordWrap(true);
    setType(key, Type::Small, "ink2");
    line->addWidget(key, 1);
    line->addWidget(new NeedsLegend(footer_));
    return footer_;
}

void CaseloadScreen::buildActions() {
    const auto action = [this](const QString& text, const char* name) {
        auto* made = new QAction(text, this);
        made->setObjectName(QString::fromLatin1(name));
        return made;
    };
    openAction_ = action(tr("Open her record"), "openRecord");
    connect(openAction_, &QAction::triggered, this, [this] { openRow(table_->currentIndex()); });
    exportShown_ = action(tr("Export what is shown…"), "exportShownAction");
    connect(exportShown_, &QAction::triggered, this, [this] { askExport(false); });
    exportAll_ = action(tr("Export everybody…"), "exportAllAction");
    connect(exportAll_, &QAction::triggered, this, [this] { askExport(true); });
    printAction_ = action(tr("Print the list…"), "printAction");
    connect(printAction_, &QAction::triggered, this, &CaseloadScreen::print);
}

void CaseloadScreen::arrive(const Place&) {
    refresh();
}

QList<QAction*> CaseloadScreen::recordActions() const {
    return {openAction_};
}

QList<QAction*> CaseloadScreen::fileActions() const {
    QList<QAction*> list;
    const auto role = session().deed().role;
    if (mayDo(role, Permission::EditRecords))
        list << exportShown_;
    if (mayDo(role, Permission::ExportCaseload))
        list << exportAll_;
    return list << printAction_;
}

QWidget* CaseloadScreen::firstFocus() {
    return model_->rowCount() > 0 ? static_cast<QWidget*>(table_) : emptyAll_;
}

void CaseloadScreen::setFilter(const CaseloadFilter& filter) {
    filter_ = filter;
    showRows();
}

void CaseloadScreen::refresh() {
    all_ = caseloadRows(book(), today());
    showRows();
}

void CaseloadScreen::showRows() {
    auto view = caseloadView(all_, filter_, sortedBy_, descending_);
    hidden_ = view.hidden;
    const bool wasEmpty = model_->rowCount() == 0;
    model_->setRows(std::move(view.rows));
    const auto shown = model_->rows().size();
    bar_->show(filter_, book(), shown, hidden_);
    showPresets();
    export_->setText(tr("Export %1 shown").arg(shown));
    export_->setVisible(shown > 0 && mayDo(session().deed().role, Permission::EditRecords));
    print_->setVisible(shown > 0);
    exportShown_->setEnabled(shown > 0);
    printAction_->setEnabled(shown > 0);
    exportAll_->setEnabled(!all_.empty());

    emptyTitle_->setText(all_.empty() ? tr("No referrals yet")
                                      : tr("No woman matches these filters"));
    emptyText_->setText(all_.empty()       ? tr("Every woman who is referred stands here.")
                        : all_.size() == 1 ? tr("1 is hidden.")
                                           : tr("%1 are hidden.").arg(all_.size()));
    emptyAll_->setText(all_.empty() ? tr("New referral") : tr("Show all %1").arg(all_.size()));
    emptyAll_->setVisible(!all_.empty() || mayDo(session().deed().role, Permission::EditRecords));
    body_->setCurrentIndex(shown == 0 ? 1 : 0);
    footer_->setVisible(shown > 0);
    if (shown > 0 && !table_->currentIndex().isValid())
        table_->setCurrentIndex(model_->index(0, 0));
    if (wasEmpty && shown > 0)
        fitColumns();
}

std::vector<CaseloadPreset> CaseloadScreen::savedPresets() {
    return presetsFromJson(shell().machine().kept(QStringLiteral("caseload/filters")),
                           session().worker().id, book());
}

std::vector<CaseloadPreset> CaseloadScreen::presets() {
    auto list = builtInPresets(session().worker().id);
    for (auto& one : savedPresets())
        list.push_back(std::move(one));
    return list;
}

void CaseloadScreen::showPresets() {
    const auto list = presets();
    auto shown = filter_;
    shown.text.clear(); // what was typed belongs to no set
    preset_->clear();
    int chosen = -1;
    for (const auto& preset : list) {
        if (chosen < 0 && preset.filter == shown)
            chosen = preset_->count();
        preset_->addItem(preset.name);
    }
    preset_->setCurrentIndex(chosen);
    const bool saved = chosen >= 0 && !list[static_cast<size_t>(chosen)].builtIn;
    keep_->setText(saved ? tr("Forget these filters") : tr("Save these filters"));
    keep_->setVisible(chosen < 0 || saved);
}

void CaseloadScreen::choosePreset(int index) {
    const auto list = presets();
    if (index >= 0 && static_cast<size_t>(index) < list.size())
        setFilter(list[static_cast<size_t>(index)].filter);
}

void CaseloadScreen::keepPresets(const std::vector<CaseloadPreset>& saved) {
    shell().machine().keep(QStringLiteral("caseload/filters"),
                           presetsToJson(saved, session().worker().id));
    showPresets();
}

void CaseloadScreen::sortBy(int column) {
    const auto wanted = static_cast<CaseloadColumn>(column);
    descending_ = wanted == sortedBy_ && !descending_;
    sortedBy_ = wanted;
    table_->horizontalHeader()->setSortIndicator(column, descending_ ? Qt::DescendingOrder
                                                                     : Qt::AscendingOrder);
    showRows();
}

/// Every column as wide as its words; what is left over is shared out, what is missing is taken
/// from the name, which has a tooltip, then from the words beside the needs.
void CaseloadScreen::fitColumns() {
    const bool wide = window()->width() >= wideWindow;
    if (wide != wide_) {
        wide_ = wide;
        model_->setRows(model_->rows());
    }
    table_->setColumnHidden(static_cast<int>(CaseloadColumn::Keyworker), !wide_);
    std::vector<int> columns;
    int total = 0;
    for (int i = 0; i < model_->columnCount(); ++i)
        if (!table_->isColumnHidden(i)) {
            table_->setColumnWidth(i, table_->neededWidth(i));
            columns.push_back(i);
            total += table_->columnWidth(i);
        }
    const int room = table_->viewport()->width() - u(14);
    const int spare = room - total;
    if (spare >= 0) {
        for (const int i : columns)
            table_->setColumnWidth(i, table_->columnWidth(i) +
                                          spare / static_cast<int>(columns.size()));
    } else {
        const int name = table_->columnWidth(0);
        table_->setColumnWidth(0, std::max(std::min(name, u(160)), name + spare));
        const int missing = -spare - (name - table_->columnWidth(0));
        const auto needs = static_cast<int>(CaseloadColumn::Needs);
        const int strip = qCeil(needsStripSize(MarkSize::Table).width()) + u(24);
        const int full = table_->columnWidth(needs);
        if (missing > 0)
            table_->setColumnWidth(needs, std::max(std::min(strip, full), full - missing));
    }
}

void CaseloadScreen::resizeEvent(QResizeEvent* event) {
    Screen::resizeEvent(event);
    fitColumns();
}

void CaseloadScreen::openRow(const QModelIndex& index) {
    if (index.isValid())
        shell().openRecord(model_->rowAt(index.row()).woman);
}

/// Also the way to sort without a mouse.
void CaseloadScreen::showMenu(const QPoint& at) {
    QMenu menu(this);
    menu.setObjectName(QStringLiteral("rowMenu"));
    if (table_->currentIndex().isValid())
        menu.addAction(openAction_);
    auto* sort = menu.addMenu(tr("Sort by"));
    for (int i = 0; i < model_->columnCount(); ++i) {
        auto* action = sort->addAction(model_->columns()[static_cast<size_t>(i)].title);
        action->setCheckable(true);
        action->setChecked(i == static_cast<int>(sortedBy_));
        connect(action, &QAction::triggered, this, [this, i] { sortBy(i); });
    }
    menu.exec(table_->viewport()->mapToGlobal(at));
}

std::vector<CaseloadRow> CaseloadScreen::everybody() const {
    return caseloadView(all_, everyone(), sortedBy_, descending_).rows;
}

QString CaseloadScreen::filterWords() const {
    QStringList parts;
    for (const auto kind : filterKinds)
        if (const auto value = valueOf(kind, filter_, book()); !value.isEmpty())
            parts << QStringLiteral("%1: %2").arg(titleOf(kind), value);
    if (!filter_.text.isEmpty())
        parts << tr("Narrowed by “%1”").arg(filter_.text);
    return parts.join(QStringLiteral(" · "));
}

Screen* makeCaseloadScreen(Shell& shell) {
    return new CaseloadScreen(shell);
}

QString caseloadCount(const Session& session) {
    const auto today = session.today();
    const auto worker = session.worker().id;
    const bool mine = holdsOpenCases(session.casebook(), worker, today);
    const auto& referrals = session.casebook().all<Referral>();
    const auto count =
        std::count_if(referrals.begin(), referrals.end(), [&](const Referral& referral) {
            return (!mine || referral.keyworker == worker) && isOpen(referral, today);
        });
    return count == 0 ? QString() : QString::number(count);
}

} // namespace ninefold
