// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/supervision/supervision_forms.h"

#include "core/actions/record_actions.h"
#include "core/actions/supervision_actions.h"
#include "core/base/text.h"
#include "core/rules/names.h"
#include "core/rules/offered.h"
#include "ui/forms/many_choice_field.h"
#include "ui/forms/referral_rows.h"
#include "ui/forms/stored_form.h"
#include "ui/parts/buttons.h"
#include "ui/parts/flow_layout.h"
#include "ui/parts/section_header.h"
#include "ui/shell/paper_out.h"
#include "ui/style/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ninefold {

namespace {

using Part = SupervisionPlace::Part;

PageForm::Words leaveWords(const Leave* change) {
    return {change ? LeaveForm::tr("Change days away") : LeaveForm::tr("Days away"),
            LeaveForm::tr("Save days away"),
            LeaveForm::tr("The days away are kept."),
            {},
            Permission::ManageWorkers};
}

/// Everybody who holds something, whether or not she still works here.
ChoiceField* holdersChoice(const Casebook& book, QDate today) {
    auto* choice = new ChoiceField(ChoiceField::Manner::List);
    choice->setBlankWords(HandoverForm::tr("Choose whose caseload it is"));
    for (const auto& worker : book.all<Worker>())
        if (!heldBy(book, worker.id, today).empty())
            choice->addChoice(QString::number(worker.id.value), worker.name);
    return choice;
}

} // namespace

LeaveForm::LeaveForm(Shell& shell, const Leave* change, QWidget* parent)
    : PageForm(shell, leaveWords(change), parent) {
    const auto shown = change ? change->worker : Id<Worker>();
    auto* who = keyworkerChoice(book(), shown);
    who->setBlankWords(tr("Choose who is away"));
    form()->addStored<Leave>("worker", who);
    form()->addStored<Leave>("from", new DateField(today()));
    form()->addStored<Leave>("until", new DateField(today()));
    auto* cover = keyworkerChoice(book(), change ? change->cover : Id<Worker>());
    cover->setBlankWords(tr("Nobody"));
    form()->addStored<Leave>("cover", cover,
                             tr("Her work is on the list of whoever covers, until she is back."));
    form()->addStored<Leave>("note", new TextField,
                             tr("Not why she is away: everybody who works here can read this."));
    if (change) {
        before_ = *change;
        fillFrom(*form(), *before_);
    }
    ready();
}

Outcome LeaveForm::save(const QString& saved) {
    return shell().perform(SaveRecord<Leave>{before_, readInto(*form(), before_.value_or(Leave{}))},
                           saved);
}

Problems LeaveForm::catchUp() {
    const auto* now = before_ ? book().find(before_->id) : nullptr;
    if (!now)
        return {{QString(), tr("These days away were removed meanwhile.")}};
    auto both = bringTogether(*form(), *before_, *now);
    before_ = *now;
    return both;
}

Place LeaveForm::next() const {
    return SupervisionPlace{Part::Away, 0}.place();
}

HandoverForm::HandoverForm(Shell& shell, Id<Worker> from, QWidget* parent)
    : PageForm(shell,
               {tr("Hand a caseload over"),
                tr("Hand over"),
                tr("The caseload is handed over."),
                {},
                Permission::Supervise},
               parent)
    , from_(holdersChoice(book(), today()))
    , to_(keyworkerChoice(book(), {}))
    , women_(new ManyChoiceField(8)) {
    to_->setBlankWords(tr("Choose who takes it over"));
    form()->add(QStringLiteral("from"), {tr("Whose caseload"), {}, true}, from_);
    form()->add(QStringLiteral("to"), {tr("Who takes it over"), {}, true}, to_);
    form()->add(QStringLiteral("referrals"),
                {tr("Which women"),
                 tr("Appointments that name her, and her actions of their plans, go with them; "
                    "groups stay."),
                 true},
                women_);
    addBelow(makePending());
    if (from)
        from_->setTyped(QString::number(from.value));
    offerWomen();
    connect(form(), &Form::edited, this, [this] {
        offerWomen();
        showPending();
    });
    ready();
    showPending();
}

