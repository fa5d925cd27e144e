// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/record/record_screen.h"

#include "core/rules/permissions.h"
#include "ui/parts/main_and_side.h"
#include "ui/screens/record/activities_panel.h"
#include "ui/screens/record/appointments_panel.h"
#include "ui/screens/record/documents_panel.h"
#include "ui/screens/record/looked_panel.h"
#include "ui/screens/record/needs_panel.h"
#include "ui/screens/record/notes_panel.h"
#include "ui/screens/record/overview_panel.h"
#include "ui/screens/record/partners_panel.h"
#include "ui/screens/record/plan_panel.h"
#include "ui/screens/record/record_form.h"
#include "ui/screens/record/record_forms.h"
#include "ui/screens/record/record_header.h"
#include "ui/screens/record/referral_panel.h"
#include "ui/screens/record/safety_panel.h"
#include "ui/screens/record/surveys_panel.h"
#include "ui/style/theme.h"

#include <QAction>
#include <QFrame>
#include <QHBoxLayout>
#include <QHideEvent>
#include <QKeySequence>
#include <QLabel>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace ninefold {

namespace {

/// What a tab or a form needs to be worked in.
constexpr int leastPanelUnits = 240;

Id<Referral> newestReferral(const Casebook& book, Id<Woman> woman) {
    const Referral* newest = nullptr;
    for (const auto* one : book.of<Referral>(woman))
        if (!newest || newest->receivedOn <= one->receivedOn)
            newest = one;
    return newest ? newest->id : Id<Referral>{};
}

} // namespace

RecordScreen::RecordScreen(Shell& shell, QWidget* parent)
    : Screen(shell, parent)
    , context_{shell, {}, {}}
    , header_(new RecordHeader(context_))
    , tabs_(new QTabBar)
    , stack_(new QStackedWidget)
    , gone_(new QLabel)
    , record_(new QWidget)
    , page_(scrollingPage(record_)) {
    tabs_->setObjectName(QStringLiteral("recordTabs"));
    tabs_->setExpanding(false);
    tabs_->setDrawBase(false);
    tabs_->setUsesScrollButtons(true);
    tabs_->setAccessibleName(tr("Parts of her record"));
    for (const auto& title :
         {tr("Overview"), tr("Referral"), tr("Appointments and contacts"), tr("Notes"), tr("Needs"),
          tr("Safety and family"), tr("Plan"), tr("Activities"), tr("Partners"), tr("Surveys"),
          tr("Documents"), tr("Who has looked")})
        tabs_->addTab(title);
    connect(tabs_, &QTabBar::currentChanged, this, [this](int tab) {
        walksTabs_ = tabs_->hasFocus();
        context_.open(static_cast<RecordTab>(tab));
        walksTabs_ = false;
    });
    connect(tabs_, &QTabBar::tabBarClicked, this, [this](int tab) {
        if (form_ && tab == tabs_->currentIndex()) // away from the form, to its part
            context_.open(static_cast<RecordTab>(tab));
    });

    gone_->setText(tr("This record is no longer here. It was removed, perhaps by undoing the "
                      "referral."));
    gone_->setObjectName(QStringLiteral("recordGone"));
    gone_->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    gone_->setContentsMargins(u(24), u(24), u(24), u(24));
    gone_->setWordWrap(true);
    gone_->hide();
    auto* line = new QHBoxLayout;
    line->setContentsMargins(u(14), 0, u(14), 0);
    line->addWidget(tabs_);
    auto* column = new QVBoxLayout(record_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(header_);
    column->addLayout(line);
    auto* rule = new QFrame;
    setSheetProperty(rule, "rule", QStringLiteral("line"));
    column->addWidget(rule);
    column->addWidget(stack_, 1);
    // In big text on a small screen the header scrolls away, so that there is room to work in.
    setLeastHeight();
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(page_, 1);
    whole->addWidget(gone_, 1);
    makeActions();
    connect(&Theme::instance(), &Theme::changed, this, &RecordScreen::rebuild);
}

void RecordScreen::makeActions() {
    const auto add = [this](const QString& text, const char* name, const QKeySequence& keys,
                            auto open) {
        auto* action = new QAction(text, this);
        action->setObjectName(QString::fromLatin1(name));
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, open);
        actions_.append(action);
    };
    const auto deed = [this](RecordDeed wanted) {
        return [this, wanted] { context_.open(wanted); };
    };
    add(tr("New &appointment"), "actionNewAppointment", QKeySequence(tr("Ctrl+Shift+A")),
        deed(RecordDeed::BookAppointment));
    add(tr("New &contact"), "actionNewContact", QKeySequence(tr("Ctrl+Shift+C")),
        deed(RecordDeed::LogContact));
    add(tr("New no&te"), "actionNewNote", QKeySequence(tr("Ctrl+Shift+T")),
        deed(RecordDeed::WriteNote));
    add(tr("&Write to her"), "actionWrite", QKeySequence(tr("Ctrl+Shift+W")),
        deed(RecordDeed::WriteToHer));
    add(tr("Review &missed appointments"), "actionReview", {}, deed(RecordDeed::ReviewAttendance));
    add(tr("New activit&y"), "actionNewActivity", {}, deed(RecordDeed::RecordActivity));
    add(tr("Re&fer to a partner"), "actionPartner", {}, deed(RecordDeed::ReferToPartner));
    add(tr("Hardsh&ip grant"), "actionGrant", {}, deed(RecordDeed::GiveGrant));
    add(tr("Assess &needs"), "actionAssess", QKeySequence(tr("Ctrl+Shift+N")),
        [this] { context_.open(RecordTab::Needs); });
    add(tr("Record a s&core"), "actionScore", {}, deed(RecordDeed::RecordScore));
    add(tr("New r&isk"), "actionNewRisk", {}, deed(RecordDeed::Risk));
    add(tr("New &goal"), "actionGoal", {}, deed(RecordDeed::SetGoal));
    add(tr("&Decide on the referral"), "actionDecide", {}, deed(RecordDeed::Decide));
    add(tr("&Keyworker"), "actionKeyworker", {}, deed(RecordDeed::AllocateKeyworker));
    add(tr("&Tier"), "actionTier", {}, deed(RecordDeed::SetTier));
    add(tr("&Report to the officer"), "actionReport", QKeySequence(tr("Ctrl+Shift+R")),
        deed(RecordDeed::OfficerReport));
    add(tr("&Explain what is asked of her"), "actionExplain", {},
        deed(RecordDeed::ExplainCondition));
    add(tr("The officer has c&hanged"), "actionChangeOfficer", {}, deed(RecordDeed::ChangeOfficer));
    add(tr("What the &police told"), "actionPolice", {}, deed(RecordDeed::PoliceUpdate));
    add(tr("C&onsent"), "actionConsent", {}, deed(RecordDeed::Consent));
    add(tr("What she was tol&d"), "actionInformation", {}, deed(RecordDeed::TellInformation));
    add(tr("&Safe contact"), "actionSafeContact", {}, deed(RecordDeed::ChangeSafeContact));
    if (mayDo(session().deed().role, Permission::Supervise))
        add(tr("Chec&k this record"), "actionCheck", {}, deed(RecordDeed::CheckRecord));
    add(tr("C&lose support…"), "actionClose", {}, deed(RecordDeed::Close));
}

