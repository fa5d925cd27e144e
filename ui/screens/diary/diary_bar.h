// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casebook/casebook.h"

#include <QDate>
#include <QWidget>

#include <functional>

class QComboBox;
class QLabel;
class QPushButton;

namespace ninefold {

class DateField;
class FlowLayout;

enum class DiaryView : quint8 { Day, Week, List };

/// Which part of the diary is looked at.
struct DiaryWish {
    DiaryView view = DiaryView::Week;
    QDate day; ///< one of the days shown
    bool mine = true;
    Id<Worker> worker; ///< of the team, one; none: everybody

    /// The first and last day asked about.
    QDate from() const;
    QDate to() const;
    /// A day or a week on (or back).
    DiaryWish stepped(int steps) const;

    friend bool operator==(const DiaryWish&, const DiaryWish&) = default;
};

/// The head of the diary: what is shown, the ways to another day, whose it is.
class DiaryBar : public QWidget {
    Q_OBJECT
public:
    DiaryBar(const DiaryWish& wish, QDate today, QWidget* parent = nullptr);

    /// Shows what is chosen, with the workers to choose from.
    void show(const DiaryWish& wish, const QString& fact,
              const std::vector<const Worker*>& workers);
    using QWidget::show;
    void setMayBook(bool may);

Q_SIGNALS:
    void wanted(const ninefold::DiaryWish& wish);
    void bookWanted();
    void todayWanted();
    void printWanted();
    /// What was typed as a date cannot be read.
    void said(const QString& words);

private:
    QWidget* titleLine();
    QWidget* choiceLine(QDate today);
    QWidget* views();
    QWidget* ways();
    QWidget* whose();
    void goToTyped();
    void change(const std::function<void(DiaryWish&)>& how);

    DiaryWish wish_;
    QLabel* fact_ = nullptr;
    QPushButton* book_ = nullptr;
    QPushButton* day_ = nullptr;
    QPushButton* week_ = nullptr;
    QPushButton* list_ = nullptr;
    QPushButton* back_ = nullptr;
    QPushButton* on_ = nullptr;
    DateField* goTo_ = nullptr;
    QPushButton* mine_ = nullptr;
    QPushButton* team_ = nullptr;
    QComboBox* worker_ = nullptr;
};

} // namespace ninefold
