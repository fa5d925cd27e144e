// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/empty_state.h"

#include "ui/parts/buttons.h"
#include "ui/parts/section_header.h"
#include "ui/style/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ninefold {

EmptyState::EmptyState(const QString& title, const QString& sentence, QWidget* parent)
    : QWidget(parent)
    , column_(new QVBoxLayout(this)) {
    setMaximumWidth(u(640));
    column_->setContentsMargins(0, 0, 0, 0);
    column_->setSpacing(u(8));
    auto* heading = new QLabel(title, this);
    setType(heading, Type::Title);
    auto* text = new QLabel(sentence, this);
    text->setWordWrap(true);
    setType(text, Type::Text, "ink2");
    column_->addWidget(heading);
    column_->addWidget(text);
}

void EmptyState::addStep(const QString& what, const QString& more, const QString& buttonText,
                         const QString& name, std::function<void()> onClick) {
    ++steps_;
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, u(12), 0, u(12));
    row->setSpacing(u(16));
    auto* number = new QLabel(QString::number(steps_), this);
    number->setProperty("disc", QStringLiteral("number"));
    row->addWidget(number, 0, Qt::AlignVCenter);

    auto* words = new QVBoxLayout;
    words->setSpacing(u(2));
    auto* first = new QLabel(what, this);
    first->setWordWrap(true);
    setType(first, Type::Strong);
    auto* second = new QLabel(more, this);
    second->setWordWrap(true);
    setType(second, Type::Text, "ink2");
    words->addWidget(first);
    words->addWidget(second);
    row->addLayout(words, 1);

    auto* go =
        steps_ == 1 ? primaryButton(buttonText, "", this) : ordinaryButton(buttonText, "", this);
    go->setObjectName(name);
    connect(go, &QPushButton::clicked, this, [onClick = std::move(onClick)] { onClick(); });
    // Big text leaves no room beside the words.
    if (Theme::instance().unit() < 1.5)
        row->addWidget(go, 0, Qt::AlignVCenter);
    else
        words->addWidget(go, 0, Qt::AlignLeft);

    column_->addWidget(ruleLine(this));
    column_->addLayout(row);
}

QWidget* emptyPage(EmptyState* state) {
    auto* page = new QWidget;
    auto* line = new QHBoxLayout(page); // across, so that its height is that of its own width
    line->setContentsMargins(u(24), u(16), u(24), u(16));
    line->addWidget(state, 1000);
    line->addStretch(1);
    return page;
}

} // namespace ninefold
