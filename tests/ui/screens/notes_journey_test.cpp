// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/desk.h"
#include "ui/screens/record/note_card.h"
#include "ui/shell/record_place.h"

#include <QCoreApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <catch2/catch.hpp>

using namespace ninefold;
using namespace ninefold::test;

namespace {

/// A desk with one woman in support since February.
struct Paper : Desk {
    Paper() {
        keep([&](ChangeSet& changes, qint64& next) {
            Story story;
            story.book.setNextId(next);
            her = story.caution("2026-02-12");
            her.keyworker = session().worker().id;
            changes.add(story.book.womanOf(her));
            changes.add(her);
            next = story.book.nextId();
        });
        open(RecordTab::Notes);
    }

    void open(RecordTab tab) {
        work->go(RecordPlace{her.woman, her.id, tab, RecordDeed::None, 0}.place());
    }
    void write(const char* kind, const char* text, const char* pathways = "") {
        work->go(placeOf(her.woman, her.id, RecordDeed::WriteNote).place());
        answer(QStringLiteral("kind"), QString::fromUtf8(kind));
        answer(QStringLiteral("text"), QString::fromUtf8(text));
        if (*pathways)
            answer(QStringLiteral("pathways"), QString::fromUtf8(pathways));
        press(QStringLiteral("save"));
    }
    QString labelText(const char* name) {
        return qobject_cast<QLabel*>(at(QString::fromLatin1(name)))->text();
    }
    size_t cardsInSight() {
        QCoreApplication::processEvents(); // what was just laid out is shown by an event
        size_t count = 0;
        for (const auto* card : work->findChildren<NoteCard*>())
            count += card->isVisibleTo(work.get());
        return count;
    }

    Referral her;
};

} // namespace

TEST_CASE("A note is written and amended and its words about others are marked") {
    Paper paper;
    paper.press(QStringLiteral("firstNote"));
    paper.press(QStringLiteral("save"));
    CHECK(paper.problemAt(QStringLiteral("kind")) == u"Choose the kind of note");
    paper.answer(QStringLiteral("kind"), QStringLiteral("keywork"));
    paper.answer(QStringLiteral("text"), QStringLiteral("Came with her sister Amal."));
    paper.answer(QStringLiteral("pathways"), QStringLiteral("P6"));

    // Going elsewhere keeps what is typed.
    paper.open(RecordTab::Overview);
    CHECK(paper.book().all<Note>().isEmpty());
    paper.work->go(placeOf(paper.her.woman, paper.her.id, RecordDeed::WriteNote).place());
    CHECK(paper.answerIn(QStringLiteral("text")) == u"Came with her sister Amal.");
    paper.press(QStringLiteral("save"));
    REQUIRE(paper.book().all<Note>().size() == 1);
    const auto kept = *paper.book().all<Note>().begin();
    CHECK(kept.at == paper.now);
    CHECK(kept.pathways == std::vector{Pathway::Family});
    CHECK(paper.cardsInSight() == 1);

    // The words are chosen in the text with the keyboard.
    paper.press(QStringLiteral("tagNote"));
    auto* words = qobject_cast<QPlainTextEdit*>(paper.at(QStringLiteral("noteToMark")));
    REQUIRE(words);
    words->setFocus();
    auto cursor = words->textCursor();
    cursor.setPosition(10);
    words->setTextCursor(cursor);
    for (int i = 0; i < 15; ++i)
        QTest::keyClick(words, Qt::Key_Right, Qt::ShiftModifier);
    paper.press(QStringLiteral("markWords"));
    CHECK(paper.answerIn(QStringLiteral("third_parties")) == u"her sister Amal");
    paper.press(QStringLiteral("save"));
    auto tagged = kept;
    tagged.thirdParties = QStringLiteral("her sister Amal");
    CHECK(*paper.book().find(kept.id) == tagged);
    CHECK(paper.at(QStringLiteral("noteWords"))->accessibleName() ==
          u"Came with (about somebody else: her sister Amal).");
    CHECK(paper.labelText("noteWords").contains(u"text-decoration:underline"));

    paper.press(QStringLiteral("amendNote"));
    paper.answer(QStringLiteral("text"), QStringLiteral("It was her cousin."));
    paper.press(QStringLiteral("save"));
    REQUIRE(paper.book().all<NoteAmendment>().size() == 1);
    CHECK(*paper.book().find(kept.id) == tagged);
    CHECK(paper.isInSight(QStringLiteral("amendment")));

    REQUIRE(std::holds_alternative<ChangeSet>(paper.session().undo()));
    CHECK(paper.book().all<NoteAmendment>().isEmpty());
    CHECK_FALSE(paper.isInSight(QStringLiteral("amendment")));
}

TEST_CASE("Notes are narrowed by kind and pathway and words") {
    Paper paper;
    paper.write("keywork", "Went through her letters", "P5");
    paper.write("visit", "Met at the library", "P2 P6");
    paper.write("keywork", "Rang the housing office", "P1");
    CHECK(paper.cardsInSight() == 3);
    CHECK(paper.labelText("notesCount") == u"3 notes");
    QTest::keyClicks(paper.at(QStringLiteral("findInNotes")), QStringLiteral("LIBRARY met"));
    CHECK(paper.cardsInSight() == 1);
    CHECK(paper.labelText("notesCount") == u"1 of 3 notes");
    QTest::keyClicks(paper.at(QStringLiteral("findInNotes")), QStringLiteral(" letters"));
    CHECK(paper.cardsInSight() == 0);
    CHECK(paper.isInSight(QStringLiteral("noNoteLetIn")));
}

TEST_CASE("What she is asked says with which words and what she was told stands beside it") {
    Paper paper;
    paper.open(RecordTab::Referral);
    auto* consents = qobject_cast<QTableView*>(paper.at(QStringLiteral("consents")));
    REQUIRE(consents);
    CHECK(consents->model()->rowCount() == 5);
    CHECK(consents->model()->index(2, 0).data().toString() == u"Never asked");
    consents->setCurrentIndex(consents->model()->index(2, 0));
    QTest::keyClick(consents, Qt::Key_Return);
    CHECK(paper.answerIn(QStringLiteral("kind")) == u"share_partners");
    paper.answer(QStringLiteral("given"), QStringLiteral("yes"));
    paper.answer(QStringLiteral("version"), QStringLiteral("4"));
    paper.answer(QStringLiteral("language"), QStringLiteral("pl"));
    paper.press(QStringLiteral("save"));
    REQUIRE(paper.book().all<Consent>().size() == 1);
    CHECK(paper.book().all<Consent>().begin()->version == u"4");
    consents = qobject_cast<QTableView*>(paper.at(QStringLiteral("consents")));
    CHECK(consents->model()->index(2, 0).data().toString() == u"She agreed");

    paper.press(QStringLiteral("addInformation"));
    paper.answer(QStringLiteral("what"), QStringLiteral("privacy_notice"));
    paper.answer(QStringLiteral("version"), QStringLiteral("2"));
    paper.press(QStringLiteral("save"));
    REQUIRE(paper.book().all<InformationGiven>().size() == 1);
    CHECK(paper.book().all<InformationGiven>().begin()->by == paper.session().worker().id);
}
