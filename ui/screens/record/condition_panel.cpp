// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/record/condition_panel.h"

#include "core/base/date_words.h"
#include "core/rules/condition_deadline.h"
#include "core/rules/condition_progress.h"
#include "core/rules/offered.h"
#include "core/rules/officer_report.h"
#include "core/rules/progress_words.h"
#include "ui/parts/buttons.h"
#include "ui/parts/chips.h"
#include "ui/parts/condition_bar.h"
#include "ui/style/theme.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPaintEvent>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ninefold {

namespace {

/// A status shape at the size of a box's two lines.
class ShapeMark : public QWidget {
public:
    explicit ShapeMark(Shape shape)
        : shape_(shape) {
        setFixedSize(u(26), u(26));
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const auto& look = tokens();
        drawShape(painter, shape_, QRectF(rect()).adjusted(1, 1, -1, -1),
                  shape_ == Shape::Clock ? look.ink2 : look.accent);
    }

private:
    Shape shape_;
};

struct BoxWords {
    Shape shape = Shape::BrokenRing;
    QString title;
    QString detail;
};

QFrame* boxOf(const BoxWords& words, QPushButton* action) {
    auto* box = new QFrame;
    box->setProperty("panel", QStringLiteral("box"));
    auto* line = new QHBoxLayout(box);
    line->setContentsMargins(u(12), u(7), u(12), u(7));
    line->setSpacing(u(12));
    line->addWidget(new ShapeMark(words.shape), 0, Qt::AlignVCenter);
    auto* lines = new QVBoxLayout;
    lines->setSpacing(0);
    auto* title = new QLabel(words.title);
    setType(title, Type::Strong);
    title->setWordWrap(true);
    auto* detail = new QLabel(words.detail);
    setType(detail, Type::Small, "ink2");
    detail->setWordWrap(true);
    lines->addWidget(title);
    lines->addWidget(detail);
    line->addLayout(lines, 1);
    if (action)
        line->addWidget(action, 0, Qt::AlignVCenter);
    return box;
}

/// Booked appointments that would count, the next first.
std::vector<const Appointment*> bookedThatCount(const Casebook& book, Id<Referral> referral) {
    auto out = book.of<Appointment>(referral);
    std::erase_if(out, [](const Appointment* a) {
        return a->outcome != AppointmentOutcome::Booked || !countsTowardsCondition(*a);
    });
    std::stable_sort(out.begin(), out.end(), [](const Appointment* a, const Appointment* b) {
        return a->startsAt < b->startsAt;
    });
    return out;
}

Shape markOf(ConditionStatus status) {
    switch (status) {
    case ConditionStatus::Complied:
    case ConditionStatus::CompliedLate:
        return Shape::DiscTick;
    case ConditionStatus::Excused:
        return Shape::RingBar;
    case ConditionStatus::NotComplied:
        return Shape::OpenDiamond;
    case ConditionStatus::Withdrawn:
        return Shape::Square;
    case ConditionStatus::None:
    case ConditionStatus::Open:
        break;
    }
    return Shape::Clock;
}

/// Beside the days that are left: of how many.
QString daysInAll(const Referral& referral, const ConditionProgress& progress) {
    if (progress.status != ConditionStatus::Open || !referral.disposalOn.isValid() ||
        !progress.deadline.isValid())
        return {};
    return ConditionPanel::tr("of %1 days").arg(referral.disposalOn.daysTo(progress.deadline));
}

} // namespace

