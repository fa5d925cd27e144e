// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace ninefold {

/// A part's title, its count in second ink, a line below.
class SectionHeader : public QWidget {
    Q_OBJECT
public:
    explicit SectionHeader(const QString& title, QWidget* parent = nullptr);
    void setTitle(const QString& title);
    void setNote(const QString& note); ///< "5", "always first"
    /// At the right end of the line, as a button.
    void addAction(QWidget* widget);

private:
    QLabel* title_;
    QLabel* note_;
    QHBoxLayout* line_;
};

/// The head of a page, 56 high: title, one line of fact, actions right.
class PageHeader : public QWidget {
    Q_OBJECT
public:
    explicit PageHeader(const QString& title, QWidget* parent = nullptr);
    void setTitle(const QString& title);
    void setFact(const QString& fact);
    void addAction(QWidget* widget);

private:
    QLabel* title_;
    QLabel* fact_;
    QHBoxLayout* line_;
};

/// A line of 1 px across, for between things.
QWidget* ruleLine(QWidget* parent = nullptr);

} // namespace ninefold
