// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/many_choice_field.h"

#include "ui/style/theme.h"

#include <QListWidget>
#include <QListWidgetItem>
#include <QVBoxLayout>

namespace ninefold {

ManyChoiceField::ManyChoiceField(int lines, QWidget* parent)
    : AnswerField(parent)
    , list_(new QListWidget(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(list_);
    setFocusProxy(list_);
    setSheetProperty(list_, "ticks", true);
    list_->setFixedHeight(lines * u(28) + 2);
    list_->setUniformItemSizes(true);
    connect(list_, &QListWidget::itemChanged, this, &AnswerField::edited);
    // A click anywhere on a line ticks it; on the box the list does it by itself.
    connect(list_, &QListWidget::itemActivated, this, [](QListWidgetItem* item) {
        item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
    });
}

void ManyChoiceField::addChoice(const QString& code, const QString& words) {
    auto* item = new QListWidgetItem(words, list_);
    item->setData(Qt::UserRole, code);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(Qt::Unchecked);
    item->setSizeHint(QSize(u(200), u(28)));
}

void ManyChoiceField::clearChoices() {
    list_->clear();
}

QString ManyChoiceField::typed() const {
    QStringList codes;
    for (int i = 0; i < list_->count(); ++i)
        if (list_->item(i)->checkState() == Qt::Checked)
            codes << list_->item(i)->data(Qt::UserRole).toString();
    return codes.join(u' ');
}

void ManyChoiceField::setTyped(const QString& codes) {
    const auto chosen = codes.split(u' ', Qt::SkipEmptyParts);
    for (int i = 0; i < list_->count(); ++i) {
        auto* item = list_->item(i);
        item->setCheckState(chosen.contains(item->data(Qt::UserRole).toString()) ? Qt::Checked
                                                                                 : Qt::Unchecked);
    }
}

QWidget* ManyChoiceField::focusTarget() {
    return list_;
}

void ManyChoiceField::setReadOnly(bool readOnly) {
    list_->setEnabled(!readOnly);
}

} // namespace ninefold
