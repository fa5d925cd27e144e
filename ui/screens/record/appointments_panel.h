// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casebook/casebook.h"
#include "ui/models/columns_model.h"
#include "ui/screens/record/record_panel.h"

class QBoxLayout;
class QLabel;

namespace ninefold {

class ConditionPanel;
class RecordTable;

/// The condition, the appointments and the contacts of a referral (picture 05).
class AppointmentsPanel : public RecordPanel {
    Q_OBJECT
public:
    explicit AppointmentsPanel(const RecordContext& context, QWidget* parent = nullptr);

    void refresh() override;
    QWidget* firstFocus() override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeAppointments();
    void makeContacts();
    void removeAppointment(qint64 id);
    void removeContact(qint64 id);
    void makeReviews();
    void removeReview(qint64 id);

    ConditionPanel* condition_;
    RecordTable* appointments_;
    RecordTable* contacts_;
    RecordTable* reviews_;
    QLabel* firstReach_;
    QBoxLayout* tables_;
    ColumnsModel<Appointment>* appointmentRows_ = nullptr;
    ColumnsModel<Contact>* contactRows_ = nullptr;
    ColumnsModel<AttendanceReview>* reviewRows_ = nullptr;
};

} // namespace ninefold
