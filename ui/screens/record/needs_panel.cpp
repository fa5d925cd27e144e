// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/record/needs_panel.h"

#include "core/actions/assessment_actions.h"
#include "core/base/date_words.h"
#include "core/rules/date_reading.h"
#include "core/rules/names.h"
#include "core/rules/need_words.h"
#include "core/rules/tier_suggestion.h"
#include "ui/forms/error_summary.h"
#include "ui/forms/stored_form.h"
#include "ui/parts/buttons.h"
#include "ui/parts/main_and_side.h"
#include "ui/parts/question.h"
#include "ui/screens/record/needs_change.h"
#include "ui/screens/record/needs_records.h"
#include "ui/screens/record/needs_table.h"
#include "ui/style/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeySequence>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollArea>
#include <QShortcut>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace ninefold {

namespace {

/// "Review, 17 March 2026".
QString nameOf(const Assessment& assessment) {
    return NeedsPanel::tr("%1, %2").arg(labelOf(assessment.stage), longDay(assessment.assessedOn));
}

QString verbFor(std::optional<AssessmentStage> stage) {
    if (stage == AssessmentStage::Review)
        return NeedsPanel::tr("Save review");
    if (stage == AssessmentStage::Exit)
        return NeedsPanel::tr("Save exit assessment");
    return NeedsPanel::tr("Save assessment");
}

/// What a draft keeps by its stored text: everything but the day, which is kept as typed.
bool isKept(const Field<Assessment>& field) {
    return field.kind == FieldKind::Code || field.kind == FieldKind::Text;
}

} // namespace

NeedsPanel::NeedsPanel(const RecordContext& context, QWidget* parent)
    : RecordPanel(context, parent) {
    summary_ = new ErrorSummary;
    table_ = new NeedsTable;
    change_ = new NeedsChange;
    records_ = new NeedsRecords(context);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(u(24), u(6), u(10), u(6));
    column->setSpacing(u(6));
    column->addWidget(makeHead());
    column->addWidget(summary_);
    column->addWidget(table_);
    column->addStretch(1);

    auto* main = new QWidget;
    auto* mainColumn = new QVBoxLayout(main);
    mainColumn->setContentsMargins(0, 0, 0, 0);
    mainColumn->setSpacing(0);
    mainColumn->addWidget(scrollingPage(content), 1);
    mainColumn->addWidget(makeFooter());
    page_ = new MainAndSide(main, 416);
    page_->addToSide(change_);
    page_->addToSide(records_);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(page_);

    auto* keep = new QShortcut(QKeySequence::Save, this);
    connect(keep, &QShortcut::activated, this, &NeedsPanel::attempt);
    connect(table_, &NeedsTable::edited, this, &NeedsPanel::settle);
    connect(table_, &NeedsTable::opened, this, [this](Pathway pathway) {
        if (isSensitive(pathway))
            noteOpened(this->context(), tr("Needs: %1").arg(shortLabel(pathway)));
    });
    connect(stage_, &AnswerField::edited, this, &NeedsPanel::settle);
    connect(on_, &AnswerField::edited, this, &NeedsPanel::settle);
    connect(summary_, &ErrorSummary::chosen, this, [this](const QString& field) {
        if (field == u"assessed_on")
            on_->focusTarget()->setFocus(Qt::ShortcutFocusReason);
        else if (field == u"stage")
            stage_->focusTarget()->setFocus(Qt::ShortcutFocusReason);
        else
            table_->focusFirst();
    });
}

QWidget* NeedsPanel::makeHead() {
    which_ = new QComboBox;
    which_->setObjectName(QStringLiteral("whichAssessment"));
    which_->setAccessibleName(tr("A new assessment, or one to correct"));
    which_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(which_, &QComboBox::activated, this,
            [this](int index) { begin({which_->itemData(index).toLongLong()}); });
    stage_ = choiceOf<AssessmentStage>();
    stage_->setObjectName(QStringLiteral("stage"));
    stage_->setListUnits(116);
    stage_->setAccessibleWords(fieldNamed<Assessment>("stage")->labelText(), {});
    on_ = new DateField(context().today());
    on_->setObjectName(QStringLiteral("assessed_on"));
    on_->setAccessibleWords(fieldNamed<Assessment>("assessed_on")->labelText(), {});
    answered_ = new QLabel;
    answered_->setObjectName(QStringLiteral("answered"));
    setType(answered_, Type::Text, "ink2");
    auto* head = new QWidget;
    auto* line = new QHBoxLayout(head);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(u(8));
    line->addWidget(which_);
    line->addWidget(stage_);
    line->addWidget(on_);
    line->addStretch(1);
    return head;
}

