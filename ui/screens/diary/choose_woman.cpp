// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/diary/choose_woman.h"

#include "core/rules/offered.h"
#include "ui/parts/buttons.h"
#include "ui/style/theme.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace ninefold {

ChooseWoman::ChooseWoman(const Casebook& book, QDate today, const QString& when, QWidget* parent)
    : QDialog(parent)
    , all_(caseloadRows(book, today))
    , typed_(new QLineEdit(this))
    , list_(new QListWidget(this))
    , nobody_(new QLabel(this))
    , go_(primaryButton(tr("Book…"), "bookHer", this)) {
    setObjectName(QStringLiteral("chooseWoman"));
    setWindowTitle(QStringLiteral("Ninefold"));
    setMinimumWidth(u(440));
    auto* title = new QLabel(tr("Who is the appointment for?"), this);
    setType(title, Type::Heading);
    auto* at = new QLabel(when, this);
    at->setVisible(!when.isEmpty());
    setType(at, Type::Text, "ink2");
    auto* label = new QLabel(tr("Name or reference"), this);
    setType(label, Type::Strong);
    label->setBuddy(typed_);
    typed_->setObjectName(QStringLiteral("womanTyped"));
    typed_->installEventFilter(this);
    list_->setObjectName(QStringLiteral("womanList"));
    list_->setAccessibleName(tr("Women with an open referral"));
    list_->setMinimumHeight(u(240));
    nobody_->setObjectName(QStringLiteral("nobody"));
    nobody_->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(u(20), u(20), u(20), u(16));
    column->setSpacing(u(8));
    for (QWidget* widget :
         std::initializer_list<QWidget*>{title, at, label, typed_, list_, nobody_})
        column->addWidget(widget);
    auto* line = new QHBoxLayout;
    line->setContentsMargins(0, u(12), 0, 0);
    line->addStretch(1);
    auto* no = ordinaryButton(tr("Do not book"), "doNotBook", this);
    line->addWidget(no);
    line->addWidget(go_);
    column->addLayout(line);
    go_->setDefault(true);
    connect(no, &QPushButton::clicked, this, &QDialog::reject);
    connect(go_, &QPushButton::clicked, this, &ChooseWoman::take);
    connect(list_, &QListWidget::itemActivated, this, &ChooseWoman::take);
    connect(typed_, &QLineEdit::textChanged, this, &ChooseWoman::narrow);
    narrow({});
    typed_->setFocus();
}

void ChooseWoman::narrow(const QString& typed) {
    CaseloadFilter filter;
    filter.text = typed;
    shown_ = caseloadView(all_, filter, CaseloadColumn::KnownAs).rows;
    list_->clear();
    for (const auto& row : shown_)
        list_->addItem(tr("%1, %2, %3", "name, disposal, reference")
                           .arg(row.name, shortLabel(row.disposal), row.referralRef));
    list_->setCurrentRow(shown_.empty() ? -1 : 0);
    list_->setVisible(!shown_.empty());
    nobody_->setVisible(shown_.empty());
    nobody_->setText(typed.trimmed().isEmpty()
                         ? tr("Nobody has an open referral. Register one first, with New referral.")
                         : tr("Nobody with an open referral is called “%1”.").arg(typed.trimmed()));
    go_->setVisible(!shown_.empty());
}

void ChooseWoman::take() {
    const int row = list_->currentRow();
    if (row < 0)
        return;
    const auto& her = shown_.at(static_cast<size_t>(row));
    const auto woman = her.woman;
    const auto referral = her.referral;
    accept();
    Q_EMIT chosen(woman, referral);
}

bool ChooseWoman::eventFilter(QObject* watched, QEvent* event) {
    if (watched == typed_ && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            const int row = list_->currentRow() + (key == Qt::Key_Down ? 1 : -1);
            list_->setCurrentRow(std::clamp(row, 0, std::max(0, list_->count() - 1)));
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace ninefold
