// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/record/documents_panel.h"

#include "core/base/date_words.h"
#include "ui/parts/cell_delegates.h"
#include "ui/parts/main_and_side.h"
#include "ui/parts/row_table.h"
#include "ui/parts/section_header.h"
#include "ui/screens/record/record_table.h"
#include "ui/style/theme.h"

#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>
#include <QVBoxLayout>

namespace ninefold {

DocumentsPanel::DocumentsPanel(const RecordContext& context, QWidget* parent)
    : RecordPanel(context, parent)
    , documents_(new RecordTable(tr("Documents"), "documents"))
    , words_(new QLabel) {
    makeTable();
    page_ = new MainAndSide(scrollingPage(documents_), 320);
    page_->addToSide(new SectionHeader(tr("What it said")));
    words_->setObjectName(QStringLiteral("documentWords"));
    words_->setTextFormat(Qt::PlainText);
    words_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    words_->setWordWrap(true);
    page_->addToSide(words_);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(page_);
}

void DocumentsPanel::makeTable() {
    using Columns = std::vector<ViewColumn<Document>>;
    rows_ = new ColumnsModel<Document>(
        Columns{
            {QStringLiteral("at"), tr("When"),
             [this](const Document& one) { return ViewCell{nearTime(one.at, context().today())}; }},
            {QStringLiteral("kind"), tr("What"),
             [](const Document& one) {
                 ViewCell cell{labelOf(one.kind)};
                 cell.detail = one.title;
                 return cell;
             }},
            {QStringLiteral("for_whom"), tr("For whom"),
             [](const Document& one) { return ViewCell{one.forWhom}; }},
            {QStringLiteral("way"), tr("How"),
             [this](const Document& one) {
                 ViewCell cell{labelOf(one.way)};
                 const auto* by = context().book().find(one.by);
                 cell.detail = by ? by->name : QString();
                 return cell;
             }}},
        [](const Document& one) { return one.id.value; }, this);
    documents_->setModel(rows_, tr("Nothing was printed, saved or written to her yet. Letters, "
                                   "reports, the plan and sheets are noted here by themselves."));
    connect(documents_->addButton(tr("Write to her"), "writeToHer"), &QPushButton::clicked, this,
            [this] { context().open(RecordDeed::WriteToHer); });
    connect(documents_->table()->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &DocumentsPanel::showWords);
}

void DocumentsPanel::refresh() {
    std::vector<Document> all;
    for (const auto* one : context().book().of<Document>(context().referral))
        all.push_back(*one);
    std::stable_sort(all.begin(), all.end(),
                     [](const Document& a, const Document& b) { return b.at < a.at; });
    rows_->setRows(std::move(all));
    documents_->setMayEdit(context().mayEdit() && context().current());
    documents_->settle();
    auto* table = documents_->table();
    table->setMinimumHeight(u(40) + rows_->rowCount() * u(46));
    showWords();
}

void DocumentsPanel::showWords() {
    const auto chosen = documents_->table()->currentIndex();
    const int row = chosen.isValid() ? chosen.row() : 0;
    const bool any = row < rows_->rowCount();
    const auto text = any ? rows_->rowAt(row).text : QString();
    words_->setText(!any             ? tr("Choose a document.")
                    : text.isEmpty() ? tr("Its words were made from her record as it was then and "
                                          "are not kept beside it.")
                                     : text);
    setType(words_, Type::Text, text.isEmpty() ? "ink2" : "ink");
}

QWidget* DocumentsPanel::firstFocus() {
    if (auto* first = documents_->firstFocus())
        return first;
    return findChild<QPushButton*>(QStringLiteral("writeToHer"));
}

} // namespace ninefold
