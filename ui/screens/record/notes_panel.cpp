// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/record/notes_panel.h"

#include "core/base/text.h"
#include "ui/parts/buttons.h"
#include "ui/parts/empty_state.h"
#include "ui/parts/flow_layout.h"
#include "ui/parts/main_and_side.h"
#include "ui/parts/plain_label.h"
#include "ui/style/icon.h"
#include "ui/style/theme.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace ninefold {

namespace {

/// So many are shown at a time: a card is a dozen widgets, and the newest are what is read.
constexpr size_t cardsAtOnce = 40;

NoteRow rowOf(const Casebook& book, const Note& note) {
    const auto nameOf = [&](Id<Worker> id) {
        const auto* worker = book.find(id);
        return worker ? worker->name : QString();
    };
    NoteRow row{note, {}, nameOf(note.by), {}};
    for (const auto* amendment : book.of<NoteAmendment>(note.id))
        row.amendments.push_back(*amendment);
    std::stable_sort(row.amendments.begin(), row.amendments.end(),
                     [](const NoteAmendment& a, const NoteAmendment& b) { return a.at < b.at; });
    for (const auto& amendment : row.amendments)
        row.amenders << nameOf(amendment.by);
    return row;
}

} // namespace

NotesPanel::NotesPanel(const RecordContext& context, QWidget* parent)
    : RecordPanel(context, parent)
    , kind_(new QComboBox)
    , pathway_(new QComboBox)
    , find_(new QLineEdit)
    , count_(new QLabel)
    , add_(ordinaryButton(tr("New note"), "addNote"))
    , noneLetIn_(plainLabel(tr("No note has these words, this kind and this pathway."), Type::Text,
                            "ink2"))
    , cards_(new QVBoxLayout)
    , older_(textButton({}, "olderNotes"))
    , atMost_(cardsAtOnce) {
    nothing_ = new EmptyState(tr("No note yet"),
                              tr("A note says what was done and said. It is never altered: what "
                                 "must be put right is written beside it."));
    nothing_->addStep(tr("Write the first note"), tr("After a session, a call or a visit."),
                      tr("New note"), QStringLiteral("firstNote"),
                      [this] { this->context().open(RecordDeed::WriteNote); });
    nothing_->setContentsMargins(u(24), u(16), u(24), u(16));
    noneLetIn_->setObjectName(QStringLiteral("noNoteLetIn"));
    cards_->setSpacing(0);
    connect(older_, &QPushButton::clicked, this, [this] {
        atMost_ += cardsAtOnce;
        narrow();
    });
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(u(24), u(4), u(24), u(16));
    column->addWidget(noneLetIn_);
    column->addLayout(cards_);
    column->addWidget(older_, 0, Qt::AlignLeading);
    column->addStretch(1);
    bar_ = makeBar();
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(bar_);
    whole->addWidget(nothing_);
    whole->addWidget(scrollingPage(content), 1);
}

QWidget* NotesPanel::makeBar() {
    kind_->setObjectName(QStringLiteral("noteKind"));
    kind_->setAccessibleName(tr("Notes of which kind"));
    kind_->addItem(tr("Every kind"));
    for (const auto& row : codes<NoteKind>())
        kind_->addItem(labelOf(row.value));
    pathway_->setObjectName(QStringLiteral("notePathway"));
    pathway_->setAccessibleName(tr("Notes on which pathway"));
    pathway_->addItem(tr("Every pathway"));
    for (const auto pathway : pathways)
        pathway_->addItem(shortLabel(pathway));
    find_->setObjectName(QStringLiteral("findInNotes"));
    find_->setPlaceholderText(tr("Find in her notes"));
    find_->setAccessibleName(tr("Find in her notes"));
    find_->setClearButtonEnabled(true);
    find_->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    find_->setMinimumWidth(u(220));
    count_->setObjectName(QStringLiteral("notesCount"));
    setType(count_, Type::Text, "ink2");
    add_->setIcon(icon(QStringLiteral("add"), Tone::Ink));
    connect(add_, &QPushButton::clicked, this, [this] { context().open(RecordDeed::WriteNote); });
    const auto again = [this] {
        atMost_ = cardsAtOnce;
        narrow();
    };
    connect(kind_, &QComboBox::currentIndexChanged, this, again);
    connect(pathway_, &QComboBox::currentIndexChanged, this, again);
    connect(find_, &QLineEdit::textChanged, this, again);
    auto* bar = new QWidget;
    auto* line = new FlowLayout(u(10), bar);
    line->setContentsMargins(u(24), u(8), u(24), u(4));
    for (auto* part : std::initializer_list<QWidget*>{add_, kind_, pathway_, find_, count_})
        line->addWidget(part);
    return bar;
}

