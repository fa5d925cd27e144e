// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace ninefold {

/// What stands where nothing is yet: a title, one sentence, one to three numbered steps with their
/// button.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    EmptyState(const QString& title, const QString& sentence, QWidget* parent = nullptr);
    /// The first step's button is the primary one of the page. `name`: the button's object name.
    void addStep(const QString& what, const QString& more, const QString& button,
                 const QString& name, std::function<void()> onClick);

private:
    QVBoxLayout* column_;
    int steps_ = 0;
};

/// The state with the margins of a page, at its left.
QWidget* emptyPage(EmptyState* state);

} // namespace ninefold