QWidget* NeedsPanel::makeFooter() {
    auto* footer = new QWidget;
    footer->setObjectName(QStringLiteral("footer"));
    footer->setAttribute(Qt::WA_StyledBackground);
    save_ = primaryButton(tr("Save assessment"), "save");
    later_ = ordinaryButton(tr("Ask the rest later"), "askLater");
    remove_ = textButton(tr("Remove…"), "removeAssessment");
    setSheetProperty(remove_, "grave", true);
    kept_ = new QLabel;
    setType(kept_, Type::Small, "ink2");
    connect(save_, &QPushButton::clicked, this, &NeedsPanel::attempt);
    connect(later_, &QPushButton::clicked, this, &NeedsPanel::askLater);
    connect(remove_, &QPushButton::clicked, this, &NeedsPanel::remove);
    auto* line = new QHBoxLayout(footer);
    line->setContentsMargins(u(24), u(8), u(16), u(8));
    line->setSpacing(u(8));
    line->addWidget(save_);
    line->addWidget(later_);
    line->addWidget(answered_);
    line->addWidget(kept_);
    line->addStretch(1);
    line->addWidget(remove_);
    return footer;
}

void NeedsPanel::refresh() {
    listEarlier();
    records_->refresh();
    const bool moved = shown_ != context().referral;
    const bool gone = before_ && !context().book().find(before_->id);
    if (moved || gone || !isDirty())
        begin(before_ && !moved && !gone ? before_->id : Id<Assessment>{});
    else
        settle();
}

void NeedsPanel::listEarlier() {
    const QSignalBlocker quiet(which_);
    which_->clear();
    which_->addItem(tr("New assessment"), 0);
    auto earlier = context().book().of<Assessment>(context().referral);
    std::stable_sort(earlier.begin(), earlier.end(), [](const Assessment* a, const Assessment* b) {
        return a->assessedOn > b->assessedOn;
    });
    for (const auto* one : earlier)
        which_->addItem(tr("Correct: %1").arg(nameOf(*one)), one->id.value);
    which_->setCurrentIndex(std::max(0, which_->findData(before_ ? before_->id.value : 0)));
    which_->setVisible(!earlier.empty());
}

void NeedsPanel::begin(Id<Assessment> which) {
    shown_ = context().referral;
    const auto* found = context().book().find(which);
    before_ = found ? std::optional(*found) : std::nullopt;
    Assessment assessment;
    assessment.stage = nextStage(context().book(), shown_);
    assessment.assessedOn = context().today();
    if (before_)
        assessment = *before_;
    {
        const QSignalBlocker a(stage_);
        const QSignalBlocker b(on_);
        const QSignalBlocker c(table_);
        stage_->setValue(std::optional(assessment.stage));
        table_->setAssessment(assessment);
    }
    on_->setDate(assessment.assessedOn);
    which_->setCurrentIndex(std::max(0, which_->findData(before_ ? before_->id.value : 0)));
    summary_->tell({});
    kept_->clear();
    toldNotAsked_ = false;
    clean_ = toJson();
    settle();
}

Assessment NeedsPanel::answers() const {
    auto assessment = table_->readInto(before_.value_or(Assessment{}));
    assessment.referral = context().referral;
    assessment.assessedOn = on_->date();
    assessment.stage = stage_->value<AssessmentStage>().value_or(AssessmentStage::Initial);
    return assessment;
}

void NeedsPanel::settle() {
    const bool may = context().mayEdit() && context().current();
    table_->setReadOnly(!may);
    save_->setVisible(may);
    later_->setVisible(may && isDirty());
    remove_->setVisible(may && before_);
    save_->setText(verbFor(stage_->value<AssessmentStage>()));
    answered_->setText(tr("%1 of 9 answered").arg(table_->answered()));
    auto now = answers();
    if (!now.assessedOn.isValid())
        now.assessedOn = context().today();
    table_->setHistory(needsHistory(context().book(), context().referral, now), context().today());
    change_->show(change(now), context().today());
}

/// Until something is answered the newest that is kept is "now": a review not yet begun says
/// nothing about a change.
NeedsHistory NeedsPanel::change(Assessment now) const {
    const auto& book = context().book();
    const auto* referral = context().current();
    if (!referral || (table_->answered() == 0 && !before_))
        return needsHistory(book, context().referral, context().today());
    // What has not been asked yet is as it was known.
    if (const auto known = knownNeeds(book, *referral, now.assessedOn); known && !before_)
        fillUnasked(now, *known);
    return needsHistory(book, context().referral, now);
}

