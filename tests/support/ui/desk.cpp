// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/desk.h"

#include "ui/forms/form_row.h"
#include "ui/screens/registry.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QLineEdit>
#include <QTest>

#include <catch2/catch.hpp>

namespace ninefold::test {

namespace {

Secret passphrase() {
    return Secret::fromText(QStringLiteral("plum tractor gazette"));
}

} // namespace

Desk::Desk() {
    Theme::instance().apply({});
    Session::NewCentre centre;
    centre.centre.name = QStringLiteral("New Cross Women's Centre");
    centre.centre.code = QStringLiteral("NXW");
    centre.managerName = QStringLiteral("Hanna Berg");
    centre.cost = KeyCost::least();
    auto created = Session::create(folder.filePath(QStringLiteral("centre.ninefold")), centre,
                                   passphrase(), [this] { return now; });
    INFO((created ? std::string() : created.failure().text.toStdString()));
    REQUIRE(created);
    work = std::make_unique<Workspace>(std::move(created->session), screens(), machine);
    work->resize(1366, 698);
    work->setVisible(true);
}

std::unique_ptr<Session> Desk::another() const {
    auto opened = Session::open(folder.filePath(QStringLiteral("centre.ninefold")), passphrase(),
                                {}, [this] { return now; });
    INFO((opened ? std::string() : opened.failure().text.toStdString()));
    REQUIRE(opened);
    return std::move(*opened);
}

void Desk::keep(const std::function<void(ChangeSet&, qint64&)>& fill) {
    const auto outcome = session().run([&](const Casebook& open, const Deed&) -> Drafted {
        ChangeSet changes(QStringLiteral("Set the scene"));
        auto next = open.nextId();
        fill(changes, next);
        return changes;
    });
    REQUIRE(std::holds_alternative<ChangeSet>(outcome));
}

QWidget* Desk::at(const QString& name) {
    // What was just laid out is shown by an event.
    QCoreApplication::processEvents();
    const auto found = work->findChildren<QWidget*>(name);
    for (auto* widget : found)
        if (widget->isVisibleTo(work.get()))
            return widget;
    FAIL("nothing in sight is called " << name.toStdString());
    return nullptr;
}

bool Desk::isInSight(const QString& name) {
    QCoreApplication::processEvents();
    const auto found = work->findChildren<QWidget*>(name);
    return std::any_of(found.begin(), found.end(),
                       [&](const QWidget* widget) { return widget->isVisibleTo(work.get()); });
}

void Desk::press(const QString& name) {
    auto* button = qobject_cast<QAbstractButton*>(at(name));
    REQUIRE(button);
    REQUIRE(button->isEnabled());
    QTest::keyClick(button, Qt::Key_Space);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void Desk::answer(const QString& name, const QString& text) {
    auto* field = qobject_cast<AnswerField*>(at(name));
    REQUIRE(field);
    if (auto* line = qobject_cast<QLineEdit*>(field->focusTarget())) {
        line->setFocus();
        line->selectAll();
        QTest::keyClick(line, Qt::Key_Delete);
        QTest::keyClicks(line, text);
    } else {
        field->setTyped(text);
        REQUIRE(field->typed() == text);
    }
}

QString Desk::answerIn(const QString& name) {
    auto* field = qobject_cast<AnswerField*>(at(name));
    REQUIRE(field);
    return field->typed();
}

QString Desk::problemAt(const QString& name) {
    auto* row = qobject_cast<FormRow*>(at(name)->parentWidget());
    REQUIRE(row);
    return row->problem();
}

} // namespace ninefold::test
