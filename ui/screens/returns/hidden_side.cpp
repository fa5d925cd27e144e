// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/returns/hidden_side.h"

#include "core/returns/disclosure.h"
#include "ui/parts/plain_label.h"
#include "ui/parts/section_header.h"
#include "ui/style/theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace ninefold {

HiddenSide::HiddenSide(QWidget* parent)
    : QWidget(parent)
    , lines_(new QVBoxLayout) {
    setObjectName(QStringLiteral("whatIsHidden"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new SectionHeader(tr("What is hidden")));
    lines_->setContentsMargins(0, 0, 0, u(8));
    column->addLayout(lines_);
    hide();
}

void HiddenSide::addLine(const QString& text, bool strong) {
    lines_->addWidget(plainLabel(text, strong ? Type::Strong : Type::Text));
}

void HiddenSide::show(const Return* made) {
    while (auto* item = lines_->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    const auto statement = made ? suppressionStatement(*made) : Lines();
    for (const auto& [about, words] : statement) {
        addLine(about, true);
        addLine(words, false);
    }
    setVisible(!statement.empty());
}

} // namespace ninefold
