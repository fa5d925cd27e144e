// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/settings/workers_panel.h"

#include "core/actions/centre_actions.h"
#include "core/rules/permissions.h"
#include "ui/forms/form.h"
#include "ui/forms/passphrase_field.h"
#include "ui/parts/buttons.h"
#include "ui/parts/section_header.h"
#include "ui/screens/settings/new_keys_dialog.h"
#include "ui/shell/shell.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QListWidgetItem>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace ninefold {

WorkersPanel::WorkersPanel(Shell& shell, QWidget* parent)
    : QWidget(parent)
    , shell_(shell)
    , list_(new QListWidget(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(u(8));
    auto* header = new SectionHeader(tr("Workers"), this);
    column->addWidget(header);

    const QString refused = refusal(shell_.session().deed().role, Permission::ManageWorkers);
    if (refused.isEmpty()) {
        auto* add = ordinaryButton(tr("Add a worker"), "addWorker", this);
        auto* keys = ordinaryButton(tr("New recovery key…"), "newRecoveryKey", this);
        header->addAction(keys);
        header->addAction(add);
        connect(add, &QPushButton::clicked, this, &WorkersPanel::startNew);
        connect(keys, &QPushButton::clicked, this, [this] { makeNewKeys(std::nullopt); });
    } else {
        auto* reason = new QLabel(refused, this);
        reason->setWordWrap(true);
        setType(reason, Type::Text, "ink2");
        column->addWidget(reason);
    }
    auto* row = new QHBoxLayout;
    row->setSpacing(u(24));
    list_->setObjectName(QStringLiteral("workers"));
    list_->setAccessibleName(tr("Workers"));
    list_->setMinimumHeight(u(240));
    setSheetProperty(list_, "ticks", true);
    row->addWidget(list_, 1);
    row->addWidget(makeEditor(), 1);
    form_->setReadOnly(!refused.isEmpty());
    save_->setVisible(refused.isEmpty());
    column->addLayout(row);
    connect(list_, &QListWidget::currentRowChanged, this, &WorkersPanel::choose);
}

QWidget* WorkersPanel::makeEditor() {
    auto* editor = new QWidget(this);
    auto* column = new QVBoxLayout(editor);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(u(12));
    title_ = new QLabel(editor);
    setType(title_, Type::Heading);
    column->addWidget(title_);
    form_ = new Form(editor);
    name_ = form_->addStored<Worker>("name", new TextField);
    role_ = form_->addStored<Worker>("role", new ChoiceField(ChoiceField::Manner::Row));
    role_->offer<Role>();
    active_ = form_->addStored<Worker>("active", new YesNoField);
    column->addWidget(form_);
    save_ = ordinaryButton(tr("Save worker"), "saveWorker", editor);
    column->addWidget(save_, 0, Qt::AlignLeft);
    column->addSpacing(u(8));
    access_ = new QLabel(editor);
    access_->setObjectName(QStringLiteral("access"));
    access_->setWordWrap(true);
    setType(access_, Type::Text, "ink2");
    column->addWidget(access_);
    accessForm_ = new Form(editor);
    passphrase_ = accessForm_->add(QStringLiteral("accessPassphrase"), {tr("New passphrase")},
                                   new PassphraseField(PassphraseField::Use::Choosing));
    column->addWidget(accessForm_);
    give_ = ordinaryButton(tr("Set her passphrase"), "giveAccess", editor);
    column->addWidget(give_, 0, Qt::AlignLeft);
    takeAway_ = ordinaryButton(tr("Take her access away…"), "takeAccessAway", editor);
    column->addWidget(takeAway_, 0, Qt::AlignLeft);
    column->addStretch(1);
    connect(save_, &QPushButton::clicked, this, &WorkersPanel::save);
    connect(give_, &QPushButton::clicked, this, &WorkersPanel::giveAccess);
    connect(takeAway_, &QPushButton::clicked, this, [this] { makeNewKeys(shown_); });
    return editor;
}

bool WorkersPanel::hasAccess(Id<Worker> worker) const {
    const auto with = shell_.session().workersWithAccess();
    return std::find(with.begin(), with.end(), worker) != with.end();
}

void WorkersPanel::refresh() {
    const auto wanted = shown_.id;
    const QSignalBlocker quiet(list_);
    list_->clear();
    for (const auto& worker : shell_.session().casebook().all<Worker>()) {
        QStringList words{worker.name};
        words << (worker.role ? labelOf(*worker.role) : tr("no role"));
        if (!worker.active.value_or(true))
            words << tr("no longer here");
        words << (hasAccess(worker.id) ? tr("can sign in") : tr("cannot sign in"));
        auto* item = new QListWidgetItem(words.join(QStringLiteral(", ")), list_);
        item->setData(Qt::UserRole, worker.id.value);
        item->setSizeHint(QSize(u(200), u(34)));
        if (worker.id == wanted)
            list_->setCurrentItem(item);
    }
    if (list_->currentRow() < 0 && !form_->isDirty())
        chooseRowOf(shell_.session().worker().id);
    if (!form_->isDirty())
        choose();
}

void WorkersPanel::chooseRowOf(Id<Worker> worker) {
    for (int row = 0; row < list_->count(); ++row)
        if (list_->item(row)->data(Qt::UserRole).toLongLong() == worker.value)
            list_->setCurrentRow(row);
}

void WorkersPanel::choose() {
    const auto* item = list_->currentItem();
    const auto* worker =
        item ? shell_.session().casebook().find(Id<Worker>{item->data(Qt::UserRole).toLongLong()})
             : nullptr;
    if (!worker)
        return;
    shown_ = *worker;
    title_->setText(worker->name);
    name_->setText(worker->name);
    role_->setValue(worker->role);
    active_->setAnswer(worker->active);
    form_->clearProblems();
    form_->setClean();
    passphrase_->clear();
    passphrase_->setPersonal({worker->name, shell_.session().casebook().centre().name});
    accessForm_->clearProblems();
    // Managers give passphrases; everybody may change her own.
    const bool herself = worker->id == shell_.session().worker().id;
    const bool may = herself || mayDo(shell_.session().deed().role, Permission::ManageWorkers);
    accessForm_->setVisible(may);
    give_->setVisible(may);
    takeAway_->setVisible(may && !herself && hasAccess(worker->id));
    give_->setText(herself ? tr("Set your passphrase") : tr("Set her passphrase"));
    access_->setText(
        herself ? tr("A new passphrase takes the place of your old one.")
        : hasAccess(worker->id)
            ? tr("%1 can sign in. A new passphrase takes the place of the old one.")
                  .arg(worker->name)
            : tr("%1 cannot sign in yet. Give her a passphrase; she can change it here.")
                  .arg(worker->name));
}

void WorkersPanel::startNew() {
    {
        const QSignalBlocker quiet(list_);
        list_->setCurrentRow(-1);
    }
    shown_ = Worker();
    title_->setText(tr("New worker"));
    for (const char* field : {"name", "role", "active"})
        form_->field(QLatin1String(field))->setTyped({});
    active_->setAnswer(true);
    form_->clearProblems();
    form_->setClean();
    access_->setText(tr("Save her first, then give her a passphrase."));
    accessForm_->hide();
    give_->hide();
    takeAway_->hide();
    form_->focusFirst();
}

void WorkersPanel::save() {
    const bool isNew = !shown_.id;
    Outcome outcome;
    if (isNew) {
        outcome = shell_.perform(AddWorker{name_->text(), role_->value<Role>()});
    } else {
        ChangeWorker change{shown_, shown_};
        change.after.name = name_->text();
        change.after.role = role_->value<Role>();
        change.after.active = active_->answer();
        outcome = shell_.perform(change);
    }
    if (const auto* problems = std::get_if<Problems>(&outcome)) {
        form_->tell(*problems);
        return;
    }
    if (!std::holds_alternative<ChangeSet>(outcome))
        return;
    form_->setClean();
    if (const auto* saved = shell_.session().casebook().workerByName(name_->text()))
        shown_ = *saved;
    refresh();
}

void WorkersPanel::giveAccess() {
    if (!accessForm_->tell(passphrase_->isEmpty() ? Problems{{QStringLiteral("accessPassphrase"),
                                                              tr("Enter a passphrase for her")}}
                                                  : accessForm_->faults()))
        return;
    // The session belongs to this thread, so the window waits the second that a key takes.
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const bool herself = shown_.id == shell_.session().worker().id;
    const auto given = herself ? shell_.session().setPassphrase(passphrase_->secret())
                               : shell_.session().giveAccess(shown_.id, passphrase_->secret());
    QApplication::restoreOverrideCursor();
    if (!given) {
        shell_.tell(given.failure());
        return;
    }
    shell_.tell(Banner::Kind::Info, tr("The passphrase is set."),
                tr("%1 can sign in with it.").arg(shown_.name));
    refresh();
}

void WorkersPanel::makeNewKeys(const std::optional<Worker>& leaver) {
    NewKeysDialog dialog(shell_.session(), leaver, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (leaver)
        shell_.tell(Banner::Kind::Info, tr("%1 can no longer sign in.").arg(leaver->name),
                    tr("The new recovery key is the one on your paper."));
    else
        shell_.tell(Banner::Kind::Info, tr("The file has new keys."),
                    tr("The recovery key is the one on your new paper."));
    refresh();
}

} // namespace ninefold