void RecordScreen::arrive(const Place& place) {
    key_ = place.key();
    const auto wanted = RecordPlace::of(place);
    const bool another = wanted.woman != context_.woman;
    const bool kept = !another && book().find(context_.referral);
    context_.woman = wanted.woman;
    context_.referral = book().find(wanted.referral) ? wanted.referral
                        : kept                       ? context_.referral
                                                     : newestReferral(book(), wanted.woman);
    if ((another || !inSight_) && context_.herself()) {
        if (const auto noted = session().noteAccess(AccessKind::OpenedRecord, wanted.woman, {});
            !noted)
            shell().tell(noted.failure());
    }
    inSight_ = true;
    choose(wanted);
    if (form_ && !place.typed.isEmpty())
        form_->takeWish(place.typed);
}

void RecordScreen::hideEvent(QHideEvent* event) {
    Screen::hideEvent(event);
    if (!event->spontaneous()) // a window put away is still the same look
        inSight_ = false;
    if (const auto safety = panels_.find(RecordTab::Safety);
        safety != panels_.end() && !event->spontaneous())
        static_cast<SafetyPanel*>(safety->second)->shut();
}

void RecordScreen::choose(const RecordPlace& place) {
    place_ = place;
    if (!context_.herself()) {
        showGone();
        return;
    }
    page_->show();
    gone_->hide();
    header_->refresh();
    {
        const QSignalBlocker quiet(tabs_);
        tabs_->setCurrentIndex(static_cast<int>(place.tab));
    }
    leaveForm();
    form_ = formOf(place);
    showPanel(form_ ? form_ : panelOf(place.tab));
    const auto draft = shell().keptDraft(key_);
    if (draft)
        static_cast<RecordPanel*>(stack_->currentWidget())->giveBack(*draft);
}

