// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/directory/directory_bar.h"

#include "ui/parts/buttons.h"
#include "ui/parts/flow_layout.h"
#include "ui/parts/segments.h"
#include "ui/style/theme.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

namespace ninefold {

namespace {

template <class E>
void addCodes(QComboBox* choice, const std::function<bool(E)>& isOffered = {}) {
    for (const auto& row : codes<E>())
        if (!isOffered || isOffered(row.value))
            choice->addItem(labelOf(row.value), static_cast<int>(row.value));
}

template <class E>
std::optional<E> chosen(const QComboBox* choice) {
    const auto data = choice->currentData();
    return data.isNull() ? std::nullopt : std::optional(static_cast<E>(data.toInt()));
}

template <class E>
void choose(QComboBox* choice, const std::optional<E>& value) {
    choice->setCurrentIndex(value ? choice->findData(static_cast<int>(*value)) : 0);
}

} // namespace

DirectoryBar::DirectoryBar(QWidget* parent)
    : QWidget(parent)
    , text_(new QLineEdit)
    , clear_(textButton(tr("Show all"), "showAllServices"))
    , count_(new QLabel) {
    setObjectName(QStringLiteral("filterbar"));
    setAttribute(Qt::WA_StyledBackground);
    auto* flow = new FlowLayout(u(8), this);
    flow->setContentsMargins(u(24), u(8), u(24), u(8));
    text_->setObjectName(QStringLiteral("findService"));
    text_->setAccessibleName(tr("Find a service by its words"));
    text_->setPlaceholderText(tr("Words, as in housing"));
    text_->setFixedWidth(u(200));
    flow->addWidget(text_);
    category_ = addChoice("serviceCategory", tr("For anything"));
    addCodes<PartnerCategory>(category_);
    borough_ = addChoice("serviceBorough", tr("In any borough"));
    addCodes<Borough>(borough_, [](Borough one) { return one < Borough::OutsideLondon; });
    taking_ = addChoice("serviceTaking", tr("Open or not"));
    taking_->addItem(tr("Takes referrals now"), 1);
    count_->setObjectName(QStringLiteral("servicesShown"));
    setType(count_, Type::Text, "ink2");
    flow->addWidget(count_);
    flow->addWidget(clear_);
    connect(text_, &QLineEdit::textChanged, this, &DirectoryBar::changed);
    connect(clear_, &QPushButton::clicked, this, [this] {
        setFilter({});
        Q_EMIT changed();
        text_->setFocus(); // it hides itself: the focus would go to the top of the window
    });
}

QComboBox* DirectoryBar::addChoice(const char* name, const QString& words) {
    auto* choice = new QComboBox;
    choice->setObjectName(QString::fromLatin1(name));
    choice->setAccessibleName(words);
    choice->addItem(words);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    layout()->addWidget(choice);
    connect(choice, &QComboBox::currentIndexChanged, this, &DirectoryBar::changed);
    return choice;
}

DirectoryFilter DirectoryBar::filter() const {
    return {text_->text(), chosen<PartnerCategory>(category_), chosen<Borough>(borough_),
            taking_->currentIndex() > 0};
}

void DirectoryBar::setFilter(const DirectoryFilter& filter) {
    const QSignalBlocker quiet(this);
    text_->setText(filter.text);
    choose(category_, filter.category);
    choose(borough_, filter.borough);
    taking_->setCurrentIndex(filter.takesReferralsNow ? 1 : 0);
}

void DirectoryBar::setCount(int shown, int hidden) {
    count_->setText(hidden == 0 ? tr("%1 shown").arg(shown)
                                : tr("%1 shown, %2 hidden").arg(shown).arg(hidden));
    clear_->setVisible(filter() != DirectoryFilter());
}

QWidget* directoryParts(bool isFunds, const std::function<void(bool isFunds)>& go) {
    auto* holder = new QWidget;
    auto* line = new QHBoxLayout(holder);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    auto* group = new QButtonGroup(holder);
    auto* services =
        segmentButton(DirectoryBar::tr("Services"), "showServices", SegmentPlace::First);
    auto* funds =
        segmentButton(DirectoryBar::tr("Hardship funds"), "showFunds", SegmentPlace::Last);
    for (auto* button : {services, funds}) {
        group->addButton(button);
        line->addWidget(button);
    }
    (isFunds ? funds : services)->setChecked(true);
    QObject::connect(services, &QPushButton::clicked, holder, [go] { go(false); });
    QObject::connect(funds, &QPushButton::clicked, holder, [go] { go(true); });
    return holder;
}

} // namespace ninefold
