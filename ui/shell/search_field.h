// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/search.h"

#include <QLineEdit>

#include <functional>

class QFrame;
class QLabel;
class QListWidget;

namespace ninefold {

/// The search field of the top bar with its list of who was found. The list is part of the window,
/// so one types on while it is open.
class SearchField : public QLineEdit {
    Q_OBJECT
public:
    using Finder = std::function<std::vector<SearchHit>(const QString& typed)>;
    SearchField(Finder finder, QWidget* window);

    bool isListOpen() const;
    QListWidget* list() const { return list_; }

Q_SIGNALS:
    void opened(Id<Woman> woman);
    void newReferral(const QString& typed);
    /// Names were shown for words typed; the list has closed.
    void looked(int found);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void search();
    void fill();
    void place();
    void closeList();
    void choose(int row);

    Finder finder_;
    std::vector<SearchHit> hits_;
    QFrame* popup_;
    QLabel* message_;
    QListWidget* list_;
    QLabel* key_;
};

} // namespace ninefold
