// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/exchange/exchange_screen.h"

#include "core/base/durable_file.h"
#include "core/rules/permissions.h"
#include "core/session/caseload_folder.h"
#include "ui/parts/buttons.h"
#include "ui/parts/long_work.h"
#include "ui/parts/main_and_side.h"
#include "ui/parts/prose.h"
#include "ui/parts/section_header.h"
#include "ui/shell/shell.h"
#include "ui/style/theme.h"

#include <QAbstractItemView>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTableWidget>
#include <QTableWidgetItem>
#include <QVBoxLayout>

namespace ninefold {

namespace {

QLabel* sentence(const QString& text, const char* name = nullptr) {
    auto* label = new Prose(text, u(640));
    if (name)
        label->setObjectName(QString::fromLatin1(name));
    return label;
}

QString counted(int number, const QString& one, const QString& many) {
    return QStringLiteral("%1 %2").arg(number).arg(number == 1 ? one : many);
}

QHBoxLayout* row(std::initializer_list<QWidget*> widgets) {
    auto* line = new QHBoxLayout;
    for (auto* widget : widgets)
        line->addWidget(widget);
    line->addStretch();
    return line;
}

} // namespace

ExchangeScreen::ExchangeScreen(Shell& shell)
    : Screen(shell) {
    setObjectName(QStringLiteral("page"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* header = new PageHeader(tr("Move in and out"));
    header->setFact(tr("the whole caseload as CSV files"));
    column->addWidget(header);
    auto* content = new QWidget;
    auto* body = new QVBoxLayout(content);
    const int margin = u(24);
    body->setContentsMargins(margin, margin, margin, margin);
    body->setSpacing(margin);
    body->addWidget(importPart());
    body->addWidget(exportPart());
    body->addStretch(1);
    column->addWidget(scrollingPage(content), 1);
}

QWidget* ExchangeScreen::importPart() {
    auto* part = new QWidget;
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new SectionHeader(tr("Bring a caseload in")));
    importState_ = sentence({}, "importState");
    column->addWidget(importState_);
    choose_ = ordinaryButton(tr("Check a folder…"), "chooseImportFolder");
    bringIn_ = primaryButton(tr("Bring it in"), "bringIn");
    saveList_ = ordinaryButton(tr("Save this list…"), "saveFaults");
    column->addLayout(row({choose_, bringIn_, saveList_}));
    said_ = sentence({}, "importSaid");
    column->addWidget(said_);
    list_ = new QTableWidget(0, 4);
    list_->setObjectName(QStringLiteral("faults"));
    list_->setAccessibleName(tr("What stands in the way"));
    list_->setHorizontalHeaderLabels({tr("File"), tr("Line"), tr("Column"), tr("What is wrong")});
    list_->horizontalHeader()->setStretchLastSection(true);
    list_->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    list_->verticalHeader()->hide();
    list_->setShowGrid(false);
    list_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list_->setSelectionBehavior(QAbstractItemView::SelectRows);
    list_->setWordWrap(false);
    list_->setMinimumHeight(u(240));
    column->addWidget(list_, 1);
    column->addStretch();

    connect(choose_, &QPushButton::clicked, this, [this] {
        const auto folder = QFileDialog::getExistingDirectory(this, tr("Folder with women.csv"));
        if (!folder.isEmpty())
            check(folder);
    });
    connect(bringIn_, &QPushButton::clicked, this, &ExchangeScreen::bringIn);
    connect(saveList_, &QPushButton::clicked, this, &ExchangeScreen::saveFaults);
    return part;
}

QWidget* ExchangeScreen::exportPart() {
    auto* part = new QWidget;
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new SectionHeader(tr("Take the whole caseload out")));
    column->addWidget(
        sentence(tr("Everything about every woman, as files that any spreadsheet opens. They are "
                    "not encrypted: names, addresses and what she told you can be read by whoever "
                    "has the folder. That it was done is written down.")));
    export_ = ordinaryButton(tr("Export everything…"), "exportEverything");
    exportState_ = sentence({}, "exportState");
    column->addLayout(row({export_, exportState_}));
    connect(export_, &QPushButton::clicked, this, [this] {
        const auto parent = QFileDialog::getExistingDirectory(this, tr("Make the folder in"));
        if (!parent.isEmpty())
            exportTo(
                parent +
                QStringLiteral("/caseload-%1").arg(session().now().date.toString(Qt::ISODate)));
    });
    return part;
}

void ExchangeScreen::arrive(const Place&) {
    refresh();
}

void ExchangeScreen::onChanged(const ChangeSet&) {
    refresh();
}

void ExchangeScreen::refresh() {
    const auto role = session().worker().role.value_or(Role::ReadOnly);
    const bool empty = book().all<Woman>().isEmpty();
    auto why = refusal(role, Permission::ImportCaseload);
    if (why.isEmpty() && !empty)
        why = tr("This centre already has %1. A caseload can be brought into a new centre file "
                 "only, so that nothing is doubled.")
                  .arg(counted(static_cast<int>(book().all<Woman>().size()), tr("woman"),
                               tr("women")));
    choose_->setEnabled(why.isEmpty());
    importState_->setText(
        why.isEmpty()
            ? tr("From a folder with women.csv, referrals.csv and the other files of a caseload. "
                 "The folder is checked first; nothing is changed until you say so.")
            : why);
    bringIn_->setVisible(!folder_.isEmpty() && empty);
    const bool hasFaults = !faults_.list.empty();
    saveList_->setVisible(hasFaults);
    list_->setVisible(hasFaults);

    const auto noExport = refusal(role, Permission::ExportCaseload);
    export_->setEnabled(noExport.isEmpty());
    if (!noExport.isEmpty())
        exportState_->setText(noExport);
}

void ExchangeScreen::say(const QString& words) {
    said_->setText(words);
}

void ExchangeScreen::check(const QString& folder) {
    shell().clearBanner();
    ImportOutcome outcome = Imported{};
    runLongWork(this, tr("Checking the folder"), [&](const Progress& progress) {
        outcome = importFolder(session(), folder, true, progress);
    });
    folder_.clear();
    showFaults({});
    if (const auto* failure = std::get_if<Failure>(&outcome))
        say(failure->text);
    else if (const auto* faults = std::get_if<Faults>(&outcome))
        showFaults(*faults);
    else {
        const auto& found = std::get<Imported>(outcome);
        folder_ = folder;
        say(tr("No fault found: %1 with %2, %3 in all.")
                .arg(counted(found.women, tr("woman"), tr("women")),
                     counted(found.referrals, tr("referral"), tr("referrals")),
                     counted(found.rows, tr("row"), tr("rows"))));
    }
    refresh();
    if (!folder_.isEmpty())
        bringIn_->setFocus();
}

void ExchangeScreen::showFaults(const Faults& faults) {
    faults_ = faults;
    // A list of thousands helps nobody on screen; the saved list has them all.
    constexpr size_t shown = 1000;
    const auto count = std::min(shown, faults.list.size());
    list_->setRowCount(static_cast<int>(count));
    for (size_t i = 0; i < count; ++i) {
        const auto& fault = faults.list[i];
        auto what = labelOf(fault.kind);
        if (!fault.value.isEmpty())
            what += QStringLiteral(": ") + fault.value;
        if (!fault.expected.isEmpty())
            what += QStringLiteral(". ") + fault.expected;
        const QString cells[] = {fault.file, fault.line ? QString::number(fault.line) : QString(),
                                 fault.column, what.replace(u'\n', QStringLiteral("\\n"))};
        for (int column = 0; column < 4; ++column) {
            auto* item = new QTableWidgetItem(cells[column]);
            item->setToolTip(cells[column]);
            list_->setItem(static_cast<int>(i), column, item);
        }
    }
    list_->resizeColumnsToContents();
    if (faults.list.empty())
        return say({});
    auto words =
        tr("%1. Nothing was brought in. Put them right in the folder, then check it again.")
            .arg(counted(static_cast<int>(faults.list.size()), tr("thing stands in the way"),
                         tr("things stand in the way")));
    if (faults.list.size() > shown)
        words += tr(" The first %1 are shown.").arg(shown);
    if (!faults.more().isEmpty())
        words += QStringLiteral(" ") + faults.more();
    say(words);
}

void ExchangeScreen::bringIn() {
    ImportOutcome outcome = Imported{};
    runLongWork(this, tr("Bringing the caseload in"), [&](const Progress& progress) {
        outcome = importFolder(session(), folder_, false, progress);
    });
    folder_.clear();
    if (const auto* failure = std::get_if<Failure>(&outcome))
        shell().tell(*failure);
    else if (const auto* faults = std::get_if<Faults>(&outcome))
        showFaults(*faults);
    else {
        say({});
        shell().tell(Banner::Kind::Done, tr("Brought in."),
                     tr("%1 with %2.")
                         .arg(counted(std::get<Imported>(outcome).women, tr("woman"), tr("women")),
                              counted(std::get<Imported>(outcome).referrals, tr("referral"),
                                      tr("referrals"))));
    }
    refresh();
}

void ExchangeScreen::exportTo(const QString& folder) {
    Status done = Done{};
    runLongWork(this, tr("Writing the files"), [&](const Progress& progress) {
        done = exportFolder(session(), folder, progress);
    });
    if (!done)
        return shell().tell(done.failure());
    exportState_->setText(tr("Exported to %1").arg(folder));
    shell().tell(Banner::Kind::Done, tr("Exported."), folder);
}

void ExchangeScreen::saveFaults() {
    const auto path =
        QFileDialog::getSaveFileName(this, tr("Save the list"), QStringLiteral("faults.txt"));
    if (path.isEmpty())
        return;
    QByteArray text;
    for (const auto& fault : faults_.list)
        text += fault.text().toUtf8() + '\n';
    if (const auto saved = writeDurably(path, text); !saved)
        shell().tell(saved.failure());
}

Screen* makeExchangeScreen(Shell& shell) {
    return new ExchangeScreen(shell);
}

} // namespace ninefold
