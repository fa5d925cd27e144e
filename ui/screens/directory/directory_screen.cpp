// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/directory/directory_screen.h"

#include "ui/screens/directory/directory_forms.h"
#include "ui/screens/directory/funds_panel.h"
#include "ui/screens/directory/services_list.h"
#include "ui/style/theme.h"

#include <QVBoxLayout>

namespace ninefold {

using Part = DirectoryPlace::Part;

DirectoryScreen::DirectoryScreen(Shell& shell, QWidget* parent)
    : Screen(shell, parent)
    , column_(new QVBoxLayout(this)) {
    column_->setContentsMargins(0, 0, 0, 0);
    connect(&Theme::instance(), &Theme::changed, this, &DirectoryScreen::rebuild);
}

void DirectoryScreen::arrive(const Place& place) {
    key_ = place.key();
    show(DirectoryPlace::of(place));
    if (const auto draft = shell().keptDraft(key_))
        panel_->giveBack(*draft);
}

DirectoryPanel* DirectoryScreen::panelOf(const DirectoryPlace& place) {
    const auto* partner = book().find(Id<Partner>{place.about});
    const auto* fund = book().find(Id<Fund>{place.about});
    const auto* income = book().find(Id<FundIncome>{place.about});
    switch (place.part) {
    case Part::NewService:
        return new ServiceForm(shell(), place, nullptr);
    case Part::Service:
        if (partner)
            return new ServiceForm(shell(), place, partner);
        break;
    case Part::NewFund:
        return new FundForm(shell(), place, nullptr);
    case Part::Fund:
        if (fund)
            return new FundForm(shell(), place, fund);
        break;
    case Part::NewMoney:
        if (fund)
            return new MoneyForm(shell(), place, *fund, nullptr);
        break;
    case Part::Money:
        if (income)
            return new MoneyForm(shell(), place, *book().find(income->fund), income);
        break;
    case Part::Services:
    case Part::Funds:
        break;
    }
    const auto list = place.list();
    if (list.part == Part::Funds)
        return new FundsPanel(shell(), list);
    return new ServicesList(shell(), list, filter_);
}

void DirectoryScreen::show(const DirectoryPlace& place) {
    leave();
    place_ = place;
    panel_ = panelOf(place);
    column_->addWidget(panel_);
    connect(panel_, &DirectoryPanel::done, this, [this] {
        shell().discardDraft(key_);
        shell().go(place_.list().place());
    });
    panel_->refresh();
}

void DirectoryScreen::leave() {
    if (!panel_)
        return;
    column_->removeWidget(panel_);
    panel_->hide();
    panel_->deleteLater(); // its own button may be what led here
    panel_ = nullptr;
}

/// What the form is about was removed, by undo or in another window.
bool DirectoryScreen::isGone() const {
    switch (place_.part) {
    case Part::Service:
        return !book().find(Id<Partner>{place_.about});
    case Part::Fund:
    case Part::NewMoney:
        return !book().find(Id<Fund>{place_.about});
    case Part::Money:
        return !book().find(Id<FundIncome>{place_.about});
    default:
        return false;
    }
}

void DirectoryScreen::refresh() {
    if (isGone())
        show(place_.list());
    else if (panel_)
        panel_->refresh();
}

std::optional<FormDraft> DirectoryScreen::unfinished() const {
    auto draft = panel_ ? panel_->unfinished() : std::nullopt;
    if (draft) {
        draft->key = key_;
        draft->at = session().now();
    }
    return draft;
}

QWidget* DirectoryScreen::firstFocus() {
    return panel_ ? panel_->firstFocus() : nullptr;
}

/// Lengths follow the text size: everything is made anew, with what was typed.
void DirectoryScreen::rebuild() {
    if (!panel_)
        return;
    const auto draft = unfinished();
    show(place_);
    if (draft)
        panel_->giveBack(*draft);
}

Screen* makeDirectoryScreen(Shell& shell) {
    return new DirectoryScreen(shell);
}

} // namespace ninefold