void RecordScreen::showPanel(RecordPanel* panel) {
    if (stack_->indexOf(panel) < 0)
        stack_->addWidget(panel);
    stack_->setCurrentWidget(panel);
    panel->refresh();
}

RecordPanel* RecordScreen::panelOf(RecordTab tab) {
    auto& panel = panels_[tab];
    if (panel)
        return panel;
    switch (tab) {
    case RecordTab::Overview:
        panel = new OverviewPanel(context_);
        break;
    case RecordTab::Referral:
        panel = new ReferralPanel(context_);
        break;
    case RecordTab::Appointments:
        panel = new AppointmentsPanel(context_);
        break;
    case RecordTab::Notes:
        panel = new NotesPanel(context_);
        break;
    case RecordTab::Safety:
        panel = new SafetyPanel(context_);
        break;
    case RecordTab::Needs: {
        auto* needs = new NeedsPanel(context_);
        connect(needs, &NeedsPanel::saved, this, [this] {
            shell().discardDraft(key_);
            refresh();
        });
        connect(needs, &NeedsPanel::left, this, [this] { context_.open(RecordTab::Overview); });
        panel = needs;
        break;
    }
    case RecordTab::Plan:
        panel = new PlanPanel(context_);
        break;
    case RecordTab::Activities:
        panel = new ActivitiesPanel(context_);
        break;
    case RecordTab::Partners:
        panel = new PartnersPanel(context_);
        break;
    case RecordTab::Surveys:
        panel = new SurveysPanel(context_);
        break;
    case RecordTab::Documents:
        panel = new DocumentsPanel(context_);
        break;
    case RecordTab::Looked:
        panel = new LookedPanel(context_);
        break;
    }
    return panel;
}

RecordPanel* RecordScreen::formOf(const RecordPlace& place) {
    auto* form = recordForm(context_, place);
    if (form)
        watch(form);
    return form;
}

void RecordScreen::watch(RecordForm* form) {
    const auto away = [this] { context_.open(place_.tab); };
    connect(form, &RecordForm::saved, this, [this, away] {
        shell().discardDraft(key_);
        away();
    });
    connect(form, &RecordForm::discarded, this, [this, away] {
        shell().discardDraft(key_);
        away();
    });
    connect(form, &RecordForm::left, this, away);
}

void RecordScreen::leaveForm() {
    if (!form_)
        return;
    stack_->removeWidget(form_);
    form_->hide();
    form_->deleteLater(); // its own button may be what led here
    form_ = nullptr;
}

void RecordScreen::showGone() {
    leaveForm();
    page_->hide();
    gone_->show();
}

void RecordScreen::refresh() {
    if (!context_.herself()) {
        showGone();
        return;
    }
    if (!book().find(context_.referral))
        context_.referral = newestReferral(book(), context_.woman);
    page_->show();
    gone_->hide();
    header_->refresh();
    if (auto* panel = static_cast<RecordPanel*>(stack_->currentWidget()))
        panel->refresh();
}

void RecordScreen::onChanged(const ChangeSet&) {
    refresh();
}

std::optional<FormDraft> RecordScreen::unfinished() const {
    const auto* panel = static_cast<const RecordPanel*>(stack_->currentWidget());
    auto draft = panel && !page_->isHidden() ? panel->unfinished() : std::nullopt;
    if (draft) {
        draft->key = key_;
        draft->at = session().now();
    }
    return draft;
}

QWidget* RecordScreen::firstFocus() {
    if (walksTabs_)
        return tabs_;
    if (form_)
        return form_->firstFocus();
    // Never nothing: the focus of a form that closes would go to whatever comes next, the search.
    auto* panel = static_cast<RecordPanel*>(stack_->currentWidget());
    auto* first = panel ? panel->firstFocus() : nullptr;
    return first ? first : tabs_;
}

void RecordScreen::setLeastHeight() {
    stack_->setMinimumHeight(u(leastPanelUnits));
}

/// Lengths follow the text size: everything is made anew, with what was typed.
void RecordScreen::rebuild() {
    setLeastHeight();
    if (!context_.woman)
        return;
    const auto draft = unfinished();
    leaveForm();
    for (const auto& [tab, panel] : panels_) {
        stack_->removeWidget(panel);
        panel->deleteLater();
    }
    panels_.clear();
    choose(place_);
    if (draft && stack_->currentWidget())
        static_cast<RecordPanel*>(stack_->currentWidget())->giveBack(*draft);
}

Screen* makeRecordScreen(Shell& shell) {
    return new RecordScreen(shell);
}

} // namespace ninefold
