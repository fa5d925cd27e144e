// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/side_nav.h"

#include "ui/parts/buttons.h"
#include "ui/parts/section_header.h"
#include "ui/style/icon.h"
#include "ui/style/theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ninefold {

SideNav::SideNav(const Screens& screens, Role role, QWidget* parent)
    : QWidget(parent)
    , group_(new QButtonGroup(this))
    , list_(new QWidget(this))
    , foot_(new QWidget(this))
    , worker_(new QLabel(foot_))
    , role_(new QLabel(foot_))
    , status_(new QLabel(foot_)) {
    setObjectName(QStringLiteral("nav"));
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(tr("Navigation"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, u(8), 0, 0);
    column->setSpacing(0);

    auto* rows = new QVBoxLayout(list_);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    group_->setExclusive(true);
    auto last = ScreenInfo::Navigation::None;
    for (const auto& info : screens) {
        if (info.navigation == ScreenInfo::Navigation::None || !mayDo(role, info.permission))
            continue;
        if (last != ScreenInfo::Navigation::None && last != info.navigation) {
            rows->addSpacing(u(8));
            rows->addWidget(ruleLine(list_));
            rows->addSpacing(u(8));
        }
        last = info.navigation;
        addRow(info);
    }
    column->addWidget(list_);
    column->addStretch(1);

    auto* words = new QVBoxLayout(foot_);
    words->setContentsMargins(u(16), u(8), u(8), u(8));
    words->setSpacing(u(1));
    setType(worker_, Type::SmallStrong);
    setType(role_, Type::Small, "ink2");
    setType(status_, Type::Small, "ink2");
    for (auto* label : {worker_, role_, status_}) {
        label->setWordWrap(true);
        words->addWidget(label);
    }
    worker_->setObjectName(QStringLiteral("workerName"));
    status_->setObjectName(QStringLiteral("lastSaved"));
    column->addWidget(ruleLine(this));
    column->addWidget(foot_);
    setNarrow(false);
}

void SideNav::addRow(const ScreenInfo& info) {
    auto* button = bareButton(QStringLiteral("nav_") + info.id, list_);
    button->setProperty("kind", QStringLiteral("nav"));
    button->setCheckable(true);
    button->setIcon(icon(info.icon));
    auto* inside = new QHBoxLayout(button);
    inside->setContentsMargins(0, 0, u(12), 0);
    auto* count = new QLabel(button);
    count->setAttribute(Qt::WA_TransparentForMouseEvents);
    setType(count, Type::Text, "ink2");
    inside->addStretch(1);
    inside->addWidget(count);
    group_->addButton(button);
    list_->layout()->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, id = info.id] { Q_EMIT chosen(id); });
    rows_.push_back({info.id, info.title, button, count});
}

SideNav::Row* SideNav::rowOf(const QString& screen) {
    for (auto& row : rows_)
        if (row.screen == screen)
            return &row;
    return nullptr;
}

void SideNav::describe(Row& row) const {
    const QString number = row.count->text();
    row.button->setText(narrow_ ? QString() : QStringLiteral("  ") + row.title);
    row.button->setAccessibleName(
        number.isEmpty() ? row.title : QStringLiteral("%1, %2").arg(row.title, number));
    row.button->setToolTip(narrow_ ? row.button->accessibleName() : QString());
    row.count->setVisible(!narrow_);
    setSheetProperty(row.button, "narrow", narrow_);
}

void SideNav::setCurrent(const QString& screen) {
    group_->setExclusive(false);
    for (auto& row : rows_)
        row.button->setChecked(row.screen == screen);
    group_->setExclusive(true);
}

void SideNav::setCount(const QString& screen, const QString& count) {
    if (auto* row = rowOf(screen); row && row->count->text() != count) {
        row->count->setText(count);
        describe(*row);
    }
}

void SideNav::setWorker(const QString& name, const QString& role) {
    worker_->setText(name);
    role_->setText(role);
}

void SideNav::setStatus(const QString& status) {
    status_->setText(status);
    status_->setVisible(!status.isEmpty());
}

void SideNav::setNarrow(bool narrow) {
    narrow_ = narrow;
    setFixedWidth(narrow ? u(44) : u(176));
    foot_->setVisible(!narrow);
    for (auto& row : rows_)
        describe(row);
}

} // namespace ninefold
