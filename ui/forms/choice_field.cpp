// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/fields.h"
#include "ui/parts/buttons.h"
#include "ui/style/theme.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QBoxLayout>
#include <QButtonGroup>
#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QWheelEvent>

namespace ninefold {

namespace {

constexpr const char* codeProperty = "code";

} // namespace

ChoiceField::ChoiceField(Manner manner, QWidget* parent)
    : AnswerField(parent) {
    auto* box = new QBoxLayout(
        manner == Manner::Column ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight, this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(manner == Manner::Column ? u(2) : u(20));
    if (manner == Manner::List) {
        list_ = new QComboBox(this);
        list_->setMinimumWidth(u(240));
        list_->setMaxVisibleItems(16);
        list_->addItem(tr("Not recorded"), QString());
        list_->installEventFilter(this);
        setFocusProxy(list_);
        box->addWidget(list_);
        box->addStretch(1);
        connect(list_, &QComboBox::currentIndexChanged, this, &AnswerField::edited);
        return;
    }
    group_ = new QButtonGroup(this);
    clear_ = textButton(tr("Clear"), "clear", this);
    clear_->setVisible(false);
    box->addWidget(clear_, 0, Qt::AlignLeft);
    box->addStretch(1);
    connect(clear_, &QPushButton::clicked, this, [this] {
        setTyped({});
        focusTarget()->setFocus();
    });
    connect(group_, &QButtonGroup::buttonToggled, this, [this] {
        clear_->setVisible(group_->checkedButton() && clear_->isEnabled());
        Q_EMIT edited();
    });
}

void ChoiceField::setListUnits(int units) {
    list_->setMinimumWidth(u(units));
}

void ChoiceField::setBlankWords(const QString& words) {
    if (list_)
        list_->setItemText(0, words);
}

void ChoiceField::removeBlank() {
    if (list_ && list_->count() > 0 && list_->itemData(0).toString().isEmpty())
        list_->removeItem(0);
}

void ChoiceField::addChoice(const QString& code, const QString& words) {
    if (list_) {
        list_->addItem(words, code);
        return;
    }
    auto* choice = new QRadioButton(words, this);
    choice->setProperty(codeProperty, code);
    choice->setObjectName(QStringLiteral("choice_") + code);
    choice->installEventFilter(this);
    group_->addButton(choice);
    nameChoice(choice);
    auto* box = static_cast<QBoxLayout*>(layout());
    box->insertWidget(box->indexOf(clear_), choice);
    if (group_->buttons().size() == 1)
        setFocusProxy(choice);
}

void ChoiceField::clearChoices() {
    if (list_) {
        while (list_->count() > 1)
            list_->removeItem(1);
        return;
    }
    const auto buttons = group_->buttons();
    for (auto* button : buttons)
        delete button;
}

QString ChoiceField::typed() const {
    if (list_)
        return list_->currentData().toString();
    const auto* chosen = group_->checkedButton();
    return chosen ? chosen->property(codeProperty).toString() : QString();
}

void ChoiceField::setTyped(const QString& code) {
    if (list_) {
        list_->setCurrentIndex(qMax(0, list_->findData(code)));
        return;
    }
    group_->setExclusive(false); // an exclusive group always keeps one
    const auto buttons = group_->buttons();
    for (auto* button : buttons)
        button->setChecked(!code.isEmpty() && button->property(codeProperty).toString() == code);
    group_->setExclusive(true);
}

QWidget* ChoiceField::focusTarget() {
    if (list_)
        return list_;
    if (auto* chosen = group_->checkedButton())
        return chosen;
    const auto buttons = group_->buttons();
    return buttons.isEmpty() ? static_cast<QWidget*>(this) : buttons.first();
}

void ChoiceField::setReadOnly(bool readOnly) {
    if (list_) {
        list_->setEnabled(!readOnly);
        return;
    }
    clear_->setEnabled(!readOnly);
    clear_->setVisible(!readOnly && group_->checkedButton());
    const auto buttons = group_->buttons();
    for (auto* button : buttons)
        button->setEnabled(!readOnly);
}

void ChoiceField::showProblem(bool problem) {
    if (list_)
        setSheetProperty(list_, "problem", problem);
}

void ChoiceField::setAccessibleWords(const QString& name, const QString& description) {
    if (list_) {
        list_->setAccessibleName(name);
        list_->setAccessibleDescription(description);
        return;
    }
    setAccessibleName(name);
    setAccessibleDescription(description);
    clear_->setAccessibleName(tr("Clear: %1").arg(name));
    const auto buttons = group_->buttons();
    for (auto* button : buttons)
        nameChoice(button);
}

void ChoiceField::nameChoice(QAbstractButton* choice) const {
    const QString group = accessibleName();
    choice->setAccessibleName(group.isEmpty() ? choice->text()
                                              : group + QStringLiteral(": ") + choice->text());
    choice->setAccessibleDescription(accessibleDescription());
}

bool ChoiceField::eventFilter(QObject* watched, QEvent* event) {
    // A wheel that scrolls the page must not change an answer in passing.
    if (event->type() == QEvent::Wheel && watched == list_ && !list_->hasFocus()) {
        event->ignore();
        return true;
    }
    if (event->type() == QEvent::KeyPress && group_) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if ((key == Qt::Key_Delete || key == Qt::Key_Backspace) && group_->checkedButton()) {
            setTyped({});
            return true;
        }
        if (!group_->checkedButton() && chooseWith(key))
            return true;
    }
    return AnswerField::eventFilter(watched, event);
}

/// While nothing is chosen Qt moves between the choices without choosing.
bool ChoiceField::chooseWith(int key) {
    const bool on = key == Qt::Key_Down || key == Qt::Key_Right;
    if (!on && key != Qt::Key_Up && key != Qt::Key_Left)
        return false;
    const auto buttons = group_->buttons();
    const auto at = std::find_if(buttons.begin(), buttons.end(),
                                 [](const QAbstractButton* one) { return one->hasFocus(); });
    if (at == buttons.end())
        return false;
    const auto to = (at - buttons.begin() + (on ? 1 : buttons.size() - 1)) % buttons.size();
    buttons[to]->setFocus(Qt::OtherFocusReason);
    buttons[to]->click();
    return true;
}

YesNoField::YesNoField(QWidget* parent)
    : ChoiceField(Manner::Row, parent) {
    addChoice(QStringLiteral("yes"), QCoreApplication::translate("codes", "Yes"));
    addChoice(QStringLiteral("no"), QCoreApplication::translate("codes", "No"));
}

std::optional<bool> YesNoField::answer() const {
    const QString code = typed();
    return code.isEmpty() ? std::nullopt : std::optional(code == u"yes");
}

void YesNoField::setAnswer(std::optional<bool> answer) {
    setTyped(!answer ? QString() : *answer ? QStringLiteral("yes") : QStringLiteral("no"));
}

} // namespace ninefold
