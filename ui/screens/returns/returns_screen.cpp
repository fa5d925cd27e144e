// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/returns/returns_screen.h"

#include "core/base/date_words.h"
#include "core/returns/return_folder.h"
#include "ui/parts/buttons.h"
#include "ui/parts/long_work.h"
#include "ui/parts/main_and_side.h"
#include "ui/parts/row_table.h"
#include "ui/parts/section_header.h"
#include "ui/print/pdf.h"
#include "ui/screens/returns/checks_view.h"
#include "ui/screens/returns/period_choice.h"
#include "ui/screens/returns/return_table_model.h"
#include "ui/shell/paper_out.h"
#include "ui/shell/shell.h"
#include "ui/style/theme.h"

#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QDate>
#include <QDateTime>
#include <QDialog>
#include <QFileDialog>
#include <QFrame>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QListWidgetItem>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QPushButton>
#include <QResizeEvent>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ninefold {

namespace {

constexpr int narrowUnits = 1000;

/// Words that may be long, in a narrow column.
QLabel* wrapped(const QString& text) {
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

ReturnsScreen::ReturnsScreen(Shell& shell)
    : Screen(shell) {
    setObjectName(QStringLiteral("page"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    header_ = new PageHeader(tr("Returns"));
    preview_ = ordinaryButton(tr("Preview"), "previewReturn");
    pdf_ = ordinaryButton(tr("Save PDF…"), "savePdf");
    save_ = primaryButton(tr("Save all files…"), "saveReturn");
    header_->addAction(preview_);
    header_->addAction(pdf_);
    header_->addAction(save_);
    column->addWidget(header_);
    column->addWidget(makeBar());
    column->addWidget(makeBody(), 1);

    const auto action = [this](const QString& text, auto slot) {
        auto* made = new QAction(text, this);
        connect(made, &QAction::triggered, this, slot);
        fileActions_.append(made);
    };
    const auto askPdf = [this] {
        const auto path = askPdfPath({suggestedName(), {}, {}}, this);
        if (!path.isEmpty())
            savePdf(path);
    };
    const auto askFolder = [this] {
        const auto parent = QFileDialog::getExistingDirectory(this, tr("Make the folder in"));
        if (!parent.isEmpty())
            saveFolder(parent + QStringLiteral("/") + suggestedName());
    };
    action(tr("Preview and print the return…"), [this] { preview(); });
    action(tr("Save the return as PDF…"), askPdf);
    action(tr("Save all files of the return…"), askFolder);
    connect(preview_, &QPushButton::clicked, this, &ReturnsScreen::preview);
    connect(pdf_, &QPushButton::clicked, this, askPdf);
    connect(save_, &QPushButton::clicked, this, askFolder);
}

ReturnsScreen::~ReturnsScreen() = default;

QWidget* ReturnsScreen::makeBar() {
    auto* bar = new QWidget;
    bar->setObjectName(QStringLiteral("filterbar"));
    bar->setAttribute(Qt::WA_StyledBackground);
    auto* line = new QHBoxLayout(bar);
    line->setContentsMargins(u(24), u(8), u(24), u(8));
    period_ = new PeriodChoice(today());
    line->addWidget(period_);
    connect(period_, &PeriodChoice::chosen, this, &ReturnsScreen::workOut);
    return bar;
}

QWidget* ReturnsScreen::makeBody() {
    list_ = new QListWidget;
    list_->setObjectName(QStringLiteral("returnTables"));
    list_->setAccessibleName(tr("Tables of the return"));
    list_->setFrameShape(QFrame::NoFrame);
    connect(list_, &QListWidget::currentRowChanged, this, &ReturnsScreen::showTable);
    pick_ = new QComboBox;
    pick_->setObjectName(QStringLiteral("pickReturnTable"));
    pick_->setAccessibleName(tr("Tables of the return"));
    pick_->setModel(list_->model());
    connect(pick_, &QComboBox::activated, this, [this](int row) { list_->setCurrentRow(row); });
    connect(list_, &QListWidget::currentRowChanged, pick_, &QComboBox::setCurrentIndex);

    auto* tablePage = new QWidget;
    auto* column = new QVBoxLayout(tablePage);
    column->setContentsMargins(u(20), u(8), 0, 0);
    tableTitle_ = new SectionHeader({});
    tableNote_ = wrapped({});
    model_ = new ReturnTableModel(this);
    table_ = new RowTable;
    table_->setRowUnits(28);
    table_->setObjectName(QStringLiteral("returnTable"));
    table_->setModel(model_);
    table_->setSelectionBehavior(QAbstractItemView::SelectItems);
    table_->verticalHeader()->hide();
    column->addWidget(tableTitle_);
    column->addWidget(tableNote_);
    column->addWidget(table_, 1);

    auto* womenPage = new QWidget;
    auto* womenColumn = new QVBoxLayout(womenPage);
    womenColumn->setContentsMargins(u(20), u(8), 0, 0);
    women_ = new ChecksView;
    womenColumn->addWidget(women_);
    connect(women_, &ChecksView::opened, this,
            [this](qint64 woman) { this->shell().openRecord({woman}); });

    refused_ = wrapped({});
    refused_->setObjectName(QStringLiteral("noReturn"));
    refused_->setAlignment(Qt::AlignTop);
    refused_->setMargin(u(24));

    middle_ = new QStackedWidget;
    middle_->addWidget(tablePage);
    middle_->addWidget(womenPage);
    middle_->addWidget(refused_);

    auto* main = new QWidget;
    auto* across = new QHBoxLayout(main);
    across->setContentsMargins(u(16), u(8), 0, 0);
    across->setSpacing(0);
    across->addWidget(list_);
    auto* right = new QVBoxLayout;
    right->addWidget(pick_);
    right->addWidget(middle_, 1);
    across->addLayout(right, 1);
    page_ = new MainAndSide(main, 286);
    page_->addToSide(makeChecks());
    arrange();
    return page_;
}

/// Where the tables' list would leave no room for a table, they are chosen above it.
void ReturnsScreen::arrange() {
    const bool narrow = width() < u(narrowUnits);
    list_->setFixedWidth(u(200));
    list_->setHidden(narrow);
    pick_->setVisible(narrow);
}

void ReturnsScreen::resizeEvent(QResizeEvent* event) {
    Screen::resizeEvent(event);
    arrange();
}

QWidget* ReturnsScreen::makeChecks() {
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new SectionHeader(tr("Checks")));
    findings_ = new QWidget;
    new QVBoxLayout(findings_);
    findings_->layout()->setContentsMargins(0, 0, 0, 0);
    column->addWidget(findings_);
    return side;
}

void ReturnsScreen::arrive(const Place&) {
    period_->setToday(today());
    workOut();
}

void ReturnsScreen::refresh() {
    period_->setToday(today());
    workOut();
}

void ReturnsScreen::onChanged(const ChangeSet&) {
    workOut();
}

void ReturnsScreen::allowSaving(bool allowed) {
    for (auto* button : {preview_, pdf_, save_})
        button->setEnabled(allowed);
    for (auto* action : fileActions_)
        action->setEnabled(allowed);
}

void ReturnsScreen::workOut() {
    const int kept = list_->currentRow();
    made_.reset();
    QString why;
    if (!definition_) {
        auto definition = builtInDefinition(builtInDefinitions().constFirst());
        if (definition)
            definition_ = std::move(*definition);
        else
            why = definition.failure().text;
    }
    const auto period = period_->period();
    if (!period)
        why = tr("Enter the first and the last day of the period, then choose Show.");
    if (definition_ && period) {
        ReturnRequest request;
        request.period = *period;
        request.today = today();
        request.soFar = period->to >= today();
        Result<Return> made = Failure{Failure::Kind::Cancelled, {}};
        runLongWork(this, tr("Working out the return"), [&](const Progress& progress) {
            made = workOutReturn(book(), *definition_, request, progress);
        });
        if (made)
            made_ = std::move(*made);
        else
            why = made.failure().text;
    }
    allowSaving(made_.has_value());
    fillList();
    fillChecks();
    if (!made_) {
        header_->setFact({});
        refused_->setText(why);
        middle_->setCurrentWidget(refused_);
        return;
    }
    header_->setFact(
        made_->provisional
            ? tr("%1, so far, as at %2: provisional").arg(made_->title, longDay(made_->asAt))
            : tr("%1, as at %2").arg(made_->title, longDay(made_->asAt)));
    list_->setCurrentRow(kept >= 0 && kept < list_->count() ? kept : 1);
}

void ReturnsScreen::fillList() {
    const QSignalBlocker quiet(list_);
    list_->clear();
    if (!made_)
        return;
    int number = 0;
    for (const auto& table : made_->tables) {
        ++number;
        auto* item = new QListWidgetItem(QStringLiteral("%1  %2").arg(number).arg(table.title));
        item->setSizeHint(QSize(0, u(30)));
        list_->addItem(item);
    }
}

void ReturnsScreen::showTable(int index) {
    if (!made_ || index < 0)
        return;
    const auto& table = made_->tables[static_cast<size_t>(index)];
    tableTitle_->setTitle(QStringLiteral("%1  %2").arg(index + 1).arg(table.title));
    tableTitle_->setNote(table.caseLevel ? tr("%1 referrals").arg(table.rows.size()) : QString());
    tableNote_->setText(table.note);
    model_->show(table, table.across);
    table_->setAccessibleName(table.title);
    table_->resizeColumnsToContents();
    table_->horizontalHeader()->setStretchLastSection(false);
    middle_->setCurrentIndex(0);
}

void ReturnsScreen::fillChecks() {
    auto* column = static_cast<QVBoxLayout*>(findings_->layout());
    while (auto* item = column->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    if (!made_)
        return;
    column->addWidget(wrapped(tr("Every figure was worked out twice, in two ways, and agrees.")));
    for (const auto& finding : made_->findings) {
        auto* row = new QWidget;
        auto* line = new QHBoxLayout(row);
        line->setContentsMargins(0, u(4), 0, u(4));
        auto* count = new QLabel(QString::number(finding.referrals.size()));
        count->setFont(ninefold::font(Type::Strong));
        count->setMinimumWidth(u(24));
        count->setAlignment(Qt::AlignRight | Qt::AlignTop);
        line->addWidget(count);
        line->addWidget(wrapped(labelOf(finding.kind)), 1);
        auto* open = textButton(tr("Open"), "openFinding");
        open->setAccessibleName(tr("Open: %1").arg(labelOf(finding.kind)));
        connect(open, &QPushButton::clicked, this,
                [this, kind = finding.kind] { showFinding(kind); });
        line->addWidget(open, 0, Qt::AlignTop);
        column->addWidget(row);
        column->addWidget(ruleLine());
    }
    column->addWidget(
        wrapped(made_->findings.empty()
                    ? tr("Nothing looks unfinished in the records.")
                    : tr("They never stop a return; only their numbers stand on its cover.")));
}

void ReturnsScreen::showFinding(FindingKind kind) {
    for (const auto& finding : made_->findings)
        if (finding.kind == kind)
            women_->show(book(), finding);
    list_->setCurrentRow(-1);
    middle_->setCurrentIndex(1);
}

QString ReturnsScreen::suggestedName() const {
    return QStringLiteral("%1-%2-%3")
        .arg(QString::fromStdString(made_->definitionId), made_->period.from.toString(Qt::ISODate),
             made_->asAt.toString(Qt::ISODate));
}

namespace {

ReturnMaker makerOf(const Session& session) {
    return {session.worker().name, QDateTime::currentDateTimeUtc()};
}

} // namespace

void ReturnsScreen::saveFolder(const QString& folder) {
    Status done = Done{};
    runLongWork(this, tr("Writing the return"), [&](const Progress&) {
        done = writeReturn(*made_, makerOf(session()), folder, print::pdf);
    });
    if (!done)
        return shell().tell(done.failure());
    const auto noted = session().noteAccess(AccessKind::Returned, {}, made_->period.label());
    if (!noted)
        return shell().tell(noted.failure());
    shell().tell(Banner::Kind::Done, tr("The return is saved."), folder);
}

void ReturnsScreen::savePdf(const QString& path) {
    savePaper(shell(), {suggestedName(), made_->period.label(), {}},
              printedReturn(*made_, makerOf(session())), path);
}

void ReturnsScreen::preview() {
    const auto document = printedReturn(*made_, makerOf(session()));
    QPrinter printer(QPrinter::HighResolution);
    QPrintPreviewDialog dialog(&printer, this);
    dialog.setObjectName(QStringLiteral("returnPreview"));
    dialog.setWindowTitle(QStringLiteral("Ninefold"));
    dialog.resize(u(900), u(700));
    connect(&dialog, &QPrintPreviewDialog::paintRequested, this,
            [&document](QPrinter* to) { print::draw(document, *to); });
    if (dialog.exec() != QDialog::Accepted)
        return;
    const auto noted = session().noteAccess(AccessKind::Printed, {}, made_->period.label());
    if (!noted)
        shell().tell(noted.failure());
}

Screen* makeReturnsScreen(Shell& shell) {
    return new ReturnsScreen(shell);
}

} // namespace ninefold
