// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/record/next_steps.h"

#include "core/base/date_words.h"
#include "core/rules/first_contact.h"
#include "core/rules/referral_status.h"
#include "core/rules/tier_suggestion.h"
#include "ui/parts/buttons.h"
#include "ui/parts/chip_label.h"
#include "ui/parts/chips.h"
#include "ui/parts/main_and_side.h"
#include "ui/parts/needs_strip.h"
#include "ui/parts/section_header.h"
#include "ui/style/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ninefold {

namespace {

struct NextSteps {
    Q_DECLARE_TR_FUNCTIONS(ninefold::NextSteps)
};

QLabel* line(const QString& text, Type type, const char* ink) {
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setType(label, type, ink);
    return label;
}

/// Words on the left, the one thing to do about them on the right.
QWidget* stepRow(const QString& task, const Chip& chip, const QString& detail,
                 QPushButton* action) {
    auto* row = new QWidget;
    auto* across = new QHBoxLayout(row);
    across->setContentsMargins(0, u(2), 0, u(2));
    across->setSpacing(u(8));
    auto* words = new QVBoxLayout;
    words->setSpacing(u(2));
    words->addWidget(line(task, Type::Strong, "ink"));
    if (!chip.text.isEmpty()) {
        auto* mark = new ChipLabel;
        mark->setChip(chip);
        words->addWidget(mark, 0, Qt::AlignLeft);
    }
    if (!detail.isEmpty())
        words->addWidget(line(detail, Type::Small, "ink2"));
    across->addLayout(words, 1);
    if (action)
        across->addWidget(action, 0, Qt::AlignVCenter);
    return row;
}

QPushButton* actionButton(const RecordContext& context, const Attention& work,
                          const AttentionWords& words, bool first) {
    if (!context.mayEdit() || words.action.isEmpty())
        return nullptr;
    const auto name =
        QByteArray("next_") +
        QByteArray(codeOf(work.kind).data(), static_cast<qsizetype>(codeOf(work.kind).size()));
    auto* button = first ? primaryButton(words.action, name.constData())
                         : ordinaryButton(words.action, name.constData());
    button->setAccessibleName(words.action + QStringLiteral(": ") + words.task);
    QObject::connect(button, &QPushButton::clicked, button,
                     [&context, work] { context.go(placeOf(work)); });
    return button;
}

/// What is booked next, unless it is among the work already.
void addBooked(MainAndSide& page, const RecordContext& context, const Referral& referral,
               const std::vector<Attention>& work) {
    const auto today = context.today();
    const auto* next = nextAppointment(context.book(), referral, today);
    const bool isTold = next && std::any_of(work.begin(), work.end(), [&](const Attention& one) {
                            return one.appointment == next->id;
                        });
    if (!next || isTold)
        return;
    page.addToSide(
        stepRow(NextSteps::tr("%1, %2").arg(labelOf(next->kind), nearTime(next->startsAt, today)),
                {Shape::Ring, Urgency::Plain, labelOf(next->outcome)}, next->note, nullptr));
    page.addToSide(ruleLine());
}

} // namespace

void addNextSteps(MainAndSide& page, const RecordContext& context) {
    page.addToSide(new SectionHeader(NextSteps::tr("Next")));
    const auto* referral = context.current();
    if (!referral) {
        page.addToSide(line(NextSteps::tr("She has no referral."), Type::Text, "ink2"));
        return;
    }
    const auto work = attentionFor(context.book(), *referral, context.today());
    bool first = true;
    for (const auto& one : work) {
        const auto words = wordsOf(context.book(), one, context.today());
        page.addToSide(stepRow(words.task, chipOf(words), words.detail,
                               actionButton(context, one, words, first)));
        page.addToSide(ruleLine());
        first = false;
    }
    addBooked(page, context, *referral, work);
    if (work.empty())
        page.addToSide(line(NextSteps::tr("Nothing is due."), Type::Text, "ink2"));
}

void addFirstReach(MainAndSide& page, const RecordContext& context) {
    const auto* referral = context.current();
    if (!referral)
        return;
    const auto today = context.today();
    const auto words =
        firstReachWords(*referral, firstReach(context.book(), *referral, today), today);
    if (words.isEmpty())
        return;
    auto* header = new SectionHeader(NextSteps::tr("First contact"));
    header->setContentsMargins(0, u(12), 0, 0);
    page.addToSide(header);
    auto* label = line(words, Type::Text, "ink");
    label->setObjectName(QStringLiteral("firstReach"));
    page.addToSide(label);
}

void addNeedsAtAGlance(MainAndSide& page, const RecordContext& context) {
    const auto* referral = context.current();
    if (!referral)
        return;
    const auto known = knownNeeds(context.book(), *referral, context.today());
    auto* header = new SectionHeader(NextSteps::tr("Needs"));
    header->setContentsMargins(0, u(12), 0, 0);
    page.addToSide(header);
    if (!known) {
        page.addToSide(line(NextSteps::tr("Not assessed."), Type::Text, "ink2"));
        return;
    }
    header->setNote(longDay(known->assessedOn));
    const auto needs = needsMark(&*known);
    auto* strip = new NeedsStrip;
    strip->setNeeds(needs);
    auto* across = new QHBoxLayout;
    across->setSpacing(u(16));
    across->addWidget(strip, 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(u(2));
    words->addWidget(line(needs.countText(), Type::Strong, "ink"));
    words->addWidget(line(needs.levelsText(), Type::Small, "ink2"));
    across->addLayout(words, 1);
    auto* row = new QWidget;
    row->setLayout(across);
    across->setContentsMargins(0, 0, 0, 0);
    page.addToSide(row);
}

} // namespace ninefold
