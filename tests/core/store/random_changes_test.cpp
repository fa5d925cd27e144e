// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core/centre_file.h"

#include <catch2/catch.hpp>
#include <random>

using namespace ninefold;
using namespace ninefold::test;

namespace {

class Chance {
public:
    explicit Chance(unsigned seed)
        : random_(seed) {}

    size_t below(size_t count) { return random_() % count; }
    bool oneIn(size_t count) { return below(count) == 0; }

    std::string text() {
        static const QStringList pieces{
            QStringLiteral("Siobhán"), QStringLiteral(" "),
            QStringLiteral("\"\\"),    QStringLiteral("\r\n"),
            QStringLiteral("🙂"),    QStringLiteral("'; DROP TABLE women"),
            QStringLiteral("=1+1"),    QStringLiteral("\t"),
            QString(QChar(0)),         QStringLiteral("e\u0301"),
            QStringLiteral("中"),      QString(300, u'x')};
        QString out;
        for (size_t i = below(5) + 1; i > 0; --i)
            out += pieces[static_cast<qsizetype>(below(static_cast<size_t>(pieces.size())))];
        return toUtf8(out);
    }

    std::string date() {
        return value_text::write(QDate(2020, 1, 1).addDays(static_cast<qint64>(below(3000))));
    }

private:
    std::mt19937 random_;
};

template <class T>
std::string valueFor(const Field<T>& field, Chance& chance, qint64 unique) {
    switch (field.kind) {
    case FieldKind::Reference:
        return "W-" + std::to_string(unique);
    case FieldKind::Code:
    case FieldKind::YesNo: {
        const auto codes = field.codes(field.arg);
        return std::string(codes[chance.below(codes.size())]);
    }
    case FieldKind::Date:
        return chance.date();
    case FieldKind::ClockTime:
        return chance.date() + "T0" + std::to_string(chance.below(10)) + ":30";
    case FieldKind::Number:
        return std::to_string(chance.below(20));
    case FieldKind::Money:
        return "0" + std::to_string(chance.below(500)) + ".05";
    case FieldKind::Text:
    case FieldKind::Link:
        break;
    }
    return field.name == "name" ? chance.text() + std::to_string(unique) : chance.text();
}

/// Fields filled at random; a code that has no blank keeps what it has.
template <class T>
void fill(T& record, Chance& chance) {
    for (const auto& field : fields<T>()) {
        if (field.kind == FieldKind::Link)
            continue;
        const bool isKey = field.kind == FieldKind::Reference || field.name == "name";
        if (!isKey && !field.required && chance.oneIn(3))
            field.set(record, "");
        else
            REQUIRE(field.set(record, valueFor(field, chance, record.id.value)) == ReadFault::None);
    }
}

/// The ids of the records that a link may mean.
std::vector<qint64> idsOf(const Casebook& book, LinkTo to) {
    std::vector<qint64> out;
    const auto take = [&]<class T>(T*) {
        for (const auto& record : book.all<T>())
            out.push_back(record.id.value);
    };
    switch (to) {
    case LinkTo::None:
        break;
    case LinkTo::Woman:
        take(static_cast<Woman*>(nullptr));
        break;
    case LinkTo::Referral:
        take(static_cast<Referral*>(nullptr));
        break;
    case LinkTo::Worker:
        take(static_cast<Worker*>(nullptr));
        break;
    case LinkTo::Goal:
        take(static_cast<Goal*>(nullptr));
        break;
    case LinkTo::Group:
        take(static_cast<Group*>(nullptr));
        break;
    case LinkTo::Session:
        take(static_cast<GroupSession*>(nullptr));
        break;
    case LinkTo::Submission:
        take(static_cast<Submission*>(nullptr));
        break;
    case LinkTo::Partner:
        take(static_cast<Partner*>(nullptr));
        break;
    case LinkTo::Fund:
        take(static_cast<Fund*>(nullptr));
        break;
    case LinkTo::Note:
        take(static_cast<Note*>(nullptr));
        break;
    }
    return out;
}

/// Every required link set; false where there is nothing to link to yet.
template <class T>
bool linkUp(T& record, const Casebook& book, Chance& chance) {
    for (const auto& field : fields<T>()) {
        if (field.kind != FieldKind::Link || !field.required)
            continue;
        const auto ids = idsOf(book, field.linkTo);
        if (ids.empty())
            return false;
        field.set(record, value_text::writeNumber(ids[chance.below(ids.size())]));
    }
    return true;
}

/// What other records hang on is never removed.
template <class T>
constexpr bool mayGo() {
    return requires(T record) {
        record.referral;
    }
    &&!std::is_same_v<T, Goal> && !std::is_same_v<T, Note>;
}

/// Makes, alters or removes one record of T.
template <class T>
void addEdit(ChangeSet& changes, Casebook& book, Chance& chance) {
    const auto& all = book.all<T>();
    const size_t before = changes.edits.size();
    if (all.size() < 3 || chance.oneIn(2)) {
        T record;
        record.id = {book.nextId()};
        if (!linkUp(record, book, chance))
            return;
        fill(record, chance);
        changes.add(record);
    } else {
        const T old = *(all.begin() + static_cast<qsizetype>(chance.below(all.size())));
        // The worker who is signed in keeps her role, or she could write no more.
        if (std::is_same_v<T, Worker> && old.id == all.begin()->id)
            return;
        T altered = old;
        fill(altered, chance);
        if (mayGo<T>() && chance.oneIn(3))
            changes.remove(old);
        else
            changes.alter(old, altered);
    }
    // Later edits of the same set build on this one.
    ChangeSet last;
    last.edits.assign(changes.edits.begin() + static_cast<qsizetype>(before), changes.edits.end());
    book.apply(last);
}

ChangeSet randomChanges(const Casebook& start, Chance& chance) {
    ChangeSet changes(QStringLiteral("Something at random"));
    Casebook book = start;
    Entities::forEach([&]<class T>(T*) {
        if (std::is_same_v<T, Centre> || chance.oneIn(2))
            return;
        // A deed that begins with a submission is that of submitting, which is never undone.
        if (std::is_same_v<T, Submission> && changes.edits.empty())
            return;
        addEdit<T>(changes, book, chance);
    });
    return changes;
}

} // namespace

