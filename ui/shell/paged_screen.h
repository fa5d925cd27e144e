// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page_panel.h"
#include "ui/shell/screen.h"

class QVBoxLayout;

namespace ninefold {

/// A screen that shows one panel at a time, by its place: a list, one thing of it, a form. What is
/// typed in a form is kept when one goes elsewhere and given back.
class PagedScreen : public Screen {
    Q_OBJECT
public:
    explicit PagedScreen(Shell& shell, QWidget* parent = nullptr);

    void arrive(const Place& place) override;
    void refresh() override;
    std::optional<FormDraft> unfinished() const override;
    QWidget* firstFocus() override;

protected:
    /// What to show at that place, new; never null.
    virtual PagePanel* panelOf(const Place& place) = 0;
    /// Where to go instead when what the place is about was removed, by undo or in another window;
    /// the place itself while it is there.
    virtual Place instead(const Place& place) const { return place; }

private:
    void show(const Place& place);
    void leave();
    void rebuild();

    Place place_;
    QString key_; ///< of the place in sight, and of a draft begun there
    QVBoxLayout* column_;
    PagePanel* panel_ = nullptr;
};

} // namespace ninefold
