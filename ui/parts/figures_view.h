// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/women_behind.h"
#include "core/returns/table.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QModelIndex;
class QSplitter;
class QVBoxLayout;

namespace ninefold {

class ReturnTableModel;
class RowTable;
class SectionHeader;
class WomenList;

/// A table of figures, and below it the women behind the figure that was chosen. Who they are is
/// asked of whoever shows it.
class FiguresView : public QWidget {
    Q_OBJECT
public:
    explicit FiguresView(QWidget* parent = nullptr);

    /// `title` may have a number before the table's own.
    virtual void show(const ReturnTable& table, const QString& title);
    void showWomen(const QString& title, const QString& note, std::vector<WomanBehind> rows);
    bool showsWomen() const;
    void closeWomen();
    /// What a figure is called: "Deadline passed, not met", "1 Housing, high".
    QString nameOf(size_t row, size_t column) const;

protected:
    /// Stands between the note and the table, as the table's chart does. While it is in sight the
    /// table keeps room for its rows, and all of it scrolls.
    void setAbove(QWidget* above);

Q_SIGNALS:
    /// A figure was chosen, by its place in the table.
    void chosen(size_t row, size_t column);
    void opened(qint64 woman);

private:
    void choose(const QModelIndex& index);
    void measure();

    SectionHeader* title_;
    QLabel* note_;
    QWidget* above_ = nullptr;
    QVBoxLayout* column_;
    ReturnTableModel* model_;
    RowTable* table_;
    WomenList* women_;
    QSplitter* parts_;
    QPointer<QWidget> chosenFrom_; ///< takes the focus back when the women are closed
};

} // namespace ninefold
