// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/referral/referral_screen.h"

#include "core/actions/drafting.h"
#include "core/base/date_words.h"
#include "ui/forms/form_footer.h"
#include "ui/parts/main_and_side.h"
#include "ui/parts/section_header.h"
#include "ui/screens/referral/likely_women.h"
#include "ui/screens/referral/what_follows.h"
#include "ui/shell/record_place.h"
#include "ui/shell/shell.h"
#include "ui/style/theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QSet>
#include <QTimer>
#include <QVBoxLayout>

namespace ninefold {

namespace {

/// A pause in typing after which women already known are looked for.
constexpr int lookAfterMs = 150;
/// With less, the list of parts would squeeze the form between it and what stands at its side.
constexpr int narrowUnits = 1150;

} // namespace

ReferralScreen::ReferralScreen(Shell& shell, QWidget* parent)
    : Screen(shell, parent)
    , header_(new PageHeader(tr("New referral")))
    , kept_(new QLabel)
    , footer_(new FormFooter(tr("Save referral"), "saveReferral"))
    , look_(new QTimer(this)) {
    setType(kept_, Type::Text, "ink2");
    header_->addAction(kept_);
    auto* main = new QWidget;
    auto* across = new QHBoxLayout(main);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(0);
    across->addWidget(makeJumps());
    across->addWidget(makeForm(), 1);
    auto* page = new MainAndSide(main, 324);
    page->addToSide(makeSide());

    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(header_);
    whole->addWidget(ruleLine());
    whole->addWidget(page, 1);
    whole->addWidget(footer_);
    look_->setSingleShot(true);
    look_->setInterval(lookAfterMs);
    connect(look_, &QTimer::timeout, this, [this] {
        if (form_)
            likely_->show(book(), soughtIn(*form_), known_ ? known_->id : Id<Woman>{});
    });
    footer_->setLeave(tr("Keep as draft"), "keepAsDraft");
    connect(footer_, &FormFooter::saveWished, this, &ReferralScreen::attempt);
    connect(footer_, &FormFooter::leaveWished, this, [this] { this->shell().goBack(); });
    connect(footer_, &FormFooter::discardWished, this, &ReferralScreen::discard);
    footer_->hearKeysOf(this);
}

QWidget* ReferralScreen::makeJumps() {
    jumpSide_ = new QWidget;
    auto* side = jumpSide_;
    side->setFixedWidth(u(184));
    jumpColumn_ = new QVBoxLayout(side);
    jumpColumn_->setContentsMargins(u(16), u(14), u(12), u(14));
    jumpColumn_->setSpacing(0);
    auto* note =
        new QLabel(tr("One page; these jump to each part. Only fields marked “needed” must "
                      "be filled in to save."));
    setType(note, Type::Small, "ink2");
    note->setWordWrap(true);
    note->setContentsMargins(u(8), u(12), 0, 0);
    jumpColumn_->addWidget(note);
    jumpColumn_->addStretch(1);
    jumps_ = new QButtonGroup(this);
    jumps_->setExclusive(true);
    return side;
}

QWidget* ReferralScreen::makeForm() {
    formPlace_ = new QWidget;
    auto* column = new QVBoxLayout(formPlace_);
    column->setContentsMargins(u(12), u(14), u(24), u(24));
    column->addStretch(1);
    scroll_ = scrollingPage(formPlace_);
    scroll_->setObjectName(QStringLiteral("referralPage"));
    return scroll_;
}

QWidget* ReferralScreen::makeSide() {
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    likely_ = new LikelyWomen;
    follows_ = new WhatFollows;
    column->addWidget(likely_);
    column->addWidget(follows_);
    connect(likely_, &LikelyWomen::chosen, this, &ReferralScreen::use);
    connect(likely_, &LikelyWomen::unchosen, this, [this] {
        known_.reset();
        settle();
        look_->start();
    });
    connect(likely_, &LikelyWomen::edited, this, [this] { look_->start(); });
    return side;
}

/// Where there is room for the form alone, the list of its parts gives way.
void ReferralScreen::resizeEvent(QResizeEvent* event) {
    Screen::resizeEvent(event);
    jumpSide_->setVisible(width() >= u(narrowUnits));
}

void ReferralScreen::addJump(const ReferralSection& section) {
    auto* jump = new QPushButton(section.title);
    jump->setProperty("kind", QStringLiteral("nav"));
    jump->setCheckable(true);
    jump->setAutoDefault(false);
    jumps_->addButton(jump);
    jumpColumn_->insertWidget(static_cast<int>(jumps_->buttons().size()) - 1, jump);
    connect(jump, &QPushButton::clicked, this, [this, heading = section.heading] {
        const auto top = heading->mapTo(formPlace_, QPoint(0, 0)).y();
        scroll_->verticalScrollBar()->setValue(top - u(8));
        heading->nextInFocusChain()->setFocus(Qt::TabFocusReason);
    });
}

void ReferralScreen::arrive(const Place& place) {
    if (place.subject != 0) { // a referral that is there already is a part of her record
        if (const auto* referral = book().find(Id<Referral>{place.subject}))
            shell().go(
                RecordPlace{referral->woman, referral->id, RecordTab::Referral, RecordDeed::None, 0}
                    .place());
        return;
    }
    if (place.key() != key_ || !isDirty())
        begin(place);
    refresh();
}

void ReferralScreen::begin(const Place& place) {
    key_ = place.key();
    known_.reset();
    likely_->setDismissed({});
    delete form_;
    qDeleteAll(jumps_->buttons());
    form_ = new Form;
    const auto sections = addReferralRows(*form_, book(), today());
    static_cast<QVBoxLayout*>(formPlace_->layout())->insertWidget(0, form_, 0);
    for (const auto& section : sections)
        addJump(section);
    jumps_->buttons().first()->setChecked(true);
    connect(form_, &Form::edited, this, &ReferralScreen::settle);
    form_->setClean();
    kept_->clear();
    if (const auto draft = shell().keptDraft(key_)) {
        giveBack(*draft);
        if (!place.typed.isEmpty())
            shell().tell(Banner::Kind::Info, tr("This is the draft begun earlier."),
                         tr("Save or discard it before you begin another."));
    } else if (!place.typed.isEmpty()) {
        carryOver(*form_, place.typed, today());
    }
    if (place.section.startsWith(u"woman."))
        use({place.section.mid(6).toLongLong()});
}

void ReferralScreen::giveBack(const FormDraft& draft) {
    const auto kept = QJsonDocument::fromJson(draft.answers).object();
    form_->fromJson(QJsonDocument(kept.value(QStringLiteral("form")).toObject()).toJson());
    if (const auto* woman =
            book().find(Id<Woman>{kept.value(QStringLiteral("known")).toString().toLongLong()}))
        known_ = *woman;
    QSet<qint64> dismissed;
    for (const auto& id : kept.value(QStringLiteral("dismissed")).toArray())
        dismissed.insert(id.toString().toLongLong());
    likely_->setDismissed(dismissed);
    kept_->setText(tr("Draft kept %1").arg(timeOfDay(draft.at)));
}

bool ReferralScreen::isDirty() const {
    return form_ && form_->isDirty();
}

std::optional<FormDraft> ReferralScreen::unfinished() const {
    if (!isDirty())
        return std::nullopt;
    QJsonArray dismissed;
    for (const auto id : likely_->dismissed())
        dismissed.append(QString::number(id));
    const QJsonObject kept{
        {QStringLiteral("form"), QJsonDocument::fromJson(form_->toJson()).object()},
        {QStringLiteral("known"), QString::number(known_ ? known_->id.value : 0)},
        {QStringLiteral("dismissed"), dismissed}};
    const auto sought = soughtIn(*form_);
    const auto name = (sought.givenNames + u' ' + sought.familyName).trimmed();
    return FormDraft{key_, name.isEmpty() ? tr("New referral") : tr("New referral, %1").arg(name),
                     session().now(), QJsonDocument(kept).toJson(QJsonDocument::Compact)};
}

QWidget* ReferralScreen::firstFocus() {
    if (form_)
        form_->focusFirst();
    return nullptr;
}

void ReferralScreen::refresh() {
    if (!form_)
        return;
    const auto reason = session().readOnlyReason();
    footer_->setCanSave(reason.isEmpty());
    if (!reason.isEmpty()) {
        form_->setReadOnly(true);
        kept_->setText(reason);
    }
    settle();
}

void ReferralScreen::settle() {
    settleReferralRows(*form_);
    const auto action = referralFrom(*form_, known_);
    auto referral = action.referral;
    if (action.disposal)
        referral.disposal = *action.disposal;
    follows_->show(referral, action.disposal, today());
    header_->setFact((action.woman.givenNames + u' ' + action.woman.familyName).trimmed());
    footer_->setCanDiscard(isDirty());
    look_->start();
}

void ReferralScreen::use(Id<Woman> id) {
    const auto* woman = book().find(id);
    if (!woman)
        return;
    known_ = *woman;
    showKnown(*form_, *woman);
    settle();
}

void ReferralScreen::attempt() {
    if (!form_ || !session().readOnlyReason().isEmpty())
        return;
    if (const auto faults = form_->faults(); !faults.empty()) {
        // Both together: what cannot be read, and what is missing.
        const auto drafted = referralFrom(*form_, known_).draft(book(), session().deed());
        const auto* missing = std::get_if<Problems>(&drafted);
        form_->tell(missing ? *missing : faults);
        return;
    }
    const auto outcome =
        shell().perform(referralFrom(*form_, known_), tr("The referral is in the caseload."));
    if (const auto* changes = std::get_if<ChangeSet>(&outcome)) {
        const auto* referral = recordIn<Referral>(*changes);
        const auto place =
            RecordPlace{referral->woman, referral->id, RecordTab::Overview, RecordDeed::None, 0};
        shell().discardDraft(key_);
        form_->setClean();
        key_.clear();
        shell().go(place.place());
    } else if (const auto* problems = std::get_if<Problems>(&outcome)) {
        form_->tell(*problems);
    } else if (known_ && std::get<Failure>(outcome).kind == Failure::Kind::Conflict) {
        if (const auto* woman = book().find(known_->id))
            known_ = *woman; // what was typed stays; saving again keeps it
    }
}

void ReferralScreen::discard() {
    if (!sureToDiscard(this, tr("The new referral")))
        return;
    shell().discardDraft(key_);
    form_->setClean();
    begin(Place::fromKey(key_));
    refresh();
}

Screen* makeReferralScreen(Shell& shell) {
    return new ReferralScreen(shell);
}

} // namespace ninefold