ConditionPanel::ConditionPanel(const RecordContext& context, QWidget* parent)
    : QWidget(parent)
    , context_(context)
    , title_(new QLabel)
    , given_(new QLabel)
    , correct_(textButton(tr("Correct the condition"), "correctCondition"))
    , boxes_(new QHBoxLayout)
    , bar_(new ConditionBar) {
    setType(title_, Type::Heading);
    title_->setObjectName(QStringLiteral("conditionTitle"));
    setType(given_, Type::Text, "ink2");
    given_->setWordWrap(true);
    connect(correct_, &QPushButton::clicked, this,
            [this] { context_.open(RecordDeed::ChangeReferral); });

    auto* head = new QHBoxLayout;
    head->setSpacing(u(12));
    head->addWidget(title_);
    head->addWidget(given_, 1);
    head->addWidget(correct_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(u(24), u(10), u(24), u(6));
    column->setSpacing(u(8));
    column->addLayout(head);
    boxes_->setSpacing(u(12));
    column->addLayout(boxes_);
    column->addWidget(bar_);
}

void ConditionPanel::refresh() {
    const auto* referral = context_.current();
    const bool has = referral && hasCondition(*referral);
    setVisible(has);
    if (!has)
        return;
    const auto progress = conditionProgress(context_.book(), *referral, context_.today());
    const auto heading = conditionHeading(*referral);
    title_->setText(progress.deadline.isValid()
                        ? tr("%1: two appointments at the centre by %2")
                              .arg(heading, longDay(progress.deadline))
                        : tr("%1: two appointments at the centre").arg(heading));
    correct_->setText(isCaution(referral->disposal) ? tr("Correct the condition")
                                                    : tr("Correct what she agreed"));
    given_->setText(progress.deadline.isValid()
                        ? tr("Last day: %1").arg(deadlineFromWords(*referral))
                        : QString());
    correct_->setVisible(context_.mayEdit());
    showBoxes(*referral);
    showBar(*referral);
}

void ConditionPanel::showBoxes(const Referral& referral) {
    while (auto* item = boxes_->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // its button may be what led here
        delete item;
    }
    const auto today = context_.today();
    auto attended = attendedAppointments(context_.book(), referral, today);
    std::erase_if(attended, [](const Appointment* a) { return !countsTowardsCondition(*a); });
    const auto booked = bookedThatCount(context_.book(), referral.id);
    const QString names[appointmentsNeeded] = {tr("First"), tr("Second")};
    size_t next = 0;
    for (size_t i = 0; i < appointmentsNeeded; ++i) {
        const auto said = [&](const Appointment& a) {
            return tr("%1, %2").arg(nearTime(a.startsAt, today), labelOf(a.kind));
        };
        if (i < attended.size()) {
            boxes_->addWidget(
                boxOf({Shape::DiscTick, tr("%1: attended").arg(names[i]), said(*attended[i])},
                      nullptr),
                3);
        } else if (next < booked.size()) {
            const auto id = booked[next]->id.value;
            QPushButton* record = nullptr;
            if (context_.mayEdit()) {
                record = ordinaryButton(tr("Record"), "recordNext");
                connect(record, &QPushButton::clicked, this,
                        [this, id] { context_.open(RecordDeed::RecordOutcome, id); });
            }
            boxes_->addWidget(
                boxOf({Shape::Ring, tr("%1: booked").arg(names[i]), said(*booked[next])}, record),
                3);
            ++next;
        } else {
            boxes_->addWidget(
                boxOf({Shape::BrokenRing, tr("%1: not booked").arg(names[i]), {}}, nullptr), 3);
        }
    }
    const auto progress = conditionProgress(context_.book(), referral, today);
    const auto words = progressWords(progress, today);
    boxes_->addWidget(
        boxOf({markOf(progress.status), words.rest, daysInAll(referral, progress)}, nullptr), 2);
}

void ConditionPanel::showBar(const Referral& referral) {
    const auto today = context_.today();
    const auto progress = conditionProgress(context_.book(), referral, today);
    const bool spanned = referral.disposalOn.isValid() && progress.deadline.isValid() &&
                         referral.disposalOn < progress.deadline;
    bar_->setVisible(spanned);
    if (!spanned)
        return;
    ConditionSpan span;
    span.from = referral.disposalOn;
    span.to = progress.deadline;
    span.today = today;
    span.reportDue = reportDueOn(referral, today);
    for (const auto* one : context_.book().of<Appointment>(referral.id)) {
        const auto chip = chipOf(one->outcome);
        span.appointments.push_back(
            {one->startsAt.date, chip,
             tr("%1 %2").arg(dayMonth(one->startsAt.date, today), chip.text.toLower())});
    }
    span.fromLabel =
        tr("%1 %2").arg(dayMonth(span.from, today), disposalGiven(referral.disposal).toLower());
    span.toLabel = tr("%1 last day").arg(dayMonth(span.to, today));
    bar_->setSpan(span);
}

} // namespace ninefold
