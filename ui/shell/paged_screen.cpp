// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/paged_screen.h"

#include "ui/style/theme.h"

#include <QVBoxLayout>

namespace ninefold {

PagedScreen::PagedScreen(Shell& shell, QWidget* parent)
    : Screen(shell, parent)
    , column_(new QVBoxLayout(this)) {
    column_->setContentsMargins(0, 0, 0, 0);
    connect(&Theme::instance(), &Theme::changed, this, &PagedScreen::rebuild);
}

void PagedScreen::arrive(const Place& place) {
    key_ = place.key();
    show(place);
    if (const auto draft = shell().keptDraft(key_))
        panel_->giveBack(*draft);
}

void PagedScreen::show(const Place& place) {
    leave();
    place_ = place;
    panel_ = panelOf(place);
    column_->addWidget(panel_);
    connect(panel_, &PagePanel::done, this, [this](const Place& next) {
        shell().discardDraft(key_);
        shell().go(next);
    });
    panel_->refresh();
}

void PagedScreen::leave() {
    if (!panel_)
        return;
    column_->removeWidget(panel_);
    panel_->hide();
    panel_->deleteLater(); // its own button may be what led here
    panel_ = nullptr;
}

void PagedScreen::refresh() {
    if (!panel_)
        return;
    if (const auto other = instead(place_); !(other == place_))
        show(other);
    else
        panel_->refresh();
}

std::optional<FormDraft> PagedScreen::unfinished() const {
    auto draft = panel_ ? panel_->unfinished() : std::nullopt;
    if (draft) {
        draft->key = key_;
        draft->at = session().now();
    }
    return draft;
}

QWidget* PagedScreen::firstFocus() {
    return panel_ ? panel_->firstFocus() : nullptr;
}

/// Lengths follow the text size: everything is made anew, with what was typed.
void PagedScreen::rebuild() {
    if (!panel_)
        return;
    const auto draft = unfinished();
    show(place_);
    if (draft)
        panel_->giveBack(*draft);
}

} // namespace ninefold
