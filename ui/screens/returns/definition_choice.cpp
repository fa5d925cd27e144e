// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/returns/definition_choice.h"

#include "core/returns/submission.h"
#include "core/rules/permissions.h"
#include "ui/parts/buttons.h"
#include "ui/shell/shell.h"
#include "ui/style/theme.h"

#include <QComboBox>
#include <QDateTime>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace ninefold {

namespace {

constexpr qint64 largestFile = 1'000'000; ///< bytes: more is no definition

} // namespace

DefinitionChoice::DefinitionChoice(Shell& shell, QWidget* parent)
    : QWidget(parent)
    , shell_(shell)
    , list_(new QComboBox) {
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    auto* label = new QLabel(tr("Retur&n"));
    list_->setObjectName(QStringLiteral("definition"));
    list_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    label->setBuddy(list_);
    auto* loadButton = textButton(tr("Load a definition…"), "loadDefinition");
    loadButton->setVisible(mayDo(shell.session().deed().role, Permission::SubmitReturns));
    line->addWidget(label);
    line->addWidget(list_);
    line->addWidget(loadButton);
    connect(list_, &QComboBox::activated, this, &DefinitionChoice::chosen);
    connect(loadButton, &QPushButton::clicked, this, &DefinitionChoice::askFile);
    fill();
}

void DefinitionChoice::fill() {
    const int kept = std::max(list_->currentIndex(), 0);
    const auto& book = shell_.session().casebook();
    const auto loaded = std::count_if(known_.begin(), known_.end(), [](const KnownDefinition& one) {
        return !one.comesWithProgram;
    });
    // They are only ever added, and reading them all tries every question in them.
    if (!known_.empty() &&
        loaded == static_cast<std::ptrdiff_t>(book.all<LoadedDefinition>().size()))
        return;
    known_ = knownDefinitions(book);
    list_->clear();
    for (const auto& one : known_)
        list_->addItem(one.comesWithProgram ? one.title
                                            : tr("%1 (%2)").arg(one.title, one.version));
    list_->setCurrentIndex(kept);
}

const KnownDefinition& DefinitionChoice::chosenOne() const {
    return known_[static_cast<size_t>(std::max(list_->currentIndex(), 0))];
}

void DefinitionChoice::askFile() {
    const auto path = QFileDialog::getOpenFileName(this, tr("Load a commissioner’s definition"), {},
                                                   tr("Definitions (*.json)"));
    if (!path.isEmpty())
        load(path);
}

void DefinitionChoice::load(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return shell_.tell(Banner::Kind::Over, tr("%1 cannot be read.").arg(path),
                           file.errorString());
    if (file.size() > largestFile)
        return shell_.tell(Banner::Kind::Over, tr("%1 is too large for a definition.").arg(path));
    auto& session = shell_.session();
    const LoadDefinition action{file.readAll(), QFileInfo(path).fileName()};
    const auto outcome = session.run([&](const Casebook& book, const Deed& deed) {
        const Submitter who{
            deed.role, deed.today(), {session.worker().name, QDateTime::currentDateTimeUtc()}};
        return action.draft(book, who);
    });
    if (const auto* failure = std::get_if<Failure>(&outcome))
        return shell_.tell(*failure);
    if (const auto* problems = std::get_if<Problems>(&outcome))
        return shell_.tell(Banner::Kind::Over, tr("The definition was not loaded."),
                           problems->front().text);
    fill();
    list_->setCurrentIndex(list_->count() - 1);
    shell_.tell(Banner::Kind::Done, tr("“%1” is loaded.").arg(known_.back().title),
                tr("Its figures are worked out once, by its own rules."));
    Q_EMIT chosen();
}

} // namespace ninefold