TEST_CASE("whatever is saved is read back the same and can all be undone", "[store]") {
    const auto seed = std::random_device()();
    INFO("seed " << seed);
    Chance chance(seed);
    const CentreFile file;
    const auto writer = file.open();
    const auto reader = file.open();
    const auto start = writer->casebook();
    for (int round = 0; round < 60; ++round) {
        const auto outcome = writer->run([&](const Casebook& book, const Deed&) -> Drafted {
            return randomChanges(book, chance);
        });
        INFO("round " << round << ' ' << failureText(outcome).toStdString());
        REQUIRE(std::holds_alternative<ChangeSet>(outcome));
        REQUIRE(reader->catchUp());
        REQUIRE(reader->casebook() == writer->casebook());
    }
    const auto full = writer->casebook();
    CHECK(file.open()->casebook() == full);
    int undone = 0;
    for (; !writer->undoText().isEmpty(); ++undone)
        REQUIRE(failureText(writer->undo()).isEmpty());
    CHECK(writer->casebook() == start);
    CHECK(file.open()->casebook() == start);
    for (; undone > 0; --undone)
        REQUIRE(failureText(writer->redo()).isEmpty());
    CHECK(writer->casebook() == full);
    REQUIRE(reader->catchUp());
    CHECK(reader->casebook() == full);
    CHECK(reader->checkFile()->faults.isEmpty());
}

TEST_CASE("the casebook right after a deed is made again from the journal", "[store]") {
    const auto seed = std::random_device()();
    INFO("seed " << seed);
    Chance chance(seed);
    const CentreFile file;
    const auto writer = file.open();
    std::vector<std::pair<Id<Submission>, Casebook>> kept;
    for (int round = 0; round < 60; ++round) {
        INFO("round " << round);
        if (chance.oneIn(6)) {
            Submission marked;
            fill(marked, chance);
            marked.id = {writer->casebook().nextId()};
            marked.ref = QStringLiteral("MARK-%1").arg(round);
            ChangeSet changes(QStringLiteral("Submit return"));
            changes.add(marked);
            SubmittedFile part;
            fill(part, chance);
            part.id = {marked.id.value + 1};
            part.submission = marked.id;
            changes.add(part);
            REQUIRE(failureText(commit(*writer, changes)).isEmpty());
            kept.emplace_back(marked.id, writer->casebook());
        }
        const auto outcome = writer->run([&](const Casebook& book, const Deed&) -> Drafted {
            return randomChanges(book, chance);
        });
        REQUIRE(failureText(outcome).isEmpty());
        if (chance.oneIn(4)) {
            REQUIRE(failureText(writer->undo()).isEmpty());
            if (chance.oneIn(2))
                REQUIRE(failureText(writer->redo()).isEmpty());
        }
    }
    const auto reader = file.open();
    for (const auto& [id, book] : kept)
        for (auto* session : {writer.get(), reader.get()}) {
            const auto then = session->casebookAfter(id);
            REQUIRE(then);
            REQUIRE(then->has_value());
            CHECK((*then)->book == book);
            CHECK_FALSE((*then)->at.isEmpty());
        }
}

TEST_CASE("a record that came with others has no casebook of its own", "[store]") {
    const CentreFile file;
    const auto session = file.open();
    ChangeSet changes(QStringLiteral("Bring in a caseload"));
    Woman woman;
    woman.id = {session->casebook().nextId()};
    woman.ref = QStringLiteral("W-1");
    changes.add(woman);
    Submission submission;
    submission.id = {woman.id.value + 1};
    submission.ref = QStringLiteral("R1");
    changes.add(submission);
    REQUIRE(failureText(commit(*session, changes)).isEmpty());
    const auto then = session->casebookAfter(submission.id);
    REQUIRE(then);
    CHECK_FALSE(then->has_value());
    const auto unknown = session->casebookAfter(Id<Submission>{99'999});
    REQUIRE(unknown);
    CHECK_FALSE(unknown->has_value());
    const auto first = session->casebookAfter(woman.id);
    REQUIRE(first);
    REQUIRE(first->has_value());
    CHECK((*first)->book == session->casebook());
}
