// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/period_choice.h"

#include "ui/forms/fields.h"
#include "ui/parts/buttons.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace ninefold {

namespace {

constexpr int monthsOffered = 18;
constexpr int quartersOffered = 6;
constexpr int yearsOffered = 3;

/// The calendar year in which the financial year of a day began.
int financialYearOf(QDate day) {
    return day.month() >= 4 ? day.year() : day.year() - 1;
}

Period quarterBack(QDate today, int back) {
    const auto day = QDate(today.year(), today.month(), 1).addMonths(-3 * back);
    const int quarter = (day.month() + 8) % 12 / 3 + 1;
    return quarterPeriod(financialYearOf(day), quarter);
}

QString wordsOf(const Period& period, QDate today) {
    return period.to < today ? period.label() : PeriodChoice::tr("%1, so far").arg(period.label());
}

} // namespace

PeriodChoice::PeriodChoice(QDate today, QWidget* parent)
    : QWidget(parent)
    , today_(today)
    , list_(new QComboBox)
    , days_(new QWidget)
    , from_(new DateField(today))
    , to_(new DateField(today)) {
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    auto* label = new QLabel(tr("&Period"));
    label->setBuddy(list_);
    list_->setObjectName(QStringLiteral("period"));
    list_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    line->addWidget(label);
    line->addWidget(list_);

    auto* days = new QHBoxLayout(days_);
    days->setContentsMargins(0, 0, 0, 0);
    const auto addDay = [days](const QString& words, DateField* field, const char* name) {
        auto* dayLabel = new QLabel(words);
        dayLabel->setBuddy(field->focusTarget());
        field->setObjectName(QString::fromLatin1(name));
        field->setAccessibleWords(words, {});
        days->addWidget(dayLabel);
        days->addWidget(field);
    };
    addDay(tr("From"), from_, "periodFrom");
    addDay(tr("to"), to_, "periodTo");
    auto* show = ordinaryButton(tr("Show"), "showPeriod");
    days->addWidget(show);
    line->addWidget(days_);
    line->addStretch();
    showOtherDays(false);

    fill();
    connect(list_, &QComboBox::activated, this, [this] {
        showOtherDays(list_->currentData().isNull());
        if (!list_->currentData().isNull())
            Q_EMIT chosen();
    });
    connect(show, &QPushButton::clicked, this, &PeriodChoice::chosen);
}

void PeriodChoice::setToday(QDate today) {
    if (today == today_)
        return;
    const auto kept = period();
    today_ = today;
    fill();
    if (kept)
        setPeriod(*kept);
}

void PeriodChoice::fill() {
    list_->clear();
    const auto offer = [this](const Period& period) {
        list_->addItem(wordsOf(period, today_),
                       QVariant::fromValue(std::pair(period.from, period.to)));
    };
    if (offersTwelveMonths_) {
        const QDate thisMonth(today_.year(), today_.month(), 1);
        offer({thisMonth.addMonths(-12), thisMonth.addDays(-1)});
        list_->insertSeparator(list_->count());
    }
    for (int back = 0; back < monthsOffered; ++back) {
        const auto month = today_.addMonths(-back);
        offer(monthPeriod(month.year(), month.month()));
    }
    list_->insertSeparator(list_->count());
    for (int back = 0; back < quartersOffered; ++back)
        offer(quarterBack(today_, back));
    list_->insertSeparator(list_->count());
    for (int back = 0; back < yearsOffered; ++back)
        offer(financialYear(financialYearOf(today_) - back));
    list_->insertSeparator(list_->count());
    list_->addItem(tr("Other days"));
    // Last month: the return that is due.
    list_->setCurrentIndex(offersTwelveMonths_ ? 0 : 1);
}

void PeriodChoice::offerTwelveMonths() {
    offersTwelveMonths_ = true;
    fill();
}

void PeriodChoice::showOtherDays(bool show) {
    days_->setVisible(show);
}

std::optional<Period> PeriodChoice::period() const {
    const auto chosenDays = list_->currentData();
    if (!chosenDays.isNull()) {
        const auto days = chosenDays.value<std::pair<QDate, QDate>>();
        return Period{days.first, days.second};
    }
    if (!from_->date().isValid() || !to_->date().isValid() || to_->date() < from_->date())
        return std::nullopt;
    return Period{from_->date(), to_->date()};
}

void PeriodChoice::setPeriod(const Period& period) {
    for (int i = 0; i < list_->count(); ++i) {
        const auto offered = list_->itemData(i);
        if (!offered.isNull() &&
            offered.value<std::pair<QDate, QDate>>() == std::pair(period.from, period.to)) {
            list_->setCurrentIndex(i);
            showOtherDays(false);
            return;
        }
    }
    list_->setCurrentIndex(list_->count() - 1);
    from_->setDate(period.from);
    to_->setDate(period.to);
    showOtherDays(true);
}

} // namespace ninefold