bool NeedsPanel::isDirty() const {
    return toJson() != clean_;
}

QByteArray NeedsPanel::toJson() const {
    const auto now = answers();
    QJsonObject kept;
    for (const auto& field : fields<Assessment>())
        if (isKept(field))
            kept.insert(fromUtf8(field.name), fromUtf8(field.text(now)));
    kept.insert(QStringLiteral("assessed_on"), on_->typed());
    kept.insert(QStringLiteral("about"), QString::number(before_ ? before_->id.value : 0));
    return QJsonDocument(kept).toJson(QJsonDocument::Compact);
}

std::optional<FormDraft> NeedsPanel::unfinished() const {
    if (!isDirty())
        return std::nullopt;
    const auto* woman = context().herself();
    return FormDraft{
        {}, woman ? tr("Needs, %1").arg(displayName(*woman)) : tr("Needs"), {}, toJson()};
}

void NeedsPanel::giveBack(const FormDraft& draft) {
    const auto kept = QJsonDocument::fromJson(draft.answers).object();
    begin({kept.value(QStringLiteral("about")).toString().toLongLong()});
    auto assessment = answers();
    for (const auto& field : fields<Assessment>())
        if (isKept(field) && kept.contains(fromUtf8(field.name)))
            field.set(assessment, toUtf8(kept.value(fromUtf8(field.name)).toString()));
    table_->setAssessment(assessment);
    stage_->setValue(std::optional(assessment.stage));
    on_->setTyped(kept.value(QStringLiteral("assessed_on")).toString());
    kept_->setText(tr("Draft kept %1").arg(timeOfDay(draft.at)));
    settle();
}

QWidget* NeedsPanel::firstFocus() {
    return table_->first();
}

void NeedsPanel::attempt() {
    const auto notAsked = notAskedInWords(answers());
    if (before_ || notAsked.isEmpty() || toldNotAsked_ || table_->answered() == 0) {
        keep();
        return;
    }
    toldNotAsked_ = true;
    context().shell.tell(Banner::Kind::Due, tr("Not asked yet: %1.").arg(notAsked),
                         tr("Choose a level for each, or save and ask the rest later."),
                         tr("Ask the rest later"), [self = QPointer(this)] {
                             if (self && self->toldNotAsked_) // still the form it was said of
                                 self->keep();
                         });
}

/// Saves what she has answered; without an answer there is nothing to save, and what is typed is
/// kept as a draft.
void NeedsPanel::askLater() {
    if (table_->answered() > 0)
        keep();
    else
        Q_EMIT left();
}

void NeedsPanel::keep() {
    Problems problems;
    if (const auto fault = on_->fault(fieldNamed<Assessment>("assessed_on")->labelText());
        !fault.isEmpty())
        problems.push_back({QStringLiteral("assessed_on"), fault});
    if (problems.empty()) {
        const auto notAsked = notAskedInWords(answers());
        const auto told = tr("Her needs are in her record.");
        const auto outcome = context().shell.perform(
            SaveAssessment{before_, answers()},
            notAsked.isEmpty() ? told : tr("%1 Not asked: %2.").arg(told, notAsked));
        if (std::holds_alternative<ChangeSet>(outcome)) {
            clean_ = toJson();
            Q_EMIT saved();
            return;
        }
        if (const auto* found = std::get_if<Problems>(&outcome))
            problems = *found;
        else if (before_ && std::get<Failure>(outcome).kind == Failure::Kind::Conflict)
            if (const auto* now = context().book().find(before_->id))
                before_ = *now; // what was typed stays; saving again keeps it
    }
    summary_->tell(problems);
    on_->showProblem(std::any_of(problems.begin(), problems.end(),
                                 [](const Problem& p) { return p.field == u"assessed_on"; }));
}

void NeedsPanel::remove() {
    const auto* woman = context().herself();
    if (!before_ || !woman)
        return;
    const auto gone = *before_;
    if (!ask(this, {tr("Remove this assessment?"),
                    tr("%1, %2. You can undo this.").arg(displayName(*woman), nameOf(gone)),
                    tr("Keep it"), tr("Remove")}))
        return;
    context().shell.perform(RemoveAssessment{gone}, tr("The assessment is removed."));
}

void NeedsPanel::resizeEvent(QResizeEvent* event) {
    RecordPanel::resizeEvent(event);
    const int main = width() - (width() < u(520 + 416) ? 0 : u(416));
    table_->setNarrow(main < u(720));
}

} // namespace ninefold
