// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Somebody at a desk: a centre file of her own, signed in, on 17 March 2026. What she does, she
// does with the keyboard, and finds by object name.

#include "tests/support/core/story.h"
#include "ui/forms/answer_field.h"
#include "ui/shell/workspace.h"

#include <QTemporaryDir>

namespace ninefold::test {

struct Desk {
    Desk();

    /// Another window on the same file.
    std::unique_ptr<Session> another() const;
    /// Puts records into the file as one change.
    void keep(const std::function<void(ChangeSet&, qint64& nextId)>& fill);

    Session& session() { return work->session(); }
    const Casebook& book() { return session().casebook(); }

    /// The one in sight with that object name; the test fails without it.
    QWidget* at(const QString& name);
    bool isInSight(const QString& name);
    /// Presses a button with the space bar.
    void press(const QString& name);
    /// Clears a field and types, or chooses an answer by its code.
    void answer(const QString& field, const QString& text);
    QString answerIn(const QString& field);
    /// What is said beside a field; blank: nothing.
    QString problemAt(const QString& field);
    QString bannerText() const { return work->banner()->text(); }

    QTemporaryDir folder;
    ClockTime now = clock("2026-03-17T10:42");
    PassingMachine machine;
    std::unique_ptr<Workspace> work;
};

} // namespace ninefold::test
