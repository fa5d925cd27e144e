// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/referral/likely_women.h"

#include "core/base/date_words.h"
#include "core/rules/names.h"
#include "core/rules/offered.h"
#include "ui/parts/buttons.h"
#include "ui/parts/section_header.h"
#include "ui/style/theme.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ninefold {

namespace {

QLabel* words(const QString& text, Type type, const char* ink) {
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setType(label, type, ink);
    return label;
}

/// "Closed 6 Nov 2025, support plan completed", "With us now".
QString standingOf(const Casebook& book, Id<Woman> woman) {
    const Referral* newest = nullptr;
    for (const auto* one : book.of<Referral>(woman))
        if (!newest || newest->receivedOn <= one->receivedOn)
            newest = one;
    if (!newest)
        return LikelyWomen::tr("No referral yet");
    if (!newest->closedOn.isValid())
        return LikelyWomen::tr("Referred %1, still open").arg(longDay(newest->receivedOn));
    const auto closed = LikelyWomen::tr("Closed %1").arg(longDay(newest->closedOn));
    return newest->closureReason
               ? closed + QStringLiteral(", ") + wordsOn(*newest, *newest->closureReason).toLower()
               : closed;
}

} // namespace

LikelyWomen::LikelyWomen(QWidget* parent)
    : QWidget(parent)
    , column_(new QVBoxLayout(this))
    , count_(words({}, Type::Small, "ink2")) {
    count_->setObjectName(QStringLiteral("likelyCount"));
    column_->setContentsMargins(0, 0, 0, u(16));
    column_->setSpacing(u(6));
    column_->addWidget(new SectionHeader(tr("Do we know her already?")));
    column_->addWidget(count_);
}

void LikelyWomen::clear() {
    while (column_->count() > 2) {
        auto* item = column_->takeAt(1);
        item->widget()->hide();
        item->widget()->deleteLater(); // its button may be what led here
        delete item;
    }
}

void LikelyWomen::show(const Casebook& book, const WomanSought& sought, Id<Woman> used) {
    clear();
    if (const auto* woman = book.find(used)) {
        column_->insertWidget(1, usedRow(*woman));
        count_->setText(tr("The referral goes into this record."));
        return;
    }
    auto likely = likelyWomen(book, sought);
    std::erase_if(likely,
                  [this](const LikelyWoman& one) { return dismissed_.contains(one.woman.value); });
    int place = 1;
    for (const auto& one : likely)
        column_->insertWidget(place++, rowOf(book, one));
    const auto records = static_cast<int>(book.all<Woman>().size());
    count_->setText(
        likely.empty() ? tr("No likely match in %1 records.").arg(records)
        : likely.size() == 1
            ? tr("One likely match in %1 records. Nothing is merged until you say so.").arg(records)
            : tr("%1 likely matches in %2 records. Nothing is merged until you say so.")
                  .arg(likely.size())
                  .arg(records));
}

QWidget* LikelyWomen::rowOf(const Casebook& book, const LikelyWoman& likely) {
    const auto& woman = *book.find(likely.woman);
    auto* row = new QWidget;
    row->setObjectName(QStringLiteral("likely_") + woman.ref);
    auto* column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, u(6));
    column->setSpacing(u(3));
    auto* top = new QHBoxLayout;
    top->addWidget(words(fullName(woman), Type::Strong, "ink"), 1);
    top->addWidget(words(woman.ref, Type::Small, "ink2"));
    column->addLayout(top);
    column->addWidget(words(standingOf(book, woman.id), Type::Small, "ink2"));
    auto* grid = new QGridLayout;
    grid->setColumnStretch(1, 1);
    int line = 0;
    const auto add = [&](const QString& label, const QString& text) {
        if (text.isEmpty())
            return;
        grid->addWidget(words(label, Type::Small, "ink2"), line, 0, Qt::AlignTop);
        grid->addWidget(words(text, Type::Small, "ink"), line, 1);
        ++line;
    };
    add(tr("Name"), likely.name);
    add(tr("Born"), likely.born);
    add(tr("Phone"), likely.phone);
    add(tr("Also"), likely.other);
    column->addLayout(grid);

    auto* use = ordinaryButton(tr("Use her record"), "useHerRecord");
    use->setAccessibleDescription(fullName(woman));
    auto* other = ordinaryButton(tr("Not the same woman"), "notTheSame");
    other->setAccessibleDescription(fullName(woman));
    connect(use, &QPushButton::clicked, this, [this, id = woman.id] { Q_EMIT chosen(id); });
    connect(other, &QPushButton::clicked, this, [this, id = woman.id] {
        dismissed_.insert(id.value);
        Q_EMIT edited();
    });
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(u(8));
    buttons->addWidget(use);
    buttons->addWidget(other);
    buttons->addStretch(1);
    column->addLayout(buttons);
    column->addWidget(ruleLine());
    return row;
}

QWidget* LikelyWomen::usedRow(const Woman& woman) {
    auto* row = new QWidget;
    row->setObjectName(QStringLiteral("used_") + woman.ref);
    auto* column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, u(6));
    column->addWidget(words(tr("Her record is used: %1, %2").arg(fullName(woman), woman.ref),
                            Type::Strong, "ink"));
    auto* other = ordinaryButton(tr("Not the same woman"), "notTheSame");
    connect(other, &QPushButton::clicked, this, [this, id = woman.id] {
        dismissed_.insert(id.value);
        Q_EMIT unchosen();
    });
    column->addWidget(other, 0, Qt::AlignLeft);
    return row;
}

} // namespace ninefold
