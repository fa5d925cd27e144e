// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/directory/directory_place.h"
#include "ui/shell/page_form.h"

namespace ninefold {

/// A form on the Directory screen; it comes back to its list.
class DirectoryForm : public PageForm {
    Q_OBJECT
public:
    DirectoryForm(Shell& shell, const DirectoryPlace& place, const Words& words,
                  QWidget* parent = nullptr)
        : PageForm(shell, words, parent)
        , place_(place) {}

protected:
    Place next() const override { return place_.list().place(); }

private:
    DirectoryPlace place_;
};

} // namespace ninefold
