// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/record/note_card.h"

#include "core/base/date_words.h"
#include "core/rules/third_parties.h"
#include "ui/parts/buttons.h"
#include "ui/parts/flow_layout.h"
#include "ui/parts/plain_label.h"
#include "ui/parts/prose.h"
#include "ui/style/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ninefold {

namespace {

constexpr int proseUnits = 720; ///< 75 characters

QString escaped(QStringView text) {
    return text.toString().toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
}

/// Goes through a text part by part: what is hers, and what is about somebody else.
template <class Hers, class Others>
QString inParts(const QString& text, const QString& thirdParties, const Hers& hers,
                const Others& others) {
    QString out;
    qsizetype at = 0;
    for (const auto& range : rangesAboutOthers(text, thirdParties)) {
        out += hers(QStringView(text).mid(at, range.from - at));
        out += others(QStringView(text).mid(range.from, range.length));
        at = range.from + range.length;
    }
    return out + hers(QStringView(text).mid(at));
}

QLabel* wordsLabel(const QString& text, const QString& thirdParties) {
    const auto mark = QStringLiteral("<span style=\"text-decoration:underline; "
                                     "background-color:%1\">%2</span>")
                          .arg(tokens().infoSoft.name());
    const auto html = inParts(text, thirdParties, escaped,
                              [&](QStringView words) { return mark.arg(escaped(words)); });
    auto* label = new Prose(html, u(proseUnits));
    label->setTextFormat(Qt::RichText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setAccessibleName(spokenNote(text, thirdParties));
    return label;
}

QString pathwaysText(const Note& note) {
    QStringList out;
    for (const auto pathway : note.pathways)
        out << shortLabel(pathway);
    return out.join(QStringLiteral(", "));
}

} // namespace

QString NoteRow::words() const {
    QStringList out{note.ref, note.text, author, labelOf(note.kind), pathwaysText(note)};
    for (const auto& amendment : amendments)
        out << amendment.text;
    return out.join(u'\n');
}

QString spokenNote(const QString& text, const QString& thirdParties) {
    return inParts(
        text, thirdParties, [](QStringView hers) { return hers.toString(); },
        [](QStringView others) {
            return NoteCard::tr("(about somebody else: %1)").arg(others.toString());
        });
}

NoteCard::NoteCard(const NoteRow& row, QDate today, bool mayEdit, QWidget* parent)
    : QFrame(parent) {
    setObjectName(QStringLiteral("note"));
    setAccessibleName(tr("%1, %2", "Keywork session, Wed 4 Mar, 15:30")
                          .arg(labelOf(row.note.kind), nearTime(row.note.at, today)));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, u(10), 0, u(4));
    column->setSpacing(u(6));
    column->addWidget(makeHead(row, today));
    auto* words = wordsLabel(row.note.text, row.note.thirdParties);
    words->setObjectName(QStringLiteral("noteWords"));
    column->addWidget(words);
    for (size_t i = 0; i < row.amendments.size(); ++i)
        column->addWidget(makeAmendment(row, i, today));
    if (!row.note.thirdParties.isEmpty())
        column->addWidget(plainLabel(tr("Underlined words are about somebody else and are left "
                                        "out of what she is given."),
                                     Type::Small, "ink2"));
    if (mayEdit)
        column->addWidget(makeDeeds(row, today));
    auto* rule = new QFrame;
    setSheetProperty(rule, "rule", QStringLiteral("line"));
    column->addWidget(rule);
}

QWidget* NoteCard::makeHead(const NoteRow& row, QDate today) {
    auto* head = new QWidget;
    auto* line = new FlowLayout(u(12), head);
    auto* kind = new QLabel(labelOf(row.note.kind));
    setType(kind, Type::Strong);
    line->addWidget(kind);
    const auto add = [line](const QString& text) {
        if (text.isEmpty())
            return;
        auto* label = new QLabel(text);
        label->setTextFormat(Qt::PlainText);
        setType(label, Type::Text, "ink2");
        line->addWidget(label);
    };
    add(nearTime(row.note.at, today));
    add(row.author.isEmpty() ? QString() : tr("by %1").arg(row.author));
    add(pathwaysText(row.note));
    add(row.note.ref);
    return head;
}

QWidget* NoteCard::makeAmendment(const NoteRow& row, size_t index, QDate today) {
    const auto& amendment = row.amendments[index];
    const auto& author = row.amenders.at(static_cast<qsizetype>(index));
    const auto when = nearTime(amendment.at, today);
    auto* part = new QWidget;
    part->setObjectName(QStringLiteral("amendment"));
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(u(24), u(2), 0, u(2));
    column->setSpacing(u(2));
    column->addWidget(plainLabel(author.isEmpty() ? tr("Amended %1").arg(when)
                                                  : tr("Amended %1 by %2").arg(when, author),
                                 Type::SmallStrong, "ink2"));
    column->addWidget(wordsLabel(amendment.text, row.note.thirdParties));
    return part;
}

QWidget* NoteCard::makeDeeds(const NoteRow& row, QDate today) {
    auto* deeds = new QWidget;
    auto* line = new QHBoxLayout(deeds);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(u(8));
    const auto id = row.note.id.value;
    const auto when = nearTime(row.note.at, today);
    auto* amend = textButton(tr("Amend"), "amendNote");
    amend->setAccessibleName(tr("Amend the note of %1").arg(when));
    connect(amend, &QPushButton::clicked, this, [this, id] { Q_EMIT amendWished(id); });
    auto* tag = textButton(tr("Mark words about other people"), "tagNote");
    tag->setAccessibleName(tr("Mark words about other people in the note of %1").arg(when));
    connect(tag, &QPushButton::clicked, this, [this, id] { Q_EMIT tagWished(id); });
    line->addWidget(amend);
    line->addWidget(tag);
    line->addStretch(1);
    return deeds;
}

} // namespace ninefold
