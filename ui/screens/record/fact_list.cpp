// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/record/fact_list.h"

#include "ui/parts/buttons.h"
#include "ui/parts/prose.h"
#include "ui/parts/section_header.h"
#include "ui/style/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ninefold {

FactSection::FactSection(const QString& title, QWidget* parent)
    : QWidget(parent)
    , header_(new SectionHeader(title))
    , grid_(new QGridLayout)
    , text_(new QLabel) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, u(12));
    column->setSpacing(u(8));
    column->addWidget(header_);
    column->addLayout(grid_);
    column->addWidget(text_);
    grid_->setHorizontalSpacing(u(16));
    grid_->setVerticalSpacing(u(6));
    grid_->setColumnStretch(0, 2);
    grid_->setColumnStretch(1, 5);
    text_->setTextFormat(Qt::PlainText);
    text_->setWordWrap(true);
    text_->hide();
}

void FactSection::setNote(const QString& note) {
    header_->setNote(note);
}

void FactSection::setFacts(const std::vector<FactRow>& facts) {
    while (auto* item = grid_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int row = 0;
    for (const auto& fact : facts) {
        auto* label = new Prose(fact.label, u(190));
        setType(label, Type::Text, "ink2");
        label->setMinimumWidth(u(110));
        auto* value = new QLabel(fact.value.isEmpty() ? tr("Not recorded") : fact.value);
        setType(value, Type::Text, fact.value.isEmpty() ? "ink2" : "ink");
        value->setTextFormat(Qt::PlainText);
        value->setWordWrap(true);
        value->setAlignment(Qt::AlignLeft | Qt::AlignTop | Qt::AlignAbsolute);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        value->setAccessibleName(fact.label + QStringLiteral(": ") + value->text());
        grid_->addWidget(label, row, 0, Qt::AlignTop);
        grid_->addWidget(value, row, 1, Qt::AlignTop);
        ++row;
    }
}

void FactSection::setText(const QString& text) {
    text_->setText(text);
    text_->setVisible(!text.isEmpty());
}

QPushButton* FactSection::addAction(const QString& text, const char* name) {
    auto* button = textButton(text, name);
    header_->addAction(button);
    return button;
}

} // namespace ninefold
