// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/top_bar.h"

#include "ui/parts/buttons.h"
#include "ui/style/icon.h"
#include "ui/style/theme.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace ninefold {

TopBar::TopBar(Menus* menus, SearchField* search, const Menus::Deeds& deeds, Role role,
               QWidget* parent)
    : QWidget(parent)
    , search_(search) {
    setObjectName(QStringLiteral("top"));
    setAttribute(Qt::WA_StyledBackground);
    setFixedHeight(u(44));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(u(8), 0, u(12), 0);
    row->setSpacing(u(8));
    menus->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    row->addWidget(menus, 0, Qt::AlignVCenter);
    row->addStretch(1);
    search->setMaximumWidth(u(380));
    search->setMinimumWidth(u(160));
    row->addWidget(search, 4);
    if (mayDo(role, Permission::EditRecords)) {
        add_ = ordinaryButton(tr("New referral"), "newReferral", this);
        add_->setIcon(icon(QStringLiteral("add"), Tone::Ink));
        add_->setAccessibleName(tr("New referral"));
        connect(add_, &QPushButton::clicked, this, [deed = deeds.newReferral] { deed(); });
        row->addWidget(add_);
    }
    auto* cover =
        iconButton(QStringLiteral("cover"), tr("Cover the screen (F12)"), "coverScreen", this);
    auto* lock = iconButton(QStringLiteral("lock"), tr("Lock (Ctrl+L)"), "lock", this);
    connect(cover, &QPushButton::clicked, this, [deed = deeds.cover] { deed(); });
    connect(lock, &QPushButton::clicked, this, [deed = deeds.lock] { deed(); });
    row->addWidget(cover);
    row->addWidget(lock);
}

void TopBar::setNarrow(bool narrow) {
    if (!add_)
        return;
    add_->setText(narrow ? QString() : tr("New referral"));
    add_->setToolTip(narrow ? tr("New referral") : QString());
}

} // namespace ninefold
