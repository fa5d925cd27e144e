// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/directory/directory_screen.h"

#include "ui/screens/directory/directory_forms.h"
#include "ui/screens/directory/funds_panel.h"
#include "ui/screens/directory/services_list.h"
namespace ninefold {

using Part = DirectoryPlace::Part;

PagePanel* DirectoryScreen::panelOf(const Place& at) {
    const auto place = DirectoryPlace::of(at);
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

/// To the list when what the form is about was removed.
Place DirectoryScreen::instead(const Place& at) const {
    const auto place = DirectoryPlace::of(at);
    const auto unless = [&](bool isThere) { return isThere ? at : place.list().place(); };
    switch (place.part) {
    case Part::Service:
        return unless(book().find(Id<Partner>{place.about}));
    case Part::Fund:
    case Part::NewMoney:
        return unless(book().find(Id<Fund>{place.about}));
    case Part::Money:
        return unless(book().find(Id<FundIncome>{place.about}));
    default:
        return at;
    }
}

Screen* makeDirectoryScreen(Shell& shell) {
    return new DirectoryScreen(shell);
}

} // namespace ninefold
