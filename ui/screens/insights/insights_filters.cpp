// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/insights/insights_filters.h"

#include "ui/forms/period_choice.h"
#include "ui/parts/buttons.h"
#include "ui/parts/flow_layout.h"
#include "ui/style/theme.h"

#include <QComboBox>
#include <QPushButton>

namespace ninefold {

namespace {

/// "Any …" first, with nothing behind it; then every code of a list.
template <class E>
void addCodes(QComboBox* choice) {
    for (const auto& row : codes<E>())
        choice->addItem(labelOf(row.value), static_cast<int>(row.value));
}

template <class E>
std::optional<E> chosen(const QComboBox* choice) {
    const auto data = choice->currentData();
    return data.isNull() ? std::nullopt : std::optional(static_cast<E>(data.toInt()));
}

} // namespace

InsightsFilters::InsightsFilters(QDate today, QWidget* parent)
    : QWidget(parent)
    , period_(new PeriodChoice(today)) {
    setObjectName(QStringLiteral("filterbar"));
    setAttribute(Qt::WA_StyledBackground);
    auto* flow = new FlowLayout(u(8), this);
    flow->setContentsMargins(u(24), u(8), u(24), u(8));
    flow->addWidget(period_);
    period_->offerTwelveMonths();
    disposal_ = addChoice("insightsDisposal", tr("Any disposal"));
    addCodes<Disposal>(disposal_);
    bcu_ = addChoice("insightsBcu", tr("Any area (BCU)"));
    addCodes<Bcu>(bcu_);
    tier_ = addChoice("insightsTier", tr("Any tier"));
    for (const auto& row : codes<Tier>())
        tier_->addItem(tr("Tier %1").arg(labelOf(row.value)), static_cast<int>(row.value));
    keyworker_ = addChoice("insightsKeyworker", tr("Any keyworker"));
    clear_ = textButton(tr("Clear filters"), "clearFilters");
    flow->addWidget(clear_);
    clear_->hide();
    connect(period_, &PeriodChoice::chosen, this, &InsightsFilters::changed);
    connect(clear_, &QPushButton::clicked, this, [this] {
        clear();
        Q_EMIT changed();
        // It hides itself: the focus would go to the top of the window.
        disposal_->setFocus();
    });
}

QComboBox* InsightsFilters::addChoice(const char* name, const QString& words) {
    auto* choice = new QComboBox;
    choice->setObjectName(QString::fromLatin1(name));
    choice->setAccessibleName(words);
    choice->addItem(words);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    layout()->addWidget(choice);
    connect(choice, &QComboBox::activated, this, &InsightsFilters::changed);
    return choice;
}

void InsightsFilters::fill(const Casebook& book, QDate today) {
    period_->setToday(today);
    const auto kept = keyworker_->currentData();
    while (keyworker_->count() > 1)
        keyworker_->removeItem(1);
    for (const auto& worker : book.all<Worker>())
        keyworker_->addItem(worker.name, worker.id.value);
    keyworker_->addItem(tr("Nobody"), qint64(0));
    keyworker_->setCurrentIndex(kept.isNull() ? 0 : std::max(0, keyworker_->findData(kept)));
    clear_->setVisible(filter() != InsightsFilter());
}

InsightsFilter InsightsFilters::filter() const {
    InsightsFilter out;
    out.disposal = chosen<Disposal>(disposal_);
    out.bcu = chosen<Bcu>(bcu_);
    out.tier = chosen<Tier>(tier_);
    if (const auto worker = keyworker_->currentData(); !worker.isNull())
        out.keyworker = Id<Worker>{worker.toLongLong()};
    return out;
}

void InsightsFilters::clear() {
    for (auto* choice : {disposal_, bcu_, tier_, keyworker_})
        choice->setCurrentIndex(0);
}

QStringList InsightsFilters::words() const {
    QStringList out;
    for (const auto* choice : {disposal_, bcu_, tier_})
        if (choice->currentIndex() > 0)
            out << choice->currentText();
    if (keyworker_->currentIndex() > 0)
        out << tr("keyworker: %1").arg(keyworker_->currentText());
    return out;
}

} // namespace ninefold
