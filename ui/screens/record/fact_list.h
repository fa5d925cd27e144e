// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QGridLayout;
class QHBoxLayout;

namespace ninefold {

class SectionHeader;

/// One fact: what it is and how it stands. A blank value is shown as "Not recorded".
struct FactRow {
    QString label;
    QString value;
};

/// A part of a page: its title, what may be done about it, its facts one below the other.
class FactSection : public QWidget {
    Q_OBJECT
public:
    explicit FactSection(const QString& title, QWidget* parent = nullptr);

    void setNote(const QString& note);
    /// In place of the facts shown before.
    void setFacts(const std::vector<FactRow>& facts);
    /// A line of words below the facts; blank: none.
    void setText(const QString& text);
    /// A button in the title's line.
    QPushButton* addAction(const QString& text, const char* name);

private:
    SectionHeader* header_;
    QGridLayout* grid_;
    QLabel* text_;
};

} // namespace ninefold
