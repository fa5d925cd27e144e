// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/record/need_row.h"

#include "ui/parts/buttons.h"
#include "ui/parts/level_picker.h"
#include "ui/style/icon.h"
#include "ui/style/theme.h"

#include <QBoxLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPaintEvent>
#include <QPainter>
#include <QPushButton>

namespace ninefold {

NeedRow::NeedRow(Pathway pathway, QWidget* parent)
    : QWidget(parent)
    , across_(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , picker_(new LevelPicker)
    , last_(new QLabel)
    , change_(new QLabel)
    , more_(iconButton(QStringLiteral("note"),
                       tr("More about %1", "More about housing").arg(shortLabel(pathway).toLower()),
                       "more")) {
    const auto number = QString::number(indexOf(pathway) + 1);
    more_->setObjectName(QStringLiteral("more_p") + number);
    more_->setCheckable(true);
    picker_->setObjectName(QStringLiteral("level_p") + number);
    picker_->setQuestion(number + u' ' + shortLabel(pathway));
    auto* figure = new QLabel(number);
    setType(figure, Type::Text, "ink2");
    figure->setFixedWidth(u(14));
    auto* mark = new QLabel;
    mark->setPixmap(icon(QStringLiteral("p") + number).pixmap(u(18), u(18)));
    auto* name = new QLabel(shortLabel(pathway));
    name->setToolTip(labelOf(pathway));

    auto* words = new QHBoxLayout;
    words->setSpacing(u(6));
    words->addWidget(figure);
    words->addWidget(mark);
    words->addWidget(name, 1);
    auto* names = new QWidget;
    names->setLayout(words);
    words->setContentsMargins(0, 0, 0, 0);
    names->setMinimumWidth(u(need_columns::name));
    last_->setMinimumWidth(u(need_columns::last));
    change_->setMinimumWidth(u(need_columns::change));
    setType(change_, Type::Text, "ink");

    across_->setContentsMargins(u(6), u(2), 0, u(3));
    across_->setSpacing(u(8));
    auto* facts = new QHBoxLayout;
    facts->setSpacing(u(8));
    facts->addWidget(names);
    facts->addWidget(last_);
    facts->addStretch(0);
    across_->addLayout(facts);
    across_->addWidget(picker_);
    auto* ends = new QHBoxLayout;
    ends->setSpacing(u(4));
    ends->addWidget(change_, 1);
    ends->addWidget(more_);
    across_->addLayout(ends, 1);
}

void NeedRow::setComparison(const NeedsRow& row) {
    last_->setText(row.last ? levelInWords(row.last) : QString());
    setType(last_, Type::Text, row.last == NeedLevel::NotDisclosed ? "ink2" : "ink");
    change_->setText(row.change);
    picker_->setLastLevel(row.last);
}

void NeedRow::setChosen(bool chosen) {
    chosen_ = chosen;
    update();
}

void NeedRow::setMore(bool open, bool recorded) {
    more_->setChecked(open);
    more_->setIcon(icon(QStringLiteral("note"), recorded ? Tone::Accent : Tone::Ink2));
    more_->setAccessibleDescription(open       ? tr("Open")
                                    : recorded ? tr("Closed, something is written there")
                                               : tr("Closed"));
}

void NeedRow::setNarrow(bool narrow) {
    across_->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void NeedRow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const auto& look = tokens();
    if (chosen_)
        painter.fillRect(rect(), look.accentSoft);
    painter.fillRect(QRect(0, height() - look.border, width(), look.border), look.grid);
}

} // namespace ninefold