QWidget* HandoverForm::makePending() {
    auto* part = new QWidget;
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, u(16), 0, 0);
    column->setSpacing(u(8));
    column->addWidget(new SectionHeader(tr("What is pending")));
    pending_ = new QLabel;
    pending_->setObjectName(QStringLiteral("pending"));
    pending_->setTextFormat(Qt::PlainText);
    pending_->setWordWrap(true);
    pending_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(pending_);
    auto* buttons = new QWidget;
    auto* line = new FlowLayout(u(8), buttons);
    auto* toPaper = ordinaryButton(tr("Print the list…"), "printHandover");
    auto* toFile = ordinaryButton(tr("Save the list as PDF…"), "saveHandover");
    const PaperOut paper{tr("handover"), tr("Handover"), {}};
    connect(toPaper, &QPushButton::clicked, this,
            [this, paper] { printPaper(shell(), paper, list(), this); });
    connect(toFile, &QPushButton::clicked, this, [this, paper] {
        if (const auto path = askPdfPath(paper, this); !path.isEmpty())
            saveListTo(path);
    });
    line->addWidget(toPaper);
    line->addWidget(toFile);
    column->addWidget(buttons);
    return part;
}

void HandoverForm::saveListTo(const QString& path) {
    savePaper(shell(), {tr("handover"), tr("Handover"), {}}, list(), path);
}

/// The women of whoever is chosen, all of them ticked.
void HandoverForm::offerWomen() {
    if (offered_ == from().value)
        return;
    offered_ = from().value;
    women_->clearChoices();
    std::vector<std::pair<QString, QString>> women; // name, code
    if (from())
        for (const auto id : heldBy(book(), from(), today()))
            women.emplace_back(displayName(book().womanOf(*book().find(id))),
                               QString::number(id.value));
    std::stable_sort(women.begin(), women.end(), [](const auto& a, const auto& b) {
        return folded(a.first) < folded(b.first);
    });
    QStringList all;
    for (const auto& [name, code] : women) {
        women_->addChoice(code, name);
        all << code;
    }
    women_->setTyped(all.join(u' '));
}

void HandoverForm::showPending() {
    const auto what = handover();
    QStringList lines;
    for (const auto& woman : what.women) {
        QStringList parts = woman.work;
        if (!woman.next.isEmpty())
            parts.prepend(woman.next);
        lines << tr("%1: %2").arg(woman.name, parts.isEmpty() ? tr("nothing is due")
                                                              : parts.join(QStringLiteral("; ")));
    }
    if (!what.groups.isEmpty())
        lines << tr("Groups that stay with %1: %2.")
                     .arg(what.from, what.groups.join(QStringLiteral(", ")));
    pending_->setText(lines.isEmpty() ? tr("Choose whose caseload it is and which women.")
                                      : lines.join(u'\n'));
}

Id<Worker> HandoverForm::from() const {
    return chosenWorker(*from_);
}

Id<Worker> HandoverForm::to() const {
    return chosenWorker(*to_);
}

std::vector<Id<Referral>> HandoverForm::chosen() const {
    std::vector<Id<Referral>> out;
    for (const auto& code : women_->typed().split(u' ', Qt::SkipEmptyParts))
        out.push_back({code.toLongLong()});
    return out;
}

Handover HandoverForm::handover() const {
    return handoverOf(book(), from(), to(), chosen(), today());
}

print::Document HandoverForm::list() const {
    return printedHandover(handover(), book().centre().name, session().moment());
}

Outcome HandoverForm::save(const QString& saved) {
    return shell().perform(HandOver{from(), to(), chosen()}, saved);
}

Place HandoverForm::next() const {
    return SupervisionPlace{}.place();
}

} // namespace ninefold