void NotesPanel::refresh() {
    std::vector<NoteRow> rows;
    for (const auto* note : context().book().of<Note>(context().referral))
        rows.push_back(rowOf(context().book(), *note));
    // Of two at one time the one written later comes first.
    std::reverse(rows.begin(), rows.end());
    std::stable_sort(rows.begin(), rows.end(),
                     [](const NoteRow& a, const NoteRow& b) { return b.note.at < a.note.at; });
    rows_ = std::move(rows);
    const bool may = context().mayEdit() && context().current();
    add_->setVisible(may);
    bar_->setVisible(!rows_.empty());
    nothing_->setVisible(rows_.empty());
    narrow();
}

bool NotesPanel::isLetIn(const NoteRow& row) const {
    if (const int kind = kind_->currentIndex();
        kind > 0 && row.note.kind != codes<NoteKind>()[static_cast<size_t>(kind - 1)].value)
        return false;
    if (const int at = pathway_->currentIndex(); at > 0) {
        const auto& on = row.note.pathways;
        if (std::find(on.begin(), on.end(), pathways.at(static_cast<size_t>(at - 1))) == on.end())
            return false;
    }
    const auto words = folded(row.words());
    const auto wanted = find_->text().split(u' ', Qt::SkipEmptyParts);
    return std::all_of(wanted.begin(), wanted.end(),
                       [&](const QString& word) { return words.contains(folded(word)); });
}

void NotesPanel::narrow() {
    std::vector<NoteRow> in;
    std::copy_if(rows_.begin(), rows_.end(), std::back_inserter(in),
                 [this](const NoteRow& row) { return isLetIn(row); });
    count_->setText(in.size() == rows_.size()
                        ? rows_.size() == 1 ? tr("1 note") : tr("%1 notes").arg(rows_.size())
                        : tr("%1 of %2 notes").arg(in.size()).arg(rows_.size()));
    noneLetIn_->setVisible(in.empty() && !rows_.empty());
    const auto more = in.size() > atMost_ ? in.size() - atMost_ : 0;
    older_->setVisible(more > 0);
    older_->setText(tr("Show older notes (%1)").arg(more));
    in.resize(in.size() - more);
    showCards(in);
}

/// Cards that say the same stay, and with them the focus and what is selected.
void NotesPanel::showCards(const std::vector<NoteRow>& rows) {
    const bool may = context().mayEdit() && context().current();
    if (rows == shown_ && may == mayEdit_ && day_ == context().today())
        return;
    while (auto* item = cards_->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // its own button may be what led here
        delete item;
    }
    for (const auto& row : rows) {
        auto* card = new NoteCard(row, context().today(), may);
        connect(card, &NoteCard::amendWished, this,
                [this](qint64 id) { context().open(RecordDeed::AmendNote, id); });
        connect(card, &NoteCard::tagWished, this,
                [this](qint64 id) { context().open(RecordDeed::TagNote, id); });
        cards_->addWidget(card);
    }
    shown_ = rows;
    mayEdit_ = may;
    day_ = context().today();
}

QWidget* NotesPanel::firstFocus() {
    if (!rows_.empty())
        return add_->isHidden() ? static_cast<QWidget*>(find_) : add_;
    return findChild<QPushButton*>(QStringLiteral("firstNote"));
}

} // namespace ninefold
