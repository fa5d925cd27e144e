// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QHBoxLayout;
class QLabel;
class QAbstractItemModel;

namespace ninefold {

class RowTable;
class SectionHeader;

/// A table with its title, what can be added, and what can be done with the chosen row:
/// as buttons while a row is chosen, in its context menu, and by Enter, F2 and Delete.
class DeedTable : public QWidget {
    Q_OBJECT
public:
    using RowDeed = std::function<void(qint64 key)>;

    /// `name`: the table's object name.
    DeedTable(const QString& title, const char* name, QWidget* parent = nullptr);

    /// Before rows and deeds. `empty`: the sentence shown while there is no row.
    void setModel(QAbstractItemModel* model, const QString& empty);
    /// A button in the title's line.
    QPushButton* addButton(const QString& text, const char* name);
    /// The first deed is what Enter does. `key`: another shortcut of the table, if not 0.
    void addDeed(const QString& text, const char* name, int key, const RowDeed& deed);
    void setMayEdit(bool mayEdit);
    /// To be called after the model's rows were set.
    void settle();
    RowTable* table() const { return table_; }
    QWidget* firstFocus() const; ///< null while there is no row

private:
    qint64 chosen() const;
    void showDeeds();

    SectionHeader* header_;
    RowTable* table_;
    QWidget* deeds_;
    QLabel* empty_;
    std::vector<QPushButton*> adders_;
    bool mayEdit_ = true;
};

} // namespace ninefold
