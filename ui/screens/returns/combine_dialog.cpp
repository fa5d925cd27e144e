// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/returns/combine_dialog.h"

#include "core/base/date_words.h"
#include "core/base/text.h"
#include "ui/forms/fields.h"
#include "ui/forms/form_row.h"
#include "ui/parts/buttons.h"
#include "ui/parts/long_work.h"
#include "ui/parts/plain_label.h"
#include "ui/screens/returns/returns_out.h"
#include "ui/shell/shell.h"
#include "ui/style/theme.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QListWidgetItem>
#include <QPointer>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace ninefold {

CombineDialog::CombineDialog(Shell& shell, QWidget* parent)
    : QDialog(parent)
    , shell_(shell)
    , known_(knownDefinitions(shell.session().casebook())) {
    setObjectName(QStringLiteral("combineReturns"));
    setWindowTitle(QStringLiteral("Ninefold"));
    setMinimumWidth(u(600));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(u(20), u(20), u(20), u(16));
    column->setSpacing(u(8));
    column->addWidget(
        plainLabel(tr("Add up the returns of several centres"), Type::Heading, "ink"));
    column->addWidget(
        plainLabel(tr("Choose the folder of each centre’s return, as Save all files made "
                      "it: the same return for the same period. Each centre stands in the "
                      "sum by itself, then all together. A woman whom two centres know is "
                      "counted at each."),
                   Type::Text, "ink"));
    column->addWidget(makeList(), 1);
    name_ = new TextField;
    name_->setObjectName(QStringLiteral("combineName"));
    column->addWidget(new FormRow(
        {tr("Who adds them up"), tr("Stands on the cover; left blank: “3 centres”")}, name_));
    soFar_ = new QCheckBox(tr("&Add up provisional returns too"));
    soFar_->setObjectName(QStringLiteral("combineSoFar"));
    column->addWidget(soFar_);
    state_ = plainLabel({}, Type::Strong, "ink");
    state_->setObjectName(QStringLiteral("combineState"));
    column->addWidget(state_);
    column->addWidget(makeButtons());
    connect(name_, &AnswerField::edited, this, &CombineDialog::addUp);
    connect(soFar_, &QCheckBox::toggled, this, &CombineDialog::addUp);
    fillList();
    addUp();
}

QWidget* CombineDialog::makeList() {
    auto* part = new QWidget;
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    list_ = new QListWidget;
    list_->setObjectName(QStringLiteral("combineFolders"));
    list_->setAccessibleName(tr("Returns to be added up"));
    list_->setMinimumHeight(u(140));
    setSheetProperty(list_, "ticks", true); // a frame, which an empty list needs most
    column->addWidget(list_, 1);
    auto* line = new QHBoxLayout;
    auto* choose = ordinaryButton(tr("Choose a folder…"), "combineAdd");
    choose->setAutoDefault(false);
    remove_ = textButton(tr("Take out"), "combineRemove");
    remove_->setAutoDefault(false);
    line->addWidget(choose);
    line->addWidget(remove_);
    line->addStretch(1);
    column->addLayout(line);
    connect(choose, &QPushButton::clicked, this, &CombineDialog::askFolder);
    connect(remove_, &QPushButton::clicked, this, &CombineDialog::removeChosen);
    connect(list_, &QListWidget::currentRowChanged, this,
            [this](int row) { remove_->setEnabled(row >= 0); });
    return part;
}

QWidget* CombineDialog::makeButtons() {
    auto* part = new QWidget;
    auto* line = new QHBoxLayout(part);
    line->setContentsMargins(0, u(12), 0, 0);
    auto* close = ordinaryButton(tr("Close"), "closeCombine");
    preview_ = ordinaryButton(tr("Preview"), "previewCombined");
    save_ = primaryButton(tr("Save all files…"), "saveCombined");
    line->addStretch(1);
    for (auto* button : {close, preview_, save_}) {
        button->setAutoDefault(false);
        line->addWidget(button);
    }
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(preview_, &QPushButton::clicked, this,
            [this] { previewReturn(shell_, *added_, this); });
    connect(save_, &QPushButton::clicked, this, [this] {
        if (askReturnFolder(shell_, *added_, this))
            accept();
    });
    return part;
}

void CombineDialog::askFolder() {
    const auto folder = QFileDialog::getExistingDirectory(this, tr("Folder of a centre’s return"));
    if (!folder.isEmpty())
        add(folder);
}

void CombineDialog::add(const QString& folder) {
    auto set = readReturnSet(folder);
    if (!set) {
        // What was chosen before still stands: only this folder is refused.
        state_->setText(set.failure().text);
        return;
    }
    sets_.push_back(std::move(*set));
    fillList();
    list_->setCurrentRow(list_->count() - 1);
    addUp();
}

void CombineDialog::removeChosen() {
    const int row = list_->currentRow();
    if (row < 0)
        return;
    sets_.erase(sets_.begin() + row);
    fillList();
    list_->setCurrentRow(std::min(row, list_->count() - 1));
    addUp();
}

QString CombineDialog::titleOf(const ReturnSet& set) const {
    for (const auto& one : known_)
        if (toUtf8(one.id) == set.definitionId)
            return one.title;
    return fromUtf8(set.definitionId);
}

void CombineDialog::fillList() {
    const QSignalBlocker quiet(list_);
    list_->clear();
    for (const auto& set : sets_) {
        auto text = tr("%1: %2, %3, in %4")
                        .arg(set.centre, titleOf(set), set.period.label(),
                             QFileInfo(set.folder).fileName());
        if (set.provisional)
            text = tr("%1, so far, as at %2").arg(text, longDay(set.asAt));
        auto* item = new QListWidgetItem(text);
        item->setToolTip(set.folder);
        item->setSizeHint(QSize(0, u(32)));
        list_->addItem(item);
    }
    remove_->setEnabled(list_->currentRow() >= 0);
}

/// Anew whenever something was chosen: what stands in the way is said at once.
void CombineDialog::addUp() {
    added_.reset();
    QString why;
    if (sets_.size() < 2) {
        why = sets_.empty() ? tr("Choose the folders of two centres or more.")
                            : tr("Choose the folder of another centre.");
    } else {
        if (const auto definition = definitionOf(sets_.front(), known_)) {
            Result<Return> made = Failure{Failure::Kind::Cancelled, {}};
            const CombineRequest request{name_->text().simplified(), soFar_->isChecked()};
            runLongWork(this, tr("Adding up the returns"),
                        [&](const Progress&) { made = addUpReturns(sets_, *definition, request); });
            if (made)
                added_ = std::move(*made);
            else
                why = made.failure().text;
        } else {
            why = definition.failure().text;
        }
    }
    state_->setText(added_ ? tr("%1: %2 centres added up for %3.")
                                 .arg(added_->title)
                                 .arg(sets_.size())
                                 .arg(added_->period.label())
                           : why);
    preview_->setEnabled(added_.has_value());
    save_->setEnabled(added_.has_value());
}

void addUpReturns(Shell& shell, QWidget* page) {
    const QPointer<CombineDialog> dialog = new CombineDialog(shell, page);
    dialog->exec();
    // Locking may have taken the dialog away with its page while it was open.
    delete dialog;
}

} // namespace ninefold
