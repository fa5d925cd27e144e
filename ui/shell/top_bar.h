// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/menus.h"
#include "ui/shell/search_field.h"

class QPushButton;

namespace ninefold {

/// Menus left; search, New referral, cover and lock right.
class TopBar : public QWidget {
    Q_OBJECT
public:
    TopBar(Menus* menus, SearchField* search, const Menus::Deeds& deeds, Role role,
           QWidget* parent);
    void setNarrow(bool narrow);

private:
    QPushButton* add_ = nullptr;
    SearchField* search_;
};

} // namespace ninefold
